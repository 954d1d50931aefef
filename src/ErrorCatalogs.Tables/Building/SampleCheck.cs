using System.Collections.Generic;
using ErrorCatalogs.Tables.Imaging;

namespace ErrorCatalogs.Tables.Building;

/// <summary>Matches every sample with the catalog that the table becomes: each must find its own entry.</summary>
internal static class SampleCheck
{
    /// <summary>Checks the samples of a table.</summary>
    public static CompiledTable Apply(CompiledTable table)
    {
        if (table.Model is not { IsVocabulary: false } model)
        {
            return table;
        }

        var diagnostics = new List<TableDiagnostic>(table.Diagnostics);
        Catalog? catalog = null;
        for (int i = 0; i < model.Entries.Count; i++)
        {
            EntryModel entry = model.Entries[i];
            for (int s = 0; s < entry.Samples.Count; s++)
            {
                catalog ??= ImageWriter.Write(model).Open();
                ErrorMatch match = catalog.Match(Unescape(entry.Samples[s]));
                if (!match.IsKnown || match.Value != entry.Value)
                {
                    diagnostics.Add(new TableDiagnostic(
                        DiagnosticRules.SampleElsewhere,
                        table.SampleRanges[i][s],
                        new EquatableArray<string>([entry.Symbol, match.IsKnown ? $"'{match.Entry.Symbol}'" : "nothing"])));
                }
            }
        }

        return table with { Diagnostics = new EquatableArray<TableDiagnostic>(diagnostics) };
    }

    /// <summary>A table writes the line breaks of a reply as <c>\r\n</c> or <c>\n</c>.</summary>
    private static string Unescape(string sample) => sample.Replace("\\r\\n", "\r\n").Replace("\\n", "\n");
}
