using System;

namespace ErrorCatalogs.Replies;

/// <summary>The words that clients put around what a server answered: an exception's name, what they had expected, where in the program it was read.</summary>
internal static class ClientFrame
{
    /// <summary>What a client says of every failure right before the codes: an exception's name, what it had expected, a debugging mark.</summary>
    /// <returns>Where the server's answer starts; 0 where nothing of the kind stands there.</returns>
    public static int Find(ReadOnlySpan<byte> text, int code)
    {
        ReadOnlySpan<byte> before = text.Slice(0, Math.Max(0, code));
        if (before.EndsWith("but got code \""u8) || before.EndsWith("but got code \\\""u8))
        {
            // Swift Mailer and Symfony's Mailer: Expected response code "250" but got code "550", with message "550 5.1.1 ...".
            // In a string of JSON the quotation marks are escaped.
            int message = AsciiBytes.EndOf(text, code, "with message "u8);
            return message == 0 ? 0 : message + 1 + text.Slice(message).IndexOf((byte)'"');
        }

        if (before.EndsWith("SMTP Error ("u8))
        {
            // Roundcube: SMTP Error (550): Failed to add recipient "bob@example.org" (5.1.1 ...).
            return AsciiBytes.EndOf(text, code, "\" ("u8);
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

    /// <summary>Where the answer ends before what a client adds: PHPMailer the code, msmtp what comes of it, runtimes where in the program it was read.</summary>
    public static int EndBeforeNotes(ReadOnlySpan<byte> text, int start)
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

    /// <summary>
    /// Whether a program says that it could not send a message, which one and to whom: <c>error sending message in campaign Spring: subscriber 31: 550 ...</c>,
    /// <c>failed to send mail: sending SMTP RCPT TO command: 550 ...</c>.
    /// </summary>
    private static bool IsFailureToSend(ReadOnlySpan<byte> before) => before.IndexOf((byte)'(') < 0
        && (before.IndexOf("rror sending "u8) >= 0 || before.IndexOf("ailed to send "u8) >= 0 || before.IndexOf("ould not send "u8) >= 0);

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
}
