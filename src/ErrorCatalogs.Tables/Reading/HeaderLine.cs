using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Mapping;

namespace ErrorCatalogs.Tables.Reading;

/// <summary>
/// Finds the header among the lines of a table. It is the first line, unless that is a title: one that names no columns, or fewer cells than the
/// lines below it have, above one that does not.
/// </summary>
internal static class HeaderLine
{
    /// <summary>The header stands among so many lines.</summary>
    private const int MaxLines = 100;

    /// <summary>What heads a column is not longer.</summary>
    private const int MaxHeading = 60;

    /// <summary>The index of the header.</summary>
    /// <param name="lines">The lines of the table, one at least.</param>
    /// <param name="own">The headings that the table explains.</param>
    public static int Find(CsvLines lines, OwnHeadings own)
    {
        List<RawCell>[] candidates = [.. lines.All.Take(MaxLines).Select(line => line.Cells.ConvertAll(own.Explain))];
        if (lines.HeaderOfMarkdown is { } ruled && ruled < candidates.Length)
        {
            return ruled;
        }

        bool isNarrow = IsNarrow(lines.All, 0);
        if (HeaderNames.AreHeaders(candidates[0]) || (HasNames(candidates[0]) && !isNarrow))
        {
            return 0;
        }

        int known = Array.FindIndex(candidates, HeaderNames.AreHeaders);
        return known > 0 ? known
            : isNarrow ? Enumerable.Range(1, candidates.Length - 1).FirstOrDefault(index => IsHeaderBelow(candidates[0], candidates[index]) && !IsNarrow(lines.All, index))
            : 0;
    }

    /// <summary>Whether a cell of a line is the name of a column.</summary>
    public static bool HasNames(List<RawCell> cells) => cells.Exists(cell => HeaderNames.Candidates(cell).Count != 0);

    /// <summary>Whether many of the lines below a line have more cells than it has.</summary>
    private static bool IsNarrow(IReadOnlyList<CsvLine> lines, int index)
    {
        int filled = lines[index].Filled;
        List<CsvLine> below = [.. lines.Skip(index + 1).Take(MaxLines)];
        return below.Count != 0 && below.Count(line => line.Filled > filled) * 3 >= below.Count;
    }

    /// <summary>Whether a line can be the header below a title: it looks like one, and no less than the title does.</summary>
    private static bool IsHeaderBelow(List<RawCell> title, List<RawCell> cells)
    {
        RawCell[] filled = [.. cells.Where(cell => cell.Text.Length != 0)];
        int named = NamesIn(filled);
        return filled.Length > 1
            && !HeaderNames.AreMissing(filled)
            && Array.TrueForAll(filled, cell => cell.Text.Length <= MaxHeading && cell.Text.Any(char.IsLetter))
            && (named > NamesIn(title) || (named == 0 && title.Count(cell => cell.Text.Length != 0) == 1 && !HasNames(title)));
    }

    /// <summary>The number of headings that are known, if only by their last word.</summary>
    private static int NamesIn(IEnumerable<RawCell> cells) => cells.Count(cell =>
        HeaderNames.Candidates(cell).Count != 0 || HeaderNames.Candidates(HeaderNames.LastWord(HeaderNames.WithoutParentheses(cell.Text))).Count != 0);
}
