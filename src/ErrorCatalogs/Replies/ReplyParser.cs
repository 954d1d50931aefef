using System;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Replies;

/// <summary>Finds the codes in a reply, given its words. One pass, so the time is linear in the number of words.</summary>
internal static class ReplyParser
{
    // The status stands in the first line: HTTP/1.1 400 Bad Request.
    private const int MaxStatusWord = 4;

    /// <summary>The greatest status of HTTP that is often sent: Cloudflare's. Beyond it are codes of SMTP: <c>{"error":"550 User unknown"}</c>.</summary>
    public const int MostCommonStatus = 530;

    /// <summary>Reads the codes of a reply.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="scanned">Its words.</param>
    /// <param name="place">Where the codes stand.</param>
    /// <param name="answer">What an event quotes of a mail server's answer.</param>
    public static Reply Parse(ReadOnlySpan<byte> text, ScannedWords scanned, out CodePlace place, out AnswerPlace answer)
    {
        ReadOnlySpan<Word> words = scanned.Words;
        ReplyShape shape = ReplyShapes.Of(text, words, out Severity condition, out bool isRefusal);
        answer = shape == ReplyShape.Http ? EventAnswer.Find(text, scanned) : default;
        bool isOfMail = answer.Exists || (shape == ReplyShape.Http && EventAnswer.IsOfMail(text));
        var mail = new MailCodes(text, words);
        int httpStatus = 0;
        int hresult = 0;
        if (answer.Exists && !answer.BeginsWithCode(text))
        {
            TakeMembers(text, scanned, answer, ref mail);
        }

        foreach (ushort i in scanned.Numbers)
        {
            Word word = words[i];
            if (word.Length == WindowsErrors.Length && hresult == 0)
            {
                hresult = WindowsErrors.Read(text, word);
                continue;
            }

            // A reply code, or the beginning of an enhanced code that is not known yet.
            bool mayBeCode = word.Length == 3 || (word.Length == 1 && mail.WantsEnhanced);
            if (!mayBeCode || Numbers.IsJoined(text, word))
            {
                continue;
            }

            if (shape == ReplyShape.Http)
            {
                if (answer.Contains(word.Start) || (i > 0 && IsStatus(text, words, i)))
                {
                    mail.Look(i);
                }
                else if (word.Length == 3 && Numbers.TryRead(text, word, out int number))
                {
                    // Of an event that is what a mail server answered, of any other body what the service did: {"error":{"code":503}}.
                    bool isMember = IsMember(text, words, i);
                    bool isStatusCode = isMember && (number == httpStatus || (!isOfMail && MailCodes.IsHttpError(number)));
                    if (isMember && !isStatusCode && MayBeReplyCode(number) && (number >= 400 || MayBeStatus(text, word, number)))
                    {
                        mail.TakeMember(i, number);
                    }
                    else if (i < MaxStatusWord && httpStatus == 0 && number is >= 100 and <= 599 && text[Math.Max(0, word.Start - 1)] != '-' && MayBeStatus(text, word, number))
                    {
                        httpStatus = number;
                    }
                    else if (number is >= 400 and <= 599 && httpStatus == 0 && !answer.Exists && (isStatusCode || IsStatusMember(text, word)))
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

        if (shape == ReplyShape.Other && mail.Code == 0 && SpelledCode.Find(text, words) is > 0 and var spelled)
        {
            mail.TakeMember(-1, spelled);
        }

        if (shape == ReplyShape.Http && httpStatus == 0 && !isOfMail && mail.Code == 0 && mail.Enhanced == 0)
        {
            httpStatus = ReasonPhrase.StatusOfBody(text);
        }

        bool isPlain = shape == ReplyShape.Other && mail.Code == 0 && mail.Enhanced == 0 && hresult == 0;
        if (isPlain && mail.HttpStatus == 0 && ReasonPhrase.StatusIn(text) is > 0 and var reason)
        {
            shape = ReplyShape.Http;
            httpStatus = reason;
        }
        else if (mail.HttpStatus != 0 && mail.Code == 0 && shape == ReplyShape.Other)
        {
            shape = ReplyShape.Http;
            httpStatus = mail.HttpStatus;
        }
        else if (mail.IsTagged && mail.Code == 0 && shape == ReplyShape.Other)
        {
            shape = ReplyShape.Imap;
            isRefusal = true;
        }

        Protocol protocol = shape switch
        {
            ReplyShape.Imap => Protocol.Imap,
            ReplyShape.Pop3 => Protocol.Pop3,
            ReplyShape.Http when httpStatus == 0 && mail.IsQuoted => Protocol.Smtp,
            ReplyShape.Http => Protocol.Http,
            _ when mail.Code != 0 || mail.Enhanced != 0 => Protocol.Smtp,
            _ when hresult != 0 => Protocol.HResult,
            _ => ReplyShapes.Named(text, words, out isRefusal),
        };
        if (isPlain && shape == ReplyShape.Other)
        {
            condition = DeliveryLog.OutcomeIn(text, words);
        }

        // Where the body quotes a mail server, its codes say what became of the message.
        bool isUnexpected = mail.IsUnexpected || (httpStatus is >= 200 and <= 299 && mail.Code == 0 && mail.Enhanced == 0 && FailureBody.IsIn(text));
        isRefusal |= protocol == Protocol.HResult && text.IndexOf("-ERR"u8) >= 0;
        bool isOfMailbox = isRefusal || protocol == Protocol.Imap || (protocol == Protocol.Pop3 && (shape == ReplyShape.Pop3 || MailProgram.IsOfPop3(text, words)));
        place = mail.Place;
        return new Reply(protocol, mail.Code, new EnhancedStatusCode(mail.Enhanced), httpStatus, hresult, condition, isUnexpected, hresult != 0 && QuotesServer(text, words), isRefusal, isOfMailbox);
    }

    /// <summary>Whether Outlook or a client like it gives the server's words: <c>Server Response: 'BYE not now'</c>, <c>The server responded: ...</c>, <c>-ERR ...</c>.</summary>
    private static bool QuotesServer(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words)
    {
        for (int i = 1; i < words.Length; i++)
        {
            ReadOnlySpan<byte> word = text.Slice(words[i].Start, words[i].Length);
            bool isAnswer = AsciiBytes.Equals(word, "response"u8) || AsciiBytes.Equals(word, "responded"u8);
            if (isAnswer && AsciiBytes.Equals(text.Slice(words[i - 1].Start, words[i - 1].Length), "server"u8))
            {
                return true;
            }
        }

        return text.IndexOf("-ERR"u8) >= 0;
    }

    /// <summary>Takes the code of an answer where it is a member of its own. An enhanced code with which the answer begins belongs to it, whatever its class.</summary>
    private static void TakeMembers(ReadOnlySpan<byte> text, ScannedWords scanned, AnswerPlace answer, ref MailCodes mail)
    {
        foreach (ushort i in scanned.Numbers)
        {
            if (scanned.Words[i].Start == answer.Start)
            {
                mail.Look(i);
            }
        }

        foreach (ushort i in scanned.Numbers)
        {
            if (IsMember(text, scanned.Words, i) && Numbers.TryRead(text, scanned.Words[i], out int number))
            {
                mail.TakeMember(i, number);
            }
        }
    }

    /// <summary>Whether a string of JSON is an enhanced code and nothing else: <c>"status":"5.1.1"</c>.</summary>
    private static bool IsStatus(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, int index) =>
        text[words[index].Start - 1] == '"' && Numbers.TryReadEnhanced(text, words, index, out _);

    /// <summary>
    /// Whether a number may be the status of an answer over HTTP: one that is all of a member of JSON must be called so, or a code, and one in a
    /// string of JSON must be a status that servers send. What is called an error is no success: <c>{"error":102}</c>.
    /// </summary>
    private static bool MayBeStatus(ReadOnlySpan<byte> text, Word number, int value) =>
        MemberName(text, number, out int start) is var name && (name.IsEmpty
            ? value <= MostCommonStatus || text.Slice(0, number.Start).IndexOf((byte)'{') < 0
            : (value >= 400 || !CodeName.IsOfError(text, name, start))
                && (CodeName.IsCode(name) || CodeName.EndsWith(name, "status"u8) || CodeName.EndsWith(name, "http"u8)));

    /// <summary>Whether a number is all of a member of JSON that is called a status, wherever it stands: the members of an object have no order.</summary>
    private static bool IsStatusMember(ReadOnlySpan<byte> text, Word number) =>
        MemberName(text, number, out int start) is var name && !name.IsEmpty
        && (CodeName.IsStatus(text, name, start) || CodeName.EndsWith(name, "httpstatus"u8) || CodeName.EndsWith(name, "statuscode"u8));

    /// <summary>The name of the member of JSON that a number is all of; empty where it is not.</summary>
    private static ReadOnlySpan<byte> MemberName(ReadOnlySpan<byte> text, Word number, out int start)
    {
        start = 0;
        int sign = number.Start - 1;
        while (sign >= 0 && text[sign] is (byte)' ' or (byte)'"' or (byte)'\r' or (byte)'\n' or (byte)'\t')
        {
            sign--;
        }

        bool isAll = sign >= 0 && text[sign] == ':' && EndsMember(text, number.End);
        ReadOnlySpan<byte> name = isAll ? CodeName.WordBefore(text, sign, out start) : default;
        return !name.IsEmpty && text[start + name.Length] == '"' ? name : default;
    }

    /// <summary>Whether nothing goes on at a place, or behind the blanks there, that belongs to the same value: <c>{ "status": 404 }</c>.</summary>
    private static bool EndsMember(ReadOnlySpan<byte> text, int at)
    {
        bool isBlank = at < text.Length && text[at] == ' ';
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return !isBlank || at == text.Length || text[at] is (byte)',' or (byte)'}' or (byte)']' or (byte)'\r' or (byte)'\n';
    }

    /// <summary>Whether the number of a member may be a reply code, and is not one that only HTTP has: <c>{"code":422}</c>.</summary>
    private static bool MayBeReplyCode(int number) => !MailCodes.IsHttpOnly(number) && number is not (422 or 429);

    /// <summary>
    /// Whether a number is the value of a JSON member "code" or "smtpCode", in which an event tells what the remote server answered. One below zero is an
    /// application's own.
    /// </summary>
    private static bool IsMember(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, int index) =>
        index > 0 && text[words[index].Start - 1] != '-' && text.Slice(words[index - 1].Start, words[index - 1].Length) is var name
        && (name.SequenceEqual("code"u8) || AsciiBytes.Equals(name, "smtpcode"u8) || AsciiBytes.Equals(name, "responsecode"u8) || AsciiBytes.Equals(name, "replycode"u8));
}
