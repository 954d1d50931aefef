using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Threading;
using CsvHelper;
using ErrorCatalogs.Tables.Cells;

namespace ErrorCatalogs.Tables.Reading;

/// <summary>Reads the lines of CSV with the place of every cell, before anything is known of their meaning.</summary>
internal sealed class CsvLineReader
{
    private readonly DiagnosticBag diagnostics;
    private readonly List<CsvLine> lines = [];
    private readonly List<(string Text, int Number)> hashes = [];
    private char? separator;
    private int? headerOfMarkdown;
    private bool isMarkdown;

    private CsvLineReader(DiagnosticBag diagnostics) => this.diagnostics = diagnostics;

    /// <summary>Reads all lines that hold anything but comments. A quote that is never closed costs its row alone: reading goes on in the line behind it.</summary>
    public static CsvLines Read(string text, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var reader = new CsvLineReader(diagnostics);
        text = MarkdownText.HideBars(text);
        try
        {
            while (reader.ReadLines(text, cancellation) is { } line)
            {
                text = WithoutLines(text, line);
            }
        }
        catch (CsvFormatException exception)
        {
            diagnostics.Add(DiagnosticRules.UnreadableFile, TextRange.Start, exception.Message);
        }

        if (!reader.isMarkdown)
        {
            reader.lines.ForEach(line => Convert(line.Cells, MarkdownText.WithBackslashes));
        }

        return new CsvLines(reader.lines, reader.hashes, reader.separator ?? ',', reader.headerOfMarkdown);
    }

    /// <returns>The last line to leave out when reading goes on, from 1; <see langword="null"/> at the end of the text.</returns>
    private int? ReadLines(string text, CancellationToken cancellation)
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
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            separator = reader.Separator;
            int number = checked((int)reader.LineNumber);
            if (lines.Count != 0 && BeginsWithHash(reader.RawRecord))
            {
                hashes.Add((Encoding.UTF8.GetString(reader.RawRecord.ToArray()), number - 1));
            }

            if (lines.Count != 0 && IsComment(reader.RawRecord))
            {
                // A comment ends with its line, whatever quotes are in it.
                if (reader.RawRecord.IndexOf((byte)'\n') >= 0)
                {
                    return number;
                }

                continue;
            }

            var cells = new List<RawCell>();
            CellQuotes quotes = ReadCells(reader, cells);
            if (IsMarkdownRule(cells))
            {
                isMarkdown = true;
                if (headerOfMarkdown is null && separator == '|' && lines.Count != 0)
                {
                    headerOfMarkdown = lines.Count - 1;
                    lines.ForEach(line => Convert(line.Cells, MarkdownText.ToPlain));
                }

                continue;
            }

            if (lines.Count != 0 && quotes == CellQuotes.NeverClosed)
            {
                return number;
            }

            if (isMarkdown)
            {
                Convert(cells, MarkdownText.ToPlain);
            }

            if (cells.Exists(cell => cell.Text.Length != 0))
            {
                lines.Add(new CsvLine(cells, quotes == CellQuotes.WellFormed));
            }
        }

        return null;
    }

    private static void Convert(List<RawCell> cells, Func<string, string> conversion)
    {
        for (int i = 0; i < cells.Count; i++)
        {
            string text = conversion(cells[i].Text);
            cells[i] = text == cells[i].Text ? cells[i] : cells[i] with { Text = text };
        }
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

    /// <summary>Whether a line can be a setting or a comment, perhaps in quotes.</summary>
    private static bool BeginsWithHash(ReadOnlySpan<byte> record) => record.Length > 1 && (record[0] == '#' || (record[0] == '"' && record[1] == '#'));

    /// <summary>A line that begins with a hash and a space is a comment; <c>#5.1.1</c> is a code.</summary>
    private static bool IsComment(ReadOnlySpan<byte> record) =>
        record.Length > 0 && record[0] == '#' && (record.Length == 1 || record[1] is (byte)' ' or (byte)'#' or (byte)'\t');

    /// <summary>The line that Markdown draws between headers and rows: <c>| --- | :-: |</c>.</summary>
    private static bool IsMarkdownRule(List<RawCell> cells) =>
        cells.Exists(cell => cell.Text.Contains("---"))
        && cells.TrueForAll(cell => cell.Text.Trim(':').Trim('-').Length == 0 && cell.Text.Length is 0 or >= 3);

    /// <summary>Reads the cells of the current record with their places: the raw bytes tell how far each one reaches.</summary>
    /// <returns>The worst of their quotes.</returns>
    private CellQuotes ReadCells(CsvReader reader, List<RawCell> cells)
    {
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
                Report(quotes, new TextRange(line, column, line, column + 1));
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

    private void Report(CellQuotes quotes, TextRange range) => diagnostics.Add(
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
