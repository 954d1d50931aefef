using System.Globalization;
using Xunit;

namespace ErrorCatalogs.Tests.Retries;

/// <summary>A time as logs have it.</summary>
public sealed class RetryTimeTextTests
{
    [Theory]
    [InlineData("451 4.7.1 Greylisted, try again in 5 minutes", "00:05:00")]
    [InlineData("451 4.7.1 Try again after Mon, 20 Dec 2021 21:33:21 +0100", "2021-12-20 21:33:21 +01:00")]
    [InlineData("550 5.1.1 User unknown", "no time")]
    public void It_is_the_same_in_every_culture(string reply, string text)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.DateTimeFormat.DateSeparator = other.DateTimeFormat.TimeSeparator = "_";
        try
        {
            CultureInfo.CurrentCulture = other;
            Assert.Equal(text, RetryTime.Read(reply).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
