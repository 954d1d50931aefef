using System;
using System.Collections.Generic;
using System.Globalization;
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
        if (HeaderNames.AreMissing(headers) || meanings.Values.Any(column => column is { } code and not (Column.Message or Column.Token or Column.Http) && HeaderNames.Identifying.Contains(code)))
        {
            return;
        }

        // Whoever numbers errors or messages, or has keys of texts, has codes of them; in other columns they must be all that identifies an error.
        bool isIdentified = meanings.Values.Any(column => column is { } known && HeaderNames.Identifying.Contains(known));
        RawCell? codes = headers.FirstOrDefault(header => meanings[header] is null && NumbersErrors(header.Text) && CodesBelow(table, header, CodeCell.IsCode) is not null)
            ?? headers.FirstOrDefault(header => (!isIdentified || HeaderNames.Normalise(header.Text) == "key") && (meanings[header] is null or Column.Id or Column.Category) && CodesBelow(table, header, LooksLikeCode) is { } cells && !AreCounted(cells));
        if (codes is not null)
        {
            meanings[codes] = Column.Code;
        }
    }

    private static bool NumbersErrors(string header)
    {
        string[] words = HeaderWords.Of(header);
        return words.Any(Errors.Contains) && (words.Length == 1 || words.Any(Numbers.Contains));
    }

    /// <summary>The cells below a header, where most are codes and few repeat; else <see langword="null"/>.</summary>
    /// <remarks>Of a few all but one are enough: a table may end in a row of totals.</remarks>
    private static string[]? CodesBelow(RawTable table, RawCell header, Func<string, bool> isCode)
    {
        string[] cells = [.. table.Rows
            .SelectMany(row => row.Fields)
            .Where(field => field.Name == header)
            .SelectMany(field => field.Values)
            .Select(cell => cell.Text)
            .Where(cell => !ListCell.IsNothing(cell))];
        int codes = cells.Count(cell => isCode(cell) || BareNumbers.IsOwn(cell));
        return cells.Length != 0
            && (codes * 5 >= cells.Length * 4 || (codes > 1 && codes == cells.Length - 1))
            && cells.Distinct(StringComparer.Ordinal).Count() * 5 >= cells.Length * 4
                ? cells
                : null;
    }

    private static bool LooksLikeCode(string cell) => CodeCell.IsCode(cell) && (cell.Any(char.IsDigit) || IdentifierName.IsJoined(cell));

    /// <summary>Whether cells are the numbers of their rows.</summary>
    private static bool AreCounted(string[] cells) => cells.Select((cell, row) => cell == (row + 1).ToString(CultureInfo.InvariantCulture)).All(isCounted => isCounted);
}
