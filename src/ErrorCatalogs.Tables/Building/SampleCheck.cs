using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ErrorCatalogs.Tables.Imaging;

namespace ErrorCatalogs.Tables.Building;

/// <summary>Matches every sample with the catalog that the table becomes: each must find its own entry.</summary>
internal static class SampleCheck
{
    /// <summary>Checks the samples of a table.</summary>
    public static CompiledTable Apply(CompiledTable table, CancellationToken cancellation)
    {
        if (table.Model is not { IsVocabulary: false } model)
        {
            return table;
        }

        List<TableDiagnostic> found = Check(model, table.SampleRanges, cancellation);
        int samples = model.Entries.Sum(entry => entry.Samples.Count);
        if (found.Count * 2 > samples && samples > 1 && HeaderOfExamples(model) is { } header)
        {
            return WithoutExamples(table, model, header);
        }

        return found.Count == 0 ? table : table with { Diagnostics = new EquatableArray<TableDiagnostic>([.. table.Diagnostics, .. found]) };
    }

    private static List<TableDiagnostic> Check(CatalogModel model, EquatableArray<EquatableArray<TextRange>> ranges, CancellationToken cancellation)
    {
        var diagnostics = new List<TableDiagnostic>();
        Catalog? catalog = null;
        for (int i = 0; i < model.Entries.Count; i++)
        {
            EntryModel entry = model.Entries[i];
            for (int s = 0; s < entry.Samples.Count; s++)
            {
                cancellation.ThrowIfCancellationRequested();
                catalog ??= ImageWriter.Write(model, cancellation).Open();
                ErrorMatch match = catalog.Match(Unescape(entry.Samples[s]));
                if (!match.IsKnown || match.Value != entry.Value)
                {
                    diagnostics.Add(new TableDiagnostic(
                        DiagnosticRules.SampleElsewhere,
                        ranges[i][s],
                        new EquatableArray<string>([entry.Symbol, match.IsKnown ? $"'{match.Entry.Symbol}'" : "nothing"])));
                }
            }
        }

        return diagnostics;
    }

    /// <summary>The header of the samples where it calls them examples, which can be of anything.</summary>
    private static string? HeaderOfExamples(CatalogModel model) => model.Columns
        .Where(column => column.Meaning == "sample" && column.Header.IndexOf("sample", StringComparison.OrdinalIgnoreCase) < 0)
        .Select(column => column.Header)
        .FirstOrDefault();

    /// <summary>The table with its examples as extra values.</summary>
    private static CompiledTable WithoutExamples(CompiledTable table, CatalogModel model, string header) => table with
    {
        Model = model with
        {
            Columns = new EquatableArray<ColumnModel>(model.Columns.Select(column => column.Header == header ? column with { Meaning = null } : column)),
            Entries = new EquatableArray<EntryModel>(model.Entries.Select(entry => entry.Samples.Count == 0 ? entry : entry with
            {
                Samples = default,
                Extras = new EquatableArray<TermModel>(entry.Extras.Append(new TermModel(header, string.Join("\n", entry.Samples)))),
            })),
        },
        SampleRanges = new EquatableArray<EquatableArray<TextRange>>(table.SampleRanges.Select(_ => default(EquatableArray<TextRange>))),
        Diagnostics = new EquatableArray<TableDiagnostic>([
            .. table.Diagnostics,
            new TableDiagnostic(DiagnosticRules.OtherExamples, table.SampleRanges.SelectMany(ranges => ranges).First(), new EquatableArray<string>([header]))]),
    };

    /// <summary>A table writes the line breaks of a reply as <c>\r\n</c> or <c>\n</c>.</summary>
    private static string Unescape(string sample) => sample.Replace("\\r\\n", "\r\n").Replace("\\n", "\n");
}
