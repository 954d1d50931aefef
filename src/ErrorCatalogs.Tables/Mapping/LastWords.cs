using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Mapping;

/// <summary>Headers that are known by their last word alone, where a table has no other for that column: <c>Alarm code</c>, <c>HMI message</c>.</summary>
internal static class LastWords
{
    private static readonly HashSet<Column> Columns = [Column.Code, Column.Message, Column.Description, Column.Causes, Column.Remediation];

    /// <summary>Gives such headers their meaning; of two that could mean one column neither gets it.</summary>
    public static void Complete(CellShapes shapes, IReadOnlyList<RawCell> headers, Dictionary<RawCell, Column?> meanings)
    {
        if (HeaderNames.AreMissing(headers))
        {
            return;
        }

        var found = headers
            .Where(header => meanings[header] is null)
            .Select(header => (Header: header, Column: MeaningOf(shapes, header)))
            .Where(pair => pair.Column is { } column && !meanings.ContainsValue(column))
            .GroupBy(pair => pair.Column)
            .Where(group => group.Count() == 1)
            .Select(group => group.Single())
            .ToList();
        foreach ((RawCell header, Column? column) in found)
        {
            meanings[header] = column;
        }
    }

    private static Column? MeaningOf(CellShapes shapes, RawCell header) =>
        HeaderNames.LastWord(HeaderNames.WithoutParentheses(header.Text)) is { Length: > 0 } word
        && HeaderNames.Candidates(word) is { Count: 1 } candidates
        && candidates[0] is var column
        && Columns.Contains(column)
        && (column != Column.Code || (shapes.Most(header, cell => CodeCell.IsCode(cell) || BareNumbers.IsOwn(cell)) && !shapes.HoldsStates(header)))
            ? column
            : null;
}
