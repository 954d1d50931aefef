using Xunit;

namespace ErrorCatalogs.Tests.Matching;

/// <summary>
/// The order of evidence: a marker, then a text with its codes, then both codes, then a text alone, then the enhanced code, then a wildcard, then the
/// reply code, then the class. In each case the reply has evidence for two entries.
/// </summary>
public sealed class PrecedenceTests
{
    [Fact]
    public void A_status_that_only_the_body_tells_agrees_with_one_of_HTTP()
    {
        Catalog chat = Table.Compile("# name: Chat\nsymbol,http,message\nFloodWait,420,FLOOD_WAIT_{seconds}");
        Catalog words = Table.Compile("# name: Words\nsymbol,message\nTooFast,flood wait");

        Assert.Equal("Chat.FloodWait", new CatalogSet(words, chat).Match("{\"ok\":false,\"error_code\":420,\"description\":\"FLOOD_WAIT_37\"}").Entry.ToString());
    }

    [Fact]
    public void A_marker_outweighs_text_and_codes()
    {
        ErrorMatch match = Table.Compile("""
            symbol,code,message,token
            ByText,550 5.7.1,Messages from your network are not accepted here,
            ByMarker,,,[TSS04]
            """).Match("550 5.7.1 [TSS04] Messages from your network are not accepted here");

        Assert.Equal(("ByMarker", Confidence.Marker), (match.Entry.Symbol, match.Confidence));
    }

    [Fact]
    public void A_text_with_its_codes_outweighs_other_texts()
    {
        ErrorMatch match = Table.Compile("""
            symbol,code,message
            OtherCodes,421 4.7.0,Try again later
            ItsCodes,550 5.7.1,Message rejected here
            """).Match("550 5.7.1 Message rejected here. Try again later");

        Assert.Equal(("ItsCodes", Confidence.Exact), (match.Entry.Symbol, match.Confidence));
    }

    [Fact]
    public void A_text_with_its_codes_outweighs_the_codes_alone()
    {
        ErrorMatch match = Table.Compile("""
            symbol,code,message
            ByCodes,550 5.7.1,
            ByText,550 5.7.1,Message rejected
            """).Match("550 5.7.1 Message rejected");

        Assert.Equal(("ByText", Confidence.Exact), (match.Entry.Symbol, match.Confidence));
    }

    [Fact]
    public void Both_codes_outweigh_a_short_text_with_other_codes()
    {
        ErrorMatch match = Table.Compile("""
            symbol,code,message
            ByText,550 5.7.1,Message rejected
            ByCodes,552 5.2.2,
            """).Match("552 5.2.2 Message rejected");

        Assert.Equal(("ByCodes", Confidence.Codes), (match.Entry.Symbol, match.Confidence));
    }

    [Fact]
    public void A_whole_sentence_outweighs_a_changed_detail()
    {
        ErrorMatch match = Table.Compile("""
            symbol,code,message
            RateLimited,421 4.7.0,Our system has detected an unusual rate of mail from your network
            ByCodes,421 4.7.28,
            """).Match("421 4.7.28 Our system has detected an unusual rate of mail from your network");

        Assert.Equal(("RateLimited", Confidence.Text), (match.Entry.Symbol, match.Confidence));
    }

    [Fact]
    public void A_text_without_codes_outweighs_nothing_at_all()
    {
        ErrorMatch match = Table.Compile("""
            symbol,code,message
            NoSuchUser,550 5.1.1,No such user here
            """).Match("No such user here");

        Assert.Equal(("NoSuchUser", Confidence.Text), (match.Entry.Symbol, match.Confidence));
    }

    [Fact]
    public void A_text_alone_outweighs_the_enhanced_code()
    {
        ErrorMatch match = Table.Compile("""
            symbol,code,message
            ByEnhanced,5.7.1,
            ByText,,Messages from your network are not accepted
            """).Match("554 5.7.1 Messages from your network are not accepted");

        Assert.Equal(("ByText", Confidence.Text), (match.Entry.Symbol, match.Confidence));
    }

    [Fact]
    public void Both_codes_outweigh_the_enhanced_code()
    {
        ErrorMatch match = Table.Compile("""
            symbol,code
            ByEnhanced,5.7.1
            ByCodes,550 5.7.1
            """).Match("550 5.7.1 whatever");

        Assert.Equal(("ByCodes", Confidence.Codes), (match.Entry.Symbol, match.Confidence));
    }

    [Fact]
    public void The_enhanced_code_outweighs_a_wildcard()
    {
        ErrorMatch match = Table.Compile("""
            symbol,code
            ByWildcard,X.7.1
            ByEnhanced,5.7.1
            """).Match("550 5.7.1 whatever");

        Assert.Equal(("ByEnhanced", Confidence.Code), (match.Entry.Symbol, match.Confidence));
    }

    [Theory]
    [InlineData("530 5.0.0 something", "ByReply", Confidence.Reply)]
    [InlineData("531 5.0.0 something", "ByWildcard", Confidence.Wildcard)]
    [InlineData("5.0.0 something", "ByWildcard", Confidence.Wildcard)]
    [InlineData("530 5.7.0 something", "ByReply", Confidence.Reply)]
    [InlineData("550 5.7.0 something", "ByOther", Confidence.Wildcard)]
    [InlineData("530 5.7.1 something", "ByReply", Confidence.Reply)]
    [InlineData("550 5.7.1 something", "ByDelivery", Confidence.Wildcard)]
    [InlineData("530 5.7.9 something", "ByLogin", Confidence.Wildcard)]
    public void The_reply_code_outweighs_an_enhanced_code_that_says_less(string reply, string symbol, Confidence confidence)
    {
        const string Standards = """
            symbol,code
            ByClass,5xx
            ByWildcard,X.0.0
            ByOther,X.7.0
            ByDelivery,X.7.1
            ByLogin,X.7.9
            """;
        Catalog catalog = Table.Compile(Standards + "\nByReply,530");
        var catalogs = new CatalogSet(Table.Compile(Standards), Table.Compile("symbol,code\nByReply,530"));

        ErrorMatch match = catalog.Match(reply);
        ErrorMatch among = catalogs.Match(reply);

        Assert.Equal((symbol, confidence), (match.Entry.Symbol, match.Confidence));
        Assert.Equal((symbol, confidence), (among.Entry.Symbol, among.Confidence));
    }

    [Fact]
    public void A_wildcard_outweighs_the_reply_code()
    {
        ErrorMatch match = Table.Compile("""
            symbol,code
            ByReply,550
            ByWildcard,X.7.1
            """).Match("550 5.7.1 whatever");

        Assert.Equal(("ByWildcard", Confidence.Wildcard), (match.Entry.Symbol, match.Confidence));
    }

    [Fact]
    public void The_reply_code_outweighs_the_class()
    {
        ErrorMatch match = Table.Compile("""
            symbol,code
            ByClass,5xx
            ByReply,550
            """).Match("550 5.7.1 whatever");

        Assert.Equal(("ByReply", Confidence.Reply), (match.Entry.Symbol, match.Confidence));
    }

    [Fact]
    public void One_common_word_is_no_evidence_without_its_code()
    {
        Catalog catalog = Table.Compile("""
            symbol,code,message
            Rejected,550 5.7.1,rejected
            """);

        Assert.False(catalog.Match("421 4.7.0 rejected").IsKnown);
        Assert.True(catalog.Match("550 5.7.1 rejected").IsKnown);
    }

    [Theory]
    [InlineData("Timeout", "Late")]
    [InlineData("{\"message\":\"Timeout\"}", "Late")]
    [InlineData("接続できません", "NoLine")]
    [InlineData("エラー 接続できません!", "NoLine")]
    public void One_word_decides_where_it_is_all_that_is_said_or_a_sentence(string reply, string symbol) =>
        Assert.Equal(symbol, Table.Compile("symbol,code,message\nLate,S-1,Timeout\nNoLine,S-2,接続できません").Match(reply).Entry.Symbol);

    [Fact]
    public void One_word_may_decide_in_an_entry_that_has_no_codes()
    {
        Catalog catalog = Table.Compile("""
            symbol,message
            Greylisted,greylisted
            """);

        Assert.Equal(Confidence.Text, catalog.Match("451 4.7.1 Greylisted, try again").Confidence);
    }

    [Fact]
    public void A_few_words_of_an_error_in_a_reply_of_success_are_about_something_else()
    {
        Catalog catalog = Table.Compile("""
            symbol,code,message
            MailboxFull,552 5.2.2,mailbox full
            """);

        Assert.False(catalog.Match("250 2.0.0 Queued, mailbox full soon").IsKnown);
        Assert.True(catalog.Match("552 5.9.9 mailbox full").IsKnown);
    }

    [Fact]
    public void A_confidence_can_be_compared_so_that_a_guess_is_refused()
    {
        Confidence[] weakestFirst =
        [
            Confidence.None, Confidence.Class, Confidence.Reply, Confidence.Wildcard, Confidence.Code,
            Confidence.Text, Confidence.Codes, Confidence.Exact, Confidence.Marker,
        ];

        Assert.Equal([0, 10, 20, 30, 40, 50, 60, 70, 80], System.Array.ConvertAll(weakestFirst, confidence => (int)confidence));
    }
}
