using Xunit;

namespace ErrorCatalogs.Tests.Replies;

/// <summary>What was read as a value: written for logs, and compared.</summary>
public sealed class ReplyValueTests
{
    [Theory]
    [InlineData("550 5.1.1 No such user", "550 5.1.1")]
    [InlineData("451 try again", "451")]
    [InlineData("5.7.1 refused", "5.7.1")]
    [InlineData("HTTP/1.1 429 Too Many Requests", "HTTP 429")]
    [InlineData("0x800CCC0E", "0x800CCC0E")]
    [InlineData("550 5.1.1 No such user (0x800CCC6B)", "550 5.1.1 0x800CCC6B")]
    [InlineData("a1 NO failed", "no code")]
    [InlineData("", "no code")]
    public void A_reply_is_written_short_for_logs(string text, string codes) => Assert.Equal(codes, Reply.Parse(text).ToString());

    [Theory]
    [InlineData("550 5.1.1 No such user", "550-5.1.1 Nobody\r\n550 5.1.1 here")]
    [InlineData("", "moon")]
    public void Replies_are_equal_of_which_the_same_was_read(string one, string other)
    {
        Reply left = Reply.Parse(one);
        Reply right = Reply.Parse(other);

        Assert.True(left == right);
        Assert.False(left != right);
        Assert.True(left.Equals((object)right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Theory]
    [InlineData("550 5.1.1 x", "551 5.1.1 x")]
    [InlineData("550 5.1.1 x", "550 5.1.2 x")]
    [InlineData("550 x", "HTTP/1.1 550 x")]
    [InlineData("a1 OK done", "a1 NO failed")]
    [InlineData("0x800CCC0E", "0x800CCC0F")]
    public void Replies_differ_of_which_another_was_read(string one, string other)
    {
        Assert.True(Reply.Parse(one) != Reply.Parse(other));
        Assert.False(Reply.Parse(one).Equals(Reply.Parse(other)));
    }

    [Fact]
    public void A_reply_equals_nothing_of_another_type() => Assert.False(Reply.Parse("250 OK").Equals("250 OK"));
}
