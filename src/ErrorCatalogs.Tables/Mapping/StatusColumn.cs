using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Mapping;

/// <summary>
/// The column of statuses beside one of names or the application's own numbers, in a table that calls both a code: <c>Status: 402, Code: card_declined</c>.
/// </summary>
internal static class StatusColumn
{
    // So many cells tell what a column holds.
    private const int Enough = 50;

    // No table has more columns of codes.
    private const int Most = 8;

    /// <summary>Finds the header of the statuses.</summary>
    /// <param name="table">The table.</param>
    /// <param name="states">The columns that are called a status and hold something else.</param>
    /// <returns>The header; <see langword="null"/> where not all other columns of codes hold the application's own.</returns>
    public static RawCell? Find(RawTable table, HashSet<RawCell> states)
    {
        List<RawCell> codes = [.. table.Headers.Where(header => HeaderNames.Means(header, Column.Code) && !states.Contains(header))];
        if (codes.Count is < 2 or > Most)
        {
            return null;
        }

        List<RawCell> statuses = codes.FindAll(header => Holds(table, header, IsStatus));
        return statuses.Count == 1 && codes.TrueForAll(header => header == statuses[0] || Holds(table, header, IsCalledStatus(statuses[0]) ? IsOwn : IsName)) ? statuses[0] : null;
    }

    private static bool IsCalledStatus(RawCell header) => HeaderNames.Normalise(header.Text).Contains("status");

    private static bool Holds(RawTable table, RawCell header, Predicate<string> test)
    {
        List<string> cells = [.. table.TextsBelow(header).Where(text => !ListCell.IsNothing(text)).Take(Enough)];
        return cells.Count != 0 && cells.TrueForAll(test);
    }

    private static bool IsStatus(string cell) => AreAll(cell, code => code is { Reply: >= 100 and <= 599, EnhancedCode: null });

    private static bool IsName(string cell) => AreAll(cell, code => code.Name is not null);

    private static bool IsOwn(string cell) => IsName(cell) || (BareNumbers.IsOwn(cell) && cell.Length != 3);

    private static bool AreAll(string cell, Func<CodeCell.Code, bool> test) =>
        CodeCell.TryRead(cell, out IReadOnlyList<CodeCell.Code> codes, out string rest) && rest.Length == 0 && codes.All(test);
}
