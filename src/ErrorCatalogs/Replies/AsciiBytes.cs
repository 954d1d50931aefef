using System;

namespace ErrorCatalogs.Replies;

/// <summary>Questions about single bytes of a reply.</summary>
internal static class AsciiBytes
{
    public static bool IsDigit(byte value) => (uint)(value - '0') <= 9;

    public static bool IsLetter(byte value) => (uint)((value | 0x20) - 'a') <= 'z' - 'a';

    public static bool IsLetterOrDigit(byte value) => IsDigit(value) || IsLetter(value);

    public static bool IsHexDigit(byte value) => IsDigit(value) || (uint)((value | 0x20) - 'a') <= 'f' - 'a';

    public static bool IsSpace(byte value) => value is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    /// <summary>A text without the blanks and line breaks at its end.</summary>
    public static ReadOnlySpan<byte> TrimEnd(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty && IsSpace(text[text.Length - 1]))
        {
            text = text.Slice(0, text.Length - 1);
        }

        return text;
    }

    /// <summary>Whether a word, compared without regard to case, is a certain one.</summary>
    /// <param name="word">The word.</param>
    /// <param name="lower">The other, its letters in lower case.</param>
    public static bool Equals(ReadOnlySpan<byte> word, ReadOnlySpan<byte> lower) => word.Length == lower.Length && StartsWith(word, 0, lower);

    /// <summary>Whether a text stands at a position, ASCII letters compared without regard to case.</summary>
    /// <param name="text">Where to look.</param>
    /// <param name="at">The position; outside the text is allowed and answers no.</param>
    /// <param name="lower">The text to find, its letters in lower case.</param>
    public static bool StartsWith(ReadOnlySpan<byte> text, int at, ReadOnlySpan<byte> lower)
    {
        if (at < 0 || at > text.Length - lower.Length)
        {
            return false;
        }

        for (int i = 0; i < lower.Length; i++)
        {
            byte value = text[at + i];
            if (value != lower[i] && !(IsLetter(value) && (value | 0x20) == lower[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where a text ends that stands behind a position; 0 where it does not stand there.</summary>
    public static int EndOf(ReadOnlySpan<byte> text, int from, ReadOnlySpan<byte> sought)
    {
        int at = text.Slice(from).IndexOf(sought);
        return at < 0 ? 0 : from + at + sought.Length;
    }

    /// <summary>What stands before the end of a text; nothing where it ends otherwise.</summary>
    public static ReadOnlySpan<byte> WithoutEnd(ReadOnlySpan<byte> text, ReadOnlySpan<byte> end) =>
        text.EndsWith(end) ? text.Slice(0, text.Length - end.Length) : default;
}
