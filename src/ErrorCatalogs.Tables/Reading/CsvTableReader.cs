using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using CsvHelper;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Mapping;

namespace ErrorCatalogs.Tables.Reading;

/// <summary>Reads CSV: any separator, settings as <c># key: value</c> lines above the header, the place of every cell.</summary>
/// <remarks>A table of Markdown is CSV with <c>|</c> between its cells.</remarks>
internal static class CsvTableReader
{
    /// <summary>Reads a table.</summary>
    /// <param name="text">The text of its file.</param>
    /// <param name="outside">The settings given outside the file.</param>
    /// <param name="diagnostics">Takes what cannot be read.</param>
    public static RawTable Read(string text, TableSettings outside, DiagnosticBag diagnostics)
    {
        var settings = new SettingReader(diagnostics);
        string table = CsvSettingLines.Read(text, settings);
        OwnHeadings own = settings.ReadHeadings(outside);
        var headers = new List<RawCell>();
        var rows = new List<RawRow>();
        try
        {
            ReadRows(table, own, headers, rows, diagnostics);
        }
        catch (CsvFormatException exception)
        {
            diagnostics.Add(DiagnosticRules.UnreadableFile, TextRange.Start, exception.Message);
        }

        own.ReportUnused(headers, diagnostics);
        return new RawTable(settings.Settings, settings.Places, headers, WholeNumbers.Restore(headers, rows)) { WordLists = settings.WordLists };
    }

    /// <summary>Reads headers and rows. A quote that is never closed costs its row alone: reading goes on in the line behind it.</summary>
    private static void ReadRows(string text, OwnHeadings own, List<RawCell> headers, List<RawRow> rows, DiagnosticBag diagnostics)
    {
        char? separator = null;
        while (ReadRows(text, ref separator, own, headers, rows, diagnostics) is { } line)
        {
            text = WithoutLines(text, line);
        }
    }

    /// <returns>The last line to leave out when reading goes on, from 1; <see langword="null"/> at the end of the text.</returns>
    private static int? ReadRows(string text, ref char? separator, OwnHeadings own, List<RawCell> headers, List<RawRow> rows, DiagnosticBag diagnostics)
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
        bool hasNames = HasNames(headers);
        bool isMarkdown = false;
        while (reader.Read())
        {
            separator = reader.Separator;
            if (headers.Count != 0 && !hasNames)
            {
                CsvSettingLines.ReportMisplaced(Encoding.UTF8.GetString(reader.RawRecord.ToArray()), checked((int)reader.LineNumber) - 1, diagnostics);
            }

            if (headers.Count != 0 && IsComment(reader.RawRecord))
            {
                // A comment ends with its line, whatever quotes are in it.
                if (reader.RawRecord.IndexOf((byte)'\n') >= 0)
                {
                    return checked((int)reader.LineNumber);
                }

                continue;
            }

            CellQuotes quotes = ReadCells(reader, cells, diagnostics);
            if (IsMarkdownRule(cells))
            {
                isMarkdown = true;
                continue;
            }

            if (isMarkdown)
            {
                cells = cells.ConvertAll(cell => cell with { Text = MarkdownText.ToPlain(cell.Text) });
            }

            if (!hasNames)
            {
                // This may be the header.
                cells = cells.ConvertAll(own.Explain);
            }

            if (headers.Count == 0 || (!hasNames && HeaderNames.AreHeaders(cells)))
            {
                // What stands above the header is a title.
                headers.Clear();
                rows.Clear();
                AddHeaders(cells, headers);
                hasNames = HasNames(headers);
            }
            else if (quotes == CellQuotes.NeverClosed)
            {
                return checked((int)reader.LineNumber);
            }
            else if (quotes == CellQuotes.WellFormed && cells.Any(cell => cell.Text.Length != 0) && !AreRepeated(cells, headers))
            {
                AddRow(cells, headers, reader.Separator, rows, diagnostics);
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
            int end = text.IndexOf('\n', at);
            at = end < 0 ? text.Length : end + 1;
        }

        return new string('\n', count) + text.Substring(at);
    }

    /// <summary>A line that begins with a hash and a space is a comment; <c>#5.1.1</c> is a code.</summary>
    private static bool IsComment(ReadOnlySpan<byte> record) =>
        record.Length > 0 && record[0] == '#' && (record.Length == 1 || record[1] is (byte)' ' or (byte)'#' or (byte)'\t');

    /// <summary>The line that Markdown draws between headers and rows: <c>| --- | :-: |</c>.</summary>
    private static bool IsMarkdownRule(List<RawCell> cells) =>
        cells.Exists(cell => cell.Text.Contains("---"))
        && cells.TrueForAll(cell => cell.Text.Trim(':').Trim('-').Length == 0 && cell.Text.Length is 0 or >= 3);

    private static bool HasNames(List<RawCell> headers) => headers.Exists(header => HeaderNames.Candidates(header).Count != 0);

    /// <summary>Whether a row is the header once more, where several tables were joined.</summary>
    private static bool AreRepeated(List<RawCell> cells, List<RawCell> headers) =>
        headers.Count > 1
        && cells.Take(headers.Count).Select(cell => MarkdownText.ToPlain(cell.Text)).SequenceEqual(headers.Select(header => MarkdownText.ToPlain(header.Text)))
        && cells.Skip(headers.Count).All(cell => cell.Text.Length == 0);

    private static void AddHeaders(List<RawCell> cells, List<RawCell> headers)
    {
        int last = cells.FindLastIndex(cell => cell.Text.Length != 0);
        foreach (RawCell cell in cells.Take(last + 1))
        {
            headers.Add(cell);
        }
    }

    private static void AddRow(List<RawCell> cells, List<RawCell> headers, char separator, List<RawRow> rows, DiagnosticBag diagnostics)
    {
        int filled = cells.FindLastIndex(cell => cell.Text.Length != 0) + 1;
        if (filled > headers.Count)
        {
            diagnostics.Add(
                DiagnosticRules.RaggedRow,
                cells[headers.Count].Range,
                filled.ToString(CultureInfo.InvariantCulture),
                headers.Count.ToString(CultureInfo.InvariantCulture),
                Separators.Compare(headers, cells, separator) ?? "Put quotes around a cell that contains the separator.");
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

            cells.Add(new RawCell(SpreadsheetCell.ToPlain(text), new TextRange(line, column, endLine, endColumn)));
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
