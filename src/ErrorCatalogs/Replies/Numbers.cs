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

    /// <summary>Reads an enhanced code that runs into the word behind it, as where a client has lost a blank: <c>550 5.1.1User unknown</c>.</summary>
    public static bool TryReadRunOn(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, int index, out int packed)
    {
        packed = 0;
        int length = index + 2 < words.Length && words[index].Length == 1 ? RunOnLength(text, words[index + 2]) : 0;
        if (length == 0)
        {
            return false;
        }

        // Letters and a point go on with a name: 4.2.1a.example.com.
        Word last = words[index + 2];
        bool isName = last.End + 1 < text.Length && text[last.End] == '.' && AsciiBytes.IsLetterOrDigit(text[last.End + 1]);
        ReadOnlySpan<Word> parts = [words[index], words[index + 1], new Word(0, (uint)last.Start | ((uint)(last.Start + length) << 16))];
        return !isName && TryReadEnhanced(text, parts, 0, out packed);
    }

    /// <summary>How many digits a word begins with that goes on with a letter, if they may be a part of an enhanced code; 0 where it is another one.</summary>
    public static int RunOnLength(ReadOnlySpan<byte> text, Word word)
    {
        const int MaxDigits = 3;
        int length = 0;
        while (length < word.Length && AsciiBytes.IsDigit(text[word.Start + length]))
        {
            length++;
        }

        return length <= MaxDigits && length < word.Length ? length : 0;
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
