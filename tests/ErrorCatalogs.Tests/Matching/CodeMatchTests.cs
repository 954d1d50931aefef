using Xunit;

namespace ErrorCatalogs.Tests.Matching;

/// <summary>Entries without texts: the codes of a reply decide.</summary>
public sealed class CodeMatchTests
{
    private static readonly Catalog Catalog = Table.Compile("""
        symbol,code
        NoSuchUser,550 5.1.1
        MailboxFull,452 4.2.2 | 552 5.2.2
        NotAuthenticated,530
        Greylisted,4.7.55
        PolicyOfAnyClass,X.7.1
        BlockedRange,5.7.500-5.7.699
        BlockedForSpam,5.7.650
        BlockedForPhishing,550 5.7.660-5.7.669
        ServerError,5xx
        """);

    [Theory]
    [InlineData("550 5.1.1 whatever", "NoSuchUser", Confidence.Codes)]
    [InlineData("452 4.2.2 whatever", "MailboxFull", Confidence.Codes)]
    [InlineData("552 5.2.2 whatever", "MailboxFull", Confidence.Codes)]
    public void Reply_code_and_enhanced_code_decide_together(string reply, string symbol, Confidence confidence)
    {
        AssertMatch(reply, symbol, confidence);
    }

    [Theory]
    [InlineData("451 4.7.55 whatever")]
    [InlineData("421 4.7.55 whatever")]
    [InlineData("4.7.55 whatever")]
    public void An_enhanced_code_alone_goes_with_any_reply_code_of_its_class(string reply)
    {
        AssertMatch(reply, "Greylisted", Confidence.Code);
    }

    [Theory]
    [InlineData("553 5.1.1 whatever")]
    [InlineData("5.1.1 whatever")]
    public void The_enhanced_code_decides_where_the_reply_code_is_another(string reply)
    {
        AssertMatch(reply, "NoSuchUser", Confidence.Code);
    }

    [Theory]
    [InlineData("550 5.7.1 whatever")]
    [InlineData("450 4.7.1 whatever")]
    [InlineData("250 2.7.1 whatever")]
    public void X_stands_for_any_class(string reply)
    {
        AssertMatch(reply, "PolicyOfAnyClass", Confidence.Wildcard);
    }

    [Fact]
    public void A_detail_of_its_own_goes_before_a_range()
    {
        AssertMatch("550 5.7.650 whatever", "BlockedForSpam", Confidence.Code);
        AssertMatch("550 5.7.665 whatever", "BlockedForPhishing", Confidence.Codes);
    }

    [Theory]
    [InlineData("550 5.7.500 whatever")]
    [InlineData("550 5.7.606 whatever")]
    [InlineData("550 5.7.699 whatever")]
    public void A_range_holds_every_detail_from_its_first_to_its_last(string reply)
    {
        AssertMatch(reply, "BlockedRange", Confidence.Code);
    }

    [Theory]
    [InlineData("550 5.7.499 whatever")]
    [InlineData("550 5.7.700 whatever")]
    [InlineData("550 5.6.600 whatever")]
    public void Outside_its_range_an_entry_has_no_say(string reply)
    {
        AssertMatch(reply, "ServerError", Confidence.Class);
    }

    [Theory]
    [InlineData("530 whatever")]
    [InlineData("530 5.9.9 whatever")]
    public void A_reply_code_decides_where_the_enhanced_code_is_unknown(string reply)
    {
        AssertMatch(reply, "NotAuthenticated", Confidence.Reply);
    }

    [Theory]
    [InlineData("554 whatever")]
    [InlineData("554 5.9.9 whatever")]
    public void The_class_decides_last(string reply)
    {
        AssertMatch(reply, "ServerError", Confidence.Class);
    }

    [Fact]
    public void A_reply_code_alone_does_not_mean_an_entry_that_asks_for_an_enhanced_code_too()
    {
        AssertMatch("550 whatever", "ServerError", Confidence.Class);
    }

    [Fact]
    public void A_code_that_two_entries_without_text_share_means_neither()
    {
        Catalog catalog = Table.Compile("""
            symbol,code
            First,550 5.1.1
            Second,550 5.1.1
            """);

        Assert.False(catalog.Match("550 5.1.1 whatever").IsKnown);
    }

    [Fact]
    public void Of_two_entries_with_a_code_the_one_without_text_stands_for_the_rest()
    {
        Catalog catalog = Table.Compile("""
            symbol,code,message
            Disabled,550 5.2.1,The account is disabled
            AnyOther,550 5.2.1,
            """);

        Assert.Equal("AnyOther", catalog.Match("550 5.2.1 whatever").Entry.Symbol);
    }

    [Theory]
    [InlineData("HTTP/1.1 429 Too Many Requests", "TooManyRequests")]
    [InlineData("422 {\"message\":\"whatever\"}", "Unprocessable")]
    public void An_http_status_decides_in_a_table_of_http(string reply, string symbol)
    {
        Catalog catalog = Table.Compile("""
            # protocol: http
            symbol,code
            Unprocessable,422
            TooManyRequests,429
            """);
        ErrorMatch match = catalog.Match(reply);

        Assert.Equal(symbol, match.Entry.Symbol);
        Assert.Equal(Confidence.Code, match.Confidence);
    }

    [Fact]
    public void An_http_status_does_not_mean_the_reply_code_with_the_same_digits()
    {
        Assert.False(Catalog.Match("HTTP/1.1 530 whatever").IsKnown);
    }

    [Theory]
    [InlineData("0x800CCC0E")]
    [InlineData("Sending reported error (0x800ccc0e)")]
    public void A_windows_error_number_decides(string reply)
    {
        Catalog catalog = Table.Compile("""
            symbol,code
            CannotConnect,0x800CCC0E
            """);
        ErrorMatch match = catalog.Match(reply);

        Assert.Equal("CannotConnect", match.Entry.Symbol);
        Assert.Equal(Confidence.Code, match.Confidence);
    }

    private static void AssertMatch(string reply, string symbol, Confidence confidence)
    {
        ErrorMatch match = Catalog.Match(reply);
        Assert.Equal((symbol, confidence), (match.Entry.Symbol, match.Confidence));
    }
}
