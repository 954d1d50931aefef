namespace ErrorCatalogs.Tables.Reading;

/// <summary>Reads a table of any format.</summary>
internal static class TableReader
{
    /// <summary>Reads what a file says, without understanding it yet.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Takes what cannot be read.</param>
    public static RawTable Read(TableFile file, DiagnosticBag diagnostics)
    {
        // A text of several lines is the same text, whichever line breaks the file was checked out with.
        string text = file.Text.Replace("\r\n", "\n").Replace('\r', '\n');
        text = text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;
        return file.IsYaml ? new YamlTableReader(file.Settings, diagnostics).Read(text) : CsvTableReader.Read(text, diagnostics);
    }
}
