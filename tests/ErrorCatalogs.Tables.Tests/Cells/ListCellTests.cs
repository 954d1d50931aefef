using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Cells;

/// <summary>A cell may hold several values: with bars between, or on lines of their own.</summary>
public sealed class ListCellTests
{
    [Theory]
    [InlineData("Wait. | Try again.")]
    [InlineData("Wait.\nTry again.")]
    [InlineData("Wait.\r\nTry again.")]
    [InlineData("Wait.\r\n\r\n  Try again.  ")]
    [InlineData("1. Wait.\n2. Try again.")]
    [InlineData("1) Wait.\n2) Try again.")]
    [InlineData("- Wait.\n- Try again.")]
    [InlineData("* Wait.\n* Try again.")]
    [InlineData("\u2022 Wait.\n\u2022 Try again.")]
    [InlineData("1. Wait. | 2. Try again.")]
    [InlineData("Wait. | - | Try again.")]
    public void Values_are_separated_by_bars_or_lines(string cell)
    {
        Assert.Equal(["Wait.", "Try again."], Remediation(cell));
    }

    [Theory]
    [InlineData("a|b")]
    [InlineData("Set a || b")]
    [InlineData("Use 3.5 or newer.")]
    [InlineData("100. Wait.")]
    [InlineData("1.5 hours")]
    [InlineData("-x is an option")]
    [InlineData("Wait; try again, please")]
    [InlineData("Wait {a | b} times")]
    public void Nothing_else_separates(string cell)
    {
        Assert.Equal([cell], Remediation(cell));
    }

    [Theory]
    [InlineData("Set { | or } | {a | b} | }", "Set { | or }", "{a | b}", "}")]
    [InlineData("Set { | {a | b} | {", "Set {", "{a | b}", "{")]
    [InlineData("Set {a | b", "Set {a", "b")]
    [InlineData("a |  | b | ", "a", "b |")]
    public void Bars_within_braces_do_not_separate(string cell, params string[] values)
    {
        Assert.Equal(values, Remediation(cell));
    }

    [Fact]
    public void A_glossary_has_a_term_before_each_colon()
    {
        EntryModel entry = Table.Csv("code,glossary\n550,DKIM: a signature of the domain: RFC 6376 | SPF: a list of servers | just a text | https://example.com/\n").Entry();

        Assert.Equal(
            [
                new TermModel("DKIM", "a signature of the domain: RFC 6376"),
                new TermModel("SPF", "a list of servers"),
                new TermModel("", "just a text"),
                new TermModel("", "https://example.com/"),
            ],
            entry.Glossary);
    }

    private static EquatableArray<string> Remediation(string cell) => Table.Csv($"code,remediation\n550,\"{cell}\"\n").Entry().Remediation;

    [Theory]
    [InlineData("None")]
    [InlineData("null")]
    [InlineData("NULL")]
    [InlineData("nil")]
    [InlineData("TBD")]
    [InlineData("?")]
    [InlineData("#N/A")]
    [InlineData("NaN")]
    public void Words_for_nothing_are_no_values(string word)
    {
        EntryModel entry = Table.Csv($"code,message,retry,severity,description,causes,remediation,doc\nE1,Bad token here,{word},{word},{word},{word},{word} | Wait.,{word}\n").Entry();

        Assert.Equal((RetryAdvice.Unspecified, Severity.Unknown, ""), (entry.Retry, entry.Severity, entry.Description));
        Assert.Empty(entry.Causes);
        Assert.Equal(["Wait."], entry.Remediation);
        Assert.Null(entry.Documentation);
    }

    [Theory]
    [InlineData("None")]
    [InlineData("NULL")]
    [InlineData("TBD")]
    public void Words_for_nothing_may_be_codes_and_names(string word)
    {
        EntryModel entry = Table.Csv($"symbol,app,category\n{word},{word},{word}\n").Entry();

        Assert.Equal((word, word), (entry.Symbol, entry.Keys.Single().App));
        Assert.NotNull(entry.Category);
    }
}
