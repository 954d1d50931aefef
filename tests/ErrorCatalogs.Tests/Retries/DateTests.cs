using System;
using Xunit;

namespace ErrorCatalogs.Tests.Retries;

/// <summary>The forms of a date.</summary>
public sealed class DateTests
{
    [Theory]
    [InlineData("Mon, 20 Dec 2021 20:33:21 UTC", "2021-12-20 20:33:21 +00:00")]
    [InlineData("Mon, 20 Dec 2021 20:33:21 +0000", "2021-12-20 20:33:21 +00:00")]
    [InlineData("Mon, 20 Dec 2021 21:33:21 +0100 (CET)", "2021-12-20 21:33:21 +01:00")]
    [InlineData("20 Dec 2021 12:33:21 PST", "2021-12-20 12:33:21 -08:00")]
    [InlineData("20 dec 2021 16:33 edt", "2021-12-20 16:33:00 -04:00")]
    [InlineData("20 December 2021 20:33:21", "2021-12-20 20:33:21 +00:00")]
    [InlineData("1 Jan 22 00:00:00 GMT", "2022-01-01 00:00:00 +00:00")]
    public void RFC_5322(string text, string date)
    {
        Assert.Equal(Waits.Date(date), RetryTime.Read($"Try again after {text}").Date);
    }

    [Theory]
    [InlineData("Sun, 06 Nov 1994 08:49:37 GMT")]
    [InlineData("Sunday, 06-Nov-94 08:49:37 GMT")]
    [InlineData("Sun Nov  6 08:49:37 1994")]
    public void The_three_forms_of_RFC_9110(string text)
    {
        Assert.Equal(Waits.Date("1994-11-06 08:49:37 +00:00"), RetryTime.Read($"HTTP/1.1 503\r\nRetry-After: {text}\r\n\r\n").Date);
    }

    [Theory]
    [InlineData("2021-12-20T20:33:21Z", "2021-12-20 20:33:21 +00:00")]
    [InlineData("2021-12-20T20:33:21.123456Z", "2021-12-20 20:33:21 +00:00")]
    [InlineData("2021-12-20T21:33:21+01:00", "2021-12-20 21:33:21 +01:00")]
    [InlineData("2021-12-20 21:33:21+01", "2021-12-20 21:33:21 +01:00")]
    [InlineData("2021-12-20T21:33:21.1234567890123+01:00", "2021-12-20 21:33:21 +01:00")]
    [InlineData("2021-12-20T21:33:21,5+01:00", "2021-12-20 21:33:21 +01:00")]
    [InlineData("2021-12-20 21:33:21 GMT+01:00", "2021-12-20 21:33:21 +01:00")]
    [InlineData("2021-12-20 20:33:21 UTC", "2021-12-20 20:33:21 +00:00")]
    [InlineData("2021-12-20 20:33", "2021-12-20 20:33:00 +00:00")]
    [InlineData("2021-12-20", "2021-12-20 00:00:00 +00:00")]
    public void ISO_8601(string text, string date)
    {
        Assert.Equal(Waits.Date(date), RetryTime.Read($"Sending is paused; wait until {text}.").Date);
    }

    [Theory]
    [InlineData("Dec 20, 2021 20:33:21 UTC")]
    [InlineData("December 20 2021, 20:33:21")]
    [InlineData("Mon Dec 20 20:33:21 UTC 2021")]
    public void The_month_may_stand_first(string text)
    {
        Assert.Equal(Waits.Date("2021-12-20 20:33:21 +00:00"), RetryTime.Read($"Do not retry before {text}").Date);
    }

    [Theory]
    [InlineData("Try again after Tue, 30 Feb 2021 20:33:21 UTC")]
    [InlineData("Try again after 2021-13-01T00:00:00Z")]
    [InlineData("Try again after 2021-00-00")]
    [InlineData("Try again after 1 Jan 0000 00:00:00 UTC")]
    [InlineData("Try again after 99 Dec 99999")]
    [InlineData("Try again after Mon")]
    [InlineData("Try again after May")]
    [InlineData("Try again after 20 Dec")]
    public void What_no_calendar_has_is_no_date(string reply)
    {
        Assert.False(RetryTime.Read(reply).IsStated);
    }

    [Theory]
    [InlineData("2031-12-20 20:33:21 CET")]
    [InlineData("2031-12-20 20:33:21 (CEST)")]
    [InlineData("2031-12-20T20:33:21cet")]
    [InlineData("2031-12-20 08:33 PM")]
    [InlineData("2031-12-20 08:33pm")]
    [InlineData("2031-12-20 08:33 pm")]
    [InlineData("2031-12-20T20:33:21+1")]
    [InlineData("2031-12-20T20:33:21+99:99")]
    [InlineData("2031-12-20T20:33:21+01:0")]
    [InlineData("2031-12-20 20:33:21 GMT+1")]
    [InlineData("2031-12-20 20:33:21 UTC+1:00")]
    [InlineData("20 Dec 2031 20:33:21 CET")]
    [InlineData("Mon Dec 20 20:33:21 CET 2031")]
    [InlineData("Dec 20, 2031 20:33:21 CET")]
    public void A_date_in_a_zone_that_nobody_knows_is_none(string text)
    {
        Assert.False(RetryTime.Read($"Try again after {text}").IsStated);
        Assert.False(RetryTime.Read($"Retry-After: {text}").IsStated);
    }

    [Theory]
    [InlineData("2031-12-20 20:33:21 and not before")]
    [InlineData("2031-12-20 20:33:21 - thank you")]
    [InlineData("2031-12-20 20:33:21 -- thank you")]
    [InlineData("2031-12-20 20:33:21. THANK you")]
    [InlineData("2031-12-20 20:33:21 Thank you")]
    [InlineData("20 Dec 2031 20:33:21, OK?")]
    [InlineData("20 Dec 2031 20:33:21 A new try is made then")]
    public void Words_behind_a_date_are_no_zone(string text)
    {
        Assert.Equal(Waits.Date("2031-12-20 20:33:21 +00:00"), RetryTime.Read($"Try again after {text}").Date);
    }

    [Theory]
    [InlineData("9998-12-31T23:59:59-14:00")]
    [InlineData("1970-01-01T00:00:00+14:00")]
    [InlineData("2021-12-20T23:59:60Z")]
    public void The_ends_of_time_are_no_error(string text)
    {
        Assert.NotNull(RetryTime.Read($"Wait until {text}").From(DateTimeOffset.MaxValue));
    }

    [Theory]
    [InlineData("450 Your IP is blocked until 2031-12-20T20:33:21Z")]
    [InlineData("450 You are banned till 2031-12-20 20:33:21 UTC")]
    [InlineData("450 Greylisted until 2031-12-20T20:33:21Z")]
    public void A_block_may_have_an_end(string reply)
    {
        Assert.Equal(Waits.Date("2031-12-20 20:33:21 +00:00"), RetryTime.Read(reply).Date);
    }

    [Theory]
    [InlineData("550 Your IP was blocked on 2021-12-20")]
    [InlineData("550 Your IP was blocked at 2021-12-20 20:33:21 UTC")]
    [InlineData("550 Your IP was blocked before 2021-12-20")]
    public void The_beginning_of_a_block_is_no_time_to_try_again(string reply)
    {
        Assert.False(RetryTime.Read(reply).IsStated);
    }

    [Fact]
    public void A_date_without_a_word_that_asks_for_a_retry_is_none()
    {
        Assert.False(RetryTime.Read("HTTP/1.1 503\r\nDate: Mon, 20 Dec 2021 20:33:21 GMT\r\n\r\n").IsStated);
    }
}
