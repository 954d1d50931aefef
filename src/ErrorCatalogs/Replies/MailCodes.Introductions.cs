using System;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Replies;

/// <content>Whether what stands before a number introduces a reply.</content>
internal ref partial struct MailCodes
{
    /// <summary>What stands before a number.</summary>
    private enum Introduction
    {
        /// <summary>Words of a text: the number is a count, a limit, a port.</summary>
        None,

        /// <summary>Punctuation behind which a reply may begin.</summary>
        Weak,

        /// <summary>What introduces a reply and nothing else.</summary>
        Strong,
    }

    /// <summary>What stands before the word at an index.</summary>
    private readonly Introduction IntroductionOf(int index, int number)
    {
        int start = words[index].Start;
        int before = SkipSpaces(start - 1);
        if (before >= 0 && text[before] == '#' && number < 400)
        {
            // A ticket, or a number of the server's own.
            return Introduction.None;
        }

        if (index == 0 || before < 0)
        {
            return Introduction.Strong;
        }

        if (text[before] == '_' && before > 0 && text[before - 1] == ':')
        {
            // qmail's log has no spaces: Remote_host_said:_550_No_such_user.
            before--;
        }

        if (text[before] is (byte)'\n' or (byte)'\r')
        {
            // The line may have been folded behind what introduces the number.
            return IsArrow(SkipBreaks(before)) ? Introduction.Strong : Introduction.Weak;
        }

        byte last = text[before];
        byte secondLast = before > 0 ? text[before - 1] : (byte)0;
        switch (last)
        {
            // "->", "...", "<421 ...>", and quotes that open right before the number.
            case (byte)'>' when IsArrow(before):
            case (byte)'.' when secondLast == '.':
            case (byte)'<':
                return Introduction.Strong;

            // A quoted number alone is a value that the text talks about.
            case (byte)'\'' or (byte)'"' when before == start - 1:
                return !IsClosed(words[index], last) ? Introduction.Strong
                    : IsExpected(index) ? Introduction.None
                    : Introduction.Weak;

            // The type of a diagnostic code; that of a Unix program gives its exit status.
            case (byte)';':
                return index >= 2 && Is(index - 1, "unix"u8) ? Introduction.None
                    : Is(index - 1, "smtp"u8) || Is(index - 1, "lmtp"u8) ? Introduction.Strong
                    : Introduction.Weak;

            // A port, or the length of a key: X=TLS1.3:TLS_AES_256_GCM_SHA384:256.
            case (byte)':' when before == start - 1 && (number == 256 || IsHost(index - 1)):
                return Introduction.None;

            case (byte)':' when Code != 0 && Is(index - 1, "said"u8) && IsOfVerification(index - 1):
                return Introduction.None;

            case (byte)':':
                return Is(index - 1, "said"u8) || Is(index - 1, "was"u8) || Is(index - 1, "me"u8) || Is(index - 1, "response"u8) || IsSmtpCode(index) || IsSendmailsReason(index - 1)
                    ? Introduction.Strong
                    : IsMeasure(index - 1) || Is(index - 1, "expected"u8) || (number < 400 && (IsOfError(index) || !IsConsent(index + 1))) ? Introduction.None : Introduction.Weak;

            // The server's side of a transcript: <- 554 ..., <-- 554 ...
            case (byte)'-' when number >= 400 && (secondLast == '<' || (secondLast == '-' && before > 1 && text[before - 2] == '<')):
                return Introduction.Strong;

            // The same of swaks, where the server refuses: <** 554 ...
            case (byte)'*' when number >= 400 && secondLast == '*' && before > 1 && text[before - 2] == '<':
                return Introduction.Strong;

            // The same of PHP's smtp_class: S 554 ...
            case (byte)'S' when number >= 400 && before == start - 2 && StartsLine(index):
                return Introduction.Weak;

            // A line of Mimecast's reports: -- 550 ...
            case (byte)'-' when number >= 400 && secondLast == '-' && before < start - 1 && (before == 1 || text[before - 2] == '\n'):
                return Introduction.Weak;

            // Invalid login - 535 5.7.8 ..., and what Mattermost says: ... to SMTP server, 553 ...
            case (byte)'-' when number >= 400 && secondLast == ' ' && before < start - 1:
            case (byte)',' when number >= 400 && (Is(index - 1, "server"u8) || Is(index - 1, "smtp"u8)):
                return Introduction.Weak;

            // [Message=451 4.7.0 ...] is what a server tells of another one that it has judged already.
            case (byte)'=':
                return Code == 0 && !IsMeasure(index - 1) ? Introduction.Weak : Introduction.None;

            // The part of a page that an address points to: https://example.com/codes#550.
            case (byte)'#' when AsciiBytes.IsLetter(secondLast) || AsciiBytes.IsDigit(secondLast) || secondLast == '/':
                return Introduction.None;

            // The line of a program: SmtpTransport.php (445).
            case (byte)'(' when IsSourceFile(index - 1):
                return Introduction.None;

            case (byte)'(' or (byte)'#' or (byte)'>' or (byte)'\'' or (byte)'"':
                return Introduction.Weak;

            // The remote server by its address: (192.0.2.1) 451 ..., and the server's side of a transcript: [S] 554 ...
            case (byte)')' or (byte)']' when number >= 400 && words[index - 1].End == before && (IsHost(index - 1) || Is(index - 1, "s"u8)):
                return Introduction.Weak;

            // SMTP error: [550] ...; but smtpd[550]: is a process.
            case (byte)'[':
                return IsClosed(words[index], (byte)']') && (before == 0 || AsciiBytes.IsSpace(secondLast)) ? Introduction.Weak : Introduction.None;

            default:
                return IsQuotedBehind(words[index]) ? Introduction.Strong
                    : words[index - 1].End == before + 1 && IsNamed(index, number) ? Introduction.Weak
                    : Introduction.None;
        }
    }

    /// <summary>
    /// Whether another server said something when the one that replied asked it about an address: <c>450 4.1.1 &lt;ann@example.com&gt;: Recipient
    /// address rejected: unverified address: host mx.example.com[192.0.2.1] said: 550 5.1.1 ...</c>. That is the reason of the reply, which has its
    /// own code.
    /// </summary>
    private readonly bool IsOfVerification(int said)
    {
        const int MaxWords = 40;
        int own = codeIndex < said ? codeIndex + 1 : 0; // An event may name the code behind the text.
        int first = Math.Max(own, said - MaxWords);
        for (int i = said - 1; i > first; i--)
        {
            if (Is(i, "rejected"u8) && Is(i - 1, "address"u8))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word is one with which servers say yes; behind a colon a small number without any is a count: <c>Failed: 250 recipients are too many</c>.</summary>
    private readonly bool IsConsent(int index) => index == words.Length
        || Is(index, "ok"u8) || Is(index, "okay"u8) || Is(index, "accepted"u8) || Is(index, "queued"u8) || Is(index, "message"u8) || Is(index, "mail"u8)
        || Is(index, "requested"u8) || Is(index, "sender"u8) || Is(index, "recipient"u8) || Is(index, "authentication"u8) || Is(index, "hello"u8)
        || Is(index, "ready"u8) || Is(index, "go"u8) || Is(index, "start"u8) || Is(index, "end"u8) || Is(index, "bye"u8) || Is(index, "service"u8)
        || Is(index, "closing"u8) || Is(index, "great"u8);

    /// <summary>Whether a word begins what Sendmail quotes of an answer before the transcript: <c>(reason: 550 ...)</c>.</summary>
    private readonly bool IsSendmailsReason(int index) => index >= 0 && Is(index, "reason"u8) && words[index].Start > 0 && text[words[index].Start - 1] == '(';

    /// <summary>Where Sendmail's reason ends: at the parenthesis that ends a line.</summary>
    private readonly int EndOfReason(int start)
    {
        ReadOnlySpan<byte> reason = text.Slice(start);
        int length = reason.IndexOf(")\r"u8) is >= 0 and var windows ? windows : reason.IndexOf(")\n"u8);
        return start + (length < 0 ? reason.Length : length);
    }

    /// <summary>Whether a number is called an error, and so is no success: <c>error code: 202</c>.</summary>
    private readonly bool IsOfError(int index) => Is(index - 1, "error"u8) || (index > 1 && Is(index - 1, "code"u8) && Is(index - 2, "error"u8));

    /// <summary>Whether the words before a number name it as the code of an error: <c>SMTP error 550</c>, <c>the server responded with 550</c>, <c>the server response was 550</c>.</summary>
    private readonly bool IsNamed(int index, int number)
    {
        if (number < 400)
        {
            // What a client had expected, or a count.
            return false;
        }

        int before = index - 1;
        if (Is(before, "smtp"u8) || Is(before, "said"u8) || Is(before, "replied"u8) || Is(before, "raised"u8))
        {
            return true;
        }

        if (Is(before, "with"u8) && before > 0)
        {
            before--;
            return Is(before, "responded"u8) || Is(before, "replied"u8) || Is(before, "answered"u8);
        }

        if (Is(before, "was"u8) && before > 0)
        {
            return !IsHttpError(number) && (Is(before - 1, "response"u8) || Is(before - 1, "reply"u8) || Is(before - 1, "answer"u8));
        }

        bool isCode = Is(before, "error"u8) || Is(before, "code"u8) || Is(before, "status"u8) || Is(before, "returned"u8) || Is(before, "got"u8) || Is(before, "get"u8);
        return isCode && !IsHttpError(number);
    }

    /// <summary>Whether a number is a code with the text in quotes behind it, as IronPort tells what a server said: <c>550-'No such user'</c>.</summary>
    private readonly bool IsQuotedBehind(Word word) => word.End + 1 < text.Length && text[word.End] == '-' && text[word.End + 1] is (byte)'\'' or (byte)'"';

    /// <summary>Whether a word ends the name of a file of a program, so that the number in parentheses behind it is a line.</summary>
    private readonly bool IsSourceFile(int index) => IsHost(index) && words[index + 1].Start - words[index].End <= " (".Length
        && (Is(index, "php"u8) || Is(index, "cs"u8) || Is(index, "java"u8) || Is(index, "js"u8) || Is(index, "py"u8) || Is(index, "rb"u8));

    /// <summary>Whether the name of an exception of Java or .NET stands before a number: <c>SMTPAddressFailedException: 550 ...</c>.</summary>
    private readonly bool IsException(int index) => text.Slice(0, words[index].Start).EndsWith("Exception: "u8);

    /// <summary>Whether a word ends the name or address of a host, so that the number behind its colon is a port.</summary>
    private readonly bool IsHost(int index) => words[index].Start > 0 && text[words[index].Start - 1] is (byte)'.' or (byte)':';

    /// <summary>Whether a client says that it had expected a code: <c>Expected response code "354" but got ...</c>.</summary>
    private readonly bool IsExpected(int index) => index >= 3 && Is(index - 1, "code"u8) && Is(index - 2, "response"u8) && Is(index - 3, "expected"u8);

    /// <summary>
    /// Whether a client says that what stands at a place is not what it expected: <c>Unexpected greeting: 220</c>, <c>Bad response from server: 250</c>,
    /// <c>Server rejected EHLO command. Response: 220</c>.
    /// </summary>
    private readonly bool IsUnexpectedAt(int index)
    {
        for (int i = index - 1; i >= 0 && i >= index - 6; i--)
        {
            if (Is(i, "unexpected"u8) || (i + 1 < index && IsAnswer(i + 1) && (Is(i, "invalid"u8) || Is(i, "bad"u8) || Is(i, "wrong"u8))))
            {
                return true;
            }
        }

        // Roundcube: SMTP Error (250): Authentication failed.
        return (index > 0 && Is(index - 1, "error"u8) && text[words[index].Start - 1] == '(')
            || (index >= 4 && IsAnswer(index - 1) && Is(index - 2, "command"u8) && Is(index - 4, "rejected"u8));
    }

    /// <summary>Whether a word is one for what a server says.</summary>
    private readonly bool IsAnswer(int index) => Is(index, "greeting"u8) || Is(index, "banner"u8) || Is(index, "response"u8) || Is(index, "reply"u8) || Is(index, "answer"u8) || Is(index, "code"u8);

    private readonly bool IsClosed(Word word, byte quote) => word.End < text.Length && text[word.End] == quote;

    /// <summary>Whether a word says that the number behind it measures or names something else.</summary>
    private readonly bool IsMeasure(int index) =>
        Is(index, "limit"u8) || Is(index, "quota"u8) || Is(index, "size"u8) || Is(index, "length"u8) || Is(index, "rate"u8) || Is(index, "maximum"u8) || Is(index, "max"u8)
        || Is(index, "port"u8) || Is(index, "delay"u8);

    /// <summary>Whether an arrow ends at a byte, behind which a remote server's reply is quoted.</summary>
    private readonly bool IsArrow(int at) => at > 0 && text[at] == '>' && text[at - 1] == '-';

    private readonly int SkipBreaks(int at)
    {
        while (at >= 0 && AsciiBytes.IsSpace(text[at]))
        {
            at--;
        }

        return at;
    }
}
