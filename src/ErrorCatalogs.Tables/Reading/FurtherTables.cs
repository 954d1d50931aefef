using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ErrorCatalogs.Tables.Mapping;

namespace ErrorCatalogs.Tables.Reading;

/// <summary>Tables that begin further down in a sheet: their headers are no errors, and neither is a title of one word above them.</summary>
internal static class FurtherTables
{
    /// <summary>What heads a column is not longer.</summary>
    private const int MaxHeading = 40;

    /// <summary>The lines that are rows; what is the header of another table is reported.</summary>
    /// <param name="lines">The lines below the header.</param>
    /// <param name="headers">The header.</param>
    /// <param name="diagnostics">Takes the headers of other tables.</param>
    public static List<CsvLine> WithoutHeaders(IReadOnlyList<CsvLine> lines, IReadOnlyList<RawCell> headers, DiagnosticBag diagnostics)
    {
        var rows = new List<CsvLine>(lines.Count);
        int code = headers.ToList().FindIndex(HeaderNames.IsIdentifying);
        foreach (CsvLine line in lines)
        {
            if (code < 0 || code >= line.Cells.Count || !IsHeader(line, line.Cells[code], headers[code]))
            {
                rows.Add(line);
                continue;
            }

            if (rows.Count != 0 && IsTitle(rows[rows.Count - 1]))
            {
                rows.RemoveAt(rows.Count - 1);
            }

            RawCell first = line.Cells.Find(cell => cell.Text.Length != 0)!;
            diagnostics.Add(
                DiagnosticRules.SecondTable,
                first.Range,
                string.Join(", ", line.Cells.Where(cell => cell.Text.Length != 0).Take(10).Select(cell => $"'{cell.Text}'")),
                (headers[0].Range.StartLine + 1).ToString(CultureInfo.InvariantCulture));
        }

        return rows;
    }

    /// <summary>Whether a line has names of columns where others have a code and texts.</summary>
    private static bool IsHeader(CsvLine line, RawCell code, RawCell header)
    {
        if (line.Filled < 2 || !IsHeading(code) || MeaningOf(code) is not { } meaning || !HeaderNames.Identifying.Contains(meaning))
        {
            return false;
        }

        RawCell[] filled = [.. line.Cells.Where(cell => cell.Text.Length != 0)];
        RawCell[] named = [.. filled.Where(cell => IsHeading(cell) && MeaningOf(cell) is not null)];
        bool isCalledSo = code.Text == header.Text || code.Text.IndexOf(' ') > 0 || named.Count(cell => HeaderNames.Candidates(cell).Count != 0) > 1;
        return isCalledSo && named.Length * 2 >= filled.Length && named.Select(MeaningOf).Distinct().Count() > 1;
    }

    private static bool IsHeading(RawCell cell) => cell.Text.Length is > 0 and <= MaxHeading && char.IsLetter(cell.Text[0]) && !cell.Text.Any(char.IsDigit);

    /// <summary>The column that a cell names, if only by the last of two words: <c>Item text</c>.</summary>
    private static Column? MeaningOf(RawCell cell)
    {
        IReadOnlyList<Column> columns = HeaderNames.Candidates(cell.Text);
        if (columns.Count == 0 && cell.Text.Count(letter => letter == ' ') == 1)
        {
            columns = HeaderNames.Candidates(HeaderNames.LastWord(cell.Text));
        }

        return columns.Count == 0 ? null : columns[0];
    }

    /// <summary>Whether a line is one word, and no code.</summary>
    private static bool IsTitle(CsvLine line) =>
        line.Filled == 1 && line.Cells.Find(cell => cell.Text.Length != 0) is { } title && title.Text.All(letter => char.IsLetter(letter) || letter == ' ') && title.Text.Any(char.IsLower);
}
