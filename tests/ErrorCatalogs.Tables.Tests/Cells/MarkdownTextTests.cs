using System.Linq;
using ErrorCatalogs.Tables.Cells;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Cells;

/// <summary>Cells of Markdown without their links.</summary>
public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("[one](a) and [two](b)", "one and two")]
    [InlineData("[one [two](b)", "[one two")]
    [InlineData("](a) [one](b)", "](a) one")]
    [InlineData("[one](a[two](b) c", "one c")]
    [InlineData("[one](a", "[one](a")]
    public void Links_are_their_texts(string cell, string plain)
    {
        Assert.Equal(plain, MarkdownText.ToPlain(cell));
    }

    [Theory]
    [InlineData("Tom &amp; Ann", "Tom & Ann")]
    [InlineData("&lt;user&gt; is &quot;gone&quot;", "<user> is \"gone\"")]
    [InlineData("it&#39;s&nbsp;gone&nbsp;", "it's gone")]
    [InlineData("&amp;lt;", "&lt;")]
    [InlineData("a &lt;br&gt; b", "a <br> b")]
    [InlineData("R&D; &1 & &unknown;", "R&D; &1 & &unknown;")]
    public void Entities_are_the_letters_that_they_stand_for(string cell, string plain)
    {
        Assert.Equal(plain, MarkdownText.ToPlain(cell));
    }

    [Theory]
    [InlineData("| Code | Message | Fix |\n|---|---|---|\n| E1 | a\\|b is closed | Wait. \\| Try again. |\n")]
    [InlineData("Code | Message | Fix\n--- | --- | ---\nE1 | a\\|b is closed | Wait. \\| Try again.\n")]
    public void A_bar_with_a_backslash_is_one(string table)
    {
        EntryModel entry = Table.Csv(table).Entry();

        Assert.Equal("a|b is closed", entry.Templates.Single().Text);
        Assert.Equal(["Wait.", "Try again."], entry.Remediation);
    }

    [Fact]
    public void Headings_have_bars_and_entities_as_well()
    {
        Assert.Equal(new TermModel("On | off & more", "x"), Assert.Single(Table.Csv("| Code | **On \\| off** &amp; more |\n|---|---|\n| E1 | x |\n").Entry().Extras));
    }

    [Fact]
    public void Columns_behind_a_bar_keep_their_numbers()
    {
        Assert.Contains(Table.Csv("| Code | Message | Retry |\n|---|---|---|\n| E1 | a\\|b is closed | purple |\n").Problems(), problem => problem.StartsWith("table.csv(3,24): warning ECAT012", System.StringComparison.Ordinal));
    }

    [Fact]
    public void A_backslash_in_another_table_stays()
    {
        Assert.Equal("a\\|b is closed", Table.Csv("code,message\nE1,a\\|b is closed\n").Entry().Templates.Single().Text);
        Assert.Equal("a\\|b is closed", Table.Csv("code,message,note\nE1,a\\|b is closed,\"| --- |\n| --- |\"\n").Entry().Templates.Single().Text);
    }

    /// <summary>A cell that is nothing but halves of links stays as it is; were it looked through again for each of them, it would take minutes.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("[", "")]
    [InlineData("", ")")]
    public void Halves_of_links_come_to_an_end(string before, string after)
    {
        string cell = before + string.Concat(Enumerable.Repeat("](", 400_000)) + after;

        Assert.Equal(cell, MarkdownText.ToPlain(cell));
    }
}
