using Xunit;

namespace ErrorCatalogs.Tests.Matching;

/// <summary>What matches nothing still says what it says itself.</summary>
public sealed class UnknownReplyTests
{
    private static readonly Catalog Catalog = Table.Compile("""
        symbol,code,message
        NoSuchUser,550 5.1.1,No such user here
        """);

    [Fact]
    public void An_unknown_reply_has_no_entry()
    {
        ErrorMatch match = Catalog.Match("421 4.7.0 Try again later");

        Assert.False(match.IsKnown);
        Assert.False(match.Entry.Exists);
        Assert.Equal(Confidence.None, match.Confidence);
        Assert.Equal("Unknown", match.Entry.Symbol);
        Assert.Equal(0, match.Value);
        Assert.Equal(0, match.CategoryValue);
    }

    [Fact]
    public void An_unknown_reply_keeps_its_codes_and_its_text()
    {
        ErrorMatch match = Catalog.Match("421 4.7.0 Try again later");

        Assert.Equal(Protocol.Smtp, match.Protocol);
        Assert.Equal(421, match.ReplyCode);
        Assert.Equal(new EnhancedStatusCode(4, 7, 0), match.Enhanced);
        Assert.Equal("421 4.7.0 Try again later", match.Text);
        Assert.Same(Catalog, match.Catalog);
    }

    [Theory]
    [InlineData("250 2.0.0 Queued", Severity.Success, RetryAdvice.Unspecified)]
    [InlineData("421 4.7.0 Try again later", Severity.Transient, RetryAdvice.Backoff)]
    [InlineData("554 5.7.1 Go away", Severity.Permanent, RetryAdvice.Never)]
    [InlineData("4.7.0 Try again later", Severity.Transient, RetryAdvice.Backoff)]
    [InlineData("Connection reset by peer", Severity.Unknown, RetryAdvice.Unspecified)]
    public void Severity_and_retry_advice_follow_the_class(string reply, Severity severity, RetryAdvice retry)
    {
        ErrorMatch match = Catalog.Match(reply);

        Assert.Equal((severity, retry), (match.Severity, match.Retry));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    public void Nothing_matches_nothing(string? reply)
    {
        ErrorMatch match = Catalog.Match(reply);

        Assert.False(match.IsKnown);
        Assert.Equal(Severity.Unknown, match.Severity);
        Assert.Equal(reply, match.Text);
    }

    [Fact]
    public void A_match_that_nobody_made_is_unknown_too()
    {
        ErrorMatch none = default;

        Assert.False(none.IsKnown);
        Assert.False(none.Entry.Exists);
        Assert.Null(none.Catalog);
        Assert.Empty(none.Captures);
        Assert.Equal((Severity.Unknown, RetryAdvice.Unspecified), (none.Severity, none.Retry));
    }

    [Fact]
    public void A_catalog_without_texts_and_markers_still_matches_codes()
    {
        Catalog codesOnly = Table.Compile("""
            symbol,code
            NoSuchUser,550 5.1.1
            """);

        Assert.True(codesOnly.Match("550 5.1.1 whatever").IsKnown);
        Assert.False(codesOnly.Match("whatever").IsKnown);
    }
}
