using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Xunit;

namespace ErrorCatalogs.Mail.Tests;

/// <summary>Nothing of the five documents that the tables began from was lost.</summary>
public class SeedTests
{
    [Theory]
    [InlineData("000", "Quick Reference", 15)]
    [InlineData("001", "Error list (prose)", 6)]
    [InlineData("001", "Mailgun sender-verify variants (prose list)", 6)]
    [InlineData("001", "Nodemailer sample (prose)", 1)]
    [InlineData("001", "Gmail / Google Workspace", 89)]
    [InlineData("001", "Mailgun", 37)]
    [InlineData("001", "Outlook", 219)]
    [InlineData("001", "Sendgrid", 16)]
    [InlineData("002", "2xx", 8)]
    [InlineData("002", "3xx", 2)]
    [InlineData("002", "4xx", 9)]
    [InlineData("002", "5xx", 14)]
    [InlineData("002", "Enhanced status codes format", 3)]
    [InlineData("003", "SMTP and POP/IMAP Error Codes (prose)", 3)]
    [InlineData("004", "SMTP Code 400", 9)]
    [InlineData("004", "SMTP Code 500", 25)]
    public void Every_row_of_a_section_is_listed_once(string seed, string section, int rows) => Assert.Equal(
        Enumerable.Range(1, rows),
        SeedRow.All.Where(row => row.Seed == seed && row.Section == section).Select(row => row.Number).Order());

    [Fact]
    public void All_rows_are_462() => Assert.Equal(462, SeedRow.All.Count);

    [Fact]
    public void Every_row_names_an_entry_that_exists_or_says_why_there_is_none() => Rule.Holds(
        from row in SeedRow.All
        where row.Symbol.Length == 0 ? row.Reason.Length == 0 : row.Entry is null
        select row.Offends(row.Symbol.Length == 0 ? "neither an entry nor a reason" : "no such entry"));

    [Fact]
    public void A_reason_for_no_entry_holds_only_while_no_entry_matches() => Rule.Holds(
        from row in SeedRow.All
        where row.Symbol.Length == 0 && row.Reply.Length != 0
        let match = MailErrors.Match(row.Reply)
        where match.Confidence >= Confidence.Exact
        select row.Offends($"{match} carries it"));

    [Fact]
    public void A_code_that_is_not_the_entrys_is_explained() => Rule.Holds(
        from carried in SeedRow.Carried
        where carried.Row.Reason.Length == 0 && !HasPrintedCode(carried.Row, carried.Entry)
        select carried.Row.Offends($"{carried.Row.Code} {carried.Row.Enhanced} is none of its codes"));

    [Theory]
    [InlineData("Gmail")]
    [InlineData("HighLevel")]
    [InlineData("SendGrid")]
    [InlineData("ServiceOps")]
    [InlineData("Outlook")]
    [InlineData("Smtp")]
    public void A_row_as_printed_finds_its_entry(string table) => Rule.Holds(
        from carried in SeedRow.Carried
        where carried.Row.Table == table && carried.Row.Reply.Length != 0
        let match = carried.Entry.Table.Catalog.Match(carried.Row.Reply)
        where !carried.Entry.Is(match)
        select carried.Row.Offends($"{match}: {carried.Row.Reply}"));

    [Fact]
    public void A_row_of_an_API_finds_its_entry_as_a_response() => Rule.Holds(
        from carried in SeedRow.Carried
        where carried.Row.Table == "Mailgun"
        let reply = $"HTTP/1.1 {carried.Row.Code}\r\n\r\n{{\"message\":\"{carried.Row.Message}\"}}"
        let match = carried.Entry.Table.Catalog.Match(reply)
        where !carried.Entry.Is(match)
        select carried.Row.Offends($"{match}: {reply}"));

    [Fact]
    public void A_row_with_an_enhanced_code_for_any_class_finds_its_entry_by_each_class() => Rule.Holds(
        from carried in SeedRow.Carried
        where carried.Row.Table == "EnhancedStatus" && HasPrintedCode(carried.Row, carried.Entry)
        from digit in carried.Entry.Entry.Category?.Symbol == "Accepted" ? ["2"] : (string[])["4", "5"]
        let reply = digit + carried.Row.Enhanced[1..] + " something happened"
        let match = carried.Entry.Table.Catalog.Match(reply)
        where !carried.Entry.Is(match)
        select carried.Row.Offends($"{match}: {reply}"));

    private static bool HasPrintedCode(SeedRow row, SourceRow entry)
    {
        IReadOnlyList<CatalogKey> keys = entry.Table.Catalog.Find(entry.Entry.Value).Keys;
        return row switch
        {
            { Code: "", Enhanced: "" } => true,
            { Enhanced: "" } => keys.Any(key => row.Code.Equals(key.Reply ?? key.App ?? key.Http?.ToString(CultureInfo.InvariantCulture) ?? HResult(key), StringComparison.OrdinalIgnoreCase)),
            _ => keys.Any(key => (key.Reply ?? "") == row.Code && key.Enhanced == row.Enhanced),
        };
    }

    private static string? HResult(CatalogKey key) => key.HResult is { } number ? "0x" + number.ToString("X8", CultureInfo.InvariantCulture) : null;
}
