using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
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
    /// <param name="cancellation">Calls the reading off.</param>
    public static RawTable Read(string text, TableSettings outside, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var settings = new SettingReader(diagnostics);
        CsvLines lines = CsvLineReader.Read(CsvSettingLines.Read(text, settings), diagnostics, cancellation);
        OwnHeadings own = settings.ReadHeadings(outside);
        var headers = new List<RawCell>();
        var rows = new List<RawRow>();
        if (lines.All.Count != 0)
        {
            ReadRows(lines, own, headers, rows, diagnostics);
        }

        own.ReportUnused(headers, diagnostics);
        return new RawTable(settings.Settings, settings.Places, headers, WholeNumbers.Restore(headers, rows)) { WordLists = settings.WordLists };
    }

    /// <summary>Understands lines as a header and rows; what stands above the header is a title.</summary>
    private static void ReadRows(CsvLines lines, OwnHeadings own, List<RawCell> headers, List<RawRow> rows, DiagnosticBag diagnostics)
    {
        int header = HeaderLine.Find(lines, own);
        AddHeaders(lines.All[header].Cells.ConvertAll(own.Explain), headers);
        int end = HeaderLine.HasNames(headers) ? headers[0].Range.StartLine : int.MaxValue;
        foreach ((string text, int number) in lines.Hashes.Where(hash => hash.Number < end))
        {
            CsvSettingLines.ReportMisplaced(text, number, diagnostics);
        }

        string[] names = [.. headers.Select(cell => MarkdownText.ToPlain(cell.Text))];
        List<CsvLine> below = [.. lines.All.Skip(header + 1).Where(line => line.IsWellFormed && !AreRepeated(line.Cells, names))];
        foreach (CsvLine line in FurtherTables.WithoutHeaders(below, headers, diagnostics))
        {
            AddRow(line.Cells, headers, lines.Separator, rows, diagnostics);
        }

        Footers.Remove(headers, rows, diagnostics);
    }

    /// <summary>Whether a row is the header once more, where several tables were joined.</summary>
    private static bool AreRepeated(List<RawCell> cells, string[] headers)
    {
        if (headers.Length < 2 || cells.Count < headers.Length)
        {
            return false;
        }

        for (int i = 0; i < cells.Count; i++)
        {
            if (MarkdownText.ToPlain(cells[i].Text) != (i < headers.Length ? headers[i] : ""))
            {
                return false;
            }
        }

        return true;
    }

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
                Separators.Compare(headers, cells, separator) ?? (headers.Count == 1 ? "If that is a title, write a line of headers below it; else put quotes around a cell that contains the separator." : "Put quotes around a cell that contains the separator."),
                (headers[0].Range.StartLine + 1).ToString(CultureInfo.InvariantCulture));
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
}
