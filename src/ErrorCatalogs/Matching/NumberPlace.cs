using System;
using ErrorCatalogs.Replies;

namespace ErrorCatalogs.Matching;

/// <summary>Judges by what stands around a number whether it is an error code of an application: <c>"code": 1042</c>, <c>Error 17</c>, <c>[1042] ...</c>.</summary>
internal static class NumberPlace
{
    // Numbers of fewer digits are mostly counts, so that more must speak for them.
    private const int TellingLength = 3;

    // What a program says of an error before the number that the system has for it: "bind: Address already in use (98)".
    private const int MaxMessage = 128;

    private const int MaxProtocolName = 8;

    /// <summary>Whether a number is an error code.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="start">Where the number starts, with its sign.</param>
    /// <param name="end">Where it ends.</param>
    public static bool IsCode(ReadOnlySpan<byte> text, int start, int end) =>
        IsWhole(text, start, end) && (HasName(text, start, end) || IsEnclosed(text, start, end) || IsFirst(text, start, end) || IsInStatusLine(text, start));

    /// <summary>Whether a number is said to be an error code by the word before it: <c>"errorCode":"1042"</c>, <c>&lt;code&gt;1042</c>, <c>error no. 17</c>.</summary>
    /// <inheritdoc cref="IsCode"/>
    public static bool IsNamed(ReadOnlySpan<byte> text, int start, int end) => IsWhole(text, start, end) && HasName(text, start, end);

    /// <summary>Whether a number is not a part of something longer: an address, a date, a price, another code.</summary>
    private static bool IsWhole(ReadOnlySpan<byte> text, int start, int end)
    {
        byte before = start > 0 ? text[start - 1] : (byte)' ';
        byte next = end < text.Length ? text[end] : (byte)' ';
        byte second = end + 1 < text.Length ? text[end + 1] : (byte)' ';
        return before is not ((byte)'.' or (byte)'/' or (byte)'_' or (byte)'@' or (byte)'$' or (byte)'+' or (byte)'%')
            && !(before == '-' && start > 1 && CodeName.IsLetter(text[start - 2]))
            && next is not ((byte)'%' or (byte)'/' or (byte)'_' or (byte)'@' or (byte)'$')
            && !(next is (byte)'.' or (byte)':' or (byte)'-' && CodeName.IsLetter(second));
    }

    private static bool HasName(ReadOnlySpan<byte> text, int start, int end)
    {
        ReadOnlySpan<byte> word = CodeName.WordBefore(text, start, out int from);
        bool isShort = AsciiBytes.Equals(word, "no"u8) || AsciiBytes.Equals(word, "nr"u8);
        if (!Adjoins(text, from + word.Length, start, isShort))
        {
            return false;
        }

        if (CodeName.IsStatus(text, word, from))
        {
            // One of more digits than HTTP's is no status of HTTP.
            return end - start > TellingLength;
        }

        return CodeName.IsCode(word)
            || AsciiBytes.Equals(word, "msg"u8)
            || CodeName.IsOtherStatus(text, word, from)
            || ((isShort || IsFiller(word)) && CodeName.IsCode(CodeName.WordBefore(text, from, out int first)) && Adjoins(text, first, from, false));
    }

    private static bool IsFiller(ReadOnlySpan<byte> word) =>
        AsciiBytes.Equals(word, "number"u8) || AsciiBytes.Equals(word, "id"u8) || AsciiBytes.Equals(word, "is"u8) || AsciiBytes.Equals(word, "was"u8);

    /// <summary>Whether what stands between a word and a number neither ends a sentence nor lists; an abbreviation has a point of its own.</summary>
    private static bool Adjoins(ReadOnlySpan<byte> text, int from, int to, bool isAbbreviation)
    {
        ReadOnlySpan<byte> between = text.Slice(from, to - from);
        return between.IndexOfAny((byte)',', (byte)'\n') < 0
            && between.Slice(isAbbreviation && !between.IsEmpty ? 1 : 0).IndexOf((byte)'.') < 0;
    }

    /// <summary>Whether a number stands alone in brackets: <c>[1042] ...</c>, <c>... (1042)</c>; but <c>smtpd[1042]</c> is a process.</summary>
    private static bool IsEnclosed(ReadOnlySpan<byte> text, int start, int end)
    {
        if (start == 0 || end == text.Length || (start > 1 && !AsciiBytes.IsSpace(text[start - 2])))
        {
            return false;
        }

        return text[start - 1] switch
        {
            (byte)'[' => text[end] == ']',
            (byte)'(' => text[end] == ')' && (end - start >= TellingLength || (end - start == TellingLength - 1 && EndsMessage(text, start, end))),
            _ => false,
        };
    }

    /// <summary>Whether a number in brackets ends what a program says of an error, its name before a colon: <c>ldap_bind: Invalid credentials (49)</c>.</summary>
    private static bool EndsMessage(ReadOnlySpan<byte> text, int start, int end)
    {
        int from = Math.Max(0, start - MaxMessage);
        bool isLast = end + 1 == text.Length || text[end + 1] is (byte)',' or (byte)';' or (byte)'.' or (byte)'\r' or (byte)'\n' or (byte)'"';
        return isLast && text.Slice(from, start - from).IndexOf(": "u8) > 0;
    }

    /// <summary>
    /// Whether a number is the status in the first line of a protocol that looks as HTTP does: <c>SIP/2.0 603 Decline</c>, <c>RTSP/1.0 454 ...</c>. HTTP's own
    /// is read as such.
    /// </summary>
    private static bool IsInStatusLine(ReadOnlySpan<byte> text, int start)
    {
        const int VersionLength = 5;
        int slash = start - VersionLength;
        if (slash <= 0 || text[slash] != '/' || !AsciiBytes.IsDigit(text[slash + 1]) || text[slash + 2] != '.' || !AsciiBytes.IsDigit(text[slash + 3]) || text[start - 1] != ' ')
        {
            return false;
        }

        foreach (byte letter in text.Slice(0, Math.Min(slash, MaxProtocolName)))
        {
            if (!AsciiBytes.IsLetter(letter))
            {
                return false;
            }
        }

        return slash <= MaxProtocolName && !AsciiBytes.Equals(text.Slice(0, slash), "http"u8);
    }

    /// <summary>Whether the reply begins with a number that its text follows: <c>1042: ...</c>, <c>17 - ...</c>, <c>1042 Too late</c>.</summary>
    private static bool IsFirst(ReadOnlySpan<byte> text, int start, int end)
    {
        if (start > CodeName.MaxSigns)
        {
            return false;
        }

        foreach (byte mark in text.Slice(0, start))
        {
            if (!AsciiBytes.IsSpace(mark) && mark is not ((byte)'#' or (byte)'"' or (byte)'\'' or (byte)'[' or (byte)'('))
            {
                return false;
            }
        }

        ReadOnlySpan<byte> behind = text.Slice(end);
        return behind.IsEmpty
            || behind[0] is (byte)':' or (byte)')' or (byte)']' or (byte)'"' or (byte)'\'' or (byte)',' or (byte)';' or (byte)'|' or (byte)'\t' or (byte)'\r' or (byte)'\n'
            || (behind[0] == ' ' && (end - start >= TellingLength || (behind.Length > 1 && behind[1] == '-')));
    }
}
