using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Mapping;

namespace ErrorCatalogs.Tables.Reading;

/// <summary>What people write below the last error of a sheet: <c>Total: 7 alarms</c>, <c>Exported 2026-11-01</c>.</summary>
internal static class Footers
{
    /// <summary>So many rows tell what the first column holds.</summary>
    private const int Enough = 50;

    /// <summary>Takes such rows away and reports them.</summary>
    public static void Remove(List<RawCell> headers, List<RawRow> rows, DiagnosticBag diagnostics)
    {
        int first = headers.FindIndex(header => header.Text.Length != 0);
        HashSet<RawCell> columns = [.. headers.Take(first + 1)];
        string[] others = [.. rows.Where(row => row.Fields.Count > 1 && columns.Contains(row.Fields[0].Name)).Take(Enough).Select(row => row.Fields[0].Values[0].Text)];
        int end = rows.Count;
        while (end > 1 && others.Length != 0 && columns.Contains(rows[end - 1].Fields[0].Name) && IsFooter(rows[end - 1], others))
        {
            end--;
        }

        if (rows.Take(end).Count(row => row.Fields.Count > 1) * 2 < end)
        {
            return;
        }

        foreach (RawCell cell in rows.Skip(end).Select(row => row.Fields[0].Values[0]))
        {
            diagnostics.Add(DiagnosticRules.Footer, cell.Range, cell.Text);
        }

        rows.RemoveRange(end, rows.Count - end);
    }

    /// <summary>Whether a row has a text where others have a code, and nothing else or one value that belongs to it.</summary>
    private static bool IsFooter(RawRow row, string[] others)
    {
        RawField field = row.Fields[0];
        string text = field.Values[0].Text;
        bool areCodes = others.Count(IsCode) * 2 > others.Length;
        bool isWord = areCodes && text.All(char.IsLetter) && Array.TrueForAll(others, other => other == text || other.Any(char.IsDigit));
        return row.Fields.Count switch
        {
            1 => IsCode(text) ? isWord : areCodes || text.Any(char.IsDigit) || !HeaderNames.Candidates(field.Name).Contains(Column.Message),
            2 => IsCode(text) ? isWord && CodeScanner.IsInteger(row.Fields[1].Values[0].Text) : areCodes && text.EndsWith(":", StringComparison.Ordinal),
            _ => false,
        };
    }

    private static bool IsCode(string text) => (CodeCell.BeginsWithCode(text) || BareNumbers.IsOwn(text)) && SpreadsheetCell.KindOf(text) is null;
}
