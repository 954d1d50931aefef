using System;
using ErrorCatalogs.Replies;

namespace ErrorCatalogs.Retries;

/// <summary>A place in a text, from which numbers and words are read one behind the other.</summary>
internal ref struct TextCursor(ReadOnlySpan<byte> text, int at)
{
    private readonly ReadOnlySpan<byte> text = text;

    /// <summary>The position.</summary>
    public int At { get; set; } = at;

    /// <summary>The byte at the position; 0 at the end.</summary>
    public readonly byte Next => At < text.Length ? text[At] : (byte)0;

    /// <summary>Whether the word at the position, if there is one, is finished.</summary>
    public readonly bool IsAtEndOfWord => !AsciiBytes.IsLetterOrDigit(Next);

    /// <summary>Passes spaces, tabs and no-break spaces.</summary>
    public void SkipSpaces()
    {
        while (true)
        {
            if (Next is (byte)' ' or (byte)'\t')
            {
                At++;
            }
            else if (Next == 0xC2 && At + 1 < text.Length && text[At + 1] == 0xA0)
            {
                At += 2;
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Passes a certain byte.</summary>
    public bool TrySkip(char expected)
    {
        bool isThere = Next == expected;
        At += isThere ? 1 : 0;
        return isThere;
    }

    /// <summary>Passes a word, compared without regard to case.</summary>
    public bool TrySkip(ReadOnlySpan<byte> lower)
    {
        int end = At + lower.Length;
        if (!AsciiBytes.StartsWith(text, At, lower) || (end < text.Length && AsciiBytes.IsLetterOrDigit(text[end])))
        {
            return false;
        }

        At = end;
        return true;
    }

    /// <summary>Reads a run of digits.</summary>
    /// <param name="least">How many it must have.</param>
    /// <param name="most">How many it may have; at most 9.</param>
    /// <param name="value">The number.</param>
    /// <returns>Whether there is such a run; else the position stays.</returns>
    public bool TryReadNumber(int least, int most, out int value)
    {
        value = 0;
        int end = At;
        while (end < text.Length && end - At <= most && AsciiBytes.IsDigit(text[end]))
        {
            value = unchecked((value * 10) + (text[end] - '0'));
            end++;
        }

        if (end - At < least || end - At > most)
        {
            return false;
        }

        At = end;
        return true;
    }

    /// <summary>Passes a run of digits.</summary>
    public void SkipDigits()
    {
        while (AsciiBytes.IsDigit(Next))
        {
            At++;
        }
    }

    /// <summary>Reads a run of letters.</summary>
    public ReadOnlySpan<byte> ReadLetters()
    {
        int start = At;
        while (AsciiBytes.IsLetter(Next))
        {
            At++;
        }

        return text.Slice(start, At - start);
    }
}
