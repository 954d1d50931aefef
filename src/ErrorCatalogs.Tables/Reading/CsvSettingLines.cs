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
            if (content.Trim().Length != 0 && (content[0] != '#' || IsHeaderOfNumbers(content)))
            {
                break;
            }

            ReadLine(content, line, settings);
            at = Math.Min(end + 1, text.Length);
            blank.Append('\n');
            line++;
        }

        return at == 0 ? text : blank + text.Substring(at);
    }

    /// <summary>Whether a line is the header of a table that counts its rows below a bare <c>#</c>: cells follow, and one has a name.</summary>
    private static bool IsHeaderOfNumbers(string line) =>
        line.Length > 1 && line[1] is ',' or ';' or '\t' or '|' && line.Any(char.IsLetterOrDigit);

    private static void ReadLine(string line, int number, SettingReader settings)
    {
        int colon = line.IndexOf(':');
        if (colon < 0)
        {
            return;
        }

        int start = 1;
        while (start < colon && line[start] is ' ' or '\t')
        {
            start++;
        }

        // A name is one word, or that of a list of words; anything else before the colon is a comment in prose.
        string name = line.Substring(start, colon - start).TrimEnd();
        bool isWordList = name.StartsWith(WordList, StringComparison.OrdinalIgnoreCase);
        if (isWordList)
        {
            start += WordList.Length;
            name = name.Substring(WordList.Length);
        }

        if (name.Length == 0 || !name.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_'))
        {
            return;
        }

        // A spreadsheet saves every line with as many separators as the table is wide.
        string value = line.Substring(colon + 1).Trim().TrimEnd(',', ';', '\t').Trim();
        int valueStart = value.Length == 0 ? line.Length : line.IndexOf(value, colon + 1, StringComparison.Ordinal);
        var place = new TextRange(number, valueStart, number, valueStart + value.Length);
        if (value.Length >= 2 && value[0] == '"' && value[value.Length - 1] == '"')
        {
            value = value.Substring(1, value.Length - 2).Replace("\"\"", "\"");
        }

        var nameCell = new RawCell(name, new TextRange(number, start, number, start + name.Length));
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
