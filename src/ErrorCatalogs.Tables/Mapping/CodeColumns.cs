using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Mapping;

/// <summary>Columns of codes that their headers do not show, or of which a table has several: a number and its name, a value in decimal and in hexadecimal.</summary>
internal static class CodeColumns
{
    private static readonly HashSet<Column> Codes = [.. HeaderNames.Identifying.Where(column => column is not (Column.Message or Column.Token))];

    /// <summary>Gives such headers the column that their cells show.</summary>
    public static void Complete(RawTable table, IReadOnlyList<RawCell> headers, Dictionary<RawCell, Column?> meanings)
    {
        foreach (RawCell header in headers)
        {
            string[] cells = Cells(table, header);
            if (cells.Length == 0)
            {
                continue;
            }

            if (meanings[header] == Column.Id && IsCalled(header, "value") && AreCodes(table, header, cells, meanings))
            {
                meanings[header] = Column.Code;
            }
            else if (meanings[header] == Column.Severity && IsCalled(header, "class") && SeverityWords.AreOthers(table, header))
            {
                meanings[header] = meanings.ContainsValue(Column.Category) ? null : Column.Category;
            }
            else if (meanings[header] == Column.Causes && IsCalled(header, "reason") && !HasOwnCodes(meanings) && Array.TrueForAll(cells, CodeScanner.IsName) && HoldsIdentifiers(table, header))
            {
                meanings[header] = Column.App;
            }
            else if (meanings[header] == Column.Retry && !IsCalled(header, "retry") && !CellShapes.Most(table, header, cell => WordCell.TryReadRetry(cell, out _, out _)))
            {
                meanings[header] = null;
            }
            else if (meanings[header] == Column.Code && IsCalled(header, "number") && (AreCounted(cells) || headers.Any(other => other != header && meanings[other] == Column.Code && Cells(table, other).Any(IsNumber))))
            {
                meanings[header] = null;
            }
        }

        NameCodes(table, headers, meanings);
        ShareOut(table, headers, meanings);
    }

    /// <summary>Whether most names below a header are those of programs, which say them in their messages: <c>ENOENT</c>, <c>ER_DUP_ENTRY</c>.</summary>
    public static bool HoldsConstants(RawTable table, RawCell header) => Holds(table, header, IdentifierName.IsConstant);

    /// <summary>Whether most names below a header are of one word, or of several written as one: <c>noSuchObject</c>.</summary>
    public static bool HoldsIdentifiers(RawTable table, RawCell header) => Holds(table, header, IdentifierName.IsJoined);

    /// <summary>Whether all names below a header are of capitals without anything between: <c>ENOENT</c>.</summary>
    public static bool HoldsShortNames(RawTable table, RawCell header) =>
        HoldsConstants(table, header) && Array.TrueForAll(Cells(table, header), cell => cell.All(char.IsLetterOrDigit));

    private static bool Holds(RawTable table, RawCell header, Func<string, bool> test)
    {
        string[] cells = Cells(table, header);
        return cells.Length > 1 && cells.Count(test) * 2 >= cells.Length && AreDistinct(cells);
    }

    /// <summary>A column <c>Status</c> beside one <c>Status code</c> has the codes' names, if not the kinds that they are of.</summary>
    private static void NameCodes(RawTable table, IReadOnlyList<RawCell> headers, Dictionary<RawCell, Column?> meanings)
    {
        foreach (RawCell header in headers.Where(header => meanings[header] is Column.Causes or Column.Code && headers.Any(other => meanings[other] == Column.Code && IsCalled(other, HeaderNames.Normalise(header.Text) + "code"))))
        {
            meanings[header] = !AreDistinct(Cells(table, header)) ? null
                : meanings.ContainsValue(Column.Message) || Array.TrueForAll(Cells(table, header), IsCode) ? meanings[header]
                : Column.Message;
        }
    }

    /// <summary>Of several columns of codes that stand side by side, all but the first of numbers are the application's own.</summary>
    private static void ShareOut(RawTable table, IReadOnlyList<RawCell> headers, Dictionary<RawCell, Column?> meanings)
    {
        RawCell[] codes = [.. headers.Where(header => meanings[header] == Column.Code)];
        if (codes.Length < 2 || !ColumnMap.StandTogether(table, codes))
        {
            return;
        }

        RawCell first = codes.FirstOrDefault(header => !Array.TrueForAll(Cells(table, header), CodeScanner.IsName)) ?? codes[0];
        foreach (RawCell header in codes.Where(header => header != first && Array.TrueForAll(Cells(table, header), IsCode) && Array.TrueForAll(Cells(table, header), cell => !CodeCell.IsNumber(cell) || CodeCell.IsHexadecimal(cell))))
        {
            bool areErrorNumbers = !meanings.ContainsValue(Column.HResult) && Array.TrueForAll(Cells(table, header), cell => CodeCell.TryReadHResult(cell, out _));
            meanings[header] = areErrorNumbers ? Column.HResult : Column.App;
        }
    }

    private static bool IsCode(string cell) => CodeScanner.IsName(cell) || BareNumbers.IsOwn(cell) || CodeCell.IsHexadecimal(cell);

    /// <summary>Whether values are what a server says, rather than those of an enum: no other column has numbers, or these cannot be values.</summary>
    private static bool AreCodes(RawTable table, RawCell header, string[] cells, Dictionary<RawCell, Column?> meanings)
    {
        bool areIds = Array.TrueForAll(cells, cell => CodeScanner.IsInteger(cell) && cell[0] != '-' && cell.Trim('0').Length != 0) && AreDistinct(cells);
        RawCell? symbols = meanings.Where(pair => pair.Value == Column.Symbol).Select(pair => pair.Key).FirstOrDefault();
        bool hasNumbers = meanings.Any(pair => pair.Key != header && pair.Value is { } column && Codes.Contains(column) && Cells(table, pair.Key).Any(IsNumber));
        return !areIds || (!hasNumbers && (symbols is null || HoldsConstants(table, symbols)));
    }

    private static bool IsNumber(string cell) => CodeScanner.IsInteger(cell) || (CodeCell.IsNumber(cell) && !CodeCell.IsHexadecimal(cell));

    private static bool HasOwnCodes(Dictionary<RawCell, Column?> meanings) => meanings.Values.Any(column => column is { } known and not Column.Http && Codes.Contains(known));

    /// <summary>Whether cells are the numbers of their rows.</summary>
    private static bool AreCounted(string[] cells) => cells.Select((cell, row) => cell == (row + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)).All(isCounted => isCounted);

    private static bool AreDistinct(string[] cells) => cells.Distinct(StringComparer.Ordinal).Count() * 5 >= cells.Length * 4;

    private static bool IsCalled(RawCell header, string name) => HeaderNames.Normalise(header.Text) is var own && (own == name || own == name + "s");

    private static string[] Cells(RawTable table, RawCell header) => [.. table.Rows
        .SelectMany(row => row.Fields)
        .Where(field => field.Name == header)
        .SelectMany(field => field.Values)
        .Select(cell => cell.Text)
        .Where(text => !ListCell.IsNothing(text))];
}
