using System;
using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tests.Retries;

/// <summary>Texts that no server should send.</summary>
public sealed class HostileRetryTests
{
    private static readonly string[] Pieces =
    [
        "try again", "retry", "wait", "in", "after", "until", "for", "retry_after", "Retry-After", ":", "=", "1", "00", "99999999999999999999", "2021-12-20",
        "Mon,", "Dec", "20:33:21", "T", "Z", "+9999", "-", ".", "..", ",", "and", "a", "an", "minutes", "hours", "s", "m", "weeks", "\r\n", "\\n", "450-4.7.1 ",
        "\"", "{", "}", "\0", "\u00A0", "\uFEFF", "é",
    ];

    [Fact]
    public void No_text_makes_the_reader_throw()
    {
        var random = new Random(20211220);
        for (int i = 0; i < 50_000; i++)
        {
            string text = string.Join(random.Next(2) == 0 ? "" : " ", Enumerable.Range(0, random.Next(12)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            TimeSpan? wait = RetryTime.Read(text).From(Waits.Date("2021-12-20 20:00:00 +00:00"));

            Assert.True(wait is null || (wait >= TimeSpan.Zero && wait <= TimeSpan.FromDays(366)), text);
        }
    }

    [Theory]
    [InlineData("try again in ")]
    [InlineData("try again in 1 hour 1 x ")]
    [InlineData("wait 99999999999 weeks ")]
    [InlineData("retry_after: ")]
    [InlineData("9")]
    [InlineData("in 1 - 1 ")]
    [InlineData("wait until Mon, 20 Dec ")]
    public void What_repeats_without_end_is_read_to_its_end(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 60_000 / piece.Length)) + "; try again in 5 minutes";

        Assert.NotNull(RetryTime.Read(text).Wait);
    }

    [Fact]
    public void Reading_allocates_nothing()
    {
        const string reply = "HTTP/1.1 429 Too Many Requests\r\nX-Trace: 1\r\n\r\n{\"message\":\"Try again after Mon, 20 Dec 2021 20:33:21 UTC\"}";
        RetryTime.Read(reply);
        long before = GC.GetAllocatedBytesForCurrentThread();
        RetryTime time = RetryTime.Read(reply);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.NotNull(time.Date);
    }
}
