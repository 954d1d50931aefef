using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Mapping;

/// <summary>Decides by the shape of the cells what a header means that can mean two things.</summary>
/// <param name="table">The table.</param>
internal sealed class CellShapes(RawTable table)
{
    // So many cells tell what a column holds.
    private const int Enough = 50;

    private readonly Lazy<bool> hasCodes = new(() => table.Headers.Any(header => HeaderNames.Means(header, Column.Code)));

    /// <summary>What a header means; <see langword="null"/> for an unknown one.</summary>
    public Column? Choose(RawCell header) => Choose(header, HeaderNames.Candidates(header));

    private Column? Choose(RawCell header, IReadOnlyList<Column> candidates)
    {
        return candidates.Count switch
        {
            0 => null,
            1 => candidates[0],
            _ when candidates[0] == Column.Code => IsCodeColumn(header) ? Column.Code : candidates[1],
            _ when candidates[0] == Column.Response && Most(header, cell => BareNumbers.IsOwn(cell) || CodeCell.IsNumber(cell)) && !Most(header, IsTextWithCode) => Column.Code,
            _ when candidates[0] == Column.Response => Most(header, IsSentence) ? Column.Message : Column.Response,
            _ when candidates[0] == Column.Symbol => AreNumbers(header) ? Column.Id : AreSymbols(header) ? Column.Symbol : null,
            _ => candidates[0],
        };
    }

    /// <summary>Whether most cells below a header pass a test.</summary>
    public bool Most(RawCell header, Func<string, bool> test)
    {
        List<string> cells = [.. table.TextsBelow(header).Take(Enough)];
        return cells.Count(test) * 2 > cells.Count;
    }

    /// <summary>Whether a column tells how far the work on its rows has come.</summary>
    public bool HoldsStates(RawCell header) => HeaderWords.Of(header.Text).LastOrDefault() is { } word && word.Equals("status", StringComparison.OrdinalIgnoreCase) && LifeCycles.AreStates(table.TextsBelow(header));

    /// <summary>Whether a cell is a text with the code before it.</summary>
    public static bool IsTextWithCode(string cell) => CodeCell.CanBeginWithNumber(cell) && CodeCell.TryRead(cell, out _, out string rest) && rest.Length != 0;

    /// <summary>Whether a cell has words with blanks between, where a response code has none before its arguments.</summary>
    public static bool IsSentence(string cell) => cell.IndexOf(' ') > 0 && cell.IndexOf('(') < 0;

    private bool AreNumbers(RawCell header) => Most(header, cell => CodeScanner.IsInteger(cell) || CodeCell.IsHexadecimal(cell));

    /// <summary>Whether the cells below a header can name members of an enum, rather than the enum itself, which would be in every row.</summary>
    private bool AreSymbols(RawCell header)
    {
        List<string> cells = [.. table.TextsBelow(header).Where(cell => !ListCell.IsNothing(cell))];
        return cells.TrueForAll(cell => SymbolName.WhyInvalid(cell) is null) && cells.Distinct(StringComparer.Ordinal).Count() == cells.Count;
    }

    /// <summary>Whether a cell has three words or more.</summary>
    public static bool IsLongText(string cell) => cell.Count(letter => letter == ' ') > 1;

    /// <summary>
    /// Whether most cells below an ambiguous header are codes; or begin with codes, with their messages behind them, where no other column has the codes.
    /// </summary>
    private bool IsCodeColumn(RawCell header) =>
        Most(header, cell => CodeCell.IsCode(cell) || BareNumbers.IsOwn(cell))
            || (Most(header, CodeCell.BeginsWithCode) && !hasCodes.Value);
}
