using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Mapping;

/// <summary>Decides by the shape of the cells what a header means that can mean two things.</summary>
internal static class CellShapes
{
    // So many cells tell what a column holds.
    private const int Enough = 50;

    /// <summary>What a header means; <see langword="null"/> for an unknown one.</summary>
    public static Column? Choose(RawTable table, RawCell header) => Choose(table, header, HeaderNames.Candidates(header));

    /// <summary>Which of some columns a header means; <see langword="null"/> where there are none.</summary>
    public static Column? Choose(RawTable table, RawCell header, IReadOnlyList<Column> candidates)
    {
        return candidates.Count switch
        {
            0 => null,
            1 => candidates[0],
            _ when candidates[0] == Column.Code => IsCodeColumn(table, header) ? Column.Code : candidates[1],
            _ when candidates[0] == Column.Response && Most(table, header, cell => BareNumbers.IsOwn(cell) || CodeCell.IsNumber(cell)) && !Most(table, header, IsTextWithCode) => Column.Code,
            _ when candidates[0] == Column.Response => Most(table, header, IsSentence) ? Column.Message : Column.Response,
            _ => candidates[0],
        };
    }

    /// <summary>Whether most cells below a header pass a test.</summary>
    public static bool Most(RawTable table, RawCell header, Func<string, bool> test)
    {
        List<RawCell> cells = [.. table.Rows
            .SelectMany(row => row.Fields)
            .Where(field => field.Name == header)
            .SelectMany(field => field.Values)
            .Take(Enough)];
        return cells.Count(cell => test(cell.Text)) * 2 > cells.Count;
    }

    /// <summary>Whether a cell is a text with the code before it.</summary>
    public static bool IsTextWithCode(string cell) => CodeCell.CanBeginWithNumber(cell) && CodeCell.TryRead(cell, out _, out string rest) && rest.Length != 0;

    /// <summary>
    /// Whether most cells below an ambiguous header are codes; or begin with codes, with their messages behind them, where no other column has the codes.
    /// </summary>
    private static bool IsCodeColumn(RawTable table, RawCell header) =>
        Most(table, header, cell => CodeCell.IsCode(cell) || BareNumbers.IsOwn(cell))
            || (Most(table, header, CodeCell.BeginsWithCode) && !table.Headers.Any(other => HeaderNames.Means(other, Column.Code)));

    /// <summary>Whether a cell has words with blanks between, where a response code has none before its arguments.</summary>
    private static bool IsSentence(string cell) => cell.IndexOf(' ') > 0 && cell.IndexOf('(') < 0;
}
