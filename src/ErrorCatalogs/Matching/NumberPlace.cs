using System;
using ErrorCatalogs.Replies;

namespace ErrorCatalogs.Matching;

/// <summary>Judges by what stands around a number whether it is an error code of an application: <c>"code": 1042</c>, <c>Error 17</c>, <c>[1042] ...</c>.</summary>
internal static class NumberPlace
{
    // Numbers of fewer digits are mostly counts, so that more must speak for them.
    private const int TellingLength = 3;

    private const int MaxSigns = 6;
    private const int MaxWord = 32;

    /// <summary>Whether a number is an error code.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="start">Where the number starts, with its sign.</param>
    /// <param name="end">Where it ends.</param>
    public static bool IsCode(ReadOnlySpan<byte> text, int start, int end) =>
        IsWhole(text, start, end) && (HasName(text, start, end) || IsEnclosed(text, start, end) || IsFirst(text, start, end));

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
            && !(before == '-' && start > 1 && IsLetter(text[start - 2]))
            && next is not ((byte)'%' or (byte)'/' or (byte)'_' or (byte)'@' or (byte)'$')
            && !(next is (byte)'.' or (byte)',' or (byte)':' or (byte)'-' && IsLetter(second));
    }

    private static bool HasName(ReadOnlySpan<byte> text, int start, int end)
    {
        ReadOnlySpan<byte> word = WordBefore(text, start, out int from);
        bool isShort = AsciiBytes.Equals(word, "no"u8) || AsciiBytes.Equals(word, "nr"u8);
        if (!Adjoins(text, from + word.Length, start, isShort))
        {
            return false;
        }

        if (IsStatus(text, word, from))
        {
            // One of more digits than HTTP's is no status of HTTP.
            return end - start > TellingLength;
        }

        if (NamesCode(word))
        {
            return true;
        }

        return (isShort || IsFiller(word)) && NamesCode(WordBefore(text, from, out int first)) && Adjoins(text, first, from, false);
    }

    private static bool IsStatus(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word, int from) =>
        AsciiBytes.Equals(word, "status"u8) || AsciiBytes.Equals(word, "statuscode"u8)
        || (AsciiBytes.Equals(word, "code"u8) && AsciiBytes.Equals(WordBefore(text, from, out _), "status"u8));

    private static bool NamesCode(ReadOnlySpan<byte> word) =>
        EndsWith(word, "code"u8) || EndsWith(word, "error"u8) || EndsWith(word, "errno"u8) || EndsWith(word, "err"u8)
        || EndsWith(word, "fault"u8) || EndsWith(word, "alarm"u8) || EndsWith(word, "exception"u8)
        || EndsWith(word, "fehler"u8) || EndsWith(word, "erreur"u8) || EndsWith(word, "errore"u8) || EndsWith(word, "erro"u8) || EndsWith(word, "kod"u8);

    private static bool IsFiller(ReadOnlySpan<byte> word) =>
        AsciiBytes.Equals(word, "number"u8) || AsciiBytes.Equals(word, "id"u8) || AsciiBytes.Equals(word, "is"u8) || AsciiBytes.Equals(word, "was"u8);

    /// <summary>The word before a place; empty where none is near.</summary>
    private static ReadOnlySpan<byte> WordBefore(ReadOnlySpan<byte> text, int place, out int start)
    {
        int end = place;
        while (end > 0 && place - end < MaxSigns && !IsLetter(text[end - 1]))
        {
            end--;
        }

        start = end;
        while (start > 0 && end - start < MaxWord && IsLetter(text[start - 1]))
        {
            start--;
        }

        return text.Slice(start, end - start);
    }

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
            (byte)'(' => text[end] == ')' && end - start >= TellingLength,
            _ => false,
        };
    }

    /// <summary>Whether the reply begins with a number that its text follows: <c>1042: ...</c>, <c>17 - ...</c>, <c>1042 Too late</c>.</summary>
    private static bool IsFirst(ReadOnlySpan<byte> text, int start, int end)
    {
        if (start > MaxSigns)
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

    /// <summary>Whether a byte is part of a word; beyond ASCII all are.</summary>
    private static bool IsLetter(byte value) => AsciiBytes.IsLetterOrDigit(value) || value >= 0x80;

    private static bool EndsWith(ReadOnlySpan<byte> word, ReadOnlySpan<byte> lower) => AsciiBytes.StartsWith(word, word.Length - lower.Length, lower);
}
