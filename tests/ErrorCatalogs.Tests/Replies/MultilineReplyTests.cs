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

    [Theory]
    [InlineData("550-The account does not exist.\r\n550 5.1.1 See https://example.com/")]
    [InlineData("550-The account does not exist.\r\n550-5.1.1 Ask somebody.\r\n550 5.1.1 See https://example.com/")]
    public void A_later_line_may_be_the_first_with_an_enhanced_code(string reply)
    {
        Assert.Equal("550 5.1.1", Codes.In(reply));
    }
}
