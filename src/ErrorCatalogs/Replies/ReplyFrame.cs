using System;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Replies;

/// <summary>
/// Finds the words that are a server's own, where a client or a log has put words of its own around them: what it makes of the status,
/// which client had asked and for what, from whom and to whom the message was.
/// </summary>
internal static class ReplyFrame
{
    /// <summary>
    /// .NET's own SMTP client says what it makes of the status before it quotes the server:
    /// <c>Mailbox unavailable. The server response was: 5.7.1 ...</c> is said of every 550.
    /// </summary>
    private static ReadOnlySpan<byte> DotNet => "The server response was: "u8;

    /// <summary>Leaves out the words of the frame. They stay where the server itself says nothing.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="code">Where its codes begin; -1 where it has none.</param>
    /// <param name="words">Its words, without the codes.</param>
    public static ReadOnlySpan<Word> Remove(ReadOnlySpan<byte> text, int code, ReadOnlySpan<Word> words)
    {
        int end = CommandNote.Find(text, words) is >= 0 and var note ? note : text.Length;
        int start = FindEnd(text, 0, DotNet);
        if (start == 0 && code > 0 && Transcript.IsAnswer(text, code))
        {
            start = code;
            end = Transcript.EndOfAnswer(text, code);
        }
        else if (start == 0 && code >= 0 && (code > 0 || text.IndexOf((byte)'\n') >= 0) && Session.IsAnswer(text, code))
        {
            start = code;
            end = Math.Min(end, Session.EndOfAnswer(text, code));
        }
        else if (start == 0 && code > 0 && (IsSaid(text, code) || IsQuoted(text, code, ref end) || IsReported(text, code, ref end)))
        {
            start = code;
        }
        else if (start == 0 && code != 0)
        {
            // A text that begins with its codes is no report, nor a line of a log.
            start = FindIntroduced(text, code) is > 0 and var introduced ? introduced
                : FindReported(text.Slice(0, code > 0 ? code : text.Length)) is > 0 and var report ? report
                : FindLogged(text, ref end);
        }

        if (!words.IsEmpty && words[0].Length == 1 && words[0].Start > 0 && IsPythonBytes(text, words[0]))
        {
            words = words.Slice(1);
        }

        end = start == 0 ? end : Math.Min(end, EndBeforeNotes(text, start));
        return start == 0 && end == text.Length ? words : Within(words, start, end);
    }

    /// <summary>Whether a word is the mark of bytes in Python: <c>(553, b'Invalid email address')</c>.</summary>
    private static bool IsPythonBytes(ReadOnlySpan<byte> text, Word word) =>
        text[word.Start] == 'b' && word.End < text.Length && text[word.End] is (byte)'\'' or (byte)'"' && text[word.Start - 1] is (byte)' ' or (byte)'(';

    /// <summary>
    /// Whether the answer stands in quotes behind its code: IronPort says what it makes of the code and quotes the server,
    /// <c>5.1.0 - Unknown address error 550-'5.7.1 Relay access denied' (delivery attempts: 0)</c>, in its log <c>('550', ['5.7.1 Relay access denied']) []</c>.
    /// </summary>
    private static bool IsQuoted(ReadOnlySpan<byte> text, int code, ref int end)
    {
        if (text[code - 1] is (byte)'\'' && text.Slice(code).IndexOf("', ["u8) == "550"u8.Length)
        {
            end = text.LastIndexOf("])"u8) is var list && list > code ? list : end;
            return true;
        }

        int quote = code + "550-"u8.Length;
        if (quote >= text.Length || text[quote - 1] != '-' || text[quote] is not ((byte)'\'' or (byte)'"'))
        {
            return false;
        }

        int last = text.LastIndexOf(text[quote]);
        end = last > quote ? last : end;
        return true;
    }

    /// <summary>
    /// Whether Postfix or Exim names the host that answered right before the codes, <c>host rbl.example.com[192.0.2.1] said: 550 ...</c>: the
    /// name says nothing of the cause. Where it tells why an address was not verified, <c>undeliverable address: host ...</c>, that is the cause.
    /// </summary>
    private static bool IsSaid(ReadOnlySpan<byte> text, int code)
    {
        ReadOnlySpan<byte> before = AsciiBytes.TrimEnd(text.Slice(0, code));
        ReadOnlySpan<byte> mark = "host "u8;
        if (Without(before, "]: server refused to talk to me:"u8) is { IsEmpty: false } connected)
        {
            // Postfix before 2.3: connect to mx.example.com[192.0.2.1]: server refused to talk to me: 421 ...
            mark = "connect to "u8;
            before = before.Slice(0, connected.Length + 1);
        }
        else
        {
            before = AsciiBytes.TrimEnd(Without(before, "said:"u8) is { IsEmpty: false } said ? said
                : Without(before, "refused to talk to me:"u8) is { IsEmpty: false } refused ? refused
                : Without(before, ":"u8));
        }

        int address = before.EndsWith("]"u8) ? before.LastIndexOf((byte)'[') : -1;
        int host = address < 0 ? -1 : before.Slice(0, address).LastIndexOf(mark);
        return host >= 0
            && before.Slice(address).IndexOf((byte)' ') < 0
            && AsciiBytes.TrimEnd(before.Slice(host + mark.Length, address - host - mark.Length)).IndexOf((byte)' ') < 0
            && !AsciiBytes.TrimEnd(before.Slice(0, host)).EndsWith(" address:"u8);
    }

    /// <summary>
    /// Whether a report to the sender leads to the answer with words that it has for every failure: whom the message was for, which status it makes
    /// of the answer, that somebody answered. What stands behind the paragraph of the answer is the report's again.
    /// </summary>
    private static bool IsReported(ReadOnlySpan<byte> text, int code, ref int end)
    {
        ReadOnlySpan<byte> before = AsciiBytes.TrimEnd(text.Slice(0, code));
        ReadOnlySpan<byte> answer = Paragraph(text.Slice(code));
        int length = answer.Length;
        switch (before.IsEmpty ? (byte)0 : before[before.Length - 1])
        {
            // Exchange 2003: <mail.example.com #5.5.0 smtp;550 ...>
            case (byte)';' when EndsWithStatus(before):
                length = answer.LastIndexOf((byte)'>');
                break;

            // Sendmail: (reason: 550 ...), a line for each recipient.
            case (byte)':' when before.EndsWith("(reason:"u8):
                length = answer.IndexOf(")\r"u8) is >= 0 and var windows ? windows : answer.IndexOf(")\n"u8) is >= 0 and var line ? line : answer.LastIndexOf((byte)')');
                break;

            // Oracle's messaging server, which was Sun's and, as PMDF, Innosoft's.
            case (byte)';' when before.EndsWith("Diagnostic code: smtp;"u8):
                length = answer.IndexOf("Remote system: "u8);
                break;

            case (byte)':' when before.EndsWith("Remote server replied:"u8): // hMailServer
            case (byte)':' when IsAddress(before.Slice(before.LastIndexOf((byte)'\n') + 1)): // OpenSMTPD: bob@example.org: 550 ...
            case (byte)'-' when before.EndsWith("Additional information follows :\r\n--"u8) || before.EndsWith("Additional information follows :\n--"u8): // Mimecast
            case (byte)'>' when before.EndsWith("Received >>>"u8): // InterScan
                break;
            default:
                return false;
        }

        end = Math.Min(end, code + (length > 0 ? length : answer.Length));
        return true;
    }

    /// <summary>Whether a text ends with the host and status that Exchange puts before an answer: <c>&lt;mail.example.com #5.5.0 smtp;</c></summary>
    private static bool EndsWithStatus(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> report = Without(text, "smtp;"u8) is { IsEmpty: false } lower ? lower : Without(text, "SMTP;"u8);
        int start = report.LastIndexOf((byte)'<');
        return start >= 0 && report.Slice(start).IndexOf(" #"u8) > 0 && report.Slice(start).IndexOf((byte)'\n') < 0;
    }

    /// <summary>Whether a line is an address and a colon.</summary>
    private static bool IsAddress(ReadOnlySpan<byte> line) => line.IndexOf((byte)'@') > 0 && line.IndexOf((byte)' ') < 0 && line.IndexOf((byte)':') == line.Length - 1;

    /// <summary>A text up to the first empty line.</summary>
    private static ReadOnlySpan<byte> Paragraph(ReadOnlySpan<byte> text) =>
        text.IndexOf("\n\r\n"u8) is >= 0 and var windows ? text.Slice(0, windows) : text.IndexOf("\n\n"u8) is >= 0 and var other ? text.Slice(0, other) : text;

    /// <summary>What stands before the end of a text; nothing where it ends otherwise.</summary>
    private static ReadOnlySpan<byte> Without(ReadOnlySpan<byte> text, ReadOnlySpan<byte> end) =>
        text.EndsWith(end) ? text.Slice(0, text.Length - end.Length) : default;

    /// <summary>What a client says of every failure right before the codes: an exception's name, what it had expected, a debugging mark.</summary>
    /// <returns>Where the server's answer starts; 0 where nothing of the kind stands there.</returns>
    private static int FindIntroduced(ReadOnlySpan<byte> text, int code)
    {
        ReadOnlySpan<byte> before = text.Slice(0, Math.Max(0, code));
        if (before.EndsWith("but got code \""u8) || before.EndsWith("but got code \\\""u8))
        {
            // Swift Mailer and Symfony's Mailer: Expected response code "250" but got code "550", with message "550 5.1.1 ...".
            // In a string of JSON the quotation marks are escaped.
            int message = FindEnd(text, code, "with message "u8);
            return message == 0 ? 0 : message + 1 + text.Slice(message).IndexOf((byte)'"');
        }

        if (before.EndsWith("SMTP Error ("u8))
        {
            // Roundcube: SMTP Error (550): Failed to add recipient "bob@example.org" (5.1.1 ...).
            return FindEnd(text, code, "\" ("u8);
        }

        return IsQuotation(before)
            || before.EndsWith("Exception: "u8) // Java
            || before.EndsWith("Message failed: "u8) // Nodemailer
            || before.EndsWith(" recipients were rejected: "u8) // Nodemailer
            || before.EndsWith(" command failed: "u8) // Nodemailer and PHPMailer
            || before.EndsWith("SERVER -> CLIENT: "u8) // PHPMailer
            || before.EndsWith("msmtp: server message: "u8)
            || before.EndsWith("received from server (code: "u8) // PEAR's Net_SMTP
            || before.EndsWith(" error ("u8) // Rust's lettre
            || before.EndsWith("MTP server error: "u8) // OpenSMTPD's mail.lmtp
            || before.EndsWith("SMTP session failed: "u8) // Mutt
            || before.EndsWith("> rejected: "u8) // Haraka
            || (before.EndsWith(": "u8) && IsFailureToSend(before)) // programs in Go, and others
            || (before.EndsWith("\""u8) && before.IndexOf("_failure,"u8) >= 0) // gen_smtp of Erlang
            ? code
            : 0;
    }

    /// <summary>
    /// Whether a program says that it could not send a message, which one and to whom: <c>error sending message in campaign Spring: subscriber 31: 550 ...</c>,
    /// <c>failed to send mail: sending SMTP RCPT TO command: 550 ...</c>.
    /// </summary>
    private static bool IsFailureToSend(ReadOnlySpan<byte> before) => before.IndexOf((byte)'(') < 0
        && (before.IndexOf("rror sending "u8) >= 0 || before.IndexOf("ailed to send "u8) >= 0 || before.IndexOf("ould not send "u8) >= 0);

    /// <summary>
    /// What Gmail's and Exchange's delivery reports, Thunderbird, PHPMailer and .NET in other languages say before they quote the server or give
    /// the reason.
    /// </summary>
    /// <param name="text">What stands before the codes.</param>
    /// <returns>Where the quotation starts; 0 where there is none.</returns>
    private static int FindReported(ReadOnlySpan<byte> text)
    {
        for (int at = 0; text.Slice(at).IndexOf((byte)':') is >= 0 and var length;)
        {
            int colon = at + length;
            at = colon + 1;
            if (IsReport(text.Slice(0, colon)))
            {
                return at;
            }
        }

        return 0;
    }

    /// <summary>Whether what stands before a colon ends with words behind which a server is quoted.</summary>
    private static bool IsReport(ReadOnlySpan<byte> before) => !before.IsEmpty && before[before.Length - 1] switch
    {
        (byte)'s' => EndsWithFolded(before, "The response from the remote server was"u8) || before.EndsWith("The response was"u8)
            || EndsWithFolded(before, "The error that the other server returned was"u8),
        (byte)'d' => before.EndsWith("An error occurred while sending mail. The mail server responded"u8)
            || EndsWithFolded(before, "The following recipient(s) could not be reached"u8) // Exchange of earlier years, and hMailServer
            || EndsWithFolded(before, "The following recipient(s) cannot be reached"u8), // Outlook
        (byte)'l' => before.EndsWith(" command failed Detail"u8),
        (byte)'r' => before.EndsWith("Die Serverantwort war"u8),
        (byte)'e' => before.EndsWith("La respuesta del servidor fue"u8),
        (byte)'i' => before.EndsWith("A resposta do servidor foi"u8),
        (byte)' ' or 0xA0 or 0xAF => before.EndsWith("La réponse du serveur était "u8) || before.EndsWith("La réponse du serveur était\u00A0"u8)
            || before.EndsWith("La réponse du serveur était\u202F"u8),
        (byte)'t' => before.EndsWith("La réponse du serveur était"u8),
        0xBA => before.EndsWith("服务器响应为"u8),
        _ => false,
    };

    /// <summary>Whether a text ends with words between which a report may have broken the line, and marked the next as quoted: <c>... that the\n&gt; other server ...</c></summary>
    private static bool EndsWithFolded(ReadOnlySpan<byte> text, ReadOnlySpan<byte> end)
    {
        int at = text.Length;
        for (int i = end.Length - 1; i >= 0; i--)
        {
            if (end[i] != ' ')
            {
                if (at == 0 || text[--at] != end[i])
                {
                    return false;
                }

                continue;
            }

            int word = at;
            while (at > 0 && (AsciiBytes.IsSpace(text[at - 1]) || text[at - 1] == '>'))
            {
                at--;
            }

            if (at == word)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// A mail server's log of what it refused names the client first, whose name says nothing of the server; that of what it could not
    /// deliver may name a status of its own.
    /// </summary>
    /// <returns>Where the server's answer starts; 0 where there is none.</returns>
    private static int FindLogged(ReadOnlySpan<byte> text, ref int end)
    {
        int reject = FindEnd(text, 0, "reject"u8);
        switch (reject == 0 || reject == text.Length ? default : text[reject])
        {
            // Postfix: reject: RCPT from mail.example.com[192.0.2.1]: 554 5.7.1 ...; from=<a@example.com> to=<b@example.org> ...
            case (byte)':':
                return FindBehindClient(text, reject, ref end);

            // Sendmail: ruleset=check_rcpt, arg1=<b@example.org>, relay=mail.example.com [192.0.2.1], reject=550 5.7.1 ...
            case (byte)'=':
                return reject + 1;
        }

        if (FindRejected(text) is > 0 and var rejected)
        {
            return rejected;
        }

        if (FindEnd(text, 0, ", reply="u8) is > 0 and var reply)
        {
            // Sendmail: relay=mx.example.com. [192.0.2.1], dsn=5.7.1, reply=550 5.7.1 ..., stat=Service unavailable
            int stat = text.Slice(reply).LastIndexOf(", stat="u8);
            end = stat < 0 ? end : reply + stat;
            return reply;
        }

        // PowerMTA: failed,5.1.1 (bad destination mailbox address),smtp;550 5.7.1 ...,mx.example.net (192.0.2.1)
        ReadOnlySpan<byte> type = "smtp;"u8;
        int report = FindEnd(text, 0, type);
        ReadOnlySpan<byte> before = text.Slice(0, Math.Max(0, report - type.Length));
        if (!before.EndsWith("),"u8) && !before.EndsWith("),\""u8))
        {
            return 0;
        }

        int host = text.LastIndexOf((byte)',');
        end = host > report && text.Slice(host).IndexOf(" ("u8) == text.Slice(host).IndexOf((byte)' ') ? host : end;
        return report;
    }

    /// <summary>Exim: <c>H=mail.example.com [192.0.2.1] CV=no F=&lt;a@example.com&gt; temporarily rejected RCPT &lt;b@example.org&gt;: ...</c></summary>
    /// <returns>Where Exim says what it did; 0 where it does not.</returns>
    private static int FindRejected(ReadOnlySpan<byte> text)
    {
        int sender = FindEnd(text, 0, " F=<"u8);
        int rejected = sender == 0 ? 0 : FindEnd(text, sender, " rejected "u8);
        if (rejected == 0)
        {
            return 0;
        }

        int start = rejected - "rejected "u8.Length;
        ReadOnlySpan<byte> temporarily = "temporarily "u8;
        return text.Slice(0, start).EndsWith(temporarily) ? start - temporarily.Length : start;
    }

    /// <summary>Where the answer ends before what a client adds: PHPMailer the code, msmtp what comes of it, runtimes where in the program it was read.</summary>
    private static int EndBeforeNotes(ReadOnlySpan<byte> text, int start)
    {
        ReadOnlySpan<byte> answer = text.Slice(start);
        int line = 0;
        while (answer.Slice(line).IndexOf((byte)'\n') is >= 0 and var length)
        {
            int end = line + length;
            line = end + 1;
            int at = line;
            while (at < answer.Length && answer[at] is (byte)' ' or (byte)'\t')
            {
                at++;
            }

            if (at > line && AsciiBytes.StartsWith(answer, at, "at "u8))
            {
                return start + end;
            }
        }

        return answer.LastIndexOf(" SMTP code: "u8) is >= 0 and var code ? start + code
            : text.Slice(0, start).EndsWith("msmtp: server message: "u8) && answer.IndexOf("msmtp: could not "u8) is >= 0 and var outcome ? start + outcome
            : IsQuotation(text.Slice(0, start)) ? start + EndOfQuotation(answer)
            : text.Length;
    }

    /// <summary>Whether a mailer of PHP quotes the server from here on.</summary>
    private static bool IsQuotation(ReadOnlySpan<byte> before) =>
        before.EndsWith("with message \""u8) || before.EndsWith("with message \\\""u8);

    /// <summary>Where the answer ends that a mailer of PHP quotes, before what a log adds: <c>... with message "550 ...". {"exception":...</c>, <c>... in /app/Mailer.php:340</c>.</summary>
    private static int EndOfQuotation(ReadOnlySpan<byte> answer)
    {
        for (int at = 0; answer.Slice(at).IndexOf((byte)'"') is >= 0 and var length;)
        {
            int quote = at + length;
            at = quote + 1;
            ReadOnlySpan<byte> rest = answer.Slice(at);
            bool endsSentence = rest.StartsWith("."u8) && (rest.Length == 1 || rest[1] is (byte)'"' or (byte)'\\' || AsciiBytes.IsSpace(rest[1]));
            if (rest.IsEmpty || endsSentence || rest.StartsWith(" {"u8) || rest.StartsWith(" in /"u8) || rest.StartsWith(" at "u8))
            {
                return quote;
            }
        }

        return answer.Length;
    }

    /// <summary>Where the answer starts behind the client that Postfix names, and where it ends, before what the client had asked.</summary>
    private static int FindBehindClient(ReadOnlySpan<byte> text, int from, ref int end)
    {
        int client = FindEnd(text, from, " from "u8);
        int start = client == 0 ? 0 : FindEnd(text, client, "]: "u8);
        if (start == 0 || text.Slice(client, start - client - 1).IndexOf((byte)' ') >= 0)
        {
            return 0;
        }

        int length = text.Slice(start).IndexOf("; from=<"u8);
        end = length < 0 ? end : start + length;
        return start;
    }

    /// <summary>Where a text ends that stands behind a position; 0 where it does not stand there.</summary>
    private static int FindEnd(ReadOnlySpan<byte> text, int from, ReadOnlySpan<byte> sought)
    {
        int at = text.Slice(from).IndexOf(sought);
        return at < 0 ? 0 : from + at + sought.Length;
    }

    private static ReadOnlySpan<Word> Within(ReadOnlySpan<Word> words, int start, int end)
    {
        int past = words.Length;
        while (past > 0 && words[past - 1].Start >= end)
        {
            past--;
        }

        int first = start == 0 ? 0 : past;
        while (first > 0 && words[first - 1].Start >= start)
        {
            first--;
        }

        return first == past ? words : words.Slice(first, past - first);
    }
}
