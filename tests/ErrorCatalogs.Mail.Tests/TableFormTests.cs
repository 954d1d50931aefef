using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using ErrorCatalogs.Tables;
using Xunit;

namespace ErrorCatalogs.Mail.Tests;

/// <summary>How a table is laid out.</summary>
public class TableFormTests
{
    // Columns that are kept as extra values on purpose.
    private static readonly string[] ExtraColumns = ["note", "header_symbol"];

    [Fact]
    public void Every_table_compiles_without_a_complaint() => Rule.Holds(
        from table in SourceTables.All
        from diagnostic in table.Compiled.Diagnostics
        where diagnostic.Rule != DiagnosticRules.UnknownColumn || !ExtraColumns.Contains(diagnostic.Arguments[0])
        where diagnostic.Rule != DiagnosticRules.MissingRemediation || !table.Model.IsVocabulary
        select $"{table.FileName}({diagnostic.Range.StartLine + 1}): {diagnostic.Rule.Id}: {diagnostic.Message}");

    [Theory]
    [InlineData("name")]
    [InlineData("title")]
    [InlineData("protocol")]
    [InlineData("categories")]
    public void Every_catalog_has_the_setting(string setting) => Rule.Holds(
        from table in SourceTables.Catalogs
        where !Regex.IsMatch(table.Text, $"^(# |  ){setting}: \\S", RegexOptions.Multiline)
        select $"{table.FileName}: no {setting}");

    [Fact]
    public void Every_entry_of_a_csv_table_is_one_line() => Rule.Holds(
        from table in SourceTables.All
        where table.IsCsv
        let lines = table.Text.TrimEnd('\n').Split('\n').Count(line => line.Length != 0 && line[0] != '#')
        where lines != table.Model.Entries.Count + 1
        select $"{table.FileName}: {table.Model.Entries.Count} entries on {lines - 1} lines");

    [Fact]
    public void Symbols_are_PascalCase() => Rule.Holds(
        from row in SourceTables.Rows
        where row.Entry.Symbol == "Unknown" || !Regex.IsMatch(row.Entry.Symbol, "^[A-Z][A-Za-z0-9]{1,47}$")
        select row.Offends("no name for an enum member"));

    [Fact]
    public void Symbols_are_unique_within_a_table() => Rule.Holds(
        from table in SourceTables.All
        from symbol in table.Model.Entries.GroupBy(entry => entry.Symbol, StringComparer.OrdinalIgnoreCase)
        where symbol.Count() > 1
        select $"{table.FileName}: {symbol.Key} stands in lines {string.Join(", ", symbol.Select(entry => entry.Line))}");

    [Fact]
    public void Values_are_unique_within_a_table() => Rule.Holds(
        from table in SourceTables.All
        from value in table.Model.Entries.GroupBy(entry => entry.Value)
        where value.Count() > 1
        select $"{table.FileName}: {value.Key} stands in lines {string.Join(", ", value.Select(entry => entry.Line))}");

    [Fact]
    public void Values_are_positive_or_the_error_number_itself() => Rule.Holds(
        from row in SourceTables.Rows
        where row.Entry.Value <= 0 && row.Entry.Keys.All(key => key.HResult != row.Entry.Value)
        select row.Offends($"its value is {row.Entry.Value}"));

    [Fact]
    public void Rows_of_a_csv_table_are_sorted_by_first_key_and_symbol() => Rule.Holds(
        from table in SourceTables.Catalogs
        where table.IsCsv
        from pair in table.Rows.Zip(table.Rows.Skip(1))
        where EntryOrder.Instance.Compare(pair.First.Entry, pair.Second.Entry) > 0
        select pair.Second.Offends($"belongs before {pair.First.Entry.Symbol}"));

    [Fact]
    public void Links_are_absolute_and_secure() => Rule.Holds(
        from row in SourceTables.Rows
        where row.Entry.Documentation is { } link
            && !(Uri.TryCreate(link, UriKind.Absolute, out Uri? uri) && uri.Scheme == Uri.UriSchemeHttps && link.All(letter => letter is > ' ' and < '\x7F'))
        select row.Offends(row.Entry.Documentation!));

    [Fact]
    public void Only_wire_text_goes_beyond_ASCII() => Rule.Holds(
        from row in SourceTables.Rows
        from text in Texts(row.Entry)
        where text.Any(letter => letter is < ' ' or > '~')
        select row.Offends(text));

    [Fact]
    public void Wire_text_is_decoded_rightly() => Rule.Holds(
        from row in SourceTables.Rows
        from text in row.Entry.Templates.Select(template => template.Text).Concat(row.Entry.Samples)
        where text.Any(letter => letter == '\uFFFD' || char.IsControl(letter)) || Regex.IsMatch(text, "\u9225|\u00C3.|\u00E2\u20AC")
        select row.Offends(text));

    private static IEnumerable<string> Texts(EntryModel entry) =>
    [
        entry.Description, entry.Source ?? "", entry.Since ?? "", entry.Deprecated ?? "",
        .. entry.Causes, .. entry.Remediation,
        .. entry.Glossary.Concat(entry.Extras).Select(term => term.Name + ": " + term.Text),
    ];

    /// <summary>By the first key, as numbers (a class stands behind its single codes, and an entry without a key last), then by the symbol.</summary>
    private sealed class EntryOrder : IComparer<EntryModel>
    {
        private const int Last = int.MaxValue;

        public static readonly EntryOrder Instance = new();

        public int Compare(EntryModel? x, EntryModel? y)
        {
            int byKey = KeyOf(x!).CompareTo(KeyOf(y!));
            return byKey != 0 ? byKey : string.CompareOrdinal(x!.Symbol, y!.Symbol);
        }

        private static (int Kind, uint Number, int Class, int Subject, int Detail, int App, string Name) KeyOf(EntryModel entry) => entry.Keys.FirstOrDefault(key => key.Token is null) switch
        {
            { HResult: { } number } => (0, (uint)number, 0, 0, 0, 0, ""),
            { Http: { } status } => (1, (uint)status, 0, 0, 0, Number(entry), ""),
            { Enhanced: { } code } key => (2, (uint)(key.Reply ?? 0), code.Class == 0 ? Last : code.Class, code.Subject, code.Detail, 0, ""),
            { Reply: { } reply } => (2, (uint)reply, 0, 0, 0, 0, ""),
            { Response: { } name } => (3, 0, 0, 0, 0, 0, name),
            { App: { } name } => (3, 0, 0, 0, 0, 0, name),
            _ => (Last, 0, 0, 0, 0, 0, ""),
        };

        /// <summary>The number of an API's own error, where it has one beside the HTTP status.</summary>
        private static int Number(EntryModel entry) => entry.Keys
            .Select(key => int.TryParse(key.App, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0)
            .Max();
    }
}
