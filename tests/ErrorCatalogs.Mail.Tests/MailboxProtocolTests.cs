using Xunit;

namespace ErrorCatalogs.Mail.Tests;

/// <summary>IMAP and POP3 have words that mean something else in SMTP: a mailbox that does not exist is a folder there, and a recipient here.</summary>
public sealed class MailboxProtocolTests
{
    [Theory]
    [InlineData("550 LOGIN failed", "CommonWording.AuthenticationFailed")]
    [InlineData("550 Mailbox doesn't exist", "MailServer.DovecotUserDoesNotExist")]
    [InlineData("Mailbox not found", "CommonWording.MailboxNotFound")]
    [InlineData("Login failed", "CommonWording.AuthenticationFailed")]
    public void A_reply_of_another_protocol_or_none_is_not_matched_to_the_entries_of_IMAP(string reply, string entry) =>
        Assert.Equal(entry, MailErrors.Match(reply).Entry.ToString());

    [Theory]
    [InlineData("a1 NO LOGIN failed", "Imap.SignInFailed")]
    [InlineData("a1 NO Mailbox doesn't exist: Sent", "Imap.Nonexistent")]
    [InlineData("The IMAP server replied to the 'SELECT' command with a 'NO' response: Mailbox doesn't exist: Sent", "Imap.Nonexistent")]
    [InlineData("imaplib.IMAP4.error: Mailbox doesn't exist: Sent", "Imap.Nonexistent")]
    [InlineData("Command: SELECT \"My old notes and drafts of 2019\"; response: #6# [NO, Mailbox does not exist, or must be subscribed to.]", "Imap.Nonexistent")]
    [InlineData("select failed: NO [b'Mailbox does not exist, or must be subscribed to.']", "Imap.Nonexistent")]
    [InlineData("SELECT command error: NO [b'Unknown Mailbox: Sent']", "Imap.Nonexistent")]
    [InlineData("com.sun.mail.iap.CommandFailedException: A5 NO Mailbox does not exist", "Imap.Nonexistent")]
    public void A_reply_of_IMAP_is_matched_to_the_entries_of_IMAP(string reply, string entry) =>
        Assert.Equal(entry, MailErrors.Match(reply).Entry.ToString());

    [Theory]
    [InlineData("imaplib.IMAP4.error: Mailbox doesn't exist: Sent", Protocol.Imap)]
    [InlineData("SELECT command error: BAD ['Invalid Arguments']", Protocol.Imap)]
    [InlineData("poplib.error_proto: b'-ERR No such message'", Protocol.Pop3)]
    [InlineData("MailKit.Net.Pop3.Pop3CommandException: No such message", Protocol.Pop3)]
    [InlineData("Command: SELECT \"SMS\"; response: #6# [NO, Mailbox does not exist]", Protocol.Imap)]
    [InlineData("Error: NO [b'Mailbox does not exist']", Protocol.Imap)]
    [InlineData("javax.mail.MessagingException: A13 NO no such thing", Protocol.Imap)]
    [InlineData("Recipient A13 NO longer here", Protocol.Unknown)]
    [InlineData("smtplib.SMTPServerDisconnected: Connection unexpectedly closed", Protocol.Unknown)]
    [InlineData("smtplib.SMTPDataError: (550, b'5.7.1 Read mail by IMAP first')", Protocol.Smtp)]
    public void A_protocol_that_a_client_names_is_the_protocol_of_the_reply(string reply, Protocol protocol) =>
        Assert.Equal(protocol, MailErrors.Match(reply).Protocol);

    [Fact]
    public void A_marker_that_names_no_cause_yields_to_a_text_that_does() =>
        Assert.Equal(MailFailure.ServiceUnavailable, MailErrors.Match("a1 NO [ALERT] The mail store will be down for maintenance").Category);

    [Fact]
    public void A_marker_that_names_no_cause_stands_where_no_text_does() =>
        Assert.Equal("Imap.Alert", MailErrors.Match("a1 NO [ALERT] Please note").Entry.ToString());

    [Theory]
    [InlineData("* BYE [ALERT] IMAP access disabled, see the settings", "Imap.AlertImapDisabled")]
    [InlineData("a1 NO [ALERT] IMAP has been disabled", "Imap.AlertImapDisabled")]
    [InlineData("a1 NO IMAP service disabled", "Imap.AlertImapDisabled")]
    [InlineData("a1 NO [ALERT] IMAP4 login is not permitted", "Imap.AlertImapDisabled")]
    [InlineData("-ERR POP3 access has been disabled", "Pop3.PopAccessDisabled")]
    [InlineData("-ERR POP3 service disabled", "Pop3.PopAccessDisabled")]
    [InlineData("-ERR [SYS/PERM] POP access is disabled", "Pop3.PopAccessDisabled")]
    public void A_protocol_that_is_switched_off_is_not_the_mailbox(string reply, string entry)
    {
        MailMatch match = MailErrors.Match(reply);

        Assert.Equal((entry, MailFailure.AuthenticationFailed, Severity.Permanent), (match.Entry.ToString(), match.Category, match.Severity));
    }
}
