namespace ErrorCatalogs.Tables.Reading;

/// <summary>Reads a table of any format.</summary>
internal static class TableReader
{
    /// <summary>Reads what a file says, without understanding it yet.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Takes what cannot be read.</param>
    public static RawTable Read(TableFile file, DiagnosticBag diagnostics) =>
        file.IsYaml ? new YamlTableReader(diagnostics).Read(file.Text) : CsvTableReader.Read(file.Text, diagnostics);

    /// <summary>Takes a setting over, or reports it.</summary>
    internal static void AddSetting(ref TableSettings settings, in RawCell name, string value, DiagnosticBag diagnostics)
    {
        if (settings.With(name.Text, value) is { } changed)
        {
            settings = changed;
        }
        else
        {
            diagnostics.Add(DiagnosticRules.UnknownSetting, name.Range, name.Text);
        }
    }
}
