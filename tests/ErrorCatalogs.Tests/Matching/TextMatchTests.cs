using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tests.Matching;

/// <summary>Entries are known by what the server says, word by word.</summary>
public sealed class TextMatchTests
{
    private static readonly Catalog Catalog = Table.Compile("""
        symbol,code,message
        NoSuchUser,550 5.1.1,The account that you tried to reach does not exist
        Disabled,550 5.2.1,You're sending to an account that isn't in use
        TooLarge,552 5.3.4,Your message of {size} bytes exceeds the limit of {limit} bytes
        DomainBlocked,550 5.7.1,{domain} is on our block list
        """);

    [Fact]
    public void Text_and_codes_together_are_exact()
    {
        AssertMatch("550 5.1.1 The account that you tried to reach does not exist.", "NoSuchUser", Confidence.Exact);
    }

    [Theory]
    [InlineData("550 5.1.1 THE ACCOUNT THAT YOU TRIED TO REACH DOES NOT EXIST")]
    [InlineData("550 5.1.1 the account that you tried to reach does not exist")]
    public void Letter_case_does_not_count(string reply)
    {
        AssertMatch(reply, "NoSuchUser", Confidence.Exact);
    }

    [Theory]
    [InlineData("550 5.1.1 The account, that you tried to reach -- does not exist!")]
    [InlineData("550 5.1.1 <The> \"account\" (that) you/tried_to:reach;does=not.exist")]
    [InlineData("550 5.1.1 The account\u00A0that you tried to reach \u2013 does not \u201Cexist\u201D")]
    public void Punctuation_and_spaces_do_not_count(string reply)
    {
        AssertMatch(reply, "NoSuchUser", Confidence.Exact);
    }

    [Theory]
    [InlineData("550-5.1.1 The account that you tried to\r\n550-5.1.1 reach does not\r\n550 5.1.1 exist")]
    [InlineData("550-The account that you tried to\r\n550-reach does not\r\n550 exist")]
    [InlineData("550 5.1.1 The account that you tried to\nreach does not\nexist")]
    [InlineData("550-5.1.1 The account that you tried to 550-5.1.1 reach does not 550 5.1.1 exist")]
    [InlineData(@"550-5.1.1 The account that you tried to\r\n550-5.1.1 reach does not\r\n550 5.1.1 exist")]
    public void Line_breaks_and_the_codes_behind_them_do_not_count(string reply)
    {
        Assert.Equal("NoSuchUser", Catalog.Match(reply).Entry.Symbol);
    }

    [Theory]
    [InlineData("550 5.2.1 You're sending to an account that isn't in use")]
    [InlineData("550 5.2.1 You\u2019re sending to an account that isn\u2019t in use")]
    [InlineData("550 5.2.1 You\u2018re sending to an account that isn`t in use")]
    public void Apostrophes_are_alike_however_they_are_written(string reply)
    {
        AssertMatch(reply, "Disabled", Confidence.Exact);
    }

    [Fact]
    public void Quotes_around_a_word_do_not_count()
    {
        AssertMatch("550 5.1.1 The 'account' that you tried to reach does not \u2018exist\u2019", "NoSuchUser", Confidence.Exact);
    }

    [Fact]
    public void What_stands_around_the_text_does_not_count()
    {
        AssertMatch("host mx.example.com[192.0.2.1] said: 550 5.1.1 <bob@example.com>: The account that you tried to reach does not exist. See https://example.com/help a1-20 - gsmtp (in reply to RCPT TO command)", "NoSuchUser", Confidence.Exact);
    }

    [Fact]
    public void A_text_must_be_whole()
    {
        Assert.Equal(Confidence.Codes, Catalog.Match("550 5.1.1 The account that you tried to reach").Confidence);
    }

    [Fact]
    public void A_text_must_not_have_other_words_between()
    {
        Assert.Equal(Confidence.Codes, Catalog.Match("550 5.1.1 The account that you recently tried to reach does not exist").Confidence);
    }

    [Theory]
    [InlineData("552 5.3.4 Your message of 31457280 bytes exceeds the limit of 26214400 bytes")]
    [InlineData("552 5.3.4 Your message of about 30 million bytes exceeds the limit of 25 million bytes")]
    [InlineData("552-5.3.4 Your message of 31457280 bytes\r\n552 5.3.4 exceeds the limit of 26214400 bytes")]
    public void A_placeholder_stands_for_one_word_or_several(string reply)
    {
        AssertMatch(reply, "TooLarge", Confidence.Exact);
    }

    [Fact]
    public void A_placeholder_stands_for_one_word_at_least()
    {
        Assert.Equal(Confidence.Codes, Catalog.Match("552 5.3.4 Your message of bytes exceeds the limit of bytes").Confidence);
    }

    [Theory]
    [InlineData(32, Confidence.Exact)]
    [InlineData(33, Confidence.Codes)]
    public void A_placeholder_stands_for_32_words_at_most(int words, Confidence confidence)
    {
        string size = string.Concat(Enumerable.Repeat("many ", words));

        Assert.Equal(confidence, Catalog.Match($"552 5.3.4 Your message of {size}bytes exceeds the limit of 9 bytes").Confidence);
    }

    [Fact]
    public void A_text_may_begin_with_a_placeholder()
    {
        AssertMatch("550 5.7.1 example.com is on our block list", "DomainBlocked", Confidence.Exact);
    }

    [Fact]
    public void An_entry_may_have_several_texts()
    {
        Catalog catalog = Table.Compile("""
            symbol,code,message
            NoSuchUser,550 5.1.1,No such user here | The mailbox is unknown
            """);

        Assert.Equal(Confidence.Exact, catalog.Match("550 5.1.1 No such user here").Confidence);
        Assert.Equal(Confidence.Exact, catalog.Match("550 5.1.1 The mailbox is unknown").Confidence);
    }

    [Fact]
    public void The_longer_of_two_texts_in_a_reply_wins()
    {
        Catalog catalog = Table.Compile("""
            symbol,code,message
            Rejected,550 5.7.1,Message rejected
            RejectedAsSpam,550 5.7.1,Message rejected because it looks like spam
            """);

        Assert.Equal("Rejected", catalog.Match("550 5.7.1 Message rejected.").Entry.Symbol);
        Assert.Equal("RejectedAsSpam", catalog.Match("550 5.7.1 Message rejected because it looks like spam.").Entry.Symbol);
    }

    [Theory]
    [InlineData("421 4.7.28 Too many messages from your network", "Deferred", Severity.Transient)]
    [InlineData("550 5.7.28 Too many messages from your network", "Blocked", Severity.Permanent)]
    public void The_codes_decide_between_entries_with_the_same_text(string reply, string symbol, Severity severity)
    {
        Catalog catalog = Table.Compile("""
            symbol,code,message
            Deferred,421 4.7.28,Too many messages from your network
            Blocked,550 5.7.28,Too many messages from your network
            """);
        ErrorMatch match = catalog.Match(reply);

        Assert.Equal((symbol, severity, Confidence.Exact), (match.Entry.Symbol, match.Severity, match.Confidence));
    }

    [Fact]
    public void Text_beyond_ascii_is_matched()
    {
        Catalog catalog = Table.Compile("""
            symbol,code,message
            NoSuchUser,550 5.1.1,Postfach nicht verfügbar oder gelöscht
            """);

        Assert.Equal(Confidence.Exact, catalog.Match("550 5.1.1 Postfach nicht verfügbar oder gelöscht").Confidence);
    }

    [Fact]
    public void Words_behind_the_first_512_take_no_part()
    {
        string noise = string.Concat(Enumerable.Repeat("noise ", 512));

        Assert.Equal(Confidence.Codes, Catalog.Match($"550 5.1.1 {noise}The account that you tried to reach does not exist").Confidence);
    }

    private static void AssertMatch(string reply, string symbol, Confidence confidence)
    {
        ErrorMatch match = Catalog.Match(reply);
        Assert.Equal((symbol, confidence), (match.Entry.Symbol, match.Confidence));
    }
}
