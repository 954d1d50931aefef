using System.Linq;
using ErrorCatalogs.Tables.Cells;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Cells;

/// <summary>Steps may stand on one line with their numbers; other numbers do not part a sentence.</summary>
public sealed class NumberedStepTests
{
    [Theory]
    [InlineData("1) Open valve 2) Bleed pump 3) Call")]
    [InlineData("1. Open valve 2. Bleed pump 3. Call")]
    [InlineData("(1) Open valve (2) Bleed pump (3) Call")]
    [InlineData("1)Open valve 2)Bleed pump 3)Call")]
    public void Numbers_in_order_begin_steps(string cell)
    {
        Assert.Equal(["Open valve", "Bleed pump", "Call"], Remediation(cell));
    }

    [Theory]
    [InlineData("1. Open valve. 2. Bleed pump.", "Open valve.", "Bleed pump.")]
    [InlineData("1) Open valve 2) Bleed pump", "Open valve", "Bleed pump")]
    [InlineData("1) open valve; 2) bleed pump", "open valve;", "bleed pump")]
    [InlineData("1) open valve 2) bleed pump 3) call", "open valve", "bleed pump", "call")]
    [InlineData("1) Set it (a or b) 2) `restart` it", "Set it (a or b)", "`restart` it")]
    [InlineData("1. Wait 5 s. 2. Use 2.5 bar. 3. Call.", "Wait 5 s.", "Use 2.5 bar.", "Call.")]
    [InlineData("1) \u6253\u5F00\u9600\u95E8 2) \u6392\u6C14\u6CF5", "\u6253\u5F00\u9600\u95E8", "\u6392\u6C14\u6CF5")]
    [InlineData("1. Wait.\n2. Now: 1) Open valve 2) Bleed pump", "Wait.", "Now: 1) Open valve 2) Bleed pump")]
    public void Two_are_steps_where_it_is_plain(string cell, params string[] steps)
    {
        Assert.Equal(steps, Remediation(cell));
    }

    [Theory]
    [InlineData("Wait 2) hours")]
    [InlineData("Use 1) or 2) of the list")]
    [InlineData("Use versions 1. 2. 3")]
    public void Numbers_within_a_sentence_part_nothing(string cell)
    {
        Assert.Equal([cell], Remediation(cell));
    }

    [Theory]
    [InlineData("1) Wait 2) hours", "Wait 2) hours")]
    [InlineData("1) wait 2) hours", "wait 2) hours")]
    [InlineData("1. Upgrade to version 2. Restart it", "Upgrade to version 2. Restart it")]
    [InlineData("1) Open valve 3) Bleed pump", "Open valve 3) Bleed pump")]
    [InlineData("1) Open valve 2) Bleed pump 4) Call", "Open valve 2) Bleed pump 4) Call")]
    [InlineData("1) Open (see 2) Bleed pump", "Open (see 2) Bleed pump")]
    [InlineData("1. 2. 3", "2. 3")]
    [InlineData("1. Open valve 2) Bleed pump", "Open valve 2) Bleed pump")]
    public void A_number_alone_is_taken_away(string cell, string step)
    {
        Assert.Equal([step], Remediation(cell));
    }

    [Fact]
    public void Causes_are_parted_as_well_and_messages_are_not()
    {
        EntryModel entry = Table.Csv("code,message,causes\nP-1,1) Open valve 2) Bleed pump,1) No water 2) No power\n").Entry();

        Assert.Equal(["No water", "No power"], entry.Causes);
        Assert.Equal("Open valve 2) Bleed pump", entry.Templates.Single().Text);
    }

    /// <summary>A cell of nothing but numbers comes to an end.</summary>
    [Theory]
    [InlineData("1) A ", "2) ")]
    [InlineData("1) A (", "( 2) ")]
    [InlineData("1. A ", "2. b ")]
    public void Long_cells_are_read_in_no_time(string begin, string part)
    {
        string cell = begin + string.Concat(Enumerable.Repeat(part, 200_000));

        Assert.Single(NumberedSteps.Split(cell));
    }

    private static EquatableArray<string> Remediation(string cell) => Table.Csv($"code,remediation\n550,\"{cell}\"\n").Entry().Remediation;
}
