using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Cells;
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
        if (isVocabulary || columns.Has(Column.Message) || columns.HeaderOf(Column.Description) is not { } header || ReasonOf(entries) is not { } reason)
        {
            return entries;
        }

        diagnostics.Add(
            DiagnosticRules.SpokenDescriptions,
            header.Range,
            reason,
            $"what stands below '{header.Text}' is",
            "Name the column 'message' if it is what the server says, or give the table a column 'message'");
        return [.. entries.Select(entry => WithMessage(entry, templateReader))];
    }

    private static string? ReasonOf(List<Entry> entries) =>
        MostShareTheirCodes(entries) ? "Most codes stand in several rows and no column holds messages"
        : MostArePhrases(entries) ? "The descriptions are short and no column holds messages"
        : null;

    /// <summary>Whether most descriptions are a few words without a full stop, few are sentences, and all different, as messages are and explanations seldom.</summary>
    private static bool MostArePhrases(List<Entry> entries)
    {
        string[] texts = [.. entries.Select(entry => entry.Model.Description).Where(text => text.Length != 0)];
        int phrases = texts.Count(IsPhrase);
        return phrases > 2
            && phrases * 2 > texts.Length
            && texts.Count(text => IsPhrase(text) || text.IndexOf(' ') < 0) * 4 >= texts.Length * 3
            && texts.Distinct(StringComparer.OrdinalIgnoreCase).Count() == texts.Length;
    }

    private static bool IsPhrase(string text) => text[text.Length - 1] is not ('.' or '!' or '?') && text.Count(letter => letter == ' ') is >= 1 and <= 7;

    private static bool MostShareTheirCodes(List<Entry> entries)
    {
        Dictionary<EquatableArray<KeyModel>, int> rows = entries.GroupBy(entry => entry.Model.Keys).ToDictionary(group => group.Key, group => group.Count());
        return entries.Count(entry => entry.Model.Keys.Count != 0 && rows[entry.Model.Keys] > 1) * 2 > entries.Count;
    }

    /// <summary>One word is no message: any text may have it.</summary>
    private static Entry WithMessage(Entry entry, TemplateReader templateReader) =>
        entry.Model.Templates.Count == 0 && TemplateCell.Words(entry.Model.Description).Count > 1 && templateReader.TryRead(entry.Model.Description) is { } template
            ? entry with { Model = entry.Model with { Templates = new EquatableArray<TemplateModel>([template]) } }
            : entry;
}
