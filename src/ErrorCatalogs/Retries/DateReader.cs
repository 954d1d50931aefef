using System;
using ErrorCatalogs.Replies;

namespace ErrorCatalogs.Retries;

/// <summary>Reads dates as replies and headers write them.</summary>
/// <remarks>
/// The forms are those of RFC 5322 section 3.3 with its obsolete zones (<c>Mon, 20 Dec 2021 20:33:21 +0000</c>), the three of RFC 9110
/// section 5.6.7 (<c>Sun, 06 Nov 1994 08:49:37 GMT</c>, <c>Sunday, 06-Nov-94 08:49:37 GMT</c>, <c>Sun Nov  6 08:49:37 1994</c>), and ISO 8601
/// (<c>2021-12-20T20:33:21Z</c>, also with a space for the T). Time and zone may be missing: midnight, UTC.
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
            return TryMake(year, month, day, clock, ReadZone(ref time), out date);
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
        return TryMake(year, month, day, clock, ReadZone(ref cursor), out date);
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
        TimeSpan clock = TimeSpan.Zero;
        bool hasTime = TryReadTime(ref cursor, out TimeSpan before);
        cursor.SkipSpaces();
        TimeSpan zone = hasTime && !AsciiBytes.IsDigit(cursor.Next) ? ReadZone(ref cursor) : TimeSpan.Zero;
        cursor.SkipSpaces();
        if (!TryReadYear(ref cursor, out int year))
        {
            return false;
        }

        if (!hasTime)
        {
            clock = ReadTimeIfAny(ref cursor);
            zone = ReadZone(ref cursor);
        }

        return TryMake(year, month, day, hasTime ? before : clock, zone, out date);
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
        if (fraction.TrySkip('.') && fraction.TryReadNumber(1, 9, out _))
        {
            look = fraction;
        }

        // A leap second is the last one of its minute.
        bool isTime = hour <= 23 && minute <= 59 && second <= 60;
        time = new TimeSpan(hour, minute, Math.Min(second, 59));
        cursor = isTime ? look : cursor;
        return isTime;
    }

    /// <summary>The offset of a zone: <c>Z</c>, <c>+0100</c>, <c>+01:00</c>, a name of RFC 5322 section 4.3; none is UTC.</summary>
    private static TimeSpan ReadZone(ref TextCursor cursor)
    {
        TextCursor look = cursor;
        look.SkipSpaces();
        look.TrySkip('(');
        if (look.Next is (byte)'+' or (byte)'-')
        {
            int sign = look.Next == '-' ? -1 : 1;
            look.At++;
            if (look.TryReadNumber(4, 4, out int both))
            {
                cursor = look;
                return Offset(sign, both / 100, both % 100);
            }

            if (look.TryReadNumber(2, 2, out int hours) && look.TrySkip(':') && look.TryReadNumber(2, 2, out int minutes))
            {
                cursor = look;
                return Offset(sign, hours, minutes);
            }

            return TimeSpan.Zero;
        }

        ReadOnlySpan<byte> hoursWest = [0, 0, 0, 0, 4, 5, 5, 6, 6, 7, 7, 8];
        int name = NameList.IndexOf("z  ut utcgmtedtestcdtcstmdtmstpdtpst"u8, 3, look.ReadLetters());
        if (name < 0)
        {
            return TimeSpan.Zero;
        }

        cursor = look;
        return TimeSpan.FromHours(-hoursWest[name]);
    }

    private static TimeSpan Offset(int sign, int hours, int minutes) =>
        hours <= 14 && minutes <= 59 && (hours < 14 || minutes == 0) ? new TimeSpan(sign * hours, sign * minutes, 0) : TimeSpan.Zero;

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
