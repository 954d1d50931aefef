using System;
using System.Collections.Generic;
using System.Linq;

namespace ErrorCatalogs.Tables.Reading;

/// <summary>A piece of a table's text with its place.</summary>
/// <param name="Text">The text, without quotes and escapes.</param>
/// <param name="Range">Where it stands.</param>
internal sealed record RawCell(string Text, TextRange Range)
{
    /// <summary>The name of the column that a header stands for, where a setting of the table says so.</summary>
    public string? Meaning { get; init; }
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
    private readonly Lazy<ILookup<RawCell, RawField>> fields = new(() => Rows.SelectMany(row => row.Fields).ToLookup(field => field.Name));

    /// <summary>The texts below a header, from the top down.</summary>
    public IEnumerable<string> TextsBelow(RawCell header) => fields.Value[header].SelectMany(field => field.Values).Select(cell => cell.Text);

    /// <summary>The lists of words, in order.</summary>
    public IReadOnlyList<RawWordList> WordLists { get; init; } = [];
}

/// <summary>A list of words as it was read.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Items">The wordings, and names of other lists.</param>
internal sealed record RawWordList(RawCell Name, IReadOnlyList<RawCell> Items);
