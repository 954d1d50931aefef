using Xunit;

namespace ErrorCatalogs.Tests.Retries;

/// <summary>Headers of a raw HTTP response.</summary>
public sealed class RetryHeaderTests
{
    [Theory]
    [InlineData("HTTP/1.1 429 Too Many Requests\r\nRetry-After: 120\r\n\r\n{\"message\":\"Too many\"}")]
    [InlineData("HTTP/1.1 503\nretry-after:120\n\n")]
    [InlineData("HTTP/2 429\r\nRETRY-AFTER: 120 \r\n\r\n")]
    public void Retry_After_counts_seconds(string response)
    {
        Assert.Equal(Waits.Of("00:02:00"), RetryTime.Read(response).Wait);
    }

    [Fact]
    public void Retry_After_may_be_a_date()
    {
        RetryTime time = RetryTime.Read("HTTP/1.1 503 Service Unavailable\r\nRetry-After: Wed, 21 Oct 2015 07:28:00 GMT\r\n\r\n");

        Assert.Null(time.Wait);
        Assert.Equal(Waits.Date("2015-10-21 07:28:00 +00:00"), time.Date);
    }

    [Fact]
    public void X_RateLimit_Reset_is_Unix_time()
    {
        RetryTime time = RetryTime.Read("HTTP/1.1 429 Too Many Requests\r\nX-RateLimit-Limit: 600\r\nX-RateLimit-Remaining: 0\r\nX-RateLimit-Reset: 1640032401\r\n\r\n");

        Assert.Equal(Waits.Date("2021-12-20 20:33:21 +00:00"), time.Date);
    }

    [Fact]
    public void X_RateLimit_Reset_may_count_milliseconds()
    {
        Assert.Equal(Waits.Date("2021-12-20 20:33:21 +00:00"), RetryTime.Read("HTTP/1.1 429\r\nX-RateLimit-Reset: 1640032401999\r\n\r\n").Date);
    }

    [Theory]
    [InlineData("16400324019990000")]
    [InlineData("99999999999999999999999999999999")]
    public void A_number_that_is_no_time_is_none(string number)
    {
        Assert.False(RetryTime.Read($"HTTP/1.1 429\r\nX-RateLimit-Reset: {number}\r\n\r\n").IsStated);
    }

    [Fact]
    public void A_long_text_is_cut_off_alike_as_characters_and_as_utf8()
    {
        string text = new string('x', 70_000) + " try again in 5 minutes";

        Assert.False(RetryTime.Read(text).IsStated);
        Assert.False(RetryTime.Read(System.Text.Encoding.UTF8.GetBytes(text)).IsStated);
    }

    [Fact]
    public void A_small_rate_limit_reset_counts_seconds()
    {
        Assert.Equal(Waits.Of("00:00:50"), RetryTime.Read("HTTP/1.1 429\r\nRateLimit-Reset: 50\r\n\r\n").Wait);
    }

    [Fact]
    public void A_rate_limit_that_was_not_reached_asks_for_no_wait()
    {
        Assert.False(RetryTime.Read("HTTP/1.1 400 Bad Request\r\nX-RateLimit-Reset: 1640032401\r\n\r\n").IsStated);
    }
}
