using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tests.Matching;

/// <summary>Where a message allows several wordings, any of them will do.</summary>
public sealed class ChoiceTests
{
    private static readonly Catalog Catalog = Table.Compile("""
        # words account: account | mailbox | mail box | user
        # words is: is | was | has been
        symbol,message
        Full,{@account} {@is|} {full|over quota}
        BoxFull,box has been full
        Closed,the {@account} {name} {@is} {closed|shut down}
        Gone,there is no {such|} {@account} {here|}
        Moved,{@account|list} moved to {place}
        Beyond,{@account} exceeds {its|its own|the maximum|} {maximum|own|own size|size}
        Waiting,wait for {the|a} {@account} for {wait:duration}
        """);

    [Theory]
    [InlineData("Mailbox full", "Full")]
    [InlineData("mail box is full", "Full")]
    [InlineData("User <a@example.com> and user is over quota", "Full")]
    [InlineData("the mail box of.somebody was shut down", "Closed")]
    [InlineData("The account somebody has been closed", "Closed")]
    [InlineData("there is no such mail box here", "Gone")]
    [InlineData("there is no user", "Gone")]
    [InlineData("550 list moved to example.com", "Moved")]
    [InlineData("wait for a mailbox for 5 minutes", "Waiting")]
    [InlineData("Mailbox exceeds the maximum size", "Beyond")]
    [InlineData("Mailbox exceeds its maximum", "Beyond")]
    [InlineData("Mailbox exceeds its own", "Beyond")]
    [InlineData("Mailbox exceeds its own size", "Beyond")]
    [InlineData("Mailbox exceeds own size", "Beyond")]
    public void Any_of_the_wordings_is_found(string reply, string symbol)
    {
        Assert.Equal(symbol, Catalog.Match(reply).Entry.Symbol);
    }

    [Theory]
    [InlineData("Mailbox will be full")]
    [InlineData("Mail is full")]
    [InlineData("mail box been full")]
    [InlineData("the account has been closed")]
    [InlineData("the account somebody closed")]
    [InlineData("there is no")]
    [InlineData("there is no such thing here")]
    public void Nothing_else_is(string reply)
    {
        Assert.False(Catalog.Match(reply).IsKnown);
    }

    [Fact]
    public void A_text_weighs_as_many_words_as_the_reply_has_of_it()
    {
        Assert.Equal("Full", Catalog.Match("mail box has been full").Entry.Symbol);
        Assert.Equal("BoxFull", Catalog.Match("the box has been full").Entry.Symbol);
    }

    [Fact]
    public void Placeholders_beside_them_are_captured()
    {
        Assert.Equal("of.somebody", Catalog.Match("the mail box of.somebody was shut down").Capture("name"));
        Assert.Equal("example.com", Catalog.Match("mail box moved to example.com").Capture("place"));
        Assert.Equal(5 * 60, Catalog.Match("wait for the mail box for 5 minutes").RetryAfter?.TotalSeconds);
    }

    [Fact]
    public void Every_combination_is_found()
    {
        string[] nouns = ["account", "mailbox", "mail box", "user", "e mail account holder"];
        string[] verbs = ["", "is", "was", "has been"];
        string[] states = ["closed", "shut down", "not in use any more"];
        Catalog catalog = Table.Compile($$"""
            # words noun: {{string.Join(" | ", nouns)}}
            symbol,message
            Closed,your {@noun} { {{string.Join("|", verbs)}} } { {{string.Join("|", states)}} } since {date} {now|ago|} for {ever|good}
            """);

        Assert.All(
            from noun in nouns
            from verb in verbs
            from state in states
            from ago in new[] { "now", "ago", "" }
            from end in new[] { "ever", "good" }
            select $"550 5.0.0 your {noun} {verb} {state} since yesterday {ago} for {end}",
            reply => Assert.Equal("Closed", catalog.Match(reply).Entry.Symbol));
    }
}
