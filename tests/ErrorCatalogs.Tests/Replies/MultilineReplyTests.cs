using Xunit;

namespace ErrorCatalogs.Tests.Replies;

public sealed class MultilineReplyTests
{
    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    public void Each_line_may_repeat_the_codes(string lineBreak)
    {
        string reply = string.Join(lineBreak, "550-5.1.1 The account that you tried", "550-5.1.1 to reach", "550 5.1.1 does not exist.");

        Assert.Equal("550 5.1.1", Codes.In(reply));
    }

    [Fact]
    public void The_reply_code_alone_may_be_repeated()
    {
        Assert.Equal("550 5.1.1", Codes.In("550-5.1.1 The account that you tried\r\n550-to reach\r\n550 does not exist."));
    }

    [Fact]
    public void The_first_line_alone_may_have_the_codes()
    {
        Assert.Equal("550 5.1.1", Codes.In("550 5.1.1 The account that you tried\r\nto reach\r\ndoes not exist."));
    }

    [Fact]
    public void A_log_may_have_joined_the_lines_with_spaces()
    {
        Assert.Equal("550 5.1.1", Codes.In("550-5.1.1 The account that you tried 550-5.1.1 to reach 550 5.1.1 does not exist."));
    }

    [Fact]
    public void A_log_may_have_escaped_the_line_breaks()
    {
        Assert.Equal("550 5.1.1", Codes.In(@"550-5.1.1 The account that you tried\r\n550-5.1.1 to reach\r\n550 5.1.1 does not exist."));
    }

    [Fact]
    public void The_first_of_different_codes_counts()
    {
        Assert.Equal("421 4.7.0", Codes.In("421 4.7.0 Try again later\r\n550 5.1.1 No such user here"));
    }
}
