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
        ReplyShape shape = ReplyShapes.Of(text, words, out Severity condition);
        var mail = new MailCodes(text, words);
        int httpStatus = 0;
        int hresult = 0;
        for (int i = 0; i < words.Length; i++)
        {
            Word word = words[i];
            if (!word.StartsWithDigit)
            {
                continue;
            }

            if (word.Length == 10 && hresult == 0)
            {
                hresult = Numbers.ReadHResult(text.Slice(word.Start, word.Length));
            }
            else if (shape == ReplyShape.Http)
            {
                if (QuotesReply(text, words, i))
                {
                    mail.Look(i);
                }
                else if (word.Length == 3 && Numbers.TryRead(text, word, out int number))
                {
                    if (IsMember(text, words, i))
                    {
                        mail.TakeMember(number);
                    }
                    else if (i < MaxStatusWord && httpStatus == 0 && number is >= 100 and <= 599)
                    {
                        httpStatus = number;
                    }
                }
            }
            else if (shape != ReplyShape.Imap && shape != ReplyShape.Pop3)
            {
                mail.Look(i);
            }
        }

        Protocol protocol = shape switch
        {
            ReplyShape.Imap => Protocol.Imap,
            ReplyShape.Pop3 => Protocol.Pop3,
            ReplyShape.Http when httpStatus == 0 && mail.IsQuoted => Protocol.Smtp,
            ReplyShape.Http => Protocol.Http,
            _ when mail.Code != 0 || mail.Enhanced != 0 => Protocol.Smtp,
            _ when hresult != 0 => Protocol.HResult,
            _ => Protocol.Unknown,
        };
        return new Reply(protocol, mail.Code, new EnhancedStatusCode(mail.Enhanced), httpStatus, hresult, condition);
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
                if (word.Length == 3 && Numbers.TryRead(text, word, out int number) && number == reply.Code)
                {
                    continue;
                }

                if (word.Length == 1 && Numbers.TryReadEnhanced(text, words, i, out int packed) && packed == reply.Enhanced.Packed)
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

    /// <summary>Whether a string of JSON begins here with what a mail server answered: "response":"421 4.3.0 ...", "message":"5.1.1 ...".</summary>
    private static bool QuotesReply(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, int index)
    {
        Word word = words[index];
        return index > 0 && text[word.Start - 1] == '"'
            && (Numbers.TryReadEnhanced(text, words, index, out _)
                || Numbers.TryReadEnhanced(text, words, index + 1, out _)
                || text.Slice(words[index - 1].Start, words[index - 1].Length).SequenceEqual("response"u8));
    }

    /// <summary>Whether a number is the value of a JSON member "code", in which an event tells what the remote server answered.</summary>
    private static bool IsMember(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, int index) =>
        index > 0 && text.Slice(words[index - 1].Start, words[index - 1].Length).SequenceEqual("code"u8);
}
