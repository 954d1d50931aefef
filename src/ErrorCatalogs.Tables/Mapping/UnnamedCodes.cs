using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Mapping;

/// <summary>The column of codes in a table that calls none so, but <c>Error ID</c>, <c>Msg No.</c>, <c>#</c> or <c>Key</c>.</summary>
internal static class UnnamedCodes
{
    /// <summary>Words by which headers number things.</summary>
    private static readonly HashSet<string> Numbers = new(["id", "no", "nr", "num", "number", "nummer", "identifier", "key", "ref", "kennung"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Words for what has codes.</summary>
    private static readonly HashSet<string> Errors = new(
        ["error", "err", "fault", "failure", "exception", "alarm", "warning", "event", "message", "msg", "problem", "fehler", "meldung", "störung", "erreur", "errore", "erro"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives such a column its meaning: the first one of codes that differ from row to row.</summary>
    public static void Complete(RawTable table, IReadOnlyList<RawCell> headers, Dictionary<RawCell, Column?> meanings)
    {
        if (MissingHeaders.Are(table, headers) || meanings.Values.Any(column => column is { } code and not (Column.Message or Column.Token or Column.Http) && HeaderNames.Identifying.Contains(code)))
        {
            return;
        }

        // Whoever numbers errors or messages, or has keys of texts, has codes of them; in other columns they must be all that identifies an error.
        bool isIdentified = meanings.Values.Any(column => HeaderNames.Identifying.Contains(column));
        RawCell[] numbering = [.. headers.Where(header => meanings[header] is null && NumbersErrors(header.Text))];
        RawCell[] others = [.. headers.Where(header => (meanings[header] is null or Column.Id or Column.Category) && (!isIdentified || HeaderNames.Normalise(header.Text) == "key"))];
        RawCell? codes = Array.Find(numbering, header => AreCodes(CellsBelow(table, header), CodeCell.IsCode))
            ?? Array.Find(others, header => CellsBelow(table, header) is var below && AreCodes(below, LooksLikeCode) && !BareNumbers.AreCounted(below));
        if (codes is not null)
        {
            meanings[codes] = Column.Code;
        }
    }

    /// <summary>The cells below a header that say anything.</summary>
    private static string[] CellsBelow(RawTable table, RawCell header) => [.. table.TextsBelow(header).Where(text => !ListCell.IsNothing(text))];

    private static bool NumbersErrors(string header)
    {
        string[] words = HeaderWords.Of(header);
        return words.Any(Errors.Contains) && (words.Length == 1 || words.Any(Numbers.Contains));
    }

    /// <summary>Whether most cells are codes, and few repeat.</summary>
    /// <remarks>Of a few all but one are enough: a table may end in a row of totals.</remarks>
    private static bool AreCodes(string[] cells, Func<string, bool> isCode)
    {
        int codes = cells.Count(cell => isCode(cell) || BareNumbers.IsOwn(cell));
        return cells.Length != 0
            && (codes * 5 >= cells.Length * 4 || (codes > 1 && codes == cells.Length - 1))
            && cells.Distinct(StringComparer.Ordinal).Count() * 5 >= cells.Length * 4;
    }

    private static bool LooksLikeCode(string cell) => CodeCell.IsCode(cell) && (cell.Any(char.IsDigit) || IdentifierName.IsJoined(cell));
}
