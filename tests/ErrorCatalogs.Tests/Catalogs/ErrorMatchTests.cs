using System;
using System.Text;
using Xunit;

namespace ErrorCatalogs.Tests.Catalogs;

public sealed class ErrorMatchTests
{
    private static readonly Catalog Catalog = Table.Compile("""
        # name: Example
        symbol,id,code,message,category
        NoSuchUser,3,550 5.1.1,No such user here,Recipient
        """);

    [Fact]
    public void A_match_has_its_entry_and_what_was_read()
    {
        ErrorMatch match = Catalog.Match("550 5.1.1 No such user here");

        Assert.True(match.IsKnown);
        Assert.Equal(3, match.Value);
        Assert.Equal(Catalog[0], match.Entry);
        Assert.Same(Catalog, match.Catalog);
        Assert.Equal(Catalog[0].CategoryValue, match.CategoryValue);
        Assert.Equal(550, match.ReplyCode);
        Assert.Equal(550, match.Reply.Code);
        Assert.Equal(Protocol.Smtp, match.Protocol);
        Assert.True(match.Enhanced is [5, 1, 1]);
    }

    [Fact]
    public void A_match_of_a_string_keeps_the_string()
    {
        const string reply = "550 5.1.1 No such user here";

        Assert.Same(reply, Catalog.Match(reply).Text);
    }

    [Fact]
    public void A_match_of_a_span_keeps_no_text()
    {
        Assert.Null(Catalog.Match("550 5.1.1 No such user here".AsSpan()).Text);
        Assert.Null(Catalog.Match("550 5.1.1 No such user here"u8).Text);
    }

    [Theory]
    [InlineData("550 5.1.1 No such user here")]
    [InlineData("550 5.1.1 whatever")]
    [InlineData("No such user here")]
    [InlineData("421 4.7.0 „später“")]
    [InlineData("")]
    public void Characters_and_utf8_give_the_same_match(string reply)
    {
        ErrorMatch ofString = Catalog.Match(reply);
        ErrorMatch ofChars = Catalog.Match(reply.AsSpan());
        ErrorMatch ofUtf8 = Catalog.Match(Encoding.UTF8.GetBytes(reply));

        Assert.Equal((ofString.Value, ofString.Confidence, ofString.Reply), (ofChars.Value, ofChars.Confidence, ofChars.Reply));
        Assert.Equal((ofString.Value, ofString.Confidence, ofString.Reply), (ofUtf8.Value, ofUtf8.Confidence, ofUtf8.Reply));
    }

    [Theory]
    [InlineData("550 5.1.1 No such user here", "Example.NoSuchUser (550 5.1.1, Permanent, Exact)")]
    [InlineData("No such user here", "Example.NoSuchUser (no code, Permanent, Text)")]
    [InlineData("421 Try again later", "Unknown (421, Transient, None)")]
    [InlineData("4.7.0 Try again later", "Unknown (4.7.0, Transient, None)")]
    [InlineData("HTTP/1.1 429 Too Many Requests", "Unknown (HTTP 429, Transient, None)")]
    [InlineData("0x800CCC0E", "Unknown (0x800CCC0E, Unknown, None)")]
    [InlineData("", "Unknown (no code, Unknown, None)")]
    public void A_match_is_written_short_for_logs(string reply, string text)
    {
        Assert.Equal(text, Catalog.Match(reply).ToString());
    }

    [Theory]
    [InlineData("550 5.1.1 No such user here")]
    [InlineData("421 4.7.0 later")]
    [InlineData("")]
    public void Matches_of_one_reply_are_equal(string reply)
    {
        ErrorMatch match = Catalog.Match(reply);
        ErrorMatch same = Catalog.Match(new string(reply));

        Assert.True(match == same);
        Assert.False(match != same);
        Assert.True(match.Equals((object)same));
        Assert.Equal(match.GetHashCode(), same.GetHashCode());
        Assert.Equal(Catalog.Match(reply.AsSpan()), Catalog.Match(Encoding.UTF8.GetBytes(reply)));
    }

    [Theory]
    [InlineData("550 5.1.1 No such user here.")]
    [InlineData("551 5.1.1 No such user here")]
    [InlineData("550 5.1.2 No such user here")]
    [InlineData("No such user here")]
    [InlineData("250 OK")]
    [InlineData("")]
    public void Matches_of_other_replies_differ(string reply)
    {
        ErrorMatch match = Catalog.Match("550 5.1.1 No such user here");

        Assert.True(match != Catalog.Match(reply));
        Assert.False(match == Catalog.Match(reply));
        Assert.NotEqual(match.GetHashCode(), Catalog.Match(reply).GetHashCode());
    }

    [Theory]
    [InlineData("550 5.1.1 whatever", "550 5.1.1 No such user here")]
    [InlineData("550 5.1.1 whatever", "450 5.1.1 whatever")]
    [InlineData("HTTP/1.1 404 Not Found", "HTTP/1.1 410 Gone")]
    [InlineData("a1 OK done", "a1 NO failed")]
    public void Without_a_text_what_was_read_makes_the_difference(string one, string other)
    {
        Assert.True(Catalog.Match(one.AsSpan()) != Catalog.Match(other.AsSpan()));
    }

    [Fact]
    public void A_match_of_a_span_has_no_text_to_be_equal_with()
    {
        Assert.True(Catalog.Match("550 5.1.1 whatever") != Catalog.Match("550 5.1.1 whatever".AsSpan()));
    }

    [Fact]
    public void Entries_of_two_catalogs_make_matches_that_differ()
    {
        Catalog other = Table.Compile("# name: Other\nsymbol,id,code\nNoSuchUser,3,550 5.1.1\n");

        Assert.True(Catalog.Match("550 5.1.1") != other.Match("550 5.1.1"));
        Assert.True(Catalog.Match("moon") == other.Match("moon"));
    }

    [Fact]
    public void A_match_equals_nothing_of_another_type()
    {
        Assert.False(Catalog.Match("250 OK").Equals("250 OK"));
        Assert.False(Catalog.Match("250 OK").Equals(null));
    }
}
