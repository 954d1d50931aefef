using System;
using System.Net;
using System.Text;

namespace ErrorCatalogs.Tables.Cells;

/// <summary>Cells of a table of Markdown.</summary>
internal static class MarkdownText
{
    private const string EscapedBar = "\\|";

    /// <summary>Stands for a bar with a backslash before it while a table is taken apart at its bars; as long as these, so that every column keeps its number.</summary>
    private const string HiddenBar = "\uFDD0\uFDD1";

    private static readonly string[] Breaks = ["<br>", "<br/>", "<br />"];

    /// <summary>Hides the bars of a table of Markdown that do not part its cells; any other text stays as it is.</summary>
    public static string HideBars(string text) =>
        text.IndexOf(EscapedBar, StringComparison.Ordinal) >= 0 && HasRule(text) ? text.Replace(EscapedBar, HiddenBar) : text;

    /// <summary>A cell as it is in the file, where the table is not one of Markdown after all.</summary>
    public static string WithBackslashes(string cell) => cell.Replace(HiddenBar, EscapedBar);

    /// <summary>
    /// A cell without the signs that say how it looks: <c>`card_declined`</c>, <c>**bold**</c>, <c>[text](link)</c>, <c>&lt;br&gt;</c>; and with
    /// the letters that stand behind others: <c>\|</c>, <c>&amp;lt;</c>.
    /// </summary>
    public static string ToPlain(string cell)
    {
        cell = cell.Replace(HiddenBar, "|");
        if (cell.IndexOfAny(['`', '*', '[', '<', '&']) < 0)
        {
            return cell;
        }

        foreach (string lineBreak in Breaks)
        {
            cell = cell.Replace(lineBreak, "\n");
        }

        return WebUtility.HtmlDecode(WithoutLinks(cell.Replace("`", "").Replace("**", ""))).Replace('\u00A0', ' ').Trim();
    }

    /// <summary>Whether a line of a text is one that Markdown draws between headers and rows: <c>| --- | :-: |</c>.</summary>
    private static bool HasRule(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            if (line.IndexOf('|') >= 0 && line.IndexOf("---", StringComparison.Ordinal) >= 0 && line.Trim('|', '-', ':', ' ', '\t').Length == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static string WithoutLinks(string cell)
    {
        var plain = new StringBuilder();
        int at = 0;
        int open = -1;
        int close = 0;
        int last = -1;
        for (int middle = cell.IndexOf("](", StringComparison.Ordinal); middle >= 0; middle = cell.IndexOf("](", middle + 1, StringComparison.Ordinal))
        {
            int nearest = cell.LastIndexOf('[', middle, middle - last);
            open = nearest >= 0 ? nearest : open;
            last = middle;
            close = close < middle ? cell.IndexOf(')', middle) : close;
            if (close < 0)
            {
                break;
            }

            if (open >= at)
            {
                plain.Append(cell, at, open - at).Append(cell, open + 1, middle - open - 1);
                at = close + 1;
            }
        }

        return plain.Append(cell, at, cell.Length - at).ToString();
    }
}
