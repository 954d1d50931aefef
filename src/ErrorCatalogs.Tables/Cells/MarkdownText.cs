using System.Text;

namespace ErrorCatalogs.Tables.Cells;

/// <summary>Cells of a table of Markdown.</summary>
internal static class MarkdownText
{
    private static readonly string[] Breaks = ["<br>", "<br/>", "<br />"];

    /// <summary>A cell without the signs that say how it looks: <c>`card_declined`</c>, <c>**bold**</c>, <c>[text](link)</c>, <c>&lt;br&gt;</c>.</summary>
    public static string ToPlain(string cell)
    {
        if (cell.IndexOfAny(['`', '*', '[', '<']) < 0)
        {
            return cell;
        }

        foreach (string lineBreak in Breaks)
        {
            cell = cell.Replace(lineBreak, "\n");
        }

        return WithoutLinks(cell.Replace("`", "").Replace("**", "")).Trim();
    }

    private static string WithoutLinks(string cell)
    {
        var plain = new StringBuilder();
        int at = 0;
        int open = -1;
        int close = 0;
        int last = -1;
        for (int middle = cell.IndexOf("](", System.StringComparison.Ordinal); middle >= 0; middle = cell.IndexOf("](", middle + 1, System.StringComparison.Ordinal))
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
