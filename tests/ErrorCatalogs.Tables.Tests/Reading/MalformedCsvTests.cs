using Xunit;

namespace ErrorCatalogs.Tables.Tests.Reading;

/// <summary>A mistake with quotes costs the row it is in, and no other.</summary>
public sealed class MalformedCsvTests
{
    private const string NeverClosed = "The quoted cell that starts here is never closed. Add the closing quote; a quote inside a quoted cell is written twice.";
    private const string TextBehind = "Text follows the closing quote of the cell that starts here. Write a quote inside a quoted cell twice.";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void The_rows_behind_a_quote_that_is_never_closed_are_read(string lineBreak)
    {
        string csv = "code,message\n550,No such user\n551,\"Not here\n552,Mailbox full\n553,\"Bad, really\"\n";
        CompiledTable table = Table.Csv("# name: Example\n" + csv.Replace("553,\"Bad, really\"\n", "553,Bad name\n").Replace("\n", lineBreak));

        Assert.Equal([$"table.csv(4,5): error ECAT022: {NeverClosed}"], table.Problems());
        Assert.Equal(["NoSuchUser", "MailboxFull", "BadName"], table.Symbols());
    }

    [Fact]
    public void A_quote_that_is_never_closed_may_stand_in_the_last_row()
    {
        CompiledTable table = Table.Csv("code,message\n550,No such user\n551,\"Not here");

        Assert.Equal([$"table.csv(3,5): error ECAT022: {NeverClosed}"], table.Problems());
        Assert.Equal(["NoSuchUser"], table.Symbols());
    }

    [Fact]
    public void A_quote_that_is_never_closed_in_the_header_leaves_nothing()
    {
        CompiledTable table = Table.Csv("code,\"message\n550,No such user\n");

        Assert.Contains($"table.csv(1,6): error ECAT022: {NeverClosed}", table.Problems());
        Assert.Null(table.Model);
    }

    [Fact]
    public void The_separator_is_the_same_behind_a_quote_that_is_never_closed()
    {
        CompiledTable table = Table.Csv("code;message\n551;\"Not here\n552;Mailbox, full, now\n");

        Assert.Equal(["MailboxFullNow"], table.Symbols());
    }

    [Fact]
    public void Text_behind_a_closing_quote_costs_its_row()
    {
        CompiledTable table = Table.Csv("code,message,description\n550,\"No such user\",x\n551,x,\"Not\" here\n552,Mailbox full,x\n");

        Assert.Equal([$"table.csv(3,7): error ECAT022: {TextBehind}"], table.Problems());
        Assert.Equal(["NoSuchUser", "MailboxFull"], table.Symbols());
    }

    [Fact]
    public void Every_malformed_cell_is_reported()
    {
        CompiledTable table = Table.Csv("code,message,description\n550,\"a\"b,\"c\"d\n551,say \"x\",\"e\"f\n552,Mailbox full,x\n");

        Assert.Equal(
            [$"table.csv(2,5): error ECAT022: {TextBehind}", $"table.csv(2,10): error ECAT022: {TextBehind}", $"table.csv(3,13): error ECAT022: {TextBehind}"],
            table.Problems());
        Assert.Equal(["MailboxFull"], table.Symbols());
    }

    [Theory]
    [InlineData("# don't, \"quote")]
    [InlineData("# a \"b\", c")]
    [InlineData("## \"")]
    public void Quotes_in_a_comment_are_none(string comment)
    {
        CompiledTable table = Table.Csv($"code,message\n550,No such user\n{comment}\n551,Not here\n");

        Assert.Empty(table.Problems());
        Assert.Equal(["NoSuchUser", "NotHere"], table.Symbols());
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"\"\"\"")]
    [InlineData("\"\"\"a\"\"\"")]
    [InlineData("\"a\"\"\"")]
    [InlineData("a\"\"b")]
    public void Well_formed_quotes_are_no_mistake(string cell)
    {
        Assert.Empty(Table.Csv($"symbol,code,description\nEntry,550,{cell}\n").Problems());
    }
}
