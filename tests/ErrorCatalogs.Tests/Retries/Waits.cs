using System;
using System.Globalization;

namespace ErrorCatalogs.Tests.Retries;

/// <summary>Short ways to write what tests of waits expect.</summary>
internal static class Waits
{
    /// <summary>A wait as <c>[d.]hh:mm:ss[.fffffff]</c>; no wait where there is no text.</summary>
    public static TimeSpan? Of(string? text) => text is null ? null : TimeSpan.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>A date as <c>yyyy-MM-dd HH:mm:ss zzz</c>.</summary>
    public static DateTimeOffset Date(string text) => DateTimeOffset.ParseExact(text, "yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture);
}
