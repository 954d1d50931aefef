using System;
using System.Linq;
using System.Text;

namespace ErrorCatalogs.Tables.Reading;

/// <summary>Reads the settings of a CSV table: the lines <c># key: value</c> above its header.</summary>
internal static class CsvSettingLines
{
    /// <summary>What stands before the name of a list of words.</summary>
    private const string WordList = "words ";

    /// <summary>Reads the lines that begin with <c>#</c> above the header, and blanks them so that every line keeps its number.</summary>
    /// <returns>The table without these lines.</returns>
    public static string Read(string text, SettingReader settings)
    {
        int line = 0;
        int at = 0;
        var blank = new StringBuilder();
        while (at < text.Length)
        {
            int end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            string content = text.Substring(at, end - at);
            if (content.Trim().Length != 0)
            {
                if (!TryUnquote(ref content, out int column))
                {
                    break;
                }

                ReadLine(content, line, column, settings);
            }

            at = Math.Min(end + 1, text.Length);
            blank.Append('\n');
            line++;
        }

        return at == 0 ? text : blank + text.Substring(at);
    }

    /// <summary>Whether a line is the header of a table that counts its rows below a bare <c>#</c>: cells follow, and one has a name.</summary>
    private static bool IsHeaderOfNumbers(string line) =>
        line.Length > 1 && line[1] is ',' or ';' or '\t' or '|' && line.Any(char.IsLetterOrDigit);

    /// <summary>Reports a setting that stands below another line than a setting, where it would be lost without a word.</summary>
    /// <param name="line">The line.</param>
    /// <param name="number">Its number, from 0.</param>
    /// <param name="diagnostics">Takes the report.</param>
    public static void ReportMisplaced(string line, int number, DiagnosticBag diagnostics)
    {
        if (TryUnquote(ref line, out int column) && TryReadName(line, out string name, out int start, out bool isWordList) && (isWordList || TableSettings.NameOf(name) is not null))
        {
            start += column;
            diagnostics.Add(DiagnosticRules.UnknownSetting, new TextRange(number, start, number, start + name.Length), name, "stands below other lines and so is no setting. Move it above them.");
        }
    }

    /// <summary>The text of a line that begins with <c>#</c>, without the quotes that a spreadsheet puts around one with a separator in it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="column">Where its text begins.</param>
    /// <returns>Whether it is such a line.</returns>
    private static bool TryUnquote(ref string line, out int column)
    {
        column = 0;
        if (line.StartsWith("#", StringComparison.Ordinal))
        {
            return !IsHeaderOfNumbers(line);
        }

        int close = line.StartsWith("\"#", StringComparison.Ordinal) ? ClosingQuote(line) : -1;
        if (close < 0 || line.Skip(close + 1).Any(letter => !(letter is ',' or ';' or '|' or '"' || char.IsWhiteSpace(letter))))
        {
            return false;
        }

        column = 1;
        line = line.Substring(1, close - 1).Replace("\"\"", "\"");
        return true;
    }

    /// <summary>The quote that closes the first cell of a line; -1 where none does.</summary>
    private static int ClosingQuote(string line)
    {
        int quote = line.IndexOf('"', 1);
        while (quote >= 0 && quote + 1 < line.Length && line[quote + 1] == '"')
        {
            quote = line.IndexOf('"', quote + 2);
        }

        return quote;
    }

    /// <summary>Reads the name before a colon: one word, or that of a list of words. Anything else there is a comment in prose.</summary>
    private static bool TryReadName(string line, out string name, out int start, out bool isWordList)
    {
        name = "";
        start = 1;
        isWordList = false;
        int colon = line.IndexOf(':');
        if (colon < 0)
        {
            return false;
        }

        while (start < colon && line[start] is ' ' or '\t')
        {
            start++;
        }

        name = line.Substring(start, colon - start).TrimEnd();
        isWordList = name.StartsWith(WordList, StringComparison.OrdinalIgnoreCase);
        if (isWordList)
        {
            start += WordList.Length;
            name = name.Substring(WordList.Length);
        }

        return name.Length != 0 && name.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_');
    }

    private static void ReadLine(string line, int number, int column, SettingReader settings)
    {
        if (!TryReadName(line, out string name, out int start, out bool isWordList))
        {
            return;
        }

        int colon = line.IndexOf(':');

        // A spreadsheet saves every line with as many separators as the table is wide.
        string value = line.Substring(colon + 1).Trim().TrimEnd(',', ';', '\t').Trim();
        int valueStart = value.Length == 0 ? line.Length : line.IndexOf(value, colon + 1, StringComparison.Ordinal);
        var place = new TextRange(number, column + valueStart, number, column + valueStart + value.Length);
        if (value.Length >= 2 && value[0] == '"' && value[value.Length - 1] == '"')
        {
            value = value.Substring(1, value.Length - 2).Replace("\"\"", "\"");
        }

        var nameCell = new RawCell(name, new TextRange(number, column + start, number, column + start + name.Length));
        var valueCell = new RawCell(value, place);
        if (isWordList)
        {
            settings.WordLists.Add(new RawWordList(nameCell, [valueCell]));
        }
        else
        {
            settings.Add(nameCell, valueCell);
        }
    }
}
