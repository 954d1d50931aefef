using System;
using System.Globalization;
using System.Linq;
using System.Threading;

namespace ErrorCatalogs.Tables.Reading;

/// <summary>Reads a table of any format.</summary>
internal static class TableReader
{
    /// <summary>What decoders write in the place of bytes that are no text.</summary>
    private const char Lost = '\uFFFD';

    /// <summary>How a workbook of a spreadsheet program begins, whatever its extension; it is an archive of several files.</summary>
    private const string Workbook = "PK\u0003\u0004";

    /// <summary>Reads what a file says, without understanding it yet.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Takes what cannot be read.</param>
    /// <param name="cancellation">Calls the reading off.</param>
    public static RawTable Read(TableFile file, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        // A text of several lines is the same text, whichever line breaks the file was checked out with.
        string text = file.Text.Replace("\r\n", "\n").Replace('\r', '\n');
        text = text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;
        if (text.StartsWith(Workbook, StringComparison.Ordinal))
        {
            diagnostics.Add(DiagnosticRules.UnreadableFile, TextRange.Start, "This is a workbook, not a text. Save its sheet as CSV, which spreadsheets call 'CSV UTF-8'.");
            return new RawTable(TableSettings.None, SettingPlaces.None, [], []);
        }

        ReportLostLetters(text, diagnostics);
        return file.IsYaml ? new YamlTableReader(file.Settings, diagnostics).Read(text, cancellation) : CsvTableReader.Read(text, file.Settings, diagnostics, cancellation);
    }

    /// <summary>Whoever decoded the file did not know its encoding; the table is read nevertheless, but no reply says what it says.</summary>
    private static void ReportLostLetters(string text, DiagnosticBag diagnostics)
    {
        int first = text.IndexOf(Lost);
        if (first < 0)
        {
            return;
        }

        int line = text.Take(first).Count(letter => letter == '\n');
        int column = first - (text.LastIndexOf('\n', first) + 1);
        diagnostics.Add(
            DiagnosticRules.LostLetters,
            new TextRange(line, column, line, column + 1),
            text.Count(letter => letter == Lost).ToString(CultureInfo.InvariantCulture));
    }
}
