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
        { "Gmail's older reports", "PERM_FAILURE: Gmail tried to deliver your message, but it was rejected by the recipient domain. The error that the other server returned was: {0}" },
        { "Gmail's reports of mail that was blocked", "Message blocked\r\n\r\nYour message to bob@example.org has been blocked. See technical details below for more information.\r\n\r\nThe response was:\r\n\r\n{0}" },
        { "an exception", "Transaction failed. The server response was: {0}" },
        { "an exception by its name, with a status that means something else", "System.Net.Mail.SmtpException: Mailbox unavailable. The server response was: {0}" },
        { "a tuple of Python", "(550, b'{0}')" },
        { "a transcript of a session", "--> DATA\r\n<-- {0}" },
        { "a transcript of swaks", "<** {0}" },
        { "a session of swaks", "<-  250 2.1.5 Ok\r\n -> DATA\r\n<** {0}\r\n -> QUIT\r\n<-  221 2.0.0 Bye" },
        { "a session of swaks that begins with a command and ends with its own words", " -> DATA\r\n<** {0}\r\n -> QUIT\r\n<-  221 2.0.0 Bye\r\n=== Connection closed with remote host." },
        { "a session of PHP's smtp_class", "S 250 2.1.5 Ok\r\nC DATA\r\nS {0}\r\nC QUIT\r\nS 221 2.0.0 Bye" },
        { "a session without marks", "250 2.1.5 Ok\r\n{0}\r\n221 2.0.0 Bye" },
        { "a transcript that names the sides", "[C] DATA\r\n[S] {0}" },
        { "a transcript that names the sides by a letter", "C: DATA\r\nS: {0}" },
        { "a delivery report of Sendmail", "... while talking to mx.example.net.:\r\n>>> DATA\r\n<<< {0}" },
        { "PHPMailer", "SMTP server error: DATA END command failed Detail: {2} SMTP code: {1}" },
        { "PHPMailer's debug output", "2026-01-05 10:22:31 SERVER -> CLIENT: {0}" },
        { "PHPMailer's debug output of a command", "SMTP ERROR: RCPT TO command failed: {0}" },
        { "PEAR's Mail", "Failed to send data [SMTP: Invalid response code received from server (code: {1}, response: {2})]" },
        { "Symfony's Mailer", "Expected response code \"250\" but got code \"{1}\", with message \"{0}\"." },
        { "Symfony's Mailer, which had expected the go-ahead", "Expected response code \"354\" but got code \"{1}\", with message \"{0}\"." },
        { "Laravel's log of Symfony's Mailer", "[2026-01-05 10:22:31] production.ERROR: Expected response code \"250\" but got code \"{1}\", with message \"{0}\". {{\"exception\":\"[object] (Symfony\\\\Component\\\\Mailer\\\\Exception\\\\UnexpectedResponseException(code: {1}): Expected response code \\\"250\\\" but got code \\\"{1}\\\", with message \\\"{0}\\\". at /app/vendor/symfony/mailer/Transport/Smtp/SmtpTransport.php:331)" },
        { "OpenSMTPD's log", "1e722991 mda delivery evpid=f9293a5c from=<carol@example.com> to=<bob@example.org> user=vmail delay=40s result=TempFail stat=Error (temporary failure: \"mail.lmtp: LMTP server error: {0}\")" },
        { "Nodemailer", "Error: Message failed: {0}\r\n    at SMTPConnection._formatError (smtp-connection/index.js:798:19) {{ code: 'EMESSAGE', response: '{0}', responseCode: {1}, command: 'DATA' }}" },
        { "Nodemailer, which had one recipient", "Error: Can't send mail - all recipients were rejected: {0}" },
        { "Nodemailer, which names the command", "Error: Mail command failed: {0}" },
        { "Java's mail", "jakarta.mail.SendFailedException: Invalid Addresses;\r\n  nested exception is:\r\n\tcom.sun.mail.smtp.SMTPAddressFailedException: {0}" },
        { "Java's debug output", "DEBUG SMTP: got response code {1}, with response: {0}" },
        { "Ruby", "Net::SMTPFatalError: {0}" },
        { "Mutt", "SMTP session failed: {0}" },
        { "Rust's lettre", "permanent error ({1}): {2}" },
        { "Erlang", "{{permanent_failure, \"{0}\"}}" },
        { "gen_smtp of Erlang", "{{error,no_more_hosts,{{permanent_failure,\"mx.example.net\",<<\"{0}\\r\\n\">>}}}}" },
        { "gen_smtp in Elixir, after several tries", "{{:error, :retries_exceeded, {{:temporary_failure, \"mx.example.net\", \"{0}\\r\\n\"}}}}" },
        { "listmonk's log", "2026/01/05 10:22:31 manager.go:540: error sending message in campaign News: subscriber 31: {0}" },
        { "a program in Go that names the command", "client send: failed to send mail: sending SMTP RCPT TO command: {0}" },
        { "Grafana", "failed to send notification to email addresses: bob@example.org: {0}" },
        { "Haraka's log", "[NOTICE] [930E3B02-4254-4499-8294-70044A00835D.1.1] [outbound] recipient <bob@example.org> rejected: {0}" },
        { "Roundcube", "SMTP Error ({1}): Failed to add recipient \"bob@example.org\" ({2})." },
        { "Postfix's log of a delivery that is suspended", "Apr 25 07:08:37 out postfix/error[24566]: 1868F1D15A8: to=<bob@example.org>, relay=none, delay=230975, delays=230975/0.02/0/0.03, dsn=4.0.0, status=deferred (delivery temporarily suspended: host mx.example.net[192.0.2.16] refused to talk to me: {0})" },
        { "the log of an old Postfix", "31AE04400: to=<bob@example.org>, relay=none, delay=0, status=deferred (connect to mx.example.net[192.0.2.64]: server refused to talk to me: {0}  )" },
        { "Sendmail's log", "e6GLUxP00881: to=<bob@example.org>, delay=00:00:11, xdelay=00:00:11, mailer=esmtp, pri=37973, relay=mx.example.net. [192.0.2.15], dsn=5.0.0, reply={0}, stat=Service unavailable" },
        { "white space", "  \r\n{0}\r\n\r\n" },
        { "quotes", "\"{0}\"" },
    };

    /// <summary>Whole reports to the sender, which say more of a failure than the answer that they quote.</summary>
    public static TheoryData<string, string> Reports { get; } = new()
    {
        { "a delivery report as a whole", "Reporting-MTA: dns; out.example.com\r\nX-Postfix-Queue-ID: 4F1C2\r\nArrival-Date: Mon,  5 Jan 2026 10:22:31 +0100 (CET)\r\n\r\nFinal-Recipient: rfc822; bob@example.org\r\nOriginal-Recipient: rfc822;bob@example.org\r\nAction: failed\r\nStatus: {3}.0.0\r\nRemote-MTA: dns; mx.example.net\r\nDiagnostic-Code: smtp; {0}" },
        { "a bounce of Postfix", "This is the mail system at host out.example.com.\r\n\r\nI'm sorry to have to inform you that your message could not\r\nbe delivered to one or more recipients. It's attached below.\r\n\r\nFor further assistance, please send mail to postmaster.\r\n\r\nIf you do so, please include this problem report. You can\r\ndelete your own text from the attached returned message.\r\n\r\n                   The mail system\r\n\r\n<bob@example.org>: host mx.example.net[192.0.2.25] said: {0} (in reply to\r\n    RCPT TO command)" },
        { "a bounce of Exim", "This message was created automatically by mail delivery software.\r\n\r\nA message that you sent could not be delivered to one or more of its\r\nrecipients. This is a permanent error. The following address(es) failed:\r\n\r\n  bob@example.org\r\n    host mx.example.net [192.0.2.25]\r\n    SMTP error from remote mail server after RCPT TO:<bob@example.org>:\r\n    {0}" },
        { "a bounce of qmail", "Hi. This is the qmail-send program at example.com.\r\nI'm afraid I wasn't able to deliver your message to the following addresses.\r\nThis is a permanent error; I've given up. Sorry it didn't work out.\r\n\r\n<bob@example.org>:\r\n192.0.2.25 does not like recipient.\r\nRemote host said: {0}\r\nGiving up on 192.0.2.25." },
        { "a bounce of Exchange", "Delivery has failed to these recipients or groups:\r\n\r\nbob@example.org\r\nYour message couldn't be delivered. Try to send it again later, or forward this to your email admin.\r\n\r\nDiagnostic information for administrators:\r\n\r\nGenerating server: EX01.example.com\r\n\r\nbob@example.org\r\nRemote Server returned '{0}'" },
        { "a bounce of Exchange 2010", "Delivery has failed to these recipients or groups:\r\n\r\nbob@example.org\r\nNo answer from host.\r\n\r\nDiagnostic information for administrators:\r\n\r\nGenerating server: EX01.example.com\r\n\r\nbob@example.org\r\n#{0} ##" },
        { "a bounce of Exchange 2003", "Your message did not reach some or all of the intended recipients.\r\n\r\n      Subject:  hello\r\n      Sent:     1/5/2004 10:22 AM\r\n\r\nThe following recipient(s) could not be reached:\r\n\r\n      bob@example.org on 1/5/2004 10:22 AM\r\n            There was a SMTP communication problem with the recipient's email server.  Please contact your system administrator.\r\n            <mail.example.com #5.5.0 smtp;{0}>" },
        { "a bounce of Gmail with broken lines", "Google tried to deliver your message, but it was rejected by the\r\nrecipient domain. We recommend contacting the other email provider for\r\nfurther information about the cause of this error. The error that the\r\nother server returned was: {0}" },
        { "a bounce of Gmail, quoted", "> Google tried to deliver your message, but it was rejected by the\r\n> recipient domain. The error that the\r\n> other server returned was: {0}" },
        { "a bounce of hMailServer", "Your message did not reach some or all of the intended recipients.\r\n\r\n   Sent: Mon, 5 Jan 2026 10:22:31 +0100\r\n   Subject: hello\r\n\r\nThe following recipient(s) could not be reached:\r\n\r\nbob@example.org\r\n   Error Type: SMTP\r\n   Remote server (192.0.2.5) issued an error.\r\n   hMailServer sent: RCPT TO:<bob@example.org>\r\n   Remote server replied: {0}\r\n\r\n\r\nhMailServer" },
        { "a bounce of InterScan", "****** Message from InterScan Messaging Security Suite ******\r\n\r\nSent <<< RCPT TO:<bob@example.org>\r\nReceived >>> {0}\r\n\r\nUnable to deliver message to <bob@example.org> (and other recipients in the same domain)." },
        { "a bounce of Mimecast", "This is a delivery failure notification message indicating that\r\nan email carol@example.com addressed to email address :\r\n-- bob@example.org\r\ncould not be delivered. The problem appears to be :\r\n-- Recipient email server rejected the message\r\n\r\nAdditional information follows :\r\n-- {0}\r\n\r\nThis condition occurred after 1 attempt(s) to deliver over\r\na period of 0 hour(s)." },
        { "a bounce of OpenSMTPD", "    Hi!\r\n\r\n    This is the MAILER-DAEMON, please DO NOT REPLY to this email.\r\n\r\n    An error has occurred while attempting to deliver a message for\r\n    the following list of recipients:\r\n\r\nbob@example.org: {0}\r\n\r\n    Below is a copy of the original message:" },
        { "a bounce of Oracle's messaging server", "Your message cannot be delivered to the following recipients:\r\n\r\n  Recipient address: bob@example.org\r\n  Reason: Remote SMTP server has rejected address\r\n  Diagnostic code: smtp;{0}\r\n  Remote system: dns;mx.example.org (TCP|192.0.2.67|47323|192.0.2.225|25) (mx.example.org ESMTP SENDMAIL-VM)" },
        { "a bounce of Sendmail", "   ----- The following addresses had permanent fatal errors -----\r\n<bob@example.org>\r\n    (reason: {0})\r\n\r\n   ----- Transcript of session follows -----\r\n... while talking to mx.example.org.:\r\n>>> RCPT To:<bob@example.org>\r\n<<< {0}\r\n550 5.1.1 <bob@example.org>... User unknown" },
        { "a bounce of SmarterMail", "Could not deliver message to the following recipient(s):\r\n\r\nFailed Recipient: bob@example.org\r\nReason: Remote host said: {0}\r\n\r\n   -- The header and top 20 lines of the message follows --" },
        { "a bounce of Zoho", "This message was created automatically by mail delivery software.\r\n A message that you sent could not be delivered to one or more of its recipients. This is a permanent error.\r\n\r\nbob@example.org, ERROR CODE :{1} - {2}" },
        { "a bounce of Yahoo", "Sorry, we were unable to deliver your message to the following address.\r\n\r\n<bob@example.org>:\r\n{0}\r\n\r\n--- Below this line is a copy of the message." },
    };

    [Theory]
    [MemberData(nameof(Wrappings))]
    public void A_sample_means_in_a_wrapping_what_it_means_bare(string name, string wrapping) => Rule.Holds(
        from row in SourceTables.Rows
        from sample in row.SmtpErrors
        where Fits(sample, wrapping)
        let bare = MailErrors.Match(sample, row.Host)
        let wrapped = MailErrors.Match(wrapping.StartsWith('(') ? Python(sample) : Wrap(sample, wrapping), row.Host)
        where !Meaning.IsKept(bare, wrapped)
        select row.Offends($"in {name}: {Meaning.Describe(wrapped)} is not {Meaning.Describe(bare)}"));

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_sample_means_in_a_report_what_it_means_bare(string name, string report) => Rule.Holds(
        from row in SourceTables.Rows
        from sample in row.SmtpErrors
        let bare = MailErrors.Match(sample, row.Host)
        let reported = MailErrors.Match(Wrap(sample, report), row.Host)
        where !Meaning.IsKeptInReport(bare, reported)
        select row.Offends($"in {name}: {Meaning.Describe(reported)} is not {Meaning.Describe(bare)}"));

    /// <summary>Behind the server's answer stand what Sendmail makes of it, and what became of the commands that it had sent already.</summary>
    [Theory]
    [InlineData("554 5.0.0 Service unavailable\r\n")]
    [InlineData("550 5.1.1 <bob@example.org>... User unknown\r\n<<< 503 5.0.0 Need RCPT (recipient)")]
    [InlineData("<<< 554 5.5.1 Error: no valid recipients")]
    public void A_sample_means_in_a_transcript_what_it_means_bare(string end) => Rule.Holds(
        from row in SourceTables.Rows
        from sample in row.SmtpErrors
        let bare = MailErrors.Match(sample, row.Host)
        let answer = sample.Replace("\r\n", "\r\n<<< ", StringComparison.Ordinal)
        let said = MailErrors.Match($"... while talking to mx.example.net.:\r\n>>> DATA\r\n<<< {answer}\r\n{end}", row.Host)
        where !Meaning.IsKept(bare, said)
        select row.Offends($"in a transcript: {Meaning.Describe(said)} is not {Meaning.Describe(bare)}"));

    [Theory]
    [InlineData("failure: 192.0.2.1_does_not_like_recipient./Remote_host_said:_550_5.7.1_Rejected_recent_spam_source/Giving_up_on_192.0.2.1./", MailFailure.SenderBlocked)]
    [InlineData("deferral: 192.0.2.1_does_not_like_recipient./Remote_host_said:_451_4.7.1_Greylisted,_try_again_in_5_minutes/Giving_up_on_192.0.2.1./", MailFailure.Greylisted)]
    [InlineData("failure: 192.0.2.1_does_not_like_recipient./Remote_host_said:_550_sorry/Giving_up_on_192.0.2.1./", MailFailure.RecipientNotFound)]
    public void What_qmails_log_says_of_every_recipient_is_but_a_hint(string line, MailFailure category) => Assert.Equal(category, MailErrors.Match(line).Category);

    [Theory]
    [InlineData("(0x800CCC78) : 'Cannot send the message. The server responded: 451 4.7.0 later'", Severity.Transient, RetryAdvice.Backoff)]
    [InlineData("(0x800CCC78) : 'Cannot send the message. The server responded: 550 5.7.0 no'", Severity.Permanent, RetryAdvice.AfterFix)]
    [InlineData("Cannot send the message. Error 0x800CCC78", Severity.Permanent, RetryAdvice.AfterFix)]
    public void The_code_of_a_server_of_SMTP_goes_before_Outlooks_number(string report, Severity severity, RetryAdvice retry)
    {
        MailMatch match = MailErrors.Match(report);
        Assert.Equal(severity, match.Severity);
        Assert.Equal(retry, match.Retry);
    }

    [Theory]
    [InlineData("Info: Bounced: DCID 450 MID 551 to RID 0 - 5.1.0 - Unknown address error ('550', ['5.7.1 Relaying denied']) []", MailFailure.RelayDenied)]
    [InlineData("Info: Delayed: DCID 5 MID 421 to RID 0 - 4.1.0 - Unknown address error ('451', ['4.7.1 Greylisted']) []", MailFailure.Greylisted)]
    [InlineData("msmtp: recipient address bob@example.com not accepted by the server\nmsmtp: server message: 550 5.1.1 Unknown\nmsmtp: could not send mail", MailFailure.RecipientNotFound)]
    public void What_a_log_says_of_every_refusal_does_not_count(string log, MailFailure category) => Assert.Equal(category, MailErrors.Match(log).Category);

    [Theory]
    [InlineData("550 5.1.1 User unknown\r\n503 5.5.1 Error: need RCPT command", MailFailure.RecipientNotFound)]
    [InlineData("RCPT TO:<bob@example.com>\r\n452 4.2.2 Mailbox full\r\nDATA\r\n554 5.5.1 Error: no valid recipients\r\nQUIT\r\n221 2.0.0 Bye", MailFailure.MailboxFull)]
    [InlineData("S: 250 2.1.0 Sender ok\r\nC: RCPT TO:<bob@example.com>\r\nS: 550 5.7.1 Relay access denied\r\nC: DATA\r\nS: 503 5.5.1 Error: need RCPT command", MailFailure.RelayDenied)]
    public void What_comes_of_a_refusal_in_a_session_does_not_count(string session, MailFailure category) => Assert.Equal(category, MailErrors.Match(session).Category);

    [Fact]
    public void A_sample_means_in_a_report_of_IronPort_what_it_means_bare() => Rule.Holds(
        from row in SourceTables.Rows
        from sample in row.SmtpErrors
        let bare = MailErrors.Match(sample, row.Host)
        let quoted = MailErrors.Match($"smtp; 5.1.0 - Unknown address error {sample[..3]}-'{sample[4..]}' (delivery attempts: 0)", row.Host)
        where !Meaning.IsKept(bare, quoted)
        select row.Offends($"quoted: {Meaning.Describe(quoted)} is not {Meaning.Describe(bare)}"));

    [Theory]
    [InlineData("Mailbox unavailable. The server response was: 5.7.1 Relay access denied", MailFailure.RelayDenied)]
    [InlineData("Your message to user@example.com has been blocked. The response from the remote server was:\n550 5.7.1 Relay access denied", MailFailure.RelayDenied)]
    [InlineData("An error occurred while sending mail. The mail server responded: Recipient address rejected", MailFailure.RecipientNotFound)]
    [InlineData("Insufficient system storage. The server response was: 4.2.2 The email account that you tried to reach is over quota", MailFailure.MailboxFull)]
    [InlineData("Service not available, closing transmission channel. The server response was: 4.4.2 Connection timed out", MailFailure.NetworkFailure)]
    [InlineData("2026-01-05 10:22:31,004 ERROR System.Net.Mail.SmtpException: Mailbox unavailable. The server response was: 5.7.1 Relay access denied", MailFailure.RelayDenied)]
    [InlineData("{\"Level\":\"Error\",\"Message\":\"Mailbox unavailable. The server response was: 5.7.1 Relay access denied\"}", MailFailure.RelayDenied)]
    [InlineData("Der SMTP-Server erfordert eine sichere Verbindung, oder der Client wurde nicht authentifiziert. Die Serverantwort war: 5.5.1 Authentication Required", MailFailure.AuthenticationRequired)]
    [InlineData("Le serveur SMTP requiert une connexion sécurisée ou le client n'était pas authentifié. La réponse du serveur était\u00a0: 5.5.1 Authentication Required", MailFailure.AuthenticationRequired)]
    [InlineData("El servidor SMTP requiere una conexión segura o el cliente no se autenticó. La respuesta del servidor fue: 5.7.0 Authentication Required", MailFailure.AuthenticationRequired)]
    [InlineData("O servidor SMTP requer uma conexão segura ou o cliente não foi autenticado. A resposta do servidor foi: Authentication required", MailFailure.AuthenticationRequired)]
    [InlineData("邮箱不可用。 服务器响应为:mailbox is full", MailFailure.MailboxFull)]
    [InlineData("5.1.0 - Unknown address error 550-'mailbox is full'", MailFailure.MailboxFull)]
    [InlineData("5.1.0 - Unknown address error 550-'5.7.1 <carol@example.com>... Access denied' (delivery attempts: 0)", MailFailure.PolicyRefused)]
    [InlineData("5.1.0 - Unknown address error 550-'' (delivery attempts: 0)", MailFailure.RecipientNotFound)]
    public void What_a_client_says_of_a_status_does_not_count_beside_what_it_quotes(string reply, MailFailure category) =>
        Assert.Equal(category, MailErrors.Match(reply).Category);

    [Fact]
    public void What_a_client_says_of_a_status_counts_where_it_quotes_nothing() => Assert.Equal(
        MailErrors.Match("Mailbox unavailable.").Entry.ToString(),
        MailErrors.Match("Mailbox unavailable. The server response was: ").Entry.ToString());

    [Fact]
    public void A_sample_means_the_same_when_its_lines_are_folded_at_every_fourth_space() => Rule.Holds(
        from row in SourceTables.Rows
        from sample in row.SmtpErrors
        let bare = MailErrors.Match(sample, row.Host)
        let folded = MailErrors.Match(Fold(sample), row.Host)
        where folded.Entry.ToString() != bare.Entry.ToString() || folded.ReplyCode != bare.ReplyCode || folded.Enhanced != bare.Enhanced
        select row.Offends($"folded: {folded} is not {bare}"));

    [Fact]
    public void A_sample_of_several_lines_means_the_same_when_a_log_joined_them() => Rule.Holds(
        from row in SourceTables.Rows
        from sample in row.SmtpErrors
        where sample.Contains("\r\n", StringComparison.Ordinal)
        let bare = MailErrors.Match(sample, row.Host)
        let joined = MailErrors.Match(sample.Replace("\r\n", " ", StringComparison.Ordinal), row.Host)
        where !Meaning.IsKept(bare, joined)
        select row.Offends($"joined: {Meaning.Describe(joined)} is not {Meaning.Describe(bare)}"));

    /// <summary>A reply in a wrapping: {0} is the whole reply, {1} its code, {2} the text behind it and {3} its class.</summary>
    internal static string Wrap(string sample, string wrapping) => string.Format(CultureInfo.InvariantCulture, wrapping, sample, sample[..3], sample[4..], sample[..1]);

    /// <summary>Whether a wrapping fits: one that tells code and text apart is for a reply of one line that has no second code.</summary>
    private static bool Fits(string sample, string wrapping) =>
        !wrapping.Contains("{2}", StringComparison.Ordinal) || OneCode().IsMatch(sample);

    [GeneratedRegex(@"^(\d)\d\d (\1\.\d+\.\d+ )?(?!\d\.)((?!\b\d{3}\b)[^\r\n])*$")]
    private static partial Regex OneCode();

    /// <summary>A client of Python tells code and text apart, and writes the line breaks of bytes as escapes.</summary>
    private static string Python(string sample)
    {
        string[] lines = sample.Split("\r\n");
        return $"({lines[0][..3]}, b\"{string.Join("\\n", lines.Select(line => SourceRow.BeginsWithCode(line) ? line[4..] : line))}\")";
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
