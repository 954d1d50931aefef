using System;
using ErrorCatalogs.Replies;

namespace ErrorCatalogs.Retries;

/// <summary>Reads durations as people and programs write them: <c>5 minutes</c>, <c>1h30m</c>, <c>1 hour and 30 minutes</c>, <c>5-10 min</c>, <c>00:04:52</c>, <c>an hour</c>.</summary>
internal static class DurationReader
{
    // More digits than any believable wait has; a number of more counts as Huge, with which no sum or product overflows.
    private const int MostDigits = 12;
    private const decimal Huge = 1_000_000_000_000_000;

    // The digits between two commas of a number.
    private const int GroupLength = 3;

    /// <summary>Reads a duration.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the duration begins.</param>
    /// <param name="fallback">The unit of a number without one; 0 where such a number is no duration.</param>
    /// <param name="duration">The duration, up to <see cref="RetryTime.Longest"/>.</param>
    /// <returns>Whether there is a duration.</returns>
    public static bool TryRead(ReadOnlySpan<byte> text, int at, long fallback, out TimeSpan duration)
    {
        var cursor = new TextCursor(text, at);
        decimal ticks = 0;
        if (!TryReadClock(ref cursor, ref ticks))
        {
            if (!TryReadPart(ref cursor, fallback, ref ticks, out bool hasUnit))
            {
                duration = default;
                return false;
            }

            // A number without a unit is all of the duration.
            while (hasUnit && ticks <= RetryTime.Longest.Ticks && TryReadNextPart(ref cursor, ref ticks))
            {
            }
        }

        bool isBelievable = ticks <= RetryTime.Longest.Ticks;
        duration = isBelievable ? new TimeSpan((long)ticks) : default;
        return isBelievable;
    }

    /// <summary><c>hh:mm:ss</c>; of two parts nobody could say whether the first one is hours.</summary>
    private static bool TryReadClock(ref TextCursor cursor, ref decimal ticks)
    {
        TextCursor look = cursor;
        if (!look.TryReadNumber(1, 3, out int hours) || !look.TrySkip(':')
            || !look.TryReadNumber(2, 2, out int minutes) || !look.TrySkip(':')
            || !look.TryReadNumber(2, 2, out int seconds) || minutes > 59 || seconds > 59
            || !look.IsAtEndOfWord || look.Next == ':')
        {
            return false;
        }

        ticks = ((((decimal)hours * 60) + minutes) * TimeSpan.TicksPerMinute) + (seconds * TimeSpan.TicksPerSecond);
        cursor = look;
        return true;
    }

    /// <summary>What follows a part: <c>1 hour[, and] 30 minutes</c>.</summary>
    private static bool TryReadNextPart(ref TextCursor cursor, ref decimal ticks)
    {
        TextCursor look = cursor;
        look.TrySkip(',');
        look.SkipSpaces();
        if (look.TrySkip("and"u8))
        {
            look.SkipSpaces();
        }

        if (!AsciiBytes.IsDigit(look.Next) || !TryReadPart(ref look, 0, ref ticks, out _))
        {
            return false;
        }

        cursor = look;
        return true;
    }

    /// <summary>A number and its unit.</summary>
    private static bool TryReadPart(ref TextCursor cursor, long fallback, ref decimal ticks, out bool hasUnit)
    {
        hasUnit = false;
        bool isNumber = AsciiBytes.IsDigit(cursor.Next);
        if (!TryReadAmount(ref cursor, out decimal amount))
        {
            return false;
        }

        SkipLowerBound(ref cursor, ref amount);
        TextCursor look = cursor;
        look.SkipSpaces();
        look.TrySkip('-');
        long unit = ReadUnit(ref look);
        if (unit != 0)
        {
            hasUnit = true;
            cursor = look;
        }
        else if (isNumber && cursor.IsAtEndOfWord && cursor.Next is not ((byte)':' or (byte)'-' or (byte)'/' or (byte)'%') && !DateReader.IsDay(cursor))
        {
            unit = fallback;
        }

        ticks += amount * unit;
        return unit != 0;
    }

    private static bool TryReadAmount(ref TextCursor cursor, out decimal amount)
    {
        amount = 0;
        if (!AsciiBytes.IsDigit(cursor.Next))
        {
            amount = NumberWord(cursor.ReadLetters());
            return amount != 0;
        }

        bool isGrouped = false;
        for (int digits = 1; AsciiBytes.IsDigit(cursor.Next); digits++)
        {
            amount = digits <= MostDigits ? (amount * 10) + (cursor.Next - '0') : Huge;
            cursor.At++;
            if ((isGrouped || digits <= GroupLength) && IsGroupBehindComma(cursor))
            {
                isGrouped = true;
                cursor.At++;
            }
        }

        TextCursor look = cursor;
        if (look.TrySkip('.') && AsciiBytes.IsDigit(look.Next))
        {
            decimal weight = 0.1m;
            for (; AsciiBytes.IsDigit(look.Next); look.At++, weight /= 10)
            {
                amount += (look.Next - '0') * weight;
            }

            cursor = look;
        }

        return true;
    }

    /// <summary>Whether digits of a number go on behind a comma: <c>1,800</c>.</summary>
    private static bool IsGroupBehindComma(TextCursor cursor) => cursor.TrySkip(',') && cursor.TryReadNumber(GroupLength, GroupLength, out _);

    /// <summary>Of <c>5-10 minutes</c> and <c>5 to 10 minutes</c> the longer wait is the safe one.</summary>
    private static void SkipLowerBound(ref TextCursor cursor, ref decimal amount)
    {
        TextCursor look = cursor;
        look.SkipSpaces();
        if (!look.TrySkip('-') && !look.TrySkip("to"u8))
        {
            return;
        }

        look.SkipSpaces();
        if (AsciiBytes.IsDigit(look.Next) && TryReadAmount(ref look, out decimal upper) && upper >= amount)
        {
            amount = upper;
            cursor = look;
        }
    }

    private static int NumberWord(ReadOnlySpan<byte> word)
    {
        ReadOnlySpan<byte> values = [1, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
        int index = NameList.IndexOf("a    an   one  two  threefour five six  seveneightnine ten  "u8, 5, word);
        return index < 0 ? 0 : values[index];
    }

    /// <summary>The ticks of a unit; 0 where none stands here. One letter must be small: <c>10M</c> is a size.</summary>
    private static long ReadUnit(ref TextCursor cursor)
    {
        ReadOnlySpan<byte> word = cursor.ReadLetters();
        if (word.Length == 1)
        {
            return word[0] switch
            {
                (byte)'s' => TimeSpan.TicksPerSecond,
                (byte)'m' => TimeSpan.TicksPerMinute,
                (byte)'h' => TimeSpan.TicksPerHour,
                (byte)'d' => TimeSpan.TicksPerDay,
                _ => 0,
            };
        }

        return AsciiBytes.Equals(word, "seconds"u8) || AsciiBytes.Equals(word, "second"u8) || AsciiBytes.Equals(word, "secs"u8) || AsciiBytes.Equals(word, "sec"u8) ? TimeSpan.TicksPerSecond
            : AsciiBytes.Equals(word, "minutes"u8) || AsciiBytes.Equals(word, "minute"u8) || AsciiBytes.Equals(word, "mins"u8) || AsciiBytes.Equals(word, "min"u8) ? TimeSpan.TicksPerMinute
            : AsciiBytes.Equals(word, "hours"u8) || AsciiBytes.Equals(word, "hour"u8) || AsciiBytes.Equals(word, "hrs"u8) || AsciiBytes.Equals(word, "hr"u8) ? TimeSpan.TicksPerHour
            : AsciiBytes.Equals(word, "days"u8) || AsciiBytes.Equals(word, "day"u8) ? TimeSpan.TicksPerDay
            : AsciiBytes.Equals(word, "weeks"u8) || AsciiBytes.Equals(word, "week"u8) ? 7 * TimeSpan.TicksPerDay
            : AsciiBytes.Equals(word, "milliseconds"u8) || AsciiBytes.Equals(word, "millisecond"u8) || AsciiBytes.Equals(word, "millis"u8) || AsciiBytes.Equals(word, "msecs"u8) || AsciiBytes.Equals(word, "msec"u8) || AsciiBytes.Equals(word, "ms"u8) ? TimeSpan.TicksPerMillisecond
            : 0;
    }
}
