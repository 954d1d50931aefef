using System;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace ErrorCatalogs.Mail.Tests.Fuzzing;

/// <summary>A reply means the same in whatever it is wrapped: every sample of an SMTP error of every table, in the forms of logs, delivery reports and clients.</summary>
public sealed partial class WrappedReplyTests
{
    public static TheoryData<string, string> Wrappings { get; } = new()
    {
        { "the diagnostic code of a delivery report", "smtp; {0}" },
        { "a field of a delivery report", "Diagnostic-Code: smtp; {0}" },
        { "a type that a mail server made up", "X-Postfix; {0}" },
        { "a log", "host mx.example.net[192.0.2.25] said: {0} (in reply to RCPT TO command)" },
        { "a log with angle brackets", "<bob@example.org>: host mx.example.net[192.0.2.25] said: {0}" },
        { "a log that says the remote server answered", "remote server answered: {0}" },
        { "Postfix's log of what it refused", "NOQUEUE: reject: RCPT from mail-db5eur01.outbound.protection.outlook.com[192.0.2.43]: {0}; from=<carol@outlook.com> to=<bob@example.org> proto=ESMTP helo=<eur01.outbound.protection.outlook.com>" },
        { "Postfix's log of what its filter refused", "1B2C3: milter-reject: END-OF-MESSAGE from a9-1.smtp-out.amazonses.com[192.0.2.43]: {0}; from=<carol@amazonses.com> to=<bob@example.org> proto=ESMTP helo=<a9-1.smtp-out.amazonses.com>" },
        { "Sendmail's log of what it refused", "ruleset=check_rcpt, arg1=<bob@example.org>, relay=mail-db5eur01.outbound.protection.outlook.com [192.0.2.43], reject={0}" },
        { "PowerMTA's log", "b,2026-01-05 10:22:31+0100,2026-01-05 10:22:30+0100,carol@example.com,bob@example.org,,failed,5.1.1 (bad destination mailbox address),smtp;{0},mx.example.net (192.0.2.25)" },
        { "an exception", "Transaction failed. The server response was: {0}" },
        { "an exception by its name, with a status that means something else", "System.Net.Mail.SmtpException: Mailbox unavailable. The server response was: {0}" },
        { "a tuple of Python", "(550, b'{0}')" },
        { "a transcript of a session", "--> DATA\r\n<-- {0}" },
        { "a transcript of swaks", "<** {0}" },
        { "a transcript that names the sides", "[C] DATA\r\n[S] {0}" },
        { "a transcript that names the sides by a letter", "C: DATA\r\nS: {0}" },
        { "a delivery report of Sendmail", "... while talking to mx.example.net.:\r\n>>> DATA\r\n<<< {0}" },
        { "PHPMailer", "SMTP server error: DATA END command failed Detail: {2} SMTP code: {1}" },
        { "PHPMailer's debug output", "2026-01-05 10:22:31 SERVER -> CLIENT: {0}" },
        { "PEAR's Mail", "Failed to send data [SMTP: Invalid response code received from server (code: {1}, response: {2})]" },
        { "Symfony's Mailer", "Expected response code \"250\" but got code \"{1}\", with message \"{0}\"." },
        { "Nodemailer", "Error: Message failed: {0}\r\n    at SMTPConnection._formatError (smtp-connection/index.js:798:19) {{ code: 'EMESSAGE', response: '{0}', responseCode: {1}, command: 'DATA' }}" },
        { "Java's mail", "jakarta.mail.SendFailedException: Invalid Addresses;\r\n  nested exception is:\r\n\tcom.sun.mail.smtp.SMTPAddressFailedException: {0}" },
        { "Java's debug output", "DEBUG SMTP: got response code {1}, with response: {0}" },
        { "Ruby", "Net::SMTPFatalError: {0}" },
        { "Rust's lettre", "permanent error ({1}): {2}" },
        { "Erlang", "{{permanent_failure, \"{0}\"}}" },
        { "white space", "  \r\n{0}\r\n\r\n" },
        { "quotes", "\"{0}\"" },
    };

    [Theory]
    [MemberData(nameof(Wrappings))]
    public void A_sample_means_in_a_wrapping_what_it_means_bare(string name, string wrapping) => Rule.Holds(
        from row in SourceTables.Rows
        from sample in row.Samples
        where IsSmtpError(sample) && Fits(sample, wrapping)
        let bare = MailErrors.Match(sample, HostOf(row))
        let wrapped = MailErrors.Match(wrapping.StartsWith('(') ? Python(sample) : Wrap(sample, wrapping), HostOf(row))
        where wrapped.Entry.ToString() != bare.Entry.ToString() || wrapped.ReplyCode != bare.ReplyCode || wrapped.Enhanced != bare.Enhanced || wrapped.Severity != bare.Severity
        select row.Offends($"in {name}: {wrapped} is not {bare}"));

    [Theory]
    [InlineData("Mailbox unavailable. The server response was: 5.7.1 Relay access denied", MailFailure.RelayDenied)]
    [InlineData("Your message to user@example.com has been blocked. The response from the remote server was:\n550 5.7.1 Relay access denied", MailFailure.RelayDenied)]
    [InlineData("An error occurred while sending mail. The mail server responded: Recipient address rejected", MailFailure.RecipientNotFound)]
    [InlineData("Insufficient system storage. The server response was: 4.2.2 The email account that you tried to reach is over quota", MailFailure.MailboxFull)]
    [InlineData("Service not available, closing transmission channel. The server response was: 4.4.2 Connection timed out", MailFailure.NetworkFailure)]
    [InlineData("2026-01-05 10:22:31,004 ERROR System.Net.Mail.SmtpException: Mailbox unavailable. The server response was: 5.7.1 Relay access denied", MailFailure.RelayDenied)]
    [InlineData("{\"Level\":\"Error\",\"Message\":\"Mailbox unavailable. The server response was: 5.7.1 Relay access denied\"}", MailFailure.RelayDenied)]
    public void What_a_client_says_of_a_status_does_not_count_beside_what_it_quotes(string reply, MailFailure category) =>
        Assert.Equal(category, MailErrors.Match(reply).Category);

    [Fact]
    public void What_a_client_says_of_a_status_counts_where_it_quotes_nothing() => Assert.Equal(
        MailErrors.Match("Mailbox unavailable.").Entry.ToString(),
        MailErrors.Match("Mailbox unavailable. The server response was: ").Entry.ToString());

    [Fact]
    public void A_sample_means_the_same_when_its_lines_are_folded_at_every_fourth_space() => Rule.Holds(
        from row in SourceTables.Rows
        from sample in row.Samples
        where IsSmtpError(sample)
        let bare = MailErrors.Match(sample, HostOf(row))
        let folded = MailErrors.Match(Fold(sample), HostOf(row))
        where folded.Entry.ToString() != bare.Entry.ToString() || folded.ReplyCode != bare.ReplyCode || folded.Enhanced != bare.Enhanced
        select row.Offends($"folded: {folded} is not {bare}"));

    [Fact]
    public void A_sample_of_several_lines_means_the_same_when_a_log_joined_them() => Rule.Holds(
        from row in SourceTables.Rows
        from sample in row.Samples
        where IsSmtpError(sample) && sample.Contains("\r\n", StringComparison.Ordinal)
        let bare = MailErrors.Match(sample, HostOf(row))
        let joined = MailErrors.Match(sample.Replace("\r\n", " ", StringComparison.Ordinal), HostOf(row))
        where joined.Entry.ToString() != bare.Entry.ToString() || joined.ReplyCode != bare.ReplyCode || joined.Enhanced != bare.Enhanced
        select row.Offends($"joined: {joined} is not {bare}"));

    /// <summary>Whether a sample is an SMTP reply as it was sent: it begins with a code of an error, and a text follows. 400 to 419 are HTTP's.</summary>
    private static bool IsSmtpError(string sample) => sample.Length > 4 && HasCode(sample) && sample[0] is '4' or '5' && sample[..2] is not ("40" or "41")
        && !sample.Contains('{', StringComparison.Ordinal);

    private static bool HasCode(string line) => line.Length >= 4 && char.IsAsciiDigit(line[0]) && char.IsAsciiDigit(line[1]) && char.IsAsciiDigit(line[2]) && line[3] is ' ' or '-';

    /// <summary>The host that answers with a table's replies: one of the provider's own, where the table is a provider's.</summary>
    private static string? HostOf(SourceRow row) => row.Table.Catalog.Hosts.Count == 0 ? null : "mx." + row.Table.Catalog.Hosts[0];

    /// <summary>A reply in a wrapping: {0} is the whole reply, {1} its code and {2} the text behind it.</summary>
    private static string Wrap(string sample, string wrapping) => string.Format(CultureInfo.InvariantCulture, wrapping, sample, sample[..3], sample[4..]);

    /// <summary>Whether a wrapping fits: one that tells code and text apart is for a reply of one line that has no second code.</summary>
    private static bool Fits(string sample, string wrapping) =>
        !wrapping.Contains("{2}", StringComparison.Ordinal) || OneCode().IsMatch(sample);

    [GeneratedRegex(@"^(\d)\d\d (\1\.\d+\.\d+ )?(?!\d\.)((?!\b\d{3}\b)[^\r\n])*$")]
    private static partial Regex OneCode();

    /// <summary>A client of Python tells code and text apart, and writes the line breaks of bytes as escapes.</summary>
    private static string Python(string sample)
    {
        string[] lines = sample.Split("\r\n");
        return $"({lines[0][..3]}, b\"{string.Join("\\n", lines.Select(line => HasCode(line) ? line[4..] : line))}\")";
    }

    private static string Fold(string sample)
    {
        var folded = new StringBuilder();
        int spaces = 0;
        foreach (char letter in sample)
        {
            folded.Append(letter == ' ' && ++spaces % 4 == 0 ? "\r\n    " : letter.ToString());
        }

        return folded.ToString();
    }
}
