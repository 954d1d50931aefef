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
}
