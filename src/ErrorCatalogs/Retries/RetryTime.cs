using System;
using System.Globalization;
using System.Runtime.CompilerServices;
using ErrorCatalogs.Replies;
using ErrorCatalogs.Retries;

namespace ErrorCatalogs;

/// <summary>When to try again, as a reply states it: after a wait, or at a date.</summary>
/// <remarks>
/// <para>
/// Understood are waits near words that ask for one (<c>try again in 5 minutes</c>, <c>greylisted for 300 seconds</c>,
/// <c>come back in 00:04:52</c>, <c>Suggested Backoff Time: 178755 milliseconds</c>), dates (<c>try again after Mon, 20 Dec 2021 20:33:21 UTC</c>),
/// the header <c>Retry-After</c> of a raw HTTP response in seconds or as a date (RFC 9110 section 10.2.3), <c>X-RateLimit-Reset</c> beside the
/// status 429, and members of JSON such as <c>"retry_after": 30</c>. The first one in the text counts.
/// </para>
/// <para>
/// A number without a unit is no wait, except behind a name that has one by definition (<c>Retry-After</c>: seconds). Vague waits (<c>a few minutes</c>), negative
/// ones and those of more than 366 days are not taken. A date may have the form of RFC 5322 section 3.3, of RFC 9110 section 5.6.7, or of ISO 8601; without a time zone
/// it is read as UTC, and in a zone that these do not name (<c>CET</c>) it is not taken.
/// </para>
/// </remarks>
public readonly record struct RetryTime
{
    /// <summary>The longest wait that is believed.</summary>
    internal static readonly TimeSpan Longest = TimeSpan.FromDays(366);

    internal RetryTime(TimeSpan wait) => Wait = wait;

    internal RetryTime(DateTimeOffset date) => Date = date;

    /// <summary>How long to wait, counted from the time of the reply; <see langword="null"/> where no wait is stated.</summary>
    public TimeSpan? Wait { get; }

    /// <summary>From when on to try again; <see langword="null"/> where no date is stated.</summary>
    public DateTimeOffset? Date { get; }

    /// <summary>Whether the reply states a time at all.</summary>
    public bool IsStated => Wait is not null || Date is not null;

    /// <summary>Reads a reply.</summary>
    /// <param name="reply">
    /// The reply, of any length and content; of a long one 65,535 bytes of UTF-8 are read, and of a report to the sender what stands before the message that came back.
    /// </param>
    /// <returns>The time that it states; one that is not <see cref="IsStated"/> where it states none.</returns>
    public static RetryTime Read(string? reply) => Read(reply.AsSpan());

    /// <inheritdoc cref="Read(string)"/>
    [SkipLocalsInit]
    public static RetryTime Read(ReadOnlySpan<char> reply)
    {
        using PaddedText text = new(reply, stackalloc byte[PaddedText.StackLength]);
        return RetryReader.Read(text.Bytes);
    }

    /// <summary>Reads a reply.</summary>
    /// <param name="utf8Reply">The reply as UTF-8, of any length and content.</param>
    /// <returns>The time that it states; one that is not <see cref="IsStated"/> where it states none.</returns>
    [SkipLocalsInit]
    public static RetryTime Read(ReadOnlySpan<byte> utf8Reply)
    {
        using PaddedText text = new(utf8Reply, stackalloc byte[PaddedText.StackLength]);
        return RetryReader.Read(text.Bytes);
    }

    /// <summary>How long to wait from now on.</summary>
    /// <param name="now">The present time; it matters only where a date is stated.</param>
    /// <returns>
    /// The wait; zero where the date is past; <see langword="null"/> where no time is stated, or a date that is more than 366 days away.
    /// </returns>
    public TimeSpan? From(DateTimeOffset now)
    {
        if (Date is not { } date)
        {
            return Wait;
        }

        TimeSpan wait = date - now;
        return wait > Longest ? null : wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    /// <summary>The time in short, for logs: <c>00:05:00</c>, <c>2021-12-20 20:33:21 +00:00</c>, or <c>no time</c>.</summary>
    public override string ToString() =>
        Date?.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture) ?? Wait?.ToString("c", CultureInfo.InvariantCulture) ?? "no time";
}
