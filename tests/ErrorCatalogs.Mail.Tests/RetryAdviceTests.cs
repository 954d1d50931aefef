using Xunit;

namespace ErrorCatalogs.Mail.Tests;

/// <summary>One condition has one advice, whichever table knows it.</summary>
public class RetryAdviceTests
{
    /// <summary>A session that ran out of order does so again, until the client's program is mended.</summary>
    [Theory]
    [InlineData("503 5.5.1 Error: need RCPT command")]
    [InlineData("503 5.0.0 Need MAIL before RCPT")]
    [InlineData("503 valid RCPT command must precede DATA")]
    [InlineData("503 Bad sequence of commands")]
    [InlineData("503 whatever")]
    public void A_command_out_of_order_is_not_repeated_at_once(string reply) =>
        Assert.Equal(RetryAdvice.AfterFix, MailErrors.Match(reply).Retry);
}
