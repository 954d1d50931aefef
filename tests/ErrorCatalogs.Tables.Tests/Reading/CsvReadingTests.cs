using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Reading;

public sealed class CsvReadingTests
{
    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    public void The_separator_is_found_by_itself(string separator)
    {
        string table = "code,message,description\n550,No such user,There is nobody of this name.\n452,Mailbox full,No room is left.\n";
        EquatableArray<EntryModel> entries = Table.Csv(table.Replace(",", separator)).Entries();

        Assert.Equal(["NoSuchUser", "MailboxFull"], entries.Select(entry => entry.Symbol));
        Assert.Equal("There is nobody of this name.", entries[0].Description);
    }

    [Fact]
    public void Semicolons_may_separate_cells_full_of_commas()
    {
        EntryModel entry = Table.Csv("code;message;remediation\n550;Mailbox full, really, so;wait, try, wait\n").Entry();

        Assert.Equal("Mailbox full, really, so", entry.Templates[0].Text);
        Assert.Equal(["wait, try, wait"], entry.Remediation);
    }

    [Fact]
    public void Commas_may_separate_cells_full_of_semicolons()
    {
        EntryModel entry = Table.Csv("code,message,remediation\n550,Mailbox; full; really; so,wait; try; wait\n").Entry();

        Assert.Equal("Mailbox; full; really; so", entry.Templates[0].Text);
    }

    [Fact]
    public void Settings_with_separators_in_them_do_not_mislead()
    {
        EntryModel entry = Table.Csv("# title: One; two; three; four; five\ncode,message\n550,Mailbox full\n").Entry();

        Assert.Equal("Mailbox full", entry.Templates[0].Text);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_may_end_in_any_of_the_usual_ways(string lineBreak)
    {
        string table = "# name: Example\n\ncode,message\n550,No such user\n452,Mailbox full\n";
        CatalogModel model = Table.Csv(table.Replace("\n", lineBreak)).Model();

        Assert.Equal("Example", model.Name);
        Assert.Equal([("NoSuchUser", 4), ("MailboxFull", 5)], model.Entries.Select(entry => (entry.Symbol, entry.Line)));
    }

    [Fact]
    public void The_last_line_need_not_end()
    {
        Assert.Equal(["NoSuchUser", "MailboxFull"], Table.Csv("code,message\n550,No such user\n452,Mailbox full").Symbols());
    }

    [Theory]
    [InlineData("\uFEFFcode,message\n550,No such user\n")]
    [InlineData("\uFEFF# name: Example\ncode,message\n550,No such user\n")]
    public void A_byte_order_mark_is_no_part_of_the_first_cell(string table)
    {
        Assert.Empty(Table.Csv(table).Problems());
    }

    [Fact]
    public void Quotes_protect_separators_and_quotes()
    {
        EntryModel entry = Table.Csv("code,message\n\"550\",\"Mailbox \"\"bob\"\" is full, sorry\"\n").Entry();

        Assert.Equal("Mailbox \"bob\" is full, sorry", entry.Templates[0].Text);
    }

    [Fact]
    public void A_quote_in_the_middle_of_a_cell_is_text()
    {
        CompiledTable table = Table.Csv("code,message\n550,Mailbox \"bob\" is full\n");

        Assert.Equal("Mailbox \"bob\" is full", table.Entry().Templates[0].Text);
        Assert.Empty(table.Problems());
    }

    [Fact]
    public void Quotes_protect_line_breaks()
    {
        EquatableArray<EntryModel> entries = Table.Csv("code,description,message\n550,\"Two\nlines.\",No such user\n452,One.,Mailbox full\n").Entries();

        Assert.Equal("Two\nlines.", entries[0].Description);
        Assert.Equal([2, 4], entries.Select(entry => entry.Line));
    }

    [Fact]
    public void White_space_around_a_cell_is_no_part_of_it()
    {
        EntryModel entry = Table.Csv("code , message\n 550 ,  No such user \n").Entry();

        Assert.Equal(550, entry.Keys[0].Reply);
        Assert.Equal("No such user", entry.Templates[0].Text);
    }

    [Fact]
    public void Empty_rows_and_comments_are_passed_over()
    {
        EquatableArray<EntryModel> entries = Table.Csv("code,message\n\n550,No such user\n# a comment, with a comma\n,,\n#\n## section\n452,Mailbox full\n\n").Entries();

        Assert.Equal([("NoSuchUser", 3), ("MailboxFull", 8)], entries.Select(entry => (entry.Symbol, entry.Line)));
    }

    [Fact]
    public void A_hash_before_a_code_begins_no_comment()
    {
        Assert.Equal(new EnhancedPattern(5, 1, 1, 1), Table.Csv("code,message\n#5.1.1,No such user\n").Entry().Keys[0].Enhanced);
    }

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    [InlineData("|")]
    public void A_column_of_row_numbers_may_be_headed_by_a_bare_hash(string separator)
    {
        EquatableArray<EntryModel> entries = Table.Csv("# name: Example\n#,code,message\n1,550,No such user\n2,452,Mailbox full\n".Replace(",", separator)).Entries();

        Assert.Equal([("NoSuchUser", 550), ("MailboxFull", 452)], entries.Select(entry => (entry.Symbol, entry.Value)));
        Assert.Equal([new TermModel("#", "2")], entries[1].Extras);
    }

    [Fact]
    public void A_comment_of_empty_cells_is_no_header()
    {
        Assert.Equal(["NoSuchUser"], Table.Csv("#,,\n# a comment,,\ncode,message,\n550,No such user,\n").Symbols());
    }

    [Fact]
    public void A_row_may_end_early()
    {
        Assert.Equal("", Table.Csv("code,message,description\n550\n").Entry().Description);
    }

    [Fact]
    public void Empty_cells_behind_the_last_header_are_none()
    {
        Assert.Empty(Table.Csv("code,message,,\n550,No such user,,,,\n").Problems());
    }

    [Theory]
    [InlineData("-")]
    [InlineData("--")]
    [InlineData("\u2013")]
    [InlineData("\u2014")]
    [InlineData("n/a")]
    [InlineData("N/A")]
    [InlineData("")]
    public void A_dash_is_no_value(string cell)
    {
        EntryModel entry = Table.Csv($"symbol,code,message,severity,description,causes,doc\nNoSuchUser,550,{cell},{cell},{cell},{cell},{cell}\n").Entry();

        Assert.Empty(entry.Templates);
        Assert.False(entry.SeverityIsExplicit);
        Assert.Equal("", entry.Description);
        Assert.Empty(entry.Causes);
        Assert.Null(entry.Documentation);
    }
}
