using Xunit;

namespace ErrorCatalogs.Tests.Retries;

/// <summary>Numbers of a reply that are no wait.</summary>
public sealed class NoWaitTests
{
    [Theory]
    [InlineData("")]
    [InlineData("451 4.7.1 Please try again later")]
    [InlineData("450 4.7.1 Try again in a few minutes")]
    [InlineData("451 4.7.1 Try again after some time")]
    [InlineData("450 Try again in 60")]
    public void A_vague_wait_is_none(string? reply)
    {
        Assert.False(RetryTime.Read(reply).IsStated);
    }

    [Theory]
    [InlineData("452 4.5.3 Too many recipients, the limit is 100 in 60 minutes, try again later")]
    [InlineData("421 You may only try 3 times in 5 minutes")]
    [InlineData("450 Retry limit: 5 days")]
    [InlineData("550 Retry timeout exceeded after 5 days")]
    [InlineData("554 Message expired: unable to deliver in 840 minutes")]
    [InlineData("450 Could not send the message for the past 4 hours; will keep trying until it is 5 days old")]
    [InlineData("554 Delivery was tried again after 3 days and failed")]
    [InlineData("550 The server will not retry after 5 days")]
    [InlineData("550 Your message was sent back after 5 days")]
    [InlineData("552 Message of 30 MB is too large, try again with less than 10 MB")]
    [InlineData("421 Connect to port 587 and try again")]
    [InlineData("450 Try again. Your quota is renewed in 5 days")]
    [InlineData("450 Wait; the limit is 30 messages in 60 minutes")]
    [InlineData("Timeout of 30 seconds, try again")]
    [InlineData("421 4.4.2 Idle for 300 seconds")]
    [InlineData("The server will retry for 46 more hours")]
    [InlineData("451 I'll try again; this message has been in the queue for 5 hours")]
    [InlineData("451 We will try to deliver the message again for the next 2 days")]
    [InlineData("Warning: still undelivered after 4 hours; will keep trying until the message is 5 days old")]
    public void A_limit_a_count_a_size_or_a_time_that_has_passed_is_no_wait(string reply)
    {
        Assert.False(RetryTime.Read(reply).IsStated);
    }

    /// <summary>RFC 3464 section 2.3.9: the date at which the relay expects to give up.</summary>
    [Theory]
    [InlineData("Action: delayed\r\nStatus: 4.4.1\r\nWill-Retry-Until: Mon, 20 Dec 2031 20:33:21 +0000")]
    [InlineData("Will-Retry-Until: 2031-12-20T20:33:21Z")]
    [InlineData("The server will retry until Mon, 20 Dec 2031 20:33:21 GMT")]
    [InlineData("We will retry the delivery until 2031-12-20T20:33:21Z")]
    public void The_end_of_the_tries_is_no_wait(string reply)
    {
        Assert.False(RetryTime.Read(reply).IsStated);
    }

    [Fact]
    public void A_wait_beside_the_end_of_the_tries_is_one()
    {
        const string Report = "Will-Retry-Until: Mon, 20 Dec 2031 20:33:21 +0000\r\nDiagnostic-Code: smtp; 450 4.2.0 Greylisted, try again in 5 minutes";

        Assert.Equal(Waits.Of("00:05:00"), RetryTime.Read(Report).Wait);
    }

    [Theory]
    [InlineData("Retry-After: -1")]
    [InlineData("Try again in -5 minutes")]
    [InlineData("Try again in 367 days")]
    [InlineData("Try again in 99999999999999999999999999999999999999999999999999 seconds")]
    [InlineData("Retry-After: 99999999999999999999999999999999999999999999999999")]
    [InlineData("{\"retry_after\":1e9999}")]
    [InlineData("{\"retry_after\":null}")]
    [InlineData("{\"retry_after\":\"\"}")]
    [InlineData("Retry-After:")]
    [InlineData("Retry-After: soon")]
    [InlineData("Try again in 192.0.2.1 seconds")]
    [InlineData("Try again in 12:34 seconds")]
    [InlineData("Try again in 00:61:00")]
    [InlineData("Try again in 10M")]
    [InlineData("Try again in 5 minuteses")]
    public void What_cannot_be_a_wait_is_none(string reply)
    {
        Assert.False(RetryTime.Read(reply).IsStated);
    }

    [Fact]
    public void A_name_without_its_value_does_not_take_another_one()
    {
        Assert.False(RetryTime.Read("{\"retry_after\":null,\"limit\":100}").IsStated);
        Assert.False(RetryTime.Read("HTTP/1.1 503\r\nRetry-After:\r\nContent-Length: 100\r\n\r\n").IsStated);
    }
}
