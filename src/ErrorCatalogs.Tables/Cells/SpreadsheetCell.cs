using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ErrorCatalogs.Tables.Cells;

/// <summary>What spreadsheets make of codes, and put around them so that nothing is made of them.</summary>
internal static class SpreadsheetCell
{
    /// <summary>The months as spreadsheets write them behind a day.</summary>
    private static readonly HashSet<string> Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>
    /// A cell as somebody sees it: without blanks and invisible signs at its ends, and without what keeps a number as it is written, as in
    /// <c>="05"</c> and <c>'05</c>.
    /// </summary>
    public static string ToPlain(string cell)
    {
        int start = 0;
        int end = cell.Length;
        while (start < end && IsInvisible(cell[start]))
        {
            start++;
        }

        while (end > start && IsInvisible(cell[end - 1]))
        {
            end--;
        }

        string text = cell.Substring(start, end - start);
        return text.Length > 3 && text.StartsWith("=\"", StringComparison.Ordinal) && text.IndexOf('"', 2) == text.Length - 1 ? text.Substring(2, text.Length - 3).Trim()
            : text.Length > 1 && text[0] == '\'' && text.Skip(1).All(letter => letter is >= '0' and <= '9') ? text.Substring(1)
            : text;
    }

    /// <summary>What a cell is that a spreadsheet may have made of a code, <c>number</c> or <c>date</c>; <see langword="null"/> where it is neither.</summary>
    public static string? KindOf(string cell) => IsScientific(cell) ? "number" : IsDate(cell) ? "date" : null;

    private static bool IsInvisible(char letter) => char.IsWhiteSpace(letter) || (letter > '\u007F' && char.GetUnicodeCategory(letter) == UnicodeCategory.Format);

    /// <summary>Whether a cell is a number with an exponent: <c>4.20E+02</c>.</summary>
    private static bool IsScientific(string cell)
    {
        string[] parts = cell.Split('E', 'e');
        return parts.Length == 2
            && parts[0].Length != 0 && char.IsDigit(parts[0][0]) && parts[0].Count(letter => letter is '.' or ',') < 2 && parts[0].All(letter => letter is '.' or ',' || char.IsDigit(letter))
            && parts[1].Length > 1 && parts[1][0] is '+' or '-' && parts[1].Skip(1).All(char.IsDigit);
    }

    /// <summary>Whether a cell is a day: <c>05.07.2001</c>, <c>7/5/2001</c>, <c>2001-07-05</c>, <c>12-Mar</c>.</summary>
    private static bool IsDate(string cell)
    {
        string[] parts = cell.Split('.', '/', '-');
        return parts.Length == 2 ? cell.IndexOf('-') > 0 && parts[0].Length <= 2 && parts[0].All(char.IsDigit) && Months.Contains(parts[1])
            : parts.Length == 3
            && parts.All(part => part.Length != 0 && part.All(char.IsDigit))
            && parts[1].Length <= 2
            && ((parts[0].Length <= 2 && parts[2].Length == 4) || (parts[0].Length == 4 && parts[2].Length <= 2));
    }
}
