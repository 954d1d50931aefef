using System;
using ErrorCatalogs.Replies;

namespace ErrorCatalogs.Retries;

/// <summary>What a word says of a time that may follow it.</summary>
internal enum RetryWord
{
    /// <summary>Nothing.</summary>
    Other,

    /// <summary>Asks for another try: <c>try again</c>.</summary>
    Retry,

    /// <summary>Asks for a wait, so that a duration may follow at once: <c>wait 5 minutes</c>.</summary>
    Wait,

    /// <summary>Is a wait before <c>for</c> and a duration, or <c>until</c> and a date: <c>blocked for an hour</c>.</summary>
    Block,

    /// <summary>Makes a wait of a retry: <c>retry delay</c>.</summary>
    Interval,

    /// <summary><c>in</c> and <c>after</c>.</summary>
    After,

    /// <summary><c>for</c>.</summary>
    For,

    /// <summary>Stands before a duration: <c>at least</c>.</summary>
    Measure,

    /// <summary>Stands before a duration only where a wait is meant: <c>a delay of</c>.</summary>
    Equals,

    /// <summary>Stands before the date at which something ends: <c>until</c>.</summary>
    Until,

    /// <summary>Stands before a date: <c>at</c>.</summary>
    At,

    /// <summary>Turns a retry into something that failed: <c>retry timeout</c>.</summary>
    Spoiler,
}

/// <summary>Knows the words around a stated wait.</summary>
internal static class RetryWords
{
    /// <summary>What a word says.</summary>
    /// <param name="word">The word, in any case.</param>
    /// <param name="previous">The word before it; empty where there is none.</param>
    public static RetryWord Of(ReadOnlySpan<byte> word, ReadOnlySpan<byte> previous) => word.Length switch
    {
        2 => AsciiBytes.Equals(word, "in"u8) ? RetryWord.After
            : AsciiBytes.Equals(word, "of"u8) || AsciiBytes.Equals(word, "is"u8) ? RetryWord.Equals
            : AsciiBytes.Equals(word, "at"u8) || AsciiBytes.Equals(word, "on"u8) ? RetryWord.At
            : RetryWord.Other,
        3 => AsciiBytes.Equals(word, "try"u8) ? RetryWord.Retry
            : AsciiBytes.Equals(word, "for"u8) ? RetryWord.For
            : RetryWord.Other,
        4 => AsciiBytes.Equals(word, "wait"u8) ? RetryWord.Wait
            : AsciiBytes.Equals(word, "back"u8) && (AsciiBytes.Equals(previous, "come"u8) || AsciiBytes.Equals(previous, "check"u8) || AsciiBytes.Equals(previous, "call"u8)) ? RetryWord.Retry
            : AsciiBytes.Equals(word, "time"u8) ? RetryWord.Interval
            : AsciiBytes.Equals(word, "than"u8) ? RetryWord.Measure
            : AsciiBytes.Equals(word, "till"u8) ? RetryWord.Until
            : RetryWord.Other,
        5 => AsciiBytes.Equals(word, "retry"u8) || AsciiBytes.Equals(word, "again"u8) ? RetryWord.Retry
            : AsciiBytes.Equals(word, "after"u8) ? RetryWord.After
            : AsciiBytes.Equals(word, "least"u8) || AsciiBytes.Equals(word, "about"u8) ? RetryWord.Measure
            : AsciiBytes.Equals(word, "until"u8) ? RetryWord.Until
            : AsciiBytes.Equals(word, "delay"u8) ? RetryWord.Interval
            : AsciiBytes.Equals(word, "limit"u8) || AsciiBytes.Equals(word, "times"u8) || AsciiBytes.Equals(word, "count"u8) || AsciiBytes.Equals(word, "tried"u8) ? RetryWord.Spoiler
            : RetryWord.Other,
        6 => AsciiBytes.Equals(word, "resend"u8) || AsciiBytes.Equals(word, "resets"u8) ? RetryWord.Retry
            : AsciiBytes.Equals(word, "banned"u8) || AsciiBytes.Equals(word, "locked"u8) ? RetryWord.Block
            : AsciiBytes.Equals(word, "around"u8) ? RetryWord.Measure
            : AsciiBytes.Equals(word, "before"u8) ? RetryWord.At
            : AsciiBytes.Equals(word, "limits"u8) || AsciiBytes.Equals(word, "failed"u8) ? RetryWord.Spoiler
            : RetryWord.Other,
        7 => AsciiBytes.Equals(word, "backoff"u8) ? RetryWord.Wait
            : AsciiBytes.Equals(word, "attempt"u8) && AsciiBytes.Equals(previous, "next"u8) ? RetryWord.Retry
            : AsciiBytes.Equals(word, "blocked"u8) ? RetryWord.Block
            : AsciiBytes.Equals(word, "another"u8) || AsciiBytes.Equals(word, "roughly"u8) || AsciiBytes.Equals(word, "minimum"u8) ? RetryWord.Measure
            : AsciiBytes.Equals(word, "timeout"u8) || AsciiBytes.Equals(word, "expired"u8) ? RetryWord.Spoiler
            : RetryWord.Other,
        8 => AsciiBytes.Equals(word, "greylist"u8) || AsciiBytes.Equals(word, "graylist"u8) ? RetryWord.Wait
            : AsciiBytes.Equals(word, "resubmit"u8) ? RetryWord.Retry
            : AsciiBytes.Equals(word, "interval"u8) ? RetryWord.Interval
            : AsciiBytes.Equals(word, "exceeded"u8) || AsciiBytes.Equals(word, "attempts"u8) ? RetryWord.Spoiler
            : RetryWord.Other,
        9 => AsciiBytes.Equals(word, "reconnect"u8) || AsciiBytes.Equals(word, "reattempt"u8) ? RetryWord.Retry
            : AsciiBytes.Equals(word, "throttled"u8) ? RetryWord.Block
            : RetryWord.Other,
        10 => AsciiBytes.Equals(word, "greylisted"u8) || AsciiBytes.Equals(word, "graylisted"u8) ? RetryWord.Wait : RetryWord.Other,
        11 => AsciiBytes.Equals(word, "greylisting"u8) || AsciiBytes.Equals(word, "graylisting"u8) ? RetryWord.Wait : RetryWord.Other,
        13 => AsciiBytes.Equals(word, "approximately"u8) ? RetryWord.Measure : RetryWord.Other,
        _ => RetryWord.Other,
    };

    /// <summary>The unit of the value of a named wait, in ticks: <c>retry_after</c> and the like; 0 where words are no such name.</summary>
    /// <param name="word">The word.</param>
    /// <param name="previous">The word before it; empty where there is none.</param>
    public static long UnitOfName(ReadOnlySpan<byte> word, ReadOnlySpan<byte> previous)
    {
        bool isSeconds = AsciiBytes.Equals(word, "after"u8) ? AsciiBytes.Equals(previous, "retry"u8) : AsciiBytes.Equals(word, "retryafter"u8) || AsciiBytes.Equals(word, "retryafterseconds"u8);
        return isSeconds ? TimeSpan.TicksPerSecond
            : AsciiBytes.Equals(word, "backoffmilliseconds"u8) || AsciiBytes.Equals(word, "retryafterms"u8) || AsciiBytes.Equals(word, "retryaftermilliseconds"u8) ? TimeSpan.TicksPerMillisecond
            : 0;
    }

    /// <summary>Whether two words end the name of the header <c>X-RateLimit-Reset</c> or <c>RateLimit-Reset</c>.</summary>
    /// <param name="word">The word.</param>
    /// <param name="previous">The word before it; empty where there is none.</param>
    public static bool IsRateLimitReset(ReadOnlySpan<byte> word, ReadOnlySpan<byte> previous) => AsciiBytes.Equals(word, "reset"u8) && AsciiBytes.Equals(previous, "ratelimit"u8);

    public static bool IsNegation(ReadOnlySpan<byte> word) => AsciiBytes.Equals(word, "not"u8) || AsciiBytes.Equals(word, "cannot"u8) || AsciiBytes.Equals(word, "never"u8);
}
