using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Mapping;

/// <summary>
/// Headers that are known by their last word alone, where a table has no other for that column: <c>Alarm code</c>, <c>HMI message</c>; and
/// those of one word that say less than others, above sentences: <c>detail</c>, <c>hint</c>.
/// </summary>
internal static class LastWords
{
    private static readonly ColumnSet Columns = ColumnSet.Of(Column.Code, Column.Message, Column.Description, Column.Causes, Column.Remediation);

    private static readonly Dictionary<string, Column> Weak = new(StringComparer.Ordinal)
    {
        ["detail"] = Column.Description,
        ["help"] = Column.Remediation,
        ["hint"] = Column.Remediation,
        ["hints"] = Column.Remediation,
    };

    /// <summary>Gives such headers their meaning; of two that could mean one column neither gets it, but the first one of messages does.</summary>
    public static void Complete(RawTable table, CellShapes shapes, IReadOnlyList<RawCell> headers, Dictionary<RawCell, Column?> meanings)
    {
        if (MissingHeaders.Are(table, headers))
        {
            return;
        }

        var found = headers
            .Where(header => meanings[header] is null)
            .Select(header => (Header: header, Column: WeakMeaningOf(shapes, header) ?? MeaningOf(shapes, header)))
            .Where(pair => pair.Column is { } column && !meanings.ContainsValue(column))
            .GroupBy(pair => pair.Column)
            .Where(group => group.Count() == 1 || group.Key == Column.Message)
            .Select(group => group.First())
            .ToList();
        foreach ((RawCell header, Column? column) in found)
        {
            meanings[header] = column;
        }
    }

    private static Column? WeakMeaningOf(CellShapes shapes, RawCell header) =>
        Weak.TryGetValue(HeaderNames.Normalise(header.Text), out Column column) && shapes.Most(header, CellShapes.IsSentence) ? column : null;

    private static Column? MeaningOf(CellShapes shapes, RawCell header) =>
        HeaderNames.LastWord(HeaderNames.WithoutParentheses(header.Text)) is { Length: > 0 } word
        && HeaderNames.Candidates(word) is { Count: 1 } candidates
        && candidates[0] is var column
        && Columns.Contains(column)
        && (column != Column.Code || (shapes.Most(header, cell => CodeCell.IsCode(cell) || BareNumbers.IsOwn(cell)) && !shapes.HoldsStates(header)))
            ? column
            : null;
}
