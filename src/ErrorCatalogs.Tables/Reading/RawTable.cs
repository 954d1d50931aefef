using System;
using System.Collections.Generic;

namespace ErrorCatalogs.Tables.Reading;

/// <summary>A piece of a table's text with its place.</summary>
/// <param name="Text">The text, without quotes and escapes.</param>
/// <param name="Range">Where it stands.</param>
internal sealed record RawCell(string Text, TextRange Range)
{
    /// <summary>The name of the column that a header stands for, where a setting of the table says so.</summary>
    public string? Meaning { get; init; }

    /// <summary>A hash of the place: headers, which are looked up for every cell, differ by it, and it is had for nothing.</summary>
    public override int GetHashCode() => (Range.StartLine * 397) ^ Range.StartColumn;
}

/// <summary>What a row says under one header.</summary>
/// <param name="Name">The header, as it is among those of the table.</param>
/// <param name="Values">The values: one cell of a CSV row, the items of a YAML list.</param>
internal sealed record RawField(RawCell Name, IReadOnlyList<RawCell> Values);

/// <summary>A row.</summary>
/// <param name="Range">Where it starts.</param>
/// <param name="Fields">Its fields in the order of the file; empty cells are left out.</param>
internal sealed record RawRow(TextRange Range, IReadOnlyList<RawField> Fields);

/// <summary>A table as it was read: settings, headers and rows, before anything is known of their meaning.</summary>
/// <param name="Settings">The settings inside the file.</param>
/// <param name="Places">Where the settings stand.</param>
/// <param name="Headers">Every header, once, in the order of the file.</param>
/// <param name="Rows">The rows.</param>
internal sealed record RawTable(TableSettings Settings, SettingPlaces Places, IReadOnlyList<RawCell> Headers, IReadOnlyList<RawRow> Rows)
{
    // Found in one pass over all rows, as a table may have thousands of columns.
    private readonly Lazy<Dictionary<RawCell, List<string>>> texts = new(() => TextsOf(Rows));

    /// <summary>The texts below a header, from the top down.</summary>
    public IReadOnlyList<string> TextsBelow(RawCell header) => texts.Value.TryGetValue(header, out List<string>? below) ? below : [];

    /// <summary>The lists of words, in order.</summary>
    public IReadOnlyList<RawWordList> WordLists { get; init; } = [];

    private static Dictionary<RawCell, List<string>> TextsOf(IReadOnlyList<RawRow> rows)
    {
        var texts = new Dictionary<RawCell, List<string>>();
        foreach (RawRow row in rows)
        {
            foreach (RawField field in row.Fields)
            {
                if (!texts.TryGetValue(field.Name, out List<string>? below))
                {
                    texts.Add(field.Name, below = []);
                }

                for (int i = 0; i < field.Values.Count; i++)
                {
                    below.Add(field.Values[i].Text);
                }
            }
        }

        return texts;
    }
}

/// <summary>A list of words as it was read.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Items">The wordings, and names of other lists.</param>
internal sealed record RawWordList(RawCell Name, IReadOnlyList<RawCell> Items);
