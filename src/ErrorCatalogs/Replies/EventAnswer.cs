using System;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Replies;

/// <summary>
/// Finds what a mail server answered, as the event of a sending service quotes it in a string of JSON: <c>"reason":"550 5.1.1 ..."</c>,
/// <c>"Details":"smtp;550 ..."</c>, and as a client tells it there: <c>"permanent error (550): ..."</c>,
/// <c>"Invalid login: 535-5.7.8 ..."</c>. What else the event says is the service's word, and of every error of a kind the same.
/// </summary>
internal static class EventAnswer
{
    // A type stands before the code, and what a service puts before that: "[X] smtp;550 ...".
    private const int MaxLead = 24;

    /// <summary>Finds the answer in a text that is JSON.</summary>
    /// <param name="text">The text.</param>
    /// <param name="scanned">Its words.</param>
    public static AnswerPlace Find(ReadOnlySpan<byte> text, ScannedWords scanned)
    {
        ReadOnlySpan<Word> words = scanned.Words;

        bool isEvent = IsEvent(text);
        AnswerPlace likely = default;
        foreach (ushort i in scanned.Numbers)
        {
            if (i == 0 || words[i].Length is not (1 or 3))
            {
                continue;
            }

            if (IsToldByClient(text, words, i) || IsBehindColon(text, words, i))
            {
                int start = words[i].Start;
                return new AnswerPlace(start, FindEnd(text, text.Slice(0, start).LastIndexOf((byte)'"'), start));
            }

            if (FindQuote(text, words, i) is not (>= 0 and var quote))
            {
                continue;
            }

            bool isExplained = IsExplainedStatus(text, words[i - 1]);
            if (!isExplained && IsAnswer(text, words, i, quote))
            {
                return new AnswerPlace(words[i].Start, FindEnd(text, quote, words[i].Start));
            }

            if (!likely.Exists && (isExplained || (isEvent ? IsLikely(text, words, i) : IsLikelyOutsideEvents(text, words, i))))
            {
                likely = new AnswerPlace(words[i].Start, FindEnd(text, quote, words[i].Start));
            }
        }

        if (likely.Exists)
        {
            return likely;
        }

        // Mailgun gives the code by itself; what it found out without asking a server stands in the description.
        int status = text.IndexOf("\"delivery-status\""u8);
        return status < 0 ? default
            : FindMember(text, status, "\"message\""u8) is { Exists: true } message ? message
            : FindMember(text, status, "\"description\""u8);
    }

    /// <summary>Whether a text that is JSON tells of mail, so that a member "code" is what a mail server answered, though HTTP has that number too.</summary>
    /// <param name="text">The text.</param>
    public static bool IsOfMail(ReadOnlySpan<byte> text) => IsEvent(text) || text.IndexOf("smtp"u8) >= 0 || text.IndexOf("SMTP"u8) >= 0;

    /// <summary>Whether a text that is JSON tells what became of a message, and so may quote a mail server.</summary>
    public static bool IsEvent(ReadOnlySpan<byte> text) =>
        text.IndexOf("\"event"u8) >= 0 || text.IndexOf("bounce"u8) >= 0 || text.IndexOf("Bounce"u8) >= 0 || text.IndexOf("\"FailureType\""u8) >= 0
        || text.IndexOf("\"delivery-status\""u8) >= 0
        || text.IndexOf("\"RecordType\""u8) >= 0 // Postmark
        || text.IndexOf("\"notificationType\""u8) >= 0 // Amazon SES
        || text.IndexOf("\"msys\""u8) >= 0 // SparkPost
        || text.IndexOf("\"email."u8) >= 0 // Resend
        || text.IndexOf("\"activity."u8) >= 0; // MailerSend

    /// <summary>The quote that opens the string a number begins, but for the type of a diagnostic code; -1 where it begins none.</summary>
    private static int FindQuote(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, int index)
    {
        int start = words[index].Start;
        if (text[start - 1] == '"')
        {
            return start - 1;
        }

        Word type = words[index - 1];
        bool isTyped = text[type.End] == ';' && AsciiBytes.Equals(text.Slice(type.Start, type.Length), "smtp"u8);
        int lead = Math.Max(0, start - MaxLead);
        int quote = isTyped ? text.Slice(lead, start - lead).LastIndexOf((byte)'"') : -1;
        return quote < 0 ? -1 : lead + quote;
    }

    /// <summary>Whether a number that begins a string is the code of an answer: its type, an enhanced code or the name of the member says so.</summary>
    private static bool IsAnswer(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, int index, int quote)
    {
        Word word = words[index];
        if (word.Length == 1)
        {
            return Numbers.TryReadEnhanced(text, words, index, out _) && GoesOn(text, words[index + 2]);
        }

        return Numbers.TryRead(text, word, out int number) && number is >= 200 and <= 699 && GoesOn(text, word)
            && (quote < word.Start - 1 || Numbers.TryReadEnhanced(text, words, index + 1, out _) || IsNamed(text, words[index - 1]));
    }

    /// <summary>
    /// Whether a member by its name is the status of PowerMTA, which comes with its meaning; the answer stands behind it:
    /// <c>"dsnStatus":"5.1.1 (bad destination mailbox address)","dsnDiag":"smtp;550 ..."</c>.
    /// </summary>
    private static bool IsExplainedStatus(ReadOnlySpan<byte> text, Word name) => AsciiBytes.Equals(text.Slice(name.Start, name.Length), "dsnstatus"u8);

    /// <summary>Whether a number is a reply code that a client names, by its class or otherwise: <c>permanent error (550): ...</c>, <c>(code: 535, response: ...)</c>.</summary>
    private static bool IsToldByClient(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, int index)
    {
        Word word = words[index];
        ReadOnlySpan<byte> before = text.Slice(0, word.Start);
        return word.Length == 3
            && (text.Slice(word.End).StartsWith("): "u8)
                ? before.EndsWith("permanent error ("u8) || before.EndsWith("transient error ("u8)
                : before.EndsWith("received from server (code: "u8) || IsBeforeEnhanced(text, words, index));
    }

    /// <summary>
    /// Whether a client puts nothing but a sign between a reply code and the enhanced code of its class: <c>535: 5.7.3 ...</c>,
    /// <c>SMTP error 535, 5.7.3 ...</c>; a blank or dash where it names the code: <c>SMTP 550 5.4.1 ...</c>
    /// </summary>
    private static bool IsBeforeEnhanced(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, int index)
    {
        Word word = words[index];
        if (text[word.Start] is not ((byte)'4' or (byte)'5') || !Numbers.TryReadEnhanced(text, words, index + 1, out _) || text[words[index + 1].Start] != text[word.Start])
        {
            return false;
        }

        ReadOnlySpan<byte> before = text.Slice(words[index - 1].Start, words[index - 1].Length);
        bool isNamed = AsciiBytes.Equals(before, "error"u8) || AsciiBytes.Equals(before, "code"u8) || AsciiBytes.Equals(before, "smtp"u8);
        return text[word.End] is (byte)':' or (byte)','
            ? text[word.End + 2] == text[word.Start] && (text[word.Start - 1] == '"' || isNamed)
            : GoesOn(text, word) && (isNamed || AsciiBytes.Equals(before, "got"u8) || AsciiBytes.Equals(before, "returned"u8));
    }

    /// <summary>
    /// Whether a number is a reply code behind what a client says first: its enhanced code tells, <c>Could not send: 550 5.1.1 ...</c>, or, where it is no
    /// status of HTTP, what was said: <c>Invalid login: 535 ...</c>.
    /// </summary>
    private static bool IsBehindColon(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, int index)
    {
        Word word = words[index];
        if (word.Length != 3 || !GoesOn(text, word) || text[word.Start] is not ((byte)'4' or (byte)'5'))
        {
            return false;
        }

        bool hasEnhanced = Numbers.TryReadEnhanced(text, words, index + 1, out _) && text[words[index + 1].Start] == text[word.Start];
        if (!hasEnhanced && !(Numbers.TryRead(text, word, out int number) && IsSmtpOnly(text, words, index, number) && IsFailure(text, words[index - 1])))
        {
            return false;
        }

        ReadOnlySpan<byte> before = AsciiBytes.TrimEnd(text.Slice(0, word.Start));
        while (before.EndsWith("\\n"u8) || before.EndsWith("\\r"u8))
        {
            before = AsciiBytes.TrimEnd(before.Slice(0, before.Length - 2));
        }

        return !before.IsEmpty && before[before.Length - 1] == ':';
    }

    /// <summary>Whether a number is a refusal of SMTP that HTTP has not, or for other reasons.</summary>
    private static bool IsSmtpOnly(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, int index, int number) =>
        number > ReplyParser.MostCommonStatus || (number is 421 or (>= 450 and <= 455) && !ReplyShapes.IsReasonPhrase(text, words, index));

    /// <summary>Whether a word is one with which clients of SMTP say what failed, before they quote the answer.</summary>
    private static bool IsFailure(ReadOnlySpan<byte> text, Word word)
    {
        ReadOnlySpan<byte> last = text.Slice(word.Start, word.Length);
        return text[word.End] == ':'
            && (AsciiBytes.Equals(last, "login"u8) || AsciiBytes.Equals(last, "failed"u8) || AsciiBytes.Equals(last, "rejected"u8) || AsciiBytes.Equals(last, "error"u8)
                || AsciiBytes.Equals(last, "said"u8) || AsciiBytes.Equals(last, "responded"u8));
    }

    /// <summary>Whether a number that begins a string of an event looks like the code of an answer. That of a subject counts something.</summary>
    private static bool IsLikely(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, int index) =>
        Numbers.TryRead(text, words[index], out int number) && number is >= 400 and <= 599 && GoesOn(text, words[index])
        && !AsciiBytes.Equals(text.Slice(words[index - 1].Start, words[index - 1].Length), "subject"u8)
        && !ReplyShapes.IsReasonPhrase(text, words, index);

    /// <summary>
    /// Whether a number that begins a string of anything but an event looks like the code of an answer: SMTP has it and HTTP does not, and the string is
    /// an error's or goes on as a sentence begins. <c>"error":"550 relay not permitted"</c>, <c>"msg":"452 Out of memory"</c>, but <c>"message":"550 characters is the limit"</c>.
    /// </summary>
    private static bool IsLikelyOutsideEvents(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, int index)
    {
        Word word = words[index];
        if (!IsLikely(text, words, index) || !Numbers.TryRead(text, word, out int number) || !IsSmtpOnly(text, words, index, number))
        {
            return false;
        }

        ReadOnlySpan<byte> name = text.Slice(words[index - 1].Start, words[index - 1].Length);
        bool isOfError = CodeName.EndsWith(name, "error"u8) || CodeName.EndsWith(name, "errors"u8) || CodeName.EndsWith(name, "err"u8) || CodeName.EndsWith(name, "exception"u8);
        return isOfError || (word.End + 1 < text.Length && text[word.End + 1] is >= (byte)'A' and <= (byte)'Z');
    }

    /// <summary>Whether a text follows a code.</summary>
    private static bool GoesOn(ReadOnlySpan<byte> text, Word code) => code.End < text.Length && text[code.End] is (byte)' ' or (byte)'-';

    /// <summary>Whether the member of an event by its name holds what a mail server answered, and no status of HTTP.</summary>
    private static bool IsNamed(ReadOnlySpan<byte> text, Word name)
    {
        ReadOnlySpan<byte> word = text.Slice(name.Start, name.Length);
        return AsciiBytes.Equals(word, "response"u8) || AsciiBytes.Equals(word, "reason"u8) || AsciiBytes.Equals(word, "diag"u8)
            || AsciiBytes.Equals(word, "diagnosticcode"u8) || AsciiBytes.Equals(word, "smtpreply"u8); // JMAP (RFC 8621 section 7)
    }

    /// <summary>The value of a member that is a string, and not empty.</summary>
    private static AnswerPlace FindMember(ReadOnlySpan<byte> text, int from, ReadOnlySpan<byte> name)
    {
        int at = text.Slice(from).IndexOf(name);
        int quote = at < 0 ? text.Length : from + at + name.Length;
        while (quote < text.Length && (text[quote] == ':' || AsciiBytes.IsSpace(text[quote])))
        {
            quote++;
        }

        int end = quote < text.Length && text[quote] == '"' ? FindEnd(text, quote, quote + 1) : 0;
        return end > quote + 1 ? new AnswerPlace(quote + 1, end) : default;
    }

    /// <summary>Where a string ends: JSON in a string of JSON has a backslash before its quotes, and more before those inside.</summary>
    public static int FindEnd(ReadOnlySpan<byte> text, int quote, int start)
    {
        int depth = CountBackslashes(text, quote);
        for (int at = start; at < text.Length; at++)
        {
            if (text[at] == '"' && CountBackslashes(text, at) is var count && count <= depth)
            {
                return at - count;
            }
        }

        return text.Length;
    }

    private static int CountBackslashes(ReadOnlySpan<byte> text, int quote)
    {
        int count = 0;
        while (count < quote && text[quote - 1 - count] == '\\')
        {
            count++;
        }

        return count;
    }
}
