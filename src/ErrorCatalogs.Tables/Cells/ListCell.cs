using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Cells;

/// <summary>Cells that hold several values: separated by <c> | </c>, or on lines of their own, perhaps numbered or with bullets.</summary>
internal static class ListCell
{
    private static readonly char[] BarOrBrace = ['|', '{'];
    private static readonly char[] Separators = ['\n', '\r', '|'];

    /// <summary>What programs and spreadsheets write for no value, and people for one that is to come.</summary>
    private static readonly HashSet<string> Nothings = new(["none", "null", "nil", "nan", "#n/a", "tbd", "?"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a cell says that there is no value.</summary>
    public static bool IsNothing(string text) =>
        text.Length == 0 || text is "-" or "--" or "\u2013" or "\u2014" || text.Equals("n/a", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text or a word from a list says that there is no value; where codes and names stand, these may be some: <c>NULL</c>, <c>None</c>.</summary>
    public static bool IsNoText(string text) => IsNothing(text) || Nothings.Contains(text);

    /// <summary>The values of some cells.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="areSteps">Whether several may stand on one line, with their numbers.</param>
    public static List<RawCell> Split(IReadOnlyList<RawCell> cells, bool areSteps = false)
    {
        var values = new List<RawCell>();
        foreach (RawCell cell in cells)
        {
            if (cell.Text.IndexOfAny(Separators) < 0)
            {
                AddValues(cell.Text, cell);
                continue;
            }

            foreach (string part in cell.Text.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n').SelectMany(SplitAtBars))
            {
                AddValues(part, cell);
            }
        }

        return values;

        void AddValues(string part, RawCell cell)
        {
            if (!areSteps)
            {
                AddValue(part, cell);
                return;
            }

            foreach (string step in NumberedSteps.Split(part))
            {
                AddValue(step, cell);
            }
        }

        void AddValue(string part, RawCell cell)
        {
            string value = WithoutBullet(part.Trim());
            if (!IsNothing(value))
            {
                values.Add(value == cell.Text ? cell : new RawCell(value, cell.Range));
            }
        }
    }

    /// <summary>The parts between bars; those within braces separate the wordings of a choice.</summary>
    private static List<string> SplitAtBars(string text)
    {
        var parts = new List<string>();
        int start = 0;
        int close = -1;
        for (int at = text.IndexOfAny(BarOrBrace); at >= 0; at = text.IndexOfAny(BarOrBrace, at + 1))
        {
            if (text[at] == '{')
            {
                close = close < at ? IndexOrEnd(text, '}', at) : close;
                at = close < IndexOrEnd(text, '{', at + 1) ? close : at;
            }
            else if (at > start && at + 1 < text.Length && text[at - 1] == ' ' && text[at + 1] == ' ')
            {
                parts.Add(text.Substring(start, at - 1 - start));
                start = at + 2;
            }
        }

        parts.Add(text.Substring(Math.Min(start, text.Length)));
        return parts;
    }

    private static int IndexOrEnd(string text, char letter, int start) => text.IndexOf(letter, start) is >= 0 and var found ? found : text.Length;

    private static string WithoutBullet(string item)
    {
        string step = NumberedSteps.WithoutNumber(item);
        return step.Length < item.Length ? step
            : item.Length > 2 && item[0] is '-' or '*' or '\u2022' && item[1] == ' ' ? item.Substring(2).TrimStart()
            : item;
    }
}
