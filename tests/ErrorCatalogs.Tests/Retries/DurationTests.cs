using Xunit;

namespace ErrorCatalogs.Tests.Retries;

/// <summary>The forms of a duration.</summary>
public sealed class DurationTests
{
    [Theory]
    [InlineData("250 ms", "00:00:00.250")]
    [InlineData("250 msec", "00:00:00.250")]
    [InlineData("1 millisecond", "00:00:00.001")]
    [InlineData("5s", "00:00:05")]
    [InlineData("5 sec.", "00:00:05")]
    [InlineData("1 second", "00:00:01")]
    [InlineData("5 second(s)", "00:00:05")]
    [InlineData("5m", "00:05:00")]
    [InlineData("5 mins", "00:05:00")]
    [InlineData("5-minute", "00:05:00")]
    [InlineData("5\u00A0minutes", "00:05:00")]
    [InlineData("2h", "02:00:00")]
    [InlineData("2 hrs", "02:00:00")]
    [InlineData("24 hours", "1.00:00:00")]
    [InlineData("1 day", "1.00:00:00")]
    [InlineData("2 weeks", "14.00:00:00")]
    [InlineData("0 seconds", "00:00:00")]
    public void A_number_has_a_unit(string text, string wait)
    {
        Assert.Equal(Waits.Of(wait), RetryTime.Read($"Try again in {text}").Wait);
    }

    [Theory]
    [InlineData("1.5 hours", "01:30:00")]
    [InlineData("0.25 s", "00:00:00.250")]
    [InlineData("2.0000000000000000000000000000000000000001 s", "00:00:02")]
    public void A_number_may_have_a_fraction(string text, string wait)
    {
        Assert.Equal(Waits.Of(wait), RetryTime.Read($"Try again in {text}").Wait);
    }

    [Theory]
    [InlineData("1 hour 30 minutes", "01:30:00")]
    [InlineData("1 hour and 30 minutes", "01:30:00")]
    [InlineData("1 day, 2 hours, and 3 seconds", "1.02:00:03")]
    [InlineData("1h30m", "01:30:00")]
    [InlineData("4m 52s", "00:04:52")]
    [InlineData("5 minutes, 3 attempts are left", "00:05:00")]
    public void Parts_add_up(string text, string wait)
    {
        Assert.Equal(Waits.Of(wait), RetryTime.Read($"Try again in {text}").Wait);
    }

    [Theory]
    [InlineData("00:10:00", "00:10:00")]
    [InlineData("1:00:00", "01:00:00")]
    [InlineData("100:00:00", "4.04:00:00")]
    public void A_clock_has_hours_minutes_and_seconds(string text, string wait)
    {
        Assert.Equal(Waits.Of(wait), RetryTime.Read($"Try again in {text}").Wait);
    }

    [Theory]
    [InlineData("5-10 minutes")]
    [InlineData("5 - 10 minutes")]
    [InlineData("5 to 10 minutes")]
    public void Of_a_range_the_longer_wait_is_taken(string text)
    {
        Assert.Equal(Waits.Of("00:10:00"), RetryTime.Read($"Try again in {text}").Wait);
    }

    [Theory]
    [InlineData("a minute", "00:01:00")]
    [InlineData("an hour", "01:00:00")]
    [InlineData("one day", "1.00:00:00")]
    [InlineData("ten minutes", "00:10:00")]
    public void Small_numbers_may_be_words(string text, string wait)
    {
        Assert.Equal(Waits.Of(wait), RetryTime.Read($"Try again in {text}").Wait);
    }

    [Theory]
    [InlineData("1,800 seconds", "00:30:00")]
    [InlineData("1,234,567 ms", "00:20:34.567")]
    [InlineData("1,000-2,000 ms", "00:00:02")]
    public void Commas_may_group_the_digits_of_a_number(string text, string wait)
    {
        Assert.Equal(Waits.Of(wait), RetryTime.Read($"Try again in {text}").Wait);
    }

    [Theory]
    [InlineData("1,8000 seconds")]
    [InlineData("1800,500 seconds")]
    [InlineData("1,80 seconds")]
    public void Other_commas_group_no_digits(string text)
    {
        Assert.False(RetryTime.Read($"Try again in {text}").IsStated);
    }

    [Theory]
    [InlineData("Retry-After: 1,800", "00:30:00")]
    [InlineData("Retry-After: 90, 5 seconds", "00:01:30")]
    [InlineData("{\"retry_after\": 1,500}", "00:25:00")]
    public void A_number_without_a_unit_is_the_whole_wait(string text, string wait)
    {
        Assert.Equal(Waits.Of(wait), RetryTime.Read(text).Wait);
    }

    [Fact]
    public void A_year_is_the_longest_wait()
    {
        Assert.Equal(Waits.Of("366.00:00:00"), RetryTime.Read("Try again in 366 days").Wait);
        Assert.Null(RetryTime.Read("Try again in 366 days and 1 ms").Wait);
    }
}
