using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Reading;

/// <summary>A title above the header is passed over, even where few of the headings are known.</summary>
public sealed class TitleLineTests
{
    private const string Rows = "E-101,Pump is dry,There is no water.\nE-102,Pump is hot,It ran too long.\n";

    [Theory]
    [InlineData("Pump controller error list - rev. 7\n")]
    [InlineData("Pump list,,,,,,,\n")]
    [InlineData("Pump list,,,,,,,\n,,,,,,,\n")]
    [InlineData("Error codes,,\n")]
    [InlineData("Errors\nof the pump\n\n")]
    [InlineData("Pump list\nDate,2026-11-01\nAuthor,Ann\n\n")]
    [InlineData("Pump,,\n")]
    public void A_title_is_told_from_a_header_by_its_width(string title)
    {
        CompiledTable table = Table.Csv(title + "Alarm code,HMI text,Meaning\n" + Rows);

        Assert.Equal(["E-101", "E-102"], table.Entries().Select(entry => entry.Keys.Single().App));
        Assert.Equal("There is no water.", table.Entries()[0].Description);
    }

    [Fact]
    public void One_header_above_another_is_no_header()
    {
        CompiledTable table = Table.Csv("Pump,,Help\nAlarm code,HMI text,Meaning\n" + Rows);

        Assert.Equal(["E-101", "E-102"], table.Entries().Select(entry => entry.Keys.Single().App));
    }

    [Fact]
    public void The_line_above_the_rule_of_Markdown_is_the_header()
    {
        CompiledTable table = Table.Csv("Pump list\n\n| Alarm code | HMI text |\n|---|---|\n| E-101 | Pump is dry |\n");

        Assert.Equal("E-101", table.Entry().Keys.Single().App);
    }

    [Fact]
    public void A_header_of_one_column_stays_one_though_a_row_has_a_comma()
    {
        CompiledTable table = Table.Csv("message\nMailbox full\nTry later, please\nNo such user\n");

        Assert.Equal(["MailboxFull", "NoSuchUser"], table.Symbols());
    }

    [Fact]
    public void A_header_without_any_known_name_is_found_below_a_title_and_named_in_the_message()
    {
        CompiledTable table = Table.Csv("Pump list,,\nA,B,C\nx,Pump is dry,Fill\ny,Pump is hot,Wait\n");

        Assert.Contains("None of the columns 'A', 'B', 'C' in line 2 holds codes", Assert.Single(table.Problems(), problem => problem.Contains("ECAT002", System.StringComparison.Ordinal)), System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_with_too_many_cells_says_which_line_is_the_header()
    {
        Assert.Contains("The row has 3 cells, the header in line 2 has 2.", Assert.Single(Table.Csv("Pump list\ncode,message\n550,No such user\n551,Not here\n552,Full, really\n").Problems()), System.StringComparison.Ordinal);
    }
}
