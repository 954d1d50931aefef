using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Mapping;

/// <summary>The column of statuses beside one of names, in a table that calls both a code: <c>Status: 402, Code: card_declined</c>.</summary>
internal static class StatusColumn
{
    // So many cells tell what a column holds.
    private const int Enough = 50;

    /// <summary>The header of the statuses; <see langword="null"/> where there are not just these two columns of codes.</summary>
    public static RawCell? Find(RawTable table)
    {
        List<RawCell> codes = [.. table.Headers.Where(header => HeaderNames.Means(header.Text, Column.Code))];
        return codes.Count != 2 ? null
            : Holds(table, codes[0], IsStatus) && Holds(table, codes[1], IsName) ? codes[0]
            : Holds(table, codes[1], IsStatus) && Holds(table, codes[0], IsName) ? codes[1]
            : null;
    }

    private static bool Holds(RawTable table, RawCell header, Func<CodeCell.Code, bool> test)
    {
        List<string> cells = [.. table.Rows
            .SelectMany(row => row.Fields)
            .Where(field => field.Name == header)
            .SelectMany(field => field.Values)
            .Select(cell => cell.Text)
            .Where(text => !ListCell.IsNothing(text))
            .Take(Enough)];
        return cells.Count != 0 && cells.TrueForAll(cell => CodeCell.TryRead(cell, out IReadOnlyList<CodeCell.Code> codes, out string rest) && rest.Length == 0 && codes.All(test));
    }

    private static bool IsStatus(CodeCell.Code code) => code is { Reply: >= 100 and <= 599, EnhancedCode: null };

    private static bool IsName(CodeCell.Code code) => code.Name is not null;
}
