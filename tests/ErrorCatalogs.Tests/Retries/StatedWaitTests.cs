using Xunit;

namespace ErrorCatalogs.Tests.Retries;

/// <summary>Waits as servers write them.</summary>
public sealed class StatedWaitTests
{
    [Theory]
    [InlineData("451 4.7.1 Please try again in 5 minutes", "00:05:00")]
    [InlineData("450 4.2.0 Greylisted for 300 seconds, see https://example.com/", "00:05:00")]
    [InlineData("451 4.7.1 Greylisting in action, please come back in 00:04:52", "00:04:52")]
    [InlineData("421 4.7.0 Too many connections, wait 1 hour before you connect again", "01:00:00")]
    [InlineData("a1 BAD Request is throttled. Suggested Backoff Time: 178755 milliseconds", "00:02:58.755")]
    [InlineData("Too many requests; retry in 120 seconds", "00:02:00")]
    [InlineData("450 Retry after 60 secs", "00:01:00")]
    [InlineData("451 Please try to send your message to this recipient again after 90 min.", "01:30:00")]
    [InlineData("450 Your host is blocked for 15 minutes", "00:15:00")]
    [InlineData("421 Do not retry for at least 2 hours", "02:00:00")]
    [InlineData("421 Next attempt in about 10 minutes", "00:10:00")]
    [InlineData("429 The rate limit resets in 30s", "00:00:30")]
    [InlineData("450 The retry delay is 45 seconds", "00:00:45")]
    [InlineData("450 Minimum retry interval: 6 minutes", "00:06:00")]
    [InlineData("450 Try again in an hour", "01:00:00")]
    [InlineData("TRY AGAIN IN 5 MINUTES", "00:05:00")]
    public void A_wait_near_a_word_that_asks_for_one_is_read(string reply, string wait)
    {
        Assert.Equal(Waits.Of(wait), RetryTime.Read(reply).Wait);
    }

    [Theory]
    [InlineData("451-4.7.1 Please try again\r\n451 4.7.1 in 5 minutes")]
    [InlineData("451-4.7.1 Please try again in\n451 4.7.1 5 minutes")]
    [InlineData("451-Please try again\r\n451 in 5 minutes")]
    [InlineData("{\"message\":\"Please try again\\r\\n451 4.7.1 in 5 minutes\"}")]
    public void A_sentence_goes_on_behind_the_codes_of_the_next_line(string reply)
    {
        Assert.Equal(Waits.Of("00:05:00"), RetryTime.Read(reply).Wait);
    }

    [Theory]
    [InlineData("{\"message\":\"Too many requests\",\"retry_after\":30}", "00:00:30")]
    [InlineData("{\"retry_after\": 1.5, \"global\": false}", "00:00:01.5")]
    [InlineData("{\"retryAfter\":\"90\"}", "00:01:30")]
    [InlineData("{\"retry_after_ms\":2500}", "00:00:02.5")]
    [InlineData("{\"retry_after_seconds\":7}", "00:00:07")]
    [InlineData("{'retry_after': 30}", "00:00:30")]
    [InlineData("<t:Value Name=\"BackOffMilliseconds\">297749</t:Value>", "00:04:57.749")]
    [InlineData("421 4.7.0 retry-after=300", "00:05:00")]
    [InlineData("Retry-After: 2 minutes", "00:02:00")]
    public void A_named_value_has_the_unit_of_its_name(string reply, string wait)
    {
        Assert.Equal(Waits.Of(wait), RetryTime.Read(reply).Wait);
    }

    [Fact]
    public void The_first_time_of_a_reply_counts()
    {
        Assert.Equal(Waits.Of("00:02:00"), RetryTime.Read("HTTP/1.1 429\r\nRetry-After: 120\r\n\r\nPlease try again in 5 minutes").Wait);
    }

    [Fact]
    public void Utf8_characters_and_strings_say_the_same()
    {
        const string reply = "450 „später“: try again in 5 minutes";

        Assert.Equal(RetryTime.Read(reply), RetryTime.Read("450 „später“: try again in 5 minutes"u8));
        Assert.Equal(RetryTime.Read(reply), RetryTime.Read(System.MemoryExtensions.AsSpan(reply)));
    }
}
