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

    /// <summary>Is a wait before <c>for</c> and a duration: <c>blocked for an hour</c>.</summary>
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

    /// <summary>Stands before a date: <c>until</c>.</summary>
    Until,

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
        2 => Is(word, "in"u8) ? RetryWord.After
            : Is(word, "of"u8) || Is(word, "is"u8) ? RetryWord.Equals
            : Is(word, "at"u8) || Is(word, "on"u8) ? RetryWord.Until
            : RetryWord.Other,
        3 => Is(word, "try"u8) ? RetryWord.Retry
            : Is(word, "for"u8) ? RetryWord.For
            : RetryWord.Other,
        4 => Is(word, "wait"u8) ? RetryWord.Wait
            : Is(word, "back"u8) && (Is(previous, "come"u8) || Is(previous, "check"u8) || Is(previous, "call"u8)) ? RetryWord.Retry
            : Is(word, "time"u8) ? RetryWord.Interval
            : Is(word, "than"u8) ? RetryWord.Measure
            : Is(word, "till"u8) ? RetryWord.Until
            : RetryWord.Other,
        5 => Is(word, "retry"u8) || Is(word, "again"u8) ? RetryWord.Retry
            : Is(word, "after"u8) ? RetryWord.After
            : Is(word, "least"u8) || Is(word, "about"u8) ? RetryWord.Measure
            : Is(word, "until"u8) ? RetryWord.Until
            : Is(word, "delay"u8) ? RetryWord.Interval
            : Is(word, "limit"u8) || Is(word, "times"u8) || Is(word, "count"u8) || Is(word, "tried"u8) ? RetryWord.Spoiler
            : RetryWord.Other,
        6 => Is(word, "resend"u8) || Is(word, "resets"u8) ? RetryWord.Retry
            : Is(word, "banned"u8) || Is(word, "locked"u8) ? RetryWord.Block
            : Is(word, "around"u8) ? RetryWord.Measure
            : Is(word, "before"u8) ? RetryWord.Until
            : Is(word, "limits"u8) || Is(word, "failed"u8) ? RetryWord.Spoiler
            : RetryWord.Other,
        7 => Is(word, "backoff"u8) ? RetryWord.Wait
            : Is(word, "attempt"u8) && Is(previous, "next"u8) ? RetryWord.Retry
            : Is(word, "blocked"u8) ? RetryWord.Block
            : Is(word, "another"u8) || Is(word, "roughly"u8) || Is(word, "minimum"u8) ? RetryWord.Measure
            : Is(word, "timeout"u8) || Is(word, "expired"u8) ? RetryWord.Spoiler
            : RetryWord.Other,
        8 => Is(word, "greylist"u8) || Is(word, "graylist"u8) ? RetryWord.Wait
            : Is(word, "resubmit"u8) ? RetryWord.Retry
            : Is(word, "interval"u8) ? RetryWord.Interval
            : Is(word, "exceeded"u8) || Is(word, "attempts"u8) ? RetryWord.Spoiler
            : RetryWord.Other,
        9 => Is(word, "reconnect"u8) || Is(word, "reattempt"u8) ? RetryWord.Retry
            : Is(word, "throttled"u8) ? RetryWord.Block
            : RetryWord.Other,
        10 => Is(word, "greylisted"u8) || Is(word, "graylisted"u8) ? RetryWord.Wait : RetryWord.Other,
        11 => Is(word, "greylisting"u8) || Is(word, "graylisting"u8) ? RetryWord.Wait : RetryWord.Other,
        13 => Is(word, "approximately"u8) ? RetryWord.Measure : RetryWord.Other,
        _ => RetryWord.Other,
    };

    /// <summary>The unit of the value of a named wait, in ticks: <c>retry_after</c> and the like; 0 where words are no such name.</summary>
    /// <param name="word">The word.</param>
    /// <param name="previous">The word before it; empty where there is none.</param>
    public static long UnitOfName(ReadOnlySpan<byte> word, ReadOnlySpan<byte> previous)
    {
        bool isSeconds = Is(word, "after"u8) ? Is(previous, "retry"u8) : Is(word, "retryafter"u8) || Is(word, "retryafterseconds"u8);
        return isSeconds ? TimeSpan.TicksPerSecond
            : Is(word, "backoffmilliseconds"u8) || Is(word, "retryafterms"u8) || Is(word, "retryaftermilliseconds"u8) ? TimeSpan.TicksPerMillisecond
            : 0;
    }

    /// <summary>Whether two words end the name of the header <c>X-RateLimit-Reset</c> or <c>RateLimit-Reset</c>.</summary>
    /// <param name="word">The word.</param>
    /// <param name="previous">The word before it; empty where there is none.</param>
    public static bool IsRateLimitReset(ReadOnlySpan<byte> word, ReadOnlySpan<byte> previous) => Is(word, "reset"u8) && Is(previous, "ratelimit"u8);

    public static bool IsNegation(ReadOnlySpan<byte> word) => Is(word, "not"u8) || Is(word, "cannot"u8) || Is(word, "never"u8);

    /// <summary>Whether a word, compared without regard to case, is a certain one.</summary>
    public static bool Is(ReadOnlySpan<byte> word, ReadOnlySpan<byte> lower) =>
        word.Length == lower.Length && (word[0] | 0x20) == lower[0] && AsciiBytes.StartsWith(word, 0, lower);
}
