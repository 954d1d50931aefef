using System;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Replies;

/// <summary>Reads numbers out of the words of a reply.</summary>
internal static class Numbers
{
    /// <summary>Reads a word of one to three digits.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, Word word, out int number)
    {
        number = 0;
        if (word.Length > 3)
        {
            return false;
        }

        for (int at = word.Start; at < word.End; at++)
        {
            if (!AsciiBytes.IsDigit(text[at]))
            {
                return false;
            }

            number = (number * 10) + (text[at] - '0');
        }

        return true;
    }

    /// <summary>Reads an enhanced code whose class is a word: three words joined by single dots, and no fourth (RFC 3463 section 2).</summary>
    public static bool TryReadEnhanced(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, int index, out int packed)
    {
        packed = 0;
        if (index + 2 >= words.Length)
        {
            return false;
        }

        Word @class = words[index];
        if (@class.Length != 1)
        {
            return false;
        }

        Word subject = words[index + 1];
        Word detail = words[index + 2];
        if (text[@class.Start] is not ((byte)'2' or (byte)'4' or (byte)'5')
            || subject.Start != @class.End + 1
            || detail.Start != subject.End + 1
            || text[@class.End] != '.'
            || text[subject.End] != '.'
            || !TryRead(text, subject, out int subjectNumber)
            || !TryRead(text, detail, out int detailNumber))
        {
            return false;
        }

        // A fourth part before or behind makes it an address or a version.
        if ((@class.Start > 0 && text[@class.Start - 1] == '.')
            || (detail.End + 1 < text.Length && text[detail.End] == '.' && AsciiBytes.IsLetterOrDigit(text[detail.End + 1])))
        {
            return false;
        }

        packed = EnhancedStatusCode.Pack(text[@class.Start] - '0', subjectNumber, detailNumber);
        return true;
    }

    /// <summary>Whether a dash, digits and nothing else stand behind a number, which is part of an application's code then: <c>"code":"550-02"</c>.</summary>
    public static bool IsJoined(ReadOnlySpan<byte> text, Word number)
    {
        int start = number.End + 1;
        if (start >= text.Length || text[number.End] != '-')
        {
            return false;
        }

        int end = start;
        while (end < text.Length && AsciiBytes.IsDigit(text[end]))
        {
            end++;
        }

        return end > start && (end == text.Length || text[end] is (byte)'"' or (byte)'\'' or (byte)']' or (byte)')' or (byte)'}' or (byte)',');
    }
}
