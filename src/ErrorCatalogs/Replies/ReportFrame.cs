using System;

namespace ErrorCatalogs.Replies;

/// <summary>The words with which reports to the sender lead to what a server answered, and those they have behind it.</summary>
internal static class ReportFrame
{
    /// <summary>
    /// What Gmail's and Exchange's delivery reports, Thunderbird, PHPMailer and .NET in other languages say before they quote the server or give
    /// the reason.
    /// </summary>
    /// <param name="text">What stands before the codes.</param>
    /// <returns>Where the quotation starts; 0 where there is none.</returns>
    public static int Find(ReadOnlySpan<byte> text)
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

    /// <summary>
    /// Whether a report to the sender leads to the answer with words that it has for every failure: whom the message was for, which status it makes
    /// of the answer, that somebody answered. What stands behind the paragraph of the answer is the report's again.
    /// </summary>
    public static bool LeadsTo(ReadOnlySpan<byte> text, int code, ref int end)
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
        ReadOnlySpan<byte> report = AsciiBytes.WithoutEnd(text, "smtp;"u8) is { IsEmpty: false } lower ? lower : AsciiBytes.WithoutEnd(text, "SMTP;"u8);
        int start = report.LastIndexOf((byte)'<');
        return start >= 0 && report.Slice(start).IndexOf(" #"u8) > 0 && report.Slice(start).IndexOf((byte)'\n') < 0;
    }

    /// <summary>Whether a line is an address and a colon.</summary>
    private static bool IsAddress(ReadOnlySpan<byte> line) => line.IndexOf((byte)'@') > 0 && line.IndexOf((byte)' ') < 0 && line.IndexOf((byte)':') == line.Length - 1;

    /// <summary>A text up to the first empty line.</summary>
    private static ReadOnlySpan<byte> Paragraph(ReadOnlySpan<byte> text) =>
        text.IndexOf("\n\r\n"u8) is >= 0 and var windows ? text.Slice(0, windows) : text.IndexOf("\n\n"u8) is >= 0 and var other ? text.Slice(0, other) : text;

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
}
