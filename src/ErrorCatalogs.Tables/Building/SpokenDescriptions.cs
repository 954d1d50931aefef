using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Mapping;

namespace ErrorCatalogs.Tables.Building;

/// <summary>Descriptions that are what the server says, in a table that calls them "Meaning" or the like.</summary>
/// <remarks>
/// Such a table shows itself by its codes: most of them stand in several rows, which only a text can tell apart, and no column holds messages.
/// The texts stay descriptions as well.
/// </remarks>
internal static class SpokenDescriptions
{
    /// <summary>The entries, each with its description as its message where the table is such a one.</summary>
    public static List<Entry> Apply(List<Entry> entries, ColumnMap columns, bool isVocabulary, TemplateReader templateReader, DiagnosticBag diagnostics)
    {
        if (isVocabulary || columns.Has(Column.Message) || columns.HeaderOf(Column.Description) is not { } header || !MostShareTheirCodes(entries))
        {
            return entries;
        }

        diagnostics.Add(
            DiagnosticRules.SpokenDescriptions,
            header.Range,
            "Most codes stand in several rows and no column holds messages",
            $"what stands below '{header.Text}' is",
            "Name the column 'message' if it is what the server says, or give the table a column 'message'");
        return [.. entries.Select(entry => WithMessage(entry, templateReader))];
    }

    private static bool MostShareTheirCodes(List<Entry> entries)
    {
        Dictionary<EquatableArray<KeyModel>, int> rows = entries.GroupBy(entry => entry.Model.Keys).ToDictionary(group => group.Key, group => group.Count());
        return entries.Count(entry => entry.Model.Keys.Count != 0 && rows[entry.Model.Keys] > 1) * 2 > entries.Count;
    }

    private static Entry WithMessage(Entry entry, TemplateReader templateReader) =>
        entry.Model.Templates.Count == 0 && templateReader.TryRead(entry.Model.Description) is { } template
            ? entry with { Model = entry.Model with { Templates = new EquatableArray<TemplateModel>([template]) } }
            : entry;
}
