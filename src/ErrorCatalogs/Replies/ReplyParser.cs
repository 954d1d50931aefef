using System;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Replies;

/// <summary>Finds the codes in a reply, given its words. One pass, so the time is linear in the number of words.</summary>
internal static class ReplyParser
{
    // The status stands in the first line: HTTP/1.1 400 Bad Request.
    private const int MaxStatusWord = 4;

    /// <summary>Reads the codes of a reply.</summary>
    public static Reply Parse(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words)
    {
        Shape shape = ReadShape(text, words, out Severity condition);
        int code = 0;
        int httpStatus = 0;
        int hresult = 0;
        int enhanced = 0;
        int afterCode = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (!words[i].StartsWithDigit)
            {
                continue;
            }

            int start = words[i].Start;
            int length = words[i].Length;
            if (length == 3 && TryReadNumber(text, words[i], out int number))
            {
                if (shape == Shape.Http)
                {
                    if (i < MaxStatusWord && httpStatus == 0 && number is >= 100 and <= 599 && !IsMember(text, words, i))
                    {
                        httpStatus = number;
                    }
                    else if (code == 0 && number is >= 200 and <= 699 && IsMember(text, words, i))
                    {
                        code = number;
                        afterCode = words[i].End;
                    }
                }
                else if (shape is Shape.Unknown && code == 0 && IsReplyCode(text, words, i, number))
                {
                    code = number;
                    afterCode = words[i].End;
                }
            }
            else if (length == 1 && enhanced == 0 && TryReadEnhanced(text, words, i, out int packed)
                && IsStatusCode(text, words, i, code, afterCode))
            {
                enhanced = packed;
            }
            else if (length == 10 && hresult == 0)
            {
                hresult = ReadHResult(text.Slice(start, length));
            }
        }

        Protocol protocol = shape switch
        {
            Shape.Imap => Protocol.Imap,
            Shape.Pop3 => Protocol.Pop3,
            Shape.Http => Protocol.Http,
            _ when code != 0 || enhanced != 0 => Protocol.Smtp,
            _ when hresult != 0 => Protocol.HResult,
            _ => Protocol.Unknown,
        };
        return new Reply(protocol, code, new EnhancedStatusCode(enhanced), httpStatus, hresult, condition);
    }

    /// <summary>
    /// Takes the reply code and enhanced code out of the words wherever the reply repeats them: a reply of several lines
    /// begins each with its codes, and a log has perhaps joined the lines with a space.
    /// </summary>
    /// <returns>The number of words left.</returns>
    public static int RemoveCodes(ReadOnlySpan<byte> text, Span<Word> words, in Reply reply)
    {
        if (reply.Code == 0 && !reply.Enhanced.HasValue)
        {
            return words.Length;
        }

        int kept = 0;
        for (int i = 0; i < words.Length; i++)
        {
            Word word = words[i];
            if (word.StartsWithDigit)
            {
                if (word.Length == 3 && reply.Code != 0 && TryReadNumber(text, word, out int number) && number == reply.Code)
                {
                    continue;
                }

                if (word.Length == 1 && TryReadEnhanced(text, words, i, out int packed) && packed == reply.Enhanced.Packed)
                {
                    i += 2;
                    continue;
                }
            }

            if (kept != i)
            {
                words[kept] = word;
            }

            kept++;
        }

        return kept;
    }

    /// <summary>The form of the whole text, by how it begins.</summary>
    private static Shape ReadShape(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, out Severity condition)
    {
        condition = Severity.Unknown;
        if (words.IsEmpty)
        {
            return Shape.Unknown;
        }

        int first = words[0].Start;
        if (text[0] is (byte)'{' or (byte)'<' && first <= 2)
        {
            return Shape.Http;
        }

        if (AsciiBytes.StartsWith(text, first, "http"u8) && words.Length > 1)
        {
            return Shape.Http;
        }

        int brace = words[0].End;
        while (brace < text.Length && AsciiBytes.IsSpace(text[brace]))
        {
            brace++;
        }

        if (words[0].End - first == 3 && AsciiBytes.IsDigit(text[first]) && brace < text.Length && text[brace] == '{')
        {
            return Shape.Http;
        }

        if (first > 0 && text[first - 1] is (byte)'-' or (byte)'+')
        {
            if (AsciiBytes.StartsWith(text, first, "err"u8))
            {
                return Shape.Pop3;
            }

            if (text[first - 1] == '+' && AsciiBytes.StartsWith(text, first, "ok"u8))
            {
                condition = Severity.Success;
                return Shape.Pop3;
            }
        }

        return ReadImapShape(text, words, out condition);
    }

    /// <summary>IMAP: the condition is the first word, or the second one after the tag.</summary>
    private static Shape ReadImapShape(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, out Severity condition)
    {
        condition = Severity.Unknown;
        for (int i = 0; i < 2 && i < words.Length; i++)
        {
            ReadOnlySpan<byte> word = text.Slice(words[i].Start, words[i].End - words[i].Start);
            bool isSuccess = word.SequenceEqual("OK"u8) || word.SequenceEqual("PREAUTH"u8);
            if (!isSuccess && !word.SequenceEqual("NO"u8) && !word.SequenceEqual("BAD"u8) && !word.SequenceEqual("BYE"u8))
            {
                continue;
            }

            // "250 OK" is SMTP; a tag that looks like a reply code is believed only before a code in brackets.
            int bracket = words[i].End + 1;
            bool hasCode = bracket < text.Length && text[bracket] == '[';
            if (i == 0 || hasCode || !(TryReadNumber(text, words[0], out int number) && number is >= 200 and <= 699))
            {
                condition = isSuccess ? Severity.Success : Severity.Unknown;
                return Shape.Imap;
            }
        }

        return Shape.Unknown;
    }

    /// <summary>Whether a number is the value of a JSON member "code", in which an event tells what the remote server answered.</summary>
    private static bool IsMember(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, int index) =>
        index > 0 && text.Slice(words[index - 1].Start, words[index - 1].End - words[index - 1].Start).SequenceEqual("code"u8);

    /// <summary>Whether a number of three digits is the reply code and not a count, limit or port in the text.</summary>
    private static bool IsReplyCode(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, int index, int number)
    {
        if (number is < 200 or > 699)
        {
            return false;
        }

        Word word = words[index];
        byte next = word.End < text.Length ? text[word.End] : (byte)' ';
        if (!(AsciiBytes.IsSpace(next) || next is (byte)'-' or (byte)',' or (byte)':' or (byte)'\'' or (byte)'"' or (byte)')' or (byte)'\\' or (byte)'.'))
        {
            return false;
        }

        int before = word.Start - 1;
        if (before >= 0 && (text[before] == '.' || text[before] == '-'))
        {
            return false;
        }

        if (index == 0 || TryReadEnhanced(text, words, index + 1, out _))
        {
            return true;
        }

        // In the middle of a text a reply stands behind what introduces it: "said: 550 ...", "response=554 ...", "smtp;550".
        while (before >= 0 && AsciiBytes.IsSpace(text[before]))
        {
            before--;
        }

        return next is (byte)' ' or (byte)'-' or (byte)'\''
            && (before < 0 || text[before] is (byte)':' or (byte)';' or (byte)'\'' or (byte)'"' or (byte)'(' or (byte)'#' or (byte)'=' or (byte)'>' or (byte)'<');
    }

    /// <summary>Whether an enhanced code found in the text is the reply's own.</summary>
    private static bool IsStatusCode(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, int index, int code, int afterCode)
    {
        int start = words[index].Start;
        if (code == 0)
        {
            // A client that took the reply code away leaves the enhanced code first.
            return index == 0 || text[start - 1] == '#' || (start > 1 && text[start - 2] is (byte)':' or (byte)'=');
        }

        for (int at = afterCode; at < start; at++)
        {
            if (AsciiBytes.IsLetterOrDigit(text[at]))
            {
                return text[start - 1] is (byte)'#' or (byte)'(' or (byte)'[' && text[start] - '0' == code / 100;
            }
        }

        return true;
    }

    /// <summary>Reads an enhanced code whose class is a word: three words joined by single dots, and no fourth.</summary>
    private static bool TryReadEnhanced(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, int index, out int packed)
    {
        packed = 0;
        if (index + 2 >= words.Length)
        {
            return false;
        }

        Word @class = words[index];
        Word subject = words[index + 1];
        Word detail = words[index + 2];
        if (@class.End - @class.Start != 1
            || text[@class.Start] is not ((byte)'2' or (byte)'4' or (byte)'5')
            || subject.Start != @class.End + 1
            || detail.Start != subject.End + 1
            || text[@class.End] != '.'
            || text[subject.End] != '.'
            || !TryReadNumber(text, subject, out int subjectNumber)
            || !TryReadNumber(text, detail, out int detailNumber))
        {
            return false;
        }

        if (@class.Start > 0 && text[@class.Start - 1] == '.')
        {
            return false;
        }

        if (detail.End + 1 < text.Length && text[detail.End] == '.' && AsciiBytes.IsLetterOrDigit(text[detail.End + 1]))
        {
            return false;
        }

        packed = EnhancedStatusCode.Pack(text[@class.Start] - '0', subjectNumber, detailNumber);
        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<byte> text, in Word word, out int number)
    {
        number = 0;
        if (word.End - word.Start > 3)
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

    /// <summary>Reads <c>0x8.......</c>; 0 where the ten characters are something else.</summary>
    private static int ReadHResult(ReadOnlySpan<byte> word)
    {
        if (word[0] != '0' || (word[1] | 0x20) != 'x')
        {
            return 0;
        }

        uint value = 0;
        foreach (byte digit in word.Slice(2))
        {
            if (!AsciiBytes.IsHexDigit(digit))
            {
                return 0;
            }

            value = (value << 4) | (uint)(AsciiBytes.IsDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10);
        }

        return unchecked((int)value);
    }

    private enum Shape
    {
        Unknown,
        Imap,
        Pop3,
        Http,
    }
}
