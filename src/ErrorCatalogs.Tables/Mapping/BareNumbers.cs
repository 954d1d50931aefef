using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Mapping;

/// <summary>Whose the numbers of a table are that stand alone in its code column: <c>1042</c>, <c>009</c>, <c>404</c>.</summary>
/// <remarks>
/// One number does not tell: 503 is a reply code of SMTP, a status of HTTP, and an alarm of some machine. All of a column do: most of an
/// application's are of another length, or stand among names that end in one (<c>PAY-17</c>), and those of HTTP are among its own.
/// </remarks>
internal static class BareNumbers
{
    /// <summary>Whose they are, as the table's settings say it, or else as the column looks.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">What its columns mean.</param>
    /// <param name="protocol">The protocol of the settings.</param>
    /// <param name="diagnostics">Takes what was concluded.</param>
    public static NumberKind Of(RawTable table, ColumnMap columns, Protocol protocol, DiagnosticBag diagnostics)
    {
        List<string> cells = CodesOf(table, columns);
        Protocol found = ProtocolOf(cells, columns, protocol, diagnostics);
        return new NumberKind(found, (found == Protocol.App || protocol == Protocol.App) && AreJoined(cells), cells.Count(IsDate) * 2 > cells.Count);
    }

    private static Protocol ProtocolOf(List<string> cells, ColumnMap columns, Protocol protocol, DiagnosticBag diagnostics)
    {
        if (protocol == Protocol.Http)
        {
            return protocol;
        }

        if (protocol == Protocol.App)
        {
            // Beside a column of the application's own codes, those of the shape of mail's show that the others are what it was told by mail.
            return columns.Has(Column.App) && cells.Any(IsOfMail) ? Protocol.Smtp : protocol;
        }

        if (protocol != Protocol.Unknown || columns.HeaderOf(Column.Code) is not { } header)
        {
            return Protocol.Smtp;
        }

        Protocol found = AreOwn(cells) ? Protocol.App : OfThreeDigits(cells);
        if (found != Protocol.Smtp)
        {
            diagnostics.Add(DiagnosticRules.BareNumbers, header.Range, header.Text, found == Protocol.App ? "codes of the application's own" : "statuses of HTTP");
        }

        return found;
    }

    /// <summary>Whether a cell is a number, a range of them, or one with its hexadecimal, or begins like one and is no code of a known shape: <c>7</c>, <c>-32601</c>, <c>42P01</c>.</summary>
    public static bool IsOwn(string cell) => CodeScanner.IsInteger(cell)
        || NumberWithHex.TryRead(cell, out _)
        || ((NumberRange.TryRead(cell, out _) || JoinedCode.IsRead(cell)) && !CodeCell.BeginsWithCode(cell))
        || (cell.Length > 1
            && (cell.Length > 3 || cell == cell.ToUpperInvariant())
            && cell[0] is >= '0' and <= '9'
            && cell.All(letter => char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_' or '/' or '#')
            && !CodeCell.BeginsWithCode(cell));

    /// <summary>Whether cells are the numbers of their rows.</summary>
    public static bool AreCounted(IEnumerable<string> cells) => cells.Select((cell, row) => cell == (row + 1).ToString(CultureInfo.InvariantCulture)).All(isCounted => isCounted);

    private static List<string> CodesOf(RawTable table, ColumnMap columns)
    {
        var codes = new List<string>();
        foreach (RawRow row in table.Rows)
        {
            for (int i = 0; i < row.Fields.Count; i++)
            {
                if (columns[row.Fields[i].Name] == Column.Code)
                {
                    codes.AddRange(ListCell.Split(row.Fields[i].Values).ConvertAll(cell => cell.Text));
                }
            }
        }

        return codes;
    }

    /// <summary>Whether a cell has an enhanced code, or a reply code that stands for a class.</summary>
    private static bool IsOfMail(string cell) =>
        CodeCell.TryRead(cell, out IReadOnlyList<CodeCell.Code> codes, out _) && codes.Any(code => code.EnhancedCode is not null || (code.Reply is not null && code.Digits is null));

    private static bool AreOwn(List<string> cells)
    {
        int own = 0;
        int others = 0;
        int joined = 0;
        bool areOwn = false;
        foreach (string cell in new HashSet<string>(cells, StringComparer.Ordinal))
        {
            bool isOwn = IsOwn(cell);
            bool isReply = IsThreeDigits(cell, '2', '5');
            areOwn |= isOwn;
            joined += isOwn && JoinedCode.HasThreeDigits(cell) ? 1 : 0;
            own += (isOwn && !isReply) || IsNumbered(cell) ? 1 : 0;
            others += isReply || (!isOwn && !IsThreeDigits(cell, '0', '9') && CodeCell.IsNumber(cell)) ? 1 : 0;
        }

        // Nothing but an application has a number of three digits that another one is joined to.
        return areOwn && (joined != 0 ? own >= others : own > others && (own > 1 || (cells.Count == 1 && CodeScanner.IsInteger(cells[0]))));
    }

    private static bool IsDate(string cell) => SpreadsheetCell.KindOf(cell) is not null;

    /// <summary>Whether most codes of joined numbers are none of a standard, so that the others are none either: <c>2.1.1</c> among <c>1.1</c> and <c>10.4</c>.</summary>
    private static bool AreJoined(List<string> cells)
    {
        string[] joined = [.. new HashSet<string>(cells.Where(JoinedCode.IsRead), StringComparer.Ordinal)];
        return joined.Count(cell => !CodeCell.BeginsWithCode(cell) && !NumberRange.TryRead(cell, out _)) * 2 > joined.Length;
    }

    /// <summary>The protocol of numbers of three digits: another than SMTP where at least half of them are no reply codes of it, and no other codes stand beside them.</summary>
    private static Protocol OfThreeDigits(List<string> cells)
    {
        var numbers = new HashSet<int>();
        foreach (string cell in cells)
        {
            foreach (int? number in NumbersOf(cell))
            {
                if (number is null or 0)
                {
                    return Protocol.Smtp;
                }

                numbers.Add(number.Value);
            }
        }

        return numbers.Count < 2 || numbers.Count(IsNoReplyCode) * 2 < numbers.Count ? Protocol.Smtp
            : numbers.All(IsStatus) ? Protocol.Http
            : Protocol.App;
    }

    /// <summary>Whether a number is a status of HTTP.</summary>
    private static bool IsStatus(int number) =>
        number is (>= 100 and <= 104) or (>= 200 and <= 208) or 226 or (>= 300 and <= 308) or (>= 400 and <= 431) or 451 or (>= 500 and <= 511);

    /// <summary>Whether a number is no reply code of SMTP: servers have invented many behind 5, and few elsewhere.</summary>
    private static bool IsNoReplyCode(int number) =>
        number is < 200 or (> 200 and < 209) or 226 or (> 259 and < 330) or (> 359 and < 419) or (> 421 and < 432) or (> 459 and < 500) or (> 504 and < 510) or > 599;

    /// <summary>The numbers of a cell, of a range the first unless it is of whole classes; <see langword="null"/> for any other code.</summary>
    private static IEnumerable<int?> NumbersOf(string cell) =>
        CodeCell.TryRead(cell, out IReadOnlyList<CodeCell.Code> codes, out _) && codes[0].Name is null
            ? codes
                .Where(code => code.LastReply is null || code.Replies().Any(reply => reply >= 100))
                .Select(code => code is { Digits: not null, EnhancedCode: null } ? code.Reply : null)
            : [];

    private static bool IsThreeDigits(string cell, char from, char to) =>
        cell.Length == 3 && cell[0] >= from && cell[0] <= to && CodeScanner.IsInteger(cell) && cell[0] != '-';

    /// <summary>Whether a cell is a name that ends in a number.</summary>
    private static bool IsNumbered(string cell) => cell.Length > 1 && cell[cell.Length - 1] is >= '0' and <= '9' && CodeScanner.IsName(cell) && !CodeCell.IsNumber(cell);
}
