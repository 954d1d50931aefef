using Xunit;

namespace ErrorCatalogs.Tests.Matching;

/// <summary>What a match says of the attempt: the table's word, or else the reply's, or else that of the entry's codes.</summary>
public sealed class SeverityTests
{
    private static readonly Catalog Catalog = Table.Compile("""
        symbol,code,message,severity,retry
        TransientInSpite,550 5.2.2,The mailbox is full just now,transient,backoff
        OfItsClass,550 5.1.1,No such user here,,
        AfterFix,550 5.7.26,The message is not authenticated,,after fix
        Mixed,450 4.7.1 | 550 5.7.1,Refused by policy of this server,,
        Announced,,The server will restart now,,
        """);

    [Fact]
    public void A_severity_that_the_table_gives_outweighs_the_class()
    {
        ErrorMatch match = Catalog.Match("550 5.2.2 The mailbox is full just now");

        Assert.True(match.IsTransient);
        Assert.False(match.IsPermanent);
    }

    [Theory]
    [InlineData("450 4.7.1 Refused by policy of this server", Severity.Transient)]
    [InlineData("550 5.7.1 Refused by policy of this server", Severity.Permanent)]
    public void Where_the_table_gives_none_the_reply_says_it(string reply, Severity severity)
    {
        Assert.Equal(severity, Catalog.Match(reply).Severity);
    }

    [Fact]
    public void The_reply_outweighs_the_class_of_the_entrys_codes()
    {
        ErrorMatch match = Catalog.Match("450 4.1.1 No such user here");

        Assert.Equal("OfItsClass", match.Entry.Symbol);
        Assert.Equal(Severity.Permanent, match.Entry.Severity);
        Assert.Equal(Severity.Transient, match.Severity);
    }

    [Fact]
    public void Where_the_reply_has_no_code_the_entrys_codes_say_it()
    {
        Assert.True(Catalog.Match("No such user here").IsPermanent);
    }

    [Fact]
    public void Where_nothing_says_it_the_severity_is_unknown()
    {
        ErrorMatch match = Catalog.Match("The server will restart now");

        Assert.True(match.IsKnown);
        Assert.Equal(Severity.Unknown, match.Severity);
        Assert.False(match.IsSuccess || match.IsTransient || match.IsPermanent);
    }

    [Fact]
    public void A_success_is_a_success()
    {
        Assert.True(Catalog.Match("250 2.0.0 OK").IsSuccess);
    }

    [Theory]
    [InlineData("550 5.7.26 The message is not authenticated", RetryAdvice.AfterFix)]
    [InlineData("550 5.2.2 The mailbox is full just now", RetryAdvice.Backoff)]
    [InlineData("550 5.1.1 No such user here", RetryAdvice.Never)]
    [InlineData("450 4.7.1 Refused by policy of this server", RetryAdvice.Backoff)]
    public void Retry_advice_is_the_tables_or_else_that_of_the_severity(string reply, RetryAdvice retry)
    {
        Assert.Equal(retry, Catalog.Match(reply).Retry);
    }
}
