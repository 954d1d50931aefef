using System;
using System.Text;
using Xunit;

namespace ErrorCatalogs.Tests.Retries;

/// <summary>What a match says of the next try.</summary>
public sealed class MatchRetryTests
{
    private static readonly DateTimeOffset Now = Waits.Date("2021-12-20 20:00:00 +00:00");

    private static readonly Catalog Catalog = Table.Compile("""
        symbol,code,message,severity,retry
        QuotaUsed,552 5.2.3,The quota of the account is renewed within {wait:duration},transient,after delay
        Paused,450 4.7.9,The account sends again from {until:date} on,transient,after delay
        Minutes,450 4.7.8,Slow down by {wait:duration} minutes,transient,backoff
        Aged,450 4.4.7,The message is {age} old,transient,backoff
        Fixed,550 5.7.1,Ask the postmaster,permanent,after fix
        """);

    [Theory]
    [InlineData("552 5.2.3 The quota of the account is renewed within 2 hours", "02:00:00")]
    [InlineData("552 5.2.3 The quota of the account is renewed within (at least) 2 hours.", "02:00:00")]
    [InlineData("552 5.2.3 The quota of the account is renewed within 90", "00:01:30")]
    [InlineData("552 5.2.3 The quota of the account is renewed within an hour", "01:00:00")]
    [InlineData("552 5.2.3 The quota of the account is renewed within 1,800 seconds", "00:30:00")]
    [InlineData("552 5.2.3 The quota of the account is renewed within 1,800", "00:30:00")]
    [InlineData("552 5.2.3 The quota of the account is renewed within 90, 5 seconds before the end", "00:01:30")]
    [InlineData("552 5.2.3 The quota of the account is renewed within a while", null)]
    [InlineData("552 5.2.3 The quota of the account is renewed within -5 minutes", null)]
    public void A_placeholder_of_the_type_duration_is_the_wait(string reply, string? wait)
    {
        Assert.Equal(Waits.Of(wait), Catalog.Match(reply).GetRetryAfter(Now));
    }

    [Fact]
    public void The_unit_may_stand_behind_the_placeholder()
    {
        Assert.Equal(Waits.Of("00:05:00"), Catalog.Match("450 4.7.8 Slow down by 5 minutes").GetRetryAfter(Now));
    }

    [Fact]
    public void A_placeholder_of_the_type_date_is_the_end_of_the_wait()
    {
        ErrorMatch match = Catalog.Match("450 4.7.9 The account sends again from Mon, 20 Dec 2021 20:33:21 UTC on");

        Assert.Equal(Waits.Date("2021-12-20 20:33:21 +00:00"), match.RetryAt);
        Assert.Equal(Waits.Of("00:33:21"), match.GetRetryAfter(Now));
    }

    [Fact]
    public void A_placeholder_outweighs_what_else_the_reply_says()
    {
        Assert.Equal(Waits.Of("02:00:00"), Catalog.Match("552 5.2.3 Try again in 5 minutes. The quota of the account is renewed within 2 hours").GetRetryAfter(Now));
    }

    [Fact]
    public void A_placeholder_without_a_type_is_no_wait()
    {
        Assert.Null(Catalog.Match("450 4.4.7 The message is 5 days old").RetryAfter);
    }

    [Theory]
    [InlineData("550 5.7.1 Ask the postmaster, then try again in 5 minutes")]
    [InlineData("450 4.9.9 Nobody knows this; try again in 5 minutes")]
    [InlineData("Try again in 5 minutes")]
    public void Any_reply_may_state_a_wait(string reply)
    {
        Assert.Equal(Waits.Of("00:05:00"), Catalog.Match(reply).RetryAfter);
    }

    [Theory]
    [InlineData("2021-12-20 20:33:20 +00:00", "00:00:01")]
    [InlineData("2021-12-20 20:33:21 +00:00", "00:00:00")]
    [InlineData("2022-12-20 20:33:21 +00:00", "00:00:00")]
    [InlineData("2020-12-20 20:33:21 +00:00", "365.00:00:00")]
    [InlineData("2020-12-18 20:33:21 +00:00", null)]
    public void The_wait_to_a_date_depends_on_the_present_time(string now, string? wait)
    {
        ErrorMatch match = Catalog.Match("429 Try again after Mon, 20 Dec 2021 20:33:21 UTC");

        Assert.Equal(Waits.Of(wait), match.GetRetryAfter(Waits.Date(now)));
    }

    [Fact]
    public void A_clock_may_be_given()
    {
        var clock = new StoppedClock(Now);

        Assert.Equal(Waits.Of("00:33:21"), Catalog.Match("429 Try again after Mon, 20 Dec 2021 20:33:21 UTC").GetRetryAfter(clock));
        Assert.Equal(Waits.Of("00:05:00"), Catalog.Match("Try again in 5 minutes").GetRetryAfter(clock));
        Assert.Throws<ArgumentNullException>(() => default(ErrorMatch).GetRetryAfter(null!));
    }

    [Fact]
    public void Without_a_clock_it_is_that_of_the_machine()
    {
        DateTimeOffset hour = DateTimeOffset.UtcNow.AddHours(1);
        TimeSpan? wait = Catalog.Match($"Try again after {hour:yyyy-MM-ddTHH:mm:ssZ}").RetryAfter;

        Assert.InRange(wait!.Value, TimeSpan.FromMinutes(50), TimeSpan.FromHours(1));
    }

    [Fact]
    public void A_reply_given_as_a_span_is_handed_over_again()
    {
        const string reply = "552 5.2.3 The quota of the account is renewed within 2 hours";
        ErrorMatch match = Catalog.Match(Encoding.UTF8.GetBytes(reply));

        Assert.Null(match.RetryAfter);
        Assert.Equal(Waits.Of("02:00:00"), match.RetryTimeIn(reply).Wait);
        Assert.Equal(Waits.Of("02:00:00"), match.RetryTimeIn(Encoding.UTF8.GetBytes(reply)).Wait);
    }

    [Theory]
    [InlineData("450 4.9.9 Nobody knows this", RetryAdvice.Backoff)]
    [InlineData("450 4.9.9 Nobody knows this; try again in 5 minutes", RetryAdvice.AfterDelay)]
    [InlineData("Slow down; try again in 5 minutes", RetryAdvice.AfterDelay)]
    [InlineData("Slow down", RetryAdvice.Unspecified)]
    [InlineData("550 Nobody knows this; try again in 5 minutes", RetryAdvice.Never)]
    [InlineData("550 5.7.1 Ask the postmaster, then try again in 5 minutes", RetryAdvice.AfterFix)]
    [InlineData("250 Accepted; try again in 5 minutes", RetryAdvice.Unspecified)]
    public void A_stated_wait_is_advice_where_the_catalog_and_the_class_of_the_code_have_no_other(string reply, RetryAdvice advice)
    {
        Assert.Equal(advice, Catalog.Match(reply).Retry);
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    [Theory]
    [InlineData("550 5.1.1 Nobody", RetryAdvice.Never)]
    [InlineData("450 4.1.1 Nobody", RetryAdvice.Backoff)]
    [InlineData("450 User unknown", RetryAdvice.Backoff)]
    [InlineData("550 User unknown", RetryAdvice.Never)]
    [InlineData("450 4.7.1 Refused", RetryAdvice.Backoff)]
    [InlineData("550 5.7.1 Refused", RetryAdvice.AfterFix)]
    [InlineData("450 4.7.1 Bad signature", RetryAdvice.AfterFix)]
    [InlineData("450 4.7.0 Give up", RetryAdvice.Never)]
    [InlineData("421 4.7.26 Sign", RetryAdvice.AfterFix)]
    public void A_transient_refusal_may_be_tried_again_though_the_entry_knows_it_as_lasting(string reply, RetryAdvice advice)
    {
        Catalog catalog = Table.Compile("""
            symbol,code,message,severity,retry
            NoUser,X.1.1,,,never
            Unknown_,,User unknown,,never
            Policy,X.7.1,,,after fix
            Signature,,Bad signature,,after fix
            Final,X.7.0,,permanent,never
            Unsigned,421 4.7.26,,,after fix
            """);

        Assert.Equal(advice, catalog.Match(reply).Retry);
    }
}
