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
    [InlineData("1\u3001\u68C0\u67E5\u7F51\u7EDC\uFF1B2\u3001\u91CD\u542F", "\u68C0\u67E5\u7F51\u7EDC\uFF1B", "\u91CD\u542F")]
    [InlineData("1.\u68C0\u67E5\u7F51\u7EDC\u30022.\u91CD\u542F\u3002", "\u68C0\u67E5\u7F51\u7EDC\u3002", "\u91CD\u542F\u3002")]
    [InlineData("1\uFF09\u68C0\u67E5\u7F51\u7EDC 2\uFF09\u91CD\u542F", "\u68C0\u67E5\u7F51\u7EDC", "\u91CD\u542F")]
    [InlineData("1\u3001\u68C0\u67E5\u7F51\u7EDC\n2\u3001\u91CD\u542F", "\u68C0\u67E5\u7F51\u7EDC", "\u91CD\u542F")]
    [InlineData("1\u3001\u7B49\u5F852\u30013\u5206\u949F", "\u7B49\u5F852\u30013\u5206\u949F")]
    public void Languages_without_blanks_have_steps(string cell, params string[] steps)
    {
        Assert.Equal(steps, Remediation(cell));
    }

    [Theory]
    [InlineData("Step 1: Open valve. Step 2: Bleed pump. Step 3: Call", "Open valve.", "Bleed pump.", "Call")]
    [InlineData("STEP 1 - Open valve step 2 - Bleed pump", "Open valve", "Bleed pump")]
    [InlineData("Step 1: Open valve\nStep 2: Bleed pump", "Open valve", "Bleed pump")]
    [InlineData("Schritt 1: Ventil \u00F6ffnen. Schritt 2: Pumpe entl\u00FCften.", "Ventil \u00F6ffnen.", "Pumpe entl\u00FCften.")]
    [InlineData("\u6B65\u9AA41\uFF1A\u68C0\u67E5\u7F51\u7EDC\u3002\u6B65\u9AA42\uFF1A\u91CD\u542F\u3002", "\u68C0\u67E5\u7F51\u7EDC\u3002", "\u91CD\u542F\u3002")]
    [InlineData("\u2460\u68C0\u67E5\u7F51\u7EDC\u2461\u91CD\u542F", "\u68C0\u67E5\u7F51\u7EDC", "\u91CD\u542F")]
    [InlineData("\u2460 Open valve\n\u2461 Bleed pump", "Open valve", "Bleed pump")]
    [InlineData("Step 1: Repeat step 1: twice. Step 2: Call", "Repeat step 1: twice.", "Call")]
    public void Steps_may_be_called_so(string cell, params string[] steps)
    {
        Assert.Equal(steps, Remediation(cell));
    }

    [Theory]
    [InlineData("Step 1 of the guide applies")]
    [InlineData("Steps 1: 2")]
    [InlineData("Step: wait")]
    [InlineData("Step 1:")]
    [InlineData("\u2460")]
    public void A_sentence_about_steps_stays_as_it_is(string cell)
    {
        Assert.Equal([cell], Remediation(cell));
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
    [InlineData("Step 1: A ", "step 3: ")]
    [InlineData("Step 1: A ", "Step       ")]
    [InlineData("\u2460 A ", "\u2462")]
    public void Long_cells_are_read_in_no_time(string begin, string part)
    {
        string cell = begin + string.Concat(Enumerable.Repeat(part, 200_000));

        Assert.Single(NumberedSteps.Split(cell));
    }

    private static EquatableArray<string> Remediation(string cell) => Table.Csv($"code,remediation\n550,\"{cell}\"\n").Entry().Remediation;
}
