using System;
using ErrorCatalogs.Replies;

namespace ErrorCatalogs.Retries;

/// <summary>Reads dates as replies and headers write them.</summary>
/// <remarks>
/// The forms are those of RFC 5322 section 3.3 with its obsolete zones (<c>Mon, 20 Dec 2021 20:33:21 +0000</c>), the three of RFC 9110
/// section 5.6.7 (<c>Sun, 06 Nov 1994 08:49:37 GMT</c>, <c>Sunday, 06-Nov-94 08:49:37 GMT</c>, <c>Sun Nov  6 08:49:37 1994</c>), and ISO 8601
/// (<c>2021-12-20T20:33:21Z</c>, also with a space for the T). Time and zone may be missing: midnight, UTC. In a zone
/// that has another name the date could be hours off, and is none.
/// </remarks>
internal static class DateReader
{
    /// <summary>Reads a date.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the date begins.</param>
    /// <param name="date">The date.</param>
    /// <returns>Whether there is a date, and one that the calendar has.</returns>
    public static bool TryRead(ReadOnlySpan<byte> text, int at, out DateTimeOffset date)
    {
        var cursor = new TextCursor(text, at);
        if (AsciiBytes.IsLetter(cursor.Next))
        {
            TextCursor look = cursor;
            if (IsDayName(look.ReadLetters()))
            {
                look.TrySkip(',');
                look.SkipSpaces();
                cursor = look;
            }
        }

        return AsciiBytes.IsLetter(cursor.Next) ? TryReadMonthFirst(cursor, out date)
            : TryReadIso(cursor, out date) || TryReadDayFirst(cursor, out date);
    }

    /// <summary>Whether a month stands behind a number, which then is a day and counts nothing: <c>20 Dec</c>.</summary>
    /// <param name="cursor">Behind the number.</param>
    public static bool IsDay(TextCursor cursor)
    {
        cursor.SkipSpaces();
        return Month(cursor.ReadLetters()) != 0;
    }

    private static bool IsDayName(ReadOnlySpan<byte> word) =>
        NameList.IndexOf("monday   tuesday  wednesdaythursday friday   saturday sunday   "u8, 9, word, abbreviation: 3) >= 0;

    /// <summary>The number of a month; 0 where the word is none.</summary>
    private static int Month(ReadOnlySpan<byte> word) =>
        NameList.IndexOf("january  february march    april    may      june     july     august   septemberoctober  november december "u8, 9, word, abbreviation: 3) + 1;

    /// <summary><c>2021-12-20T20:33:21Z</c>.</summary>
    private static bool TryReadIso(TextCursor cursor, out DateTimeOffset date)
    {
        date = default;
        if (!cursor.TryReadNumber(4, 4, out int year) || !cursor.TrySkip('-')
            || !cursor.TryReadNumber(2, 2, out int month) || !cursor.TrySkip('-')
            || !cursor.TryReadNumber(2, 2, out int day))
        {
            return false;
        }

        TextCursor time = cursor;
        if ((time.TrySkip('T') || time.TrySkip(' ')) && AsciiBytes.IsDigit(time.Next) && TryReadTime(ref time, out TimeSpan clock))
        {
            return TryReadZone(ref time, out TimeSpan zone) && TryMake(year, month, day, clock, zone, out date);
        }

        return cursor.IsAtEndOfWord && TryMake(year, month, day, TimeSpan.Zero, TimeSpan.Zero, out date);
    }

    /// <summary><c>20 Dec 2021 20:33:21 UTC</c>, <c>06-Nov-94 08:49:37 GMT</c>.</summary>
    private static bool TryReadDayFirst(TextCursor cursor, out DateTimeOffset date)
    {
        date = default;
        if (!cursor.TryReadNumber(1, 2, out int day) || !TrySkipJoint(ref cursor)
            || Month(cursor.ReadLetters()) is not (not 0 and int month) || !TrySkipJoint(ref cursor)
            || !TryReadYear(ref cursor, out int year))
        {
            return false;
        }

        TimeSpan clock = ReadTimeIfAny(ref cursor);
        return TryReadZone(ref cursor, out TimeSpan zone) && TryMake(year, month, day, clock, zone, out date);
    }

    /// <summary><c>Nov  6 08:49:37 1994</c>, and <c>Dec 20, 2021 20:33:21</c>.</summary>
    private static bool TryReadMonthFirst(TextCursor cursor, out DateTimeOffset date)
    {
        date = default;
        int month = Month(cursor.ReadLetters());
        cursor.SkipSpaces();
        if (month == 0 || !cursor.TryReadNumber(1, 2, out int day))
        {
            return false;
        }

        cursor.TrySkip(',');
        cursor.SkipSpaces();
        TimeSpan zone = TimeSpan.Zero;
        bool hasTime = TryReadTime(ref cursor, out TimeSpan clock);
        if (hasTime && !TryReadZone(ref cursor, out zone))
        {
            return false;
        }

        cursor.SkipSpaces();
        if (!TryReadYear(ref cursor, out int year))
        {
            return false;
        }

        if (!hasTime)
        {
            clock = ReadTimeIfAny(ref cursor);
            if (!TryReadZone(ref cursor, out zone))
            {
                return false;
            }
        }

        return TryMake(year, month, day, clock, zone, out date);
    }

    /// <summary>What joins day, month and year: spaces or a hyphen.</summary>
    private static bool TrySkipJoint(ref TextCursor cursor)
    {
        int start = cursor.At;
        if (!cursor.TrySkip('-'))
        {
            cursor.SkipSpaces();
        }

        return cursor.At > start;
    }

    /// <summary>A year of four digits, or of two (RFC 5322 section 4.3).</summary>
    private static bool TryReadYear(ref TextCursor cursor, out int year)
    {
        if (cursor.TryReadNumber(4, 4, out year))
        {
            return true;
        }

        if (!cursor.TryReadNumber(2, 2, out year) || cursor.Next == ':')
        {
            return false;
        }

        year += year < 50 ? 2000 : 1900;
        return true;
    }

    private static TimeSpan ReadTimeIfAny(ref TextCursor cursor)
    {
        TextCursor look = cursor;
        look.TrySkip(',');
        look.SkipSpaces();
        if (!TryReadTime(ref look, out TimeSpan time))
        {
            return TimeSpan.Zero;
        }

        cursor = look;
        return time;
    }

    /// <summary><c>hh:mm</c> or <c>hh:mm:ss</c>, perhaps with a fraction.</summary>
    private static bool TryReadTime(ref TextCursor cursor, out TimeSpan time)
    {
        time = default;
        TextCursor look = cursor;
        if (!look.TryReadNumber(1, 2, out int hour) || !look.TrySkip(':') || !look.TryReadNumber(2, 2, out int minute))
        {
            return false;
        }

        int second = 0;
        if (look.TrySkip(':') && !look.TryReadNumber(2, 2, out second))
        {
            return false;
        }

        TextCursor fraction = look;
        if ((fraction.TrySkip('.') || fraction.TrySkip(',')) && AsciiBytes.IsDigit(fraction.Next))
        {
            fraction.SkipDigits();
            look = fraction;
        }

        // A leap second is the last one of its minute.
        bool isTime = hour <= 23 && minute <= 59 && second <= 60;
        time = new TimeSpan(hour, minute, Math.Min(second, 59));
        cursor = isTime ? look : cursor;
        return isTime;
    }

    /// <summary>Reads the zone behind a time: <c>Z</c>, <c>+0100</c>, <c>+01:00</c>, <c>+01</c>, a name of RFC 5322 section 4.3; none is UTC.</summary>
    /// <returns>Whether it is known; a zone that is not must not be taken for UTC.</returns>
    private static bool TryReadZone(ref TextCursor cursor, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        TextCursor look = cursor;
        bool isJoined = AsciiBytes.IsLetter(look.Next);
        look.SkipSpaces();
        look.TrySkip('(');
        ReadOnlySpan<byte> name = look.ReadLetters();
        if (!name.IsEmpty)
        {
            ReadOnlySpan<byte> hoursWest = [0, 0, 0, 0, 4, 5, 5, 6, 6, 7, 7, 8];
            int index = NameList.IndexOf("z  ut utcgmtedtestcdtcstmdtmstpdtpst"u8, 3, name);
            if (index < 0)
            {
                return !isJoined && !IsZone(name);
            }

            offset = TimeSpan.FromHours(-hoursWest[index]);
            cursor = look;
        }

        int sign = look.TrySkip('-') ? -1 : look.TrySkip('+') ? 1 : 0;
        if (sign == 0 || !AsciiBytes.IsDigit(look.Next))
        {
            return true;
        }

        cursor = look;
        return TryReadOffset(ref cursor, sign, out offset);
    }

    /// <summary>Whether a word behind a time changes it, and does not begin what the sentence goes on with: <c>CET</c>, <c>pm</c>.</summary>
    private static bool IsZone(ReadOnlySpan<byte> word)
    {
        foreach (byte letter in word)
        {
            if (letter > 'Z')
            {
                return AsciiBytes.Equals(word, "am"u8) || AsciiBytes.Equals(word, "pm"u8);
            }
        }

        return word.Length is >= 2 and <= 5;
    }

    private static bool TryReadOffset(ref TextCursor cursor, int sign, out TimeSpan offset)
    {
        int minutes = 0;
        if (cursor.TryReadNumber(4, 4, out int hours))
        {
            minutes = hours % 100;
            hours /= 100;
        }
        else if (!cursor.TryReadNumber(2, 2, out hours) || (cursor.TrySkip(':') && !cursor.TryReadNumber(2, 2, out minutes)))
        {
            offset = default;
            return false;
        }

        offset = new TimeSpan(sign * hours, sign * minutes, 0);
        return minutes <= 59 && offset.Duration() <= TimeSpan.FromHours(14);
    }

    private static bool TryMake(int year, int month, int day, TimeSpan time, TimeSpan zone, out DateTimeOffset date)
    {
        date = default;
        if (year is < 1970 or > 9998 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateTimeOffset(year, month, day, 0, 0, 0, zone) + time;
        return true;
    }
}
