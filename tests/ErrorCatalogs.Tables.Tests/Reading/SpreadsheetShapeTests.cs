using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Cells;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Reading;

/// <summary>Tables as manuals and spreadsheets have them, with their own headings and shapes, load without an edit.</summary>
public sealed class SpreadsheetShapeTests
{
    /// <summary>A code in one cell that is two: the reply code and, in quotes, the enhanced code; a dash where nothing is known.</summary>
    private static readonly string[][] CombinedCodes =
    [
        ["**Error Code**", "**Meaning**", "**Troubleshooting**", "**Glossary**"],
        ["421, \"4.3.0\"", "The server has a problem", "Send it again later", "SMTP: the protocol of mail"],
        ["550, \"5.1.1\"", "There is no such account", "Check the address", "-"],
        ["552, \"5.2.2\"", "The account is over quota", "Wait", "Quota: how much may be stored"],
    ];

    /// <summary>Statuses of a web service with the texts of its answers.</summary>
    private static readonly string[][] WebService =
    [
        ["**Code**", "**Error Message**", "**Meaning**", "**Solution**", "**Glossary**"],
        ["400", "from field is missing", "No sender is given", "Give a sender", "'from': the sender"],
        ["400", "Header must be ASCII: <name>", "A header has other letters", "Use ASCII", "ASCII: letters without accents"],
        ["429", "limit reached, try after Mon, 20 Dec 2021 20:33:21 UTC", "Too many requests", "Wait", "-"],
    ];

    /// <summary>Categories in front, error numbers and enhanced codes in one column.</summary>
    private static readonly string[][] CategoriesInFront =
    [
        ["Error Category", "Error Codes", "Meaning", "Troubleshooting", "Glossary"],
        ["General Errors", "0x800CCC0E", "The server cannot be reached", "Check the connection", "-"],
        ["General Errors", "0x800CCC04", "-", "-", "-"],
        ["Status Codes", "X.1.1", "The mailbox does not exist", "Check the address", "Mailbox: where mail is kept"],
    ];

    /// <summary>"Error" above the codes, with texts of the wire and explanations beside them, some of several lines.</summary>
    private static readonly string[][] ErrorsAreCodes =
    [
        ["Error", "Message", "Explanation", "Troubleshooting", "Glossary"],
        ["250", "Accepted for delivery", "Nothing failed", "-", "-"],
        ["451", "Credits are used up", "The plan allows no more.\nIt does tomorrow.", "- Wait.\n- Buy more.", "Credit: the right to send"],
        ["550", "Mailbox is unavailable, \"closed\"", "It is closed; for good", "Remove it", "-"],
    ];

    /// <summary>Codes of an application.</summary>
    private static readonly string[][] Application =
    [
        ["Error Code", "Category", "Description"],
        ["MAILCONX", "Connection and Network", "The address does not resolve."],
        ["MAILAUTHX", "Authentication", "The password is wrong."],
    ];

    /// <summary>Nothing but codes and descriptions.</summary>
    private static readonly string[][] PlainList = [["Code", "Description"], ["211", "Status"], ["354", "Go on"], ["554", "It failed"]];

    public static TheoryData<string, char, string> Exports { get; } = Combine();

    [Theory]
    [MemberData(nameof(Exports))]
    public void A_table_is_the_same_however_it_was_exported(string name, char separator, string lineBreak)
    {
        string[][] cells = Shape(name);
        CompiledTable table = Table.Csv(Export(cells, separator, lineBreak));

        Assert.DoesNotContain(table.Diagnostics, diagnostic => diagnostic.Rule.Severity != TableSeverity.Info);
        Assert.Equal(cells.Length - 1, table.Model!.Entries.Count);
        Assert.Equal(Table.Csv(Export(cells, ',', "\n")).Model!.Entries.Select(WithoutLine), table.Model.Entries.Select(WithoutLine));
        Assert.All(table.Model.Entries, entry => Assert.NotEmpty(entry.Keys));
        Assert.All(table.Model.Entries, entry => Assert.Empty(entry.Extras));
    }

    [Theory]
    [InlineData(nameof(CombinedCodes))]
    [InlineData(nameof(WebService))]
    [InlineData(nameof(CategoriesInFront))]
    [InlineData(nameof(ErrorsAreCodes))]
    [InlineData(nameof(Application))]
    [InlineData(nameof(PlainList))]
    public void The_order_of_columns_is_of_no_matter(string name)
    {
        string[][] cells = Shape(name);
        string[][] reversed = [.. cells.Select(row => row.Reverse().ToArray())];

        Assert.Equal(
            Table.Csv(Export(cells, ',', "\n")).Entries().Select(WithoutLine),
            Table.Csv(Export(reversed, ',', "\n")).Entries().Select(WithoutLine));
    }

    [Fact]
    public void Combined_codes_are_one_key()
    {
        Assert.Equal(["421 4.3.0", "550 5.1.1", "552 5.2.2"], Keys(CombinedCodes));
    }

    [Fact]
    public void Error_numbers_and_enhanced_codes_may_share_a_column()
    {
        Assert.Equal(["0x800CCC0E", "0x800CCC04", "X.1.1"], Keys(CategoriesInFront));
        Assert.Equal(["GeneralErrors", "GeneralErrors", "StatusCodes"], Read(CategoriesInFront).Select(entry => entry.Category!.Symbol));
    }

    [Fact]
    public void Texts_of_the_wire_stand_apart_from_explanations()
    {
        EntryModel entry = Read(ErrorsAreCodes)[1];

        Assert.Equal("Credits are used up", entry.Templates.Single().Text);
        Assert.Equal("The plan allows no more.\nIt does tomorrow.", entry.Description);
        Assert.Equal(["Wait.", "Buy more."], entry.Remediation);
        Assert.Equal([new TermModel("Credit", "the right to send")], entry.Glossary);
    }

    [Fact]
    public void A_dash_is_no_value()
    {
        EntryModel entry = Read(CategoriesInFront)[1];

        Assert.Equal(("", 0, 0), (entry.Description, entry.Remediation.Count, entry.Glossary.Count));
    }

    [Theory]
    [InlineData("Payment errors\n")]
    [InlineData("Payment errors,,,\n,,,\n")]
    [InlineData("\"Payment errors, of 2024\"\nInternal\n\n")]
    [InlineData("Payment errors,,of 2024,\nOwner: Post,,,\n")]
    public void A_title_may_stand_above_the_header(string title)
    {
        CompiledTable table = Table.Csv(title + "Code,Message,Owner,Meaning\nPAY-1,Card was declined,Ann,The bank said no.\nPAY-2,Card has expired,Bob,It is too old.\n");

        Assert.Equal(["CardDeclined", "CardExpired"], table.Symbols());
        Assert.Equal(new TermModel("Owner", "Bob"), Assert.Single(table.Model().Entries[1].Extras));
    }

    [Fact]
    public void A_row_that_mentions_columns_is_no_header()
    {
        CompiledTable table = Table.Csv("Code,Message,Meaning\nPAY-1,Code,Message\nPAY-2,Text,Error\n");

        Assert.Equal(["Code", "Text"], table.Symbols());
    }

    private static IEnumerable<string> Keys(string[][] cells) => Read(cells).Select(entry => KeyText.Of(entry.Keys.Single()));

    private static EquatableArray<EntryModel> Read(string[][] cells) => Table.Csv(Export(cells, ',', "\n")).Entries();

    private static EntryModel WithoutLine(EntryModel entry) => entry with { Line = 0 };

    private static string Export(string[][] cells, char separator, string lineBreak) => string.Concat(cells.Select(row =>
        string.Join(separator, row.Select(cell => "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal).Replace("\n", lineBreak, StringComparison.Ordinal) + "\"")) + lineBreak));

    private static string[][] Shape(string name) => name switch
    {
        nameof(CombinedCodes) => CombinedCodes,
        nameof(WebService) => WebService,
        nameof(CategoriesInFront) => CategoriesInFront,
        nameof(ErrorsAreCodes) => ErrorsAreCodes,
        nameof(Application) => Application,
        _ => PlainList,
    };

    private static TheoryData<string, char, string> Combine()
    {
        var all = new TheoryData<string, char, string>();
        foreach (string name in new[] { nameof(CombinedCodes), nameof(WebService), nameof(CategoriesInFront), nameof(ErrorsAreCodes), nameof(Application), nameof(PlainList) })
        {
            foreach (char separator in ",;\t")
            {
                all.Add(name, separator, "\n");
                all.Add(name, separator, "\r\n");
            }

            all.Add(name, ';', "\r");
        }

        return all;
    }

    [Fact]
    public void Cells_of_Markdown_are_read_without_the_signs_for_their_looks()
    {
        EntryModel entry = Table.Csv("| Decline code | Meaning | Next steps |\n| --- | --- | --- |\n| `card_declined` | The **bank** said no. | Ask [the bank](https://example.com).<br>Try again. |\n").Entry();

        Assert.Equal("card_declined", entry.Keys.Single().App);
        Assert.Equal("The bank said no.", entry.Description);
        Assert.Equal(["Ask the bank.", "Try again."], entry.Remediation);
    }

    [Theory]
    [InlineData("Code,Message,Fix\nE1,Bad token,one\nCode,Message,Fix\nE2,Good token,two\n")]
    [InlineData("Code,Message,Fix\nE1,Bad token,one\n Code , Message ,Fix,\nE2,Good token,two\n")]
    [InlineData("| **Code** | Message |\n|---|---|\n| E1 | Bad token |\n\n| **Code** | Message |\n|---|---|\n| E2 | Good token |\n")]
    public void A_header_that_stands_there_again_is_no_error(string table)
    {
        Assert.Equal(["BadToken", "GoodToken"], Table.Csv(table).Symbols());
    }

    [Fact]
    public void A_code_of_the_name_of_the_only_column_is_a_code()
    {
        Assert.Equal(["E1", "code"], Table.Csv("code\nE1\ncode\n").Entries().Select(entry => entry.Keys.Single().App));
    }

    [Theory]
    [InlineData("=\"05\"")]
    [InlineData("\"=\"\"05\"\"\"")]
    [InlineData("'05")]
    [InlineData("\u200B05")]
    [InlineData("05\u200B \uFEFF")]
    [InlineData("\u2060 05")]
    public void A_cell_is_read_without_what_a_spreadsheet_put_around_it(string cell)
    {
        Assert.Equal(["00", "05"], Table.Csv($"Code,Message\n00,Approved by all\n{cell},Do not honor it\n").Entries().Select(entry => entry.Keys.Single().App));
    }

    [Fact]
    public void Headers_are_read_without_it_too()
    {
        Assert.Equal("E1", Table.Csv("\u200BCode,Message\u200B\nE1,Approved by all\n").Entry().Keys.Single().App);
    }

    [Theory]
    [InlineData("'tis the season")]
    [InlineData("'5' is no number")]
    [InlineData("= 5 is no number")]
    public void Other_quotes_stay(string message)
    {
        Assert.Equal(message, Table.Csv($"Code,Message\nE1,{message}\n").Entry().Templates.Single().Text);
    }

    [Fact]
    public void Numbers_of_a_column_with_a_gap_are_whole()
    {
        EquatableArray<EntryModel> entries = Table.Csv("code,http_status,since,message\n1001.0,400.0,1.0,Bad thing happened\n1002.0,404.0,2.0,Missing thing here\n1003.0,,,Other thing here\n").Entries();

        Assert.Equal(["1001", "1002", "1003"], entries.Select(entry => entry.Keys[0].App));
        Assert.Equal(["400", "404"], entries.SelectMany(entry => entry.Keys).Select(key => key.Http).OfType<int>().Select(status => $"{status}"));
        Assert.Equal(["1.0", "2.0"], entries.Select(entry => entry.Since).OfType<string>());
        Assert.Equal([1001, 1002, 1003], Table.Csv("id,code,message\n1001.0,E1,Bad thing happened\n1002.0,E2,Missing thing here\n1003.0,E3,Other thing here\n").Entries().Select(entry => entry.Value));
    }

    [Fact]
    public void Numbers_with_a_point_are_codes_where_one_is_not_whole()
    {
        Assert.Equal(["404.0", "404.1"], Table.Csv("app,message\n404.0,Missing thing here\n404.1,Closed thing here\n").Entries().Select(entry => entry.Keys.Single().App));
    }

    [Theory]
    [InlineData("code", "4.20E+02", "number")]
    [InlineData("code", "\"4,2E+02\"", "number")]
    [InlineData("code", "05.07.2001", "date")]
    [InlineData("enhanced", "05.07.2001", "date")]
    [InlineData("code", "2001-07-05", "date")]
    [InlineData("code", "5/7/2001", "date")]
    public void A_code_that_a_spreadsheet_made_something_else_of_is_reported_as_that(string column, string cell, string kind)
    {
        Assert.Contains(
            $"'{cell.Trim('"')}' is a {kind} that a spreadsheet may have made of a code. Format the column as text there, and enter the code again.",
            Assert.Single(Table.Csv($"{column},message\n{cell},Bad thing happened\n5.7.1,Missing thing here\n").Problems(), problem => problem.Contains("error ECAT006", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12-Mar")]
    [InlineData("3/4/2025")]
    [InlineData("05.07.2001")]
    public void A_date_among_codes_of_an_application_is_told_too(string cell)
    {
        CompiledTable table = Table.Csv($"code,message\nPAY-1,Pump is dry\nPAY-2,Pump is hot\n{cell},Lid is open\n");

        Assert.StartsWith($"table.csv(4,1): error ECAT006: '{cell}' is a date that a spreadsheet may have made of a code.", Assert.Single(table.Problems(), problem => problem.Contains(": error ", System.StringComparison.Ordinal)), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10-11-2001", "10-12-2001", "P-1")]
    [InlineData("12-MAR", "12-MAY", "P-1")]
    [InlineData("10-11", "3/4", "P-1")]
    public void Codes_that_look_like_dates_are_codes_where_most_do_or_no_spreadsheet_writes_so(string first, string second, string third)
    {
        Assert.Equal([first, second, third], Table.Csv($"code,message\n{first},Pump is dry\n{second},Pump is hot\n{third},Lid is open\n").Entries().Select(entry => entry.Keys.Single().App));
    }
}
