using System;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Replies;

/// <summary>The form of a whole reply, where it shows at the beginning.</summary>
internal enum ReplyShape
{
    /// <summary>None of the others: SMTP, an error number, or plain text.</summary>
    Other,

    /// <summary>An IMAP response.</summary>
    Imap,

    /// <summary>A POP3 response.</summary>
    Pop3,

    /// <summary>An HTTP status line, a body, or both.</summary>
    Http,
}

/// <summary>Recognises forms of replies.</summary>
internal static class ReplyShapes
{
    private const int MaxReasonPhrase = 48;

    /// <summary>The form of a reply.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="words">Its words.</param>
    /// <param name="condition">What a response without codes says of itself.</param>
    /// <param name="isRefusal">Whether the response says that the command failed. An untagged <c>* NO</c> is a warning (RFC 9051 section 7.1.2).</param>
    public static ReplyShape Of(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, out Severity condition, out bool isRefusal)
    {
        condition = Severity.Unknown;
        isRefusal = false;
        if (words.IsEmpty)
        {
            return ReplyShape.Other;
        }

        return IsHttp(text, words) ? ReplyShape.Http
            : IsPop3(text, words[0], ref condition, ref isRefusal) ? ReplyShape.Pop3
            : IsImap(text, words, ref condition, ref isRefusal) ? ReplyShape.Imap
            : ReplyShape.Other;
    }

    /// <summary>
    /// The protocol of mailboxes that shows behind what a client says first: <c>imaplib.IMAP4.error: ...</c>,
    /// <c>The IMAP server replied ...</c>, <c>SELECT command error: BAD [...]</c>, <c>poplib.error_proto: b'-ERR ...'</c>; and what imaplib
    /// returns, <c>('NO', ['Mailbox does not exist'])</c>, or a program shows of it, <c>select failed: NO [b'Mailbox does not exist']</c>; and the
    /// answers as K-9 and JavaMail write them, <c>response: #6# [NO, Mailbox does not exist]</c>, <c>MessagingException: A13 NO Mailbox ...</c>.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="isRefusal">Whether the client shows the <c>NO</c>, <c>BAD</c> or <c>-ERR</c> itself.</param>
    public static Protocol Named(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, out bool isRefusal)
    {
        const int MaxWords = 8;
        isRefusal = false;
        for (int i = 0; i < MaxWords && i < words.Length; i++)
        {
            ReadOnlySpan<byte> word = text.Slice(words[i].Start, words[i].Length);
            if ((word.SequenceEqual("BAD"u8) && HasSmallLetter(text)) || (word.SequenceEqual("NO"u8) && (IsBehindTag(text, words, i) || IsBeforeMarker(text, words[i]))))
            {
                isRefusal = true;
                return Protocol.Imap;
            }

            if (AsciiBytes.Equals(word, "imap"u8) || AsciiBytes.Equals(word, "imap4"u8) || AsciiBytes.Equals(word, "imaplib"u8))
            {
                isRefusal = ShowsRefusal(text);
                return Protocol.Imap;
            }

            if (word.SequenceEqual("ERR"u8) && words[i].Start > 0 && text[words[i].Start - 1] == '-')
            {
                isRefusal = true;
                return Protocol.Pop3;
            }

            if (AsciiBytes.Equals(word, "pop3"u8) || AsciiBytes.Equals(word, "pop"u8) || AsciiBytes.Equals(word, "poplib"u8))
            {
                isRefusal = text.IndexOf("-ERR"u8) >= 0;
                return Protocol.Pop3;
            }
        }

        isRefusal = ShowsRefusal(text);
        return isRefusal || MailProgram.ShowsImap(text, words) ? Protocol.Imap
            : MailProgram.ShowsPop3(text, words) ? Protocol.Pop3
            : Protocol.Unknown;
    }

    /// <summary>Whether a client shows that IMAP's answer was <c>NO</c> or <c>BAD</c>: imaplib's <c>('NO', [...])</c>, K-9's <c>#6# [NO, ...]</c>, <c>but "NO" received</c>.</summary>
    private static bool ShowsRefusal(ReadOnlySpan<byte> text) =>
        text.IndexOf("'NO', ["u8) >= 0 || text.IndexOf("('NO', "u8) >= 0 || text.IndexOf("('BAD', "u8) >= 0 || text.IndexOf("# [NO, "u8) >= 0 || text.IndexOf(" NO [b'"u8) >= 0 || text.IndexOf(" NO ['"u8) >= 0
        || text.IndexOf("\"NO\" received"u8) >= 0;

    /// <summary>Whether the code of a response stands behind the word, and the name of an exception before it: <c>CommandFailedException: NO [CANNOT] ...</c>.</summary>
    private static bool IsBeforeMarker(ReadOnlySpan<byte> text, Word word) =>
        word.Start >= 2 && text[word.Start - 2] == ':' && text.Slice(word.End).StartsWith(" ["u8);

    /// <summary>Whether a tag stands before a word, behind the name of an exception or of the side that speaks: <c>MessagingException: A13 NO ...</c>, <c>S: a0007 NO ...</c>.</summary>
    private static bool IsBehindTag(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, int index)
    {
        if (index == 0 || words[index - 1] is not { Length: <= 12 } tag || tag.End + 1 != words[index].Start || text[tag.End] != ' ')
        {
            return false;
        }

        bool hasDigit = false;
        for (int i = tag.Start; i < tag.End; i++)
        {
            hasDigit |= AsciiBytes.IsDigit(text[i]);
        }

        return hasDigit && AsciiBytes.IsLetterOrDigit(text[tag.Start]) && tag.Start >= 2 && text[tag.Start - 1] == ' ' && text[tag.Start - 2] is (byte)':' or (byte)'<';
    }

    /// <summary>Whether an error's status is followed by the reason that HTTP gives for it: <c>502 Bad Gateway</c>. Some services say that of 403 with 401, and the one for 501 a server of SMTP might give as well.</summary>
    public static bool IsReasonPhrase(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, int index) =>
        index + 1 < words.Length
        && Numbers.TryRead(text, words[index], out int status)
        && status is >= 400 and not 501
        && (ReasonPhrase.LengthAt(text, words[index + 1].Start, status) != 0 || (status == 401 && AsciiBytes.StartsWith(text, words[index + 1].Start, "forbidden"u8)));

    /// <summary>Whether an object or array of JSON follows, behind a colon or dash at most.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where what precedes it ends.</param>
    public static bool IsBeforeBody(ReadOnlySpan<byte> text, int at)
    {
        const int MaxLead = 32;
        bool isOpen = false;
        foreach (byte mark in text.Slice(at, Math.Min(MaxLead, text.Length - at)))
        {
            if (mark is (byte)'{' or (byte)'[')
            {
                isOpen = true;
            }
            else if (mark == '"')
            {
                return isOpen;
            }
            else if (!AsciiBytes.IsSpace(mark) && (isOpen || mark is not ((byte)':' or (byte)'-')))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary><c>HTTP/1.1 400 Bad Request</c>, <c>HTTP 403</c>, <c>400 {"message":...}</c>, or the body alone.</summary>
    private static bool IsHttp(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words)
    {
        Word first = words[0];
        int start = StartOfBody(text);
        if (IsJson(text, start, first))
        {
            return true;
        }

        if (text[start] == '<' && AsciiBytes.StartsWith(text, first.Start, "errorresponse"u8))
        {
            return true;
        }

        if (first.Length == 4 && AsciiBytes.StartsWith(text, first.Start, "http"u8) && words.Length > 1)
        {
            return AsciiBytes.IsDigit(text[words[1].Start]);
        }

        // A status, perhaps its reason phrase, and the body; behind a reply code there would be an enhanced code.
        if (first.Length != 3 || !AsciiBytes.IsDigit(text[first.Start]) || Numbers.TryReadEnhanced(text, words, 1, out _))
        {
            return false;
        }

        if (IsReasonPhrase(text, words, 0))
        {
            return true;
        }

        int brace = text.Slice(first.End, Math.Min(MaxReasonPhrase, text.Length - first.End)).IndexOf((byte)'{');
        int inside = first.End + brace + 1;
        while (brace >= 0 && inside < text.Length && AsciiBytes.IsSpace(text[inside]))
        {
            inside++;
        }

        return brace >= 0 && inside < text.Length && text[inside] == '"';
    }

    /// <summary>Where a text begins that has words, behind a byte order mark, blanks and line breaks.</summary>
    public static int StartOfBody(ReadOnlySpan<byte> text)
    {
        int start = text.StartsWith("\uFEFF"u8) ? "\uFEFF"u8.Length : 0;
        while (AsciiBytes.IsSpace(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>
    /// Whether a text begins as an object or array of JSON does, whose first name may begin with a sign: <c>{"__type":...</c>, <c>{"@odata.type":...</c>.
    /// Python's dictionaries have single quotes.
    /// </summary>
    private static bool IsJson(ReadOnlySpan<byte> text, int start, Word first)
    {
        if (text[start] is not ((byte)'{' or (byte)'['))
        {
            return false;
        }

        ReadOnlySpan<byte> opening = text.Slice(start, first.Start - start);
        bool hasName = false;
        foreach (byte mark in opening)
        {
            if (mark == '"')
            {
                hasName = true;
            }
            else if (!AsciiBytes.IsSpace(mark) && !(hasName ? mark is (byte)'_' or (byte)'@' or (byte)'$' : mark is (byte)'{' or (byte)'['))
            {
                return false;
            }
        }

        return hasName && opening.IndexOf((byte)'{') >= 0;
    }

    /// <summary><c>-ERR text</c>, <c>+OK text</c> (RFC 1939 section 3).</summary>
    private static bool IsPop3(ReadOnlySpan<byte> text, Word first, ref Severity condition, ref bool isRefusal)
    {
        if (first.Start == 0 || text[first.Start - 1] is not ((byte)'-' or (byte)'+'))
        {
            return false;
        }

        if (first.Length == 2 && text[first.Start - 1] == '+' && AsciiBytes.StartsWith(text, first.Start, "ok"u8))
        {
            condition = Severity.Success;
            return true;
        }

        isRefusal = first.Length == 3 && AsciiBytes.StartsWith(text, first.Start, "err"u8);
        return isRefusal;
    }

    private static bool HasSmallLetter(ReadOnlySpan<byte> text)
    {
        foreach (byte letter in text)
        {
            if (letter is >= (byte)'a' and <= (byte)'z')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The condition is the first word, or the second one after the tag (RFC 9051 section 7.1).</summary>
    private static bool IsImap(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, ref Severity condition, ref bool isRefusal)
    {
        for (int i = 0; i < 2 && i < words.Length; i++)
        {
            ReadOnlySpan<byte> word = text.Slice(words[i].Start, words[i].Length);
            bool isSuccess;
            switch (word.Length)
            {
                case 2 when word[0] == 'O' && word[1] == 'K':
                case 7 when word.SequenceEqual("PREAUTH"u8):
                    isSuccess = true;
                    break;
                case 2 when word[0] == 'N' && word[1] == 'O':
                case 3 when word[0] == 'B' && (word.SequenceEqual("BAD"u8) || word.SequenceEqual("BYE"u8)):
                    isSuccess = false;
                    break;
                default:
                    continue;
            }

            // NO SUCH USER is no response of IMAP.
            if (i == 0 && !isSuccess && !HasSmallLetter(text))
            {
                return false;
            }

            // "250 OK" is SMTP; a tag that looks like a reply code is believed only before a code in brackets, and where it is none of SMTP.
            int bracket = words[i].End + 1;
            bool hasCode = bracket < text.Length && text[bracket] == '[';
            if (i == 0 || hasCode || !Numbers.TryRead(text, words[0], out int number) || number is < 200 or > 699 || !MailCodes.MayBeSmtp(number))
            {
                condition = isSuccess ? Severity.Success : Severity.Unknown;
                isRefusal = word[0] is (byte)'N' or (byte)'B' && word[1] != 'Y' && text.Slice(0, words[i].Start).IndexOf((byte)'*') < 0;
                return true;
            }
        }

        return false;
    }
}
