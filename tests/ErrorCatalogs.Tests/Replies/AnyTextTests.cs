using System;
using System.Text;
using Xunit;

namespace ErrorCatalogs.Tests.Replies;

public sealed class AnyTextTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("...---...")]
    [InlineData("Connection reset by peer")]
    public void A_text_without_codes_gives_a_reply_without_codes(string? text)
    {
        Reply reply = Reply.Parse(text);

        Assert.Equal(Protocol.Unknown, reply.Protocol);
        Assert.Equal(0, reply.Code);
        Assert.False(reply.Enhanced.HasValue);
        Assert.Equal(0, reply.HttpStatus);
        Assert.Equal(0, reply.HResult);
        Assert.Equal(Severity.Unknown, reply.Severity);
    }

    [Fact]
    public void Nothing_read_is_the_default_value()
    {
        Assert.Equal(default, Reply.Parse(""));
    }

    [Theory]
    [InlineData("550 5.1.1 Postfach nicht verfügbar – „unbekannt“")]
    [InlineData("550 5.1.1 メールボックスがありません")]
    [InlineData("550 5.1.1 \U0001F4EB full")]
    [InlineData("\uFEFF550 5.1.1 after a byte order mark")]
    public void Text_beyond_ascii_does_not_stand_in_the_way(string text)
    {
        Assert.Equal("550 5.1.1", Codes.In(text));
    }

    [Fact]
    public void A_lone_surrogate_is_read_as_a_letter()
    {
        Assert.Equal(550, Reply.Parse("550 \uD800 \uDFFF").Code);
    }

    [Fact]
    public void Malformed_utf8_is_read()
    {
        byte[] reply = [.. "550 5.1.1 "u8, 0xC3, 0x28, 0xE2, 0x80, 0xFF, 0xF0];

        Assert.Equal(550, Reply.Parse(reply).Code);
    }

    [Fact]
    public void A_reply_that_ends_inside_a_character_is_read()
    {
        byte[] whole = Encoding.UTF8.GetBytes("550 5.1.1 user’s mailbox – full");
        for (int length = 9; length <= whole.Length; length++)
        {
            Assert.Equal(550, Reply.Parse(whole.AsSpan(0, length)).Code);
        }
    }

    [Fact]
    public void A_reply_longer_than_the_stack_buffer_is_read()
    {
        Assert.Equal("550 5.1.1", Codes.In("550 5.1.1 " + new string('x', 5000)));
    }

    [Fact]
    public void Random_texts_are_read_alike_as_characters_and_as_utf8()
    {
        var random = new RandomReply(seed: 20260203);
        for (int i = 0; i < 5_000; i++)
        {
            string text = random.Next();

            Assert.Equal(Reply.Parse(text), Reply.Parse(Encoding.UTF8.GetBytes(text)));
        }
    }

    [Fact]
    public void Codes_read_in_random_texts_are_in_range()
    {
        var random = new RandomReply(seed: 5321);
        for (int i = 0; i < 5_000; i++)
        {
            Reply reply = Reply.Parse(random.Next());

            Assert.True(reply.Code is 0 or (>= 200 and <= 699));
            Assert.True(reply.HttpStatus is 0 or (>= 100 and <= 599));
            Assert.True(reply.Enhanced is { HasValue: false } or { Class: 2 or 4 or 5, Subject: >= 0 and <= 999, Detail: >= 0 and <= 999 });
        }
    }
}
