using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using CsvHelper;

namespace ErrorCatalogs.Tables.Reading;

/// <summary>Reads CSV: any separator, settings as <c># key: value</c> lines above the header, the place of every cell.</summary>
/// <remarks>A table of Markdown is CSV with <c>|</c> between its cells.</remarks>
internal static class CsvTableReader
{
    /// <summary>What stands before the name of a list of words.</summary>
    private const string WordList = "words ";

    /// <summary>Reads a table.</summary>
    public static RawTable Read(string text, DiagnosticBag diagnostics)
    {
        var settings = new SettingReader(diagnostics);
        string table = ReadSettings(text, settings);
        var headers = new List<RawCell>();
        var rows = new List<RawRow>();
        try
        {
            ReadRows(table, headers, rows, diagnostics);
        }
        catch (CsvFormatException exception)
        {
            diagnostics.Add(DiagnosticRules.UnreadableFile, TextRange.Start, exception.Message);
        }

        return new RawTable(settings.Settings, settings.Places, headers, rows) { WordLists = settings.WordLists };
    }

    /// <summary>Reads the lines that begin with <c>#</c> above the header, and blanks them so that every line keeps its number.</summary>
    /// <returns>The table without these lines.</returns>
    private static string ReadSettings(string text, SettingReader settings)
    {
        int line = 0;
        int at = 0;
        var blank = new StringBuilder();
        while (at < text.Length)
        {
            int end = EndOfLine(text, at);
            string content = text.Substring(at, end - at);
            if (content.Trim().Length != 0 && content[0] != '#')
            {
                break;
            }

            ReadSetting(content, line, settings);
            at = NextLine(text, end);
            blank.Append('\n');
            line++;
        }

        return at == 0 ? text : blank + text.Substring(at);
    }

    private static void ReadSetting(string line, int number, SettingReader settings)
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

    /// <summary>Reads headers and rows. A quote that is never closed costs its row alone: reading goes on in the line behind it.</summary>
    private static void ReadRows(string text, List<RawCell> headers, List<RawRow> rows, DiagnosticBag diagnostics)
    {
        char? separator = null;
        while (ReadRows(text, ref separator, headers, rows, diagnostics) is { } line)
        {
            text = WithoutLines(text, line);
        }
    }

    /// <returns>The last line to leave out when reading goes on, from 1; <see langword="null"/> at the end of the text.</returns>
    private static int? ReadRows(string text, ref char? separator, List<RawCell> headers, List<RawRow> rows, DiagnosticBag diagnostics)
    {
        var options = new CsvReaderOptions
        {
            HasHeader = false,
            Separator = separator,
            TrackLineNumbers = true,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
            MalformedData = CsvMalformedDataHandling.Recover,
            FormatProvider = CultureInfo.InvariantCulture,
        };
        using CsvReader reader = CsvReader.FromText(text, options);
        var cells = new List<RawCell>();
        while (reader.Read())
        {
            separator = reader.Separator;
            if (IsComment(reader.RawRecord))
            {
                // A comment ends with its line, whatever quotes are in it.
                if (reader.RawRecord.IndexOfAny((byte)'\r', (byte)'\n') >= 0)
                {
                    return checked((int)reader.LineNumber);
                }

                continue;
            }

            CellQuotes quotes = ReadCells(reader, cells, diagnostics);
            if (IsMarkdownRule(cells))
            {
                continue;
            }

            if (headers.Count == 0)
            {
                AddHeaders(cells, headers);
            }
            else if (quotes == CellQuotes.NeverClosed)
            {
                return checked((int)reader.LineNumber);
            }
            else if (quotes == CellQuotes.WellFormed && cells.Any(cell => cell.Text.Length != 0))
            {
                AddRow(cells, headers, rows, diagnostics);
            }
        }

        return null;
    }

    /// <summary>Empties the first lines of a text, so that every line keeps its number.</summary>
    private static string WithoutLines(string text, int count)
    {
        int at = 0;
        for (int line = 0; line < count; line++)
        {
            at = NextLine(text, EndOfLine(text, at));
        }

        return new string('\n', count) + text.Substring(at);
    }

    private static int EndOfLine(string text, int at)
    {
        int end = text.IndexOfAny(['\r', '\n'], at);
        return end < 0 ? text.Length : end;
    }

    /// <summary>The start of the line behind the one that ends at a position.</summary>
    private static int NextLine(string text, int end) =>
        Math.Min(end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1), text.Length);

    /// <summary>A line that begins with a hash and a space is a comment; <c>#5.1.1</c> is a code.</summary>
    private static bool IsComment(ReadOnlySpan<byte> record) =>
        record.Length > 0 && record[0] == '#' && (record.Length == 1 || record[1] is (byte)' ' or (byte)'#' or (byte)'\t');

    /// <summary>The line that Markdown draws between headers and rows: <c>| --- | :-: |</c>.</summary>
    private static bool IsMarkdownRule(List<RawCell> cells) =>
        cells.Exists(cell => cell.Text.Contains("---"))
        && cells.TrueForAll(cell => cell.Text.Trim(':').Trim('-').Length == 0 && cell.Text.Length is 0 or >= 3);

    private static void AddHeaders(List<RawCell> cells, List<RawCell> headers)
    {
        int last = cells.FindLastIndex(cell => cell.Text.Length != 0);
        foreach (RawCell cell in cells.Take(last + 1))
        {
            headers.Add(cell);
        }
    }

    private static void AddRow(List<RawCell> cells, List<RawCell> headers, List<RawRow> rows, DiagnosticBag diagnostics)
    {
        int filled = cells.FindLastIndex(cell => cell.Text.Length != 0) + 1;
        if (filled > headers.Count)
        {
            diagnostics.Add(
                DiagnosticRules.RaggedRow,
                cells[headers.Count].Range,
                filled.ToString(CultureInfo.InvariantCulture),
                headers.Count.ToString(CultureInfo.InvariantCulture));
            return;
        }

        var fields = new List<RawField>(filled);
        for (int i = 0; i < filled; i++)
        {
            if (cells[i].Text.Length != 0)
            {
                fields.Add(new RawField(headers[i], [cells[i]]));
            }
        }

        rows.Add(new RawRow(cells[0].Range, fields));
    }

    /// <summary>Reads the cells of the current record with their places: the raw bytes tell how far each one reaches.</summary>
    /// <returns>The worst of their quotes.</returns>
    private static CellQuotes ReadCells(CsvReader reader, List<RawCell> cells, DiagnosticBag diagnostics)
    {
        cells.Clear();
        var worst = CellQuotes.WellFormed;
        int line = checked((int)reader.LineNumber) - 1;
        int column = 0;
        for (int i = 0; i < reader.FieldCount; i++)
        {
            ReadOnlySpan<byte> raw = reader.GetRawSpan(i);
            string text = reader.GetString(i);
            int endLine = line;
            int endColumn = column;
            if (raw.IndexOf((byte)'"') < 0)
            {
                // A cell without quotes is what it says, on one line.
                endColumn += text.Length;
            }
            else
            {
                Advance(raw, ref endLine, ref endColumn);
            }

            cells.Add(new RawCell(text.Trim(), new TextRange(line, column, endLine, endColumn)));
            CellQuotes quotes = QuotesOf(raw);
            if (quotes != CellQuotes.WellFormed)
            {
                Report(quotes, new TextRange(line, column, line, column + 1), diagnostics);
                worst = quotes;
            }

            line = endLine;
            column = endColumn + 1;
        }

        return worst;
    }

    private static CellQuotes QuotesOf(ReadOnlySpan<byte> raw)
    {
        if (raw.Length == 0 || raw[0] != '"')
        {
            return CellQuotes.WellFormed;
        }

        for (int at = 1; at < raw.Length; at++)
        {
            if (raw[at] != '"')
            {
                continue;
            }

            if (at + 1 == raw.Length || raw[at + 1] != '"')
            {
                return at + 1 < raw.Length ? CellQuotes.TextBehind : CellQuotes.WellFormed;
            }

            at++;
        }

        return CellQuotes.NeverClosed;
    }

    private static void Report(CellQuotes quotes, TextRange range, DiagnosticBag diagnostics) => diagnostics.Add(
        DiagnosticRules.MalformedQuotes,
        range,
        quotes == CellQuotes.NeverClosed
            ? "The quoted cell that starts here is never closed. Add the closing quote; a quote inside a quoted cell is written twice."
            : "Text follows the closing quote of the cell that starts here. Write a quote inside a quoted cell twice.");

    /// <summary>Moves a place over UTF-8 text, in lines and UTF-16 units. Every line break is one line feed by now.</summary>
    private static void Advance(ReadOnlySpan<byte> raw, ref int line, ref int column)
    {
        foreach (byte unit in raw)
        {
            if (unit == '\n')
            {
                line++;
                column = 0;
            }
            else if (unit is < 0x80 or >= 0xC0)
            {
                // The first byte of a character; those of four bytes are two units.
                column += unit >= 0xF0 ? 2 : 1;
            }
        }
    }

    private enum CellQuotes
    {
        WellFormed,
        TextBehind,
        NeverClosed,
    }
}
