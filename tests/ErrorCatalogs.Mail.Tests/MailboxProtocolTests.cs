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

    [Theory]
    [InlineData("The SSL connection could not be established, see inner exception.")]
    [InlineData("A call to SSPI failed, see inner exception.")]
    public void An_error_that_IMAP_knows_among_others_is_at_home_everywhere(string reply) =>
        Assert.Equal("ServiceOps.TlsHandshakeFailed", MailErrors.Match(reply).Entry.ToString());

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

    [Theory]
    [InlineData("a1 NO [READ-ONLY] Mailbox is read-only", "Imap.MailboxReadOnly")]
    [InlineData("S: a1 NO [READ-ONLY] Mailbox is read-only", "Imap.MailboxReadOnly")]
    [InlineData("a1 NO Mailbox is read only", "Imap.MailboxReadOnly")]
    [InlineData("a1 NO STORE failed: mailbox is read-only", "Imap.MailboxReadOnly")]
    [InlineData("imaplib.IMAP4.readonly: mailbox status changed to READ-ONLY", "Imap.MailboxReadOnly")]
    [InlineData("INBOX is not writable", "Imap.MailboxReadOnly")]
    public void A_mailbox_that_is_open_for_reading_only_refuses_to_be_changed(string reply, string entry)
    {
        MailMatch match = MailErrors.Match(reply);

        Assert.Equal((entry, MailFailure.PolicyRefused, Severity.Permanent), (match.Entry.ToString(), match.Category, match.Severity));
    }

    [Theory]
    [InlineData("a1 NO [READ-ONLY]")]
    [InlineData("a1 NO [UIDNOTSTICKY] Please note")]
    [InlineData("a1 BAD [CLOSED] Please note")]
    public void A_command_that_failed_is_no_success_whatever_the_marker_says(string reply) =>
        Assert.NotEqual(Severity.Success, MailErrors.Match(reply).Severity);

    [Theory]
    [InlineData("a1 OK [READ-ONLY] EXAMINE completed", "Imap.OpenedReadOnly")]
    [InlineData("* OK [READ-ONLY] Mailbox opened", "Imap.OpenedReadOnly")]
    [InlineData("* NO [UIDNOTSTICKY] Non-persistent UIDs", "Imap.UidNotSticky")]
    public void A_success_or_an_untagged_warning_is_none(string reply, string entry)
    {
        MailMatch match = MailErrors.Match(reply);

        Assert.Equal((entry, Severity.Success), (match.Entry.ToString(), match.Severity));
    }

    [Theory]
    [InlineData("a1 NO Can't create mailbox", MailFailure.Unknown)]
    [InlineData("a1 NO Unable to select mailbox", MailFailure.ObjectNotFound)]
    [InlineData("a1 NO delete failed: mailbox has children", MailFailure.ProtocolError)]
    [InlineData("a1 NO Operation is not supported on mailbox", MailFailure.PolicyRefused)]
    [InlineData("a1 BAD Please select a mailbox first", MailFailure.ProtocolError)]
    [InlineData("a1 NO Mailbox busy", MailFailure.ObjectNotFound)]
    [InlineData("a1 NO Mailbox is locked", MailFailure.ObjectNotFound)]
    [InlineData("a1 NO Mailbox unavailable", MailFailure.ServiceUnavailable)]
    [InlineData("a1 NO Invalid mailbox name", MailFailure.ProtocolError)]
    [InlineData("a1 NO No such user", MailFailure.AuthenticationFailed)]
    [InlineData("-ERR Mailbox unavailable", MailFailure.ServiceUnavailable)]
    [InlineData("-ERR Mailbox does not exist", MailFailure.AuthenticationFailed)]
    [InlineData("-ERR Mailbox is disabled", MailFailure.AuthenticationFailed)]
    [InlineData("-ERR Your account has been disabled", MailFailure.AuthenticationFailed)]
    [InlineData("-ERR recipient unknown", MailFailure.Unknown)]
    public void A_mailbox_is_a_folder_or_the_maildrop_and_never_a_recipient(string reply, MailFailure category) =>
        Assert.Equal(category, MailErrors.Match(reply).Category);

    [Theory]
    [InlineData("a1 NO Temporary failure", "Imap.Unavailable")]
    [InlineData("a1 NO Permission denied", "Imap.NoPermission")]
    [InlineData("a1 NO [ALERT] Permission denied", "Imap.NoPermission")]
    [InlineData("a1 NO Cannot delete INBOX", "Imap.FolderProtected")]
    [InlineData("a1 NO [ALERT] Cannot MOVE messages out of the Drafts folder", "Imap.FolderProtected")]
    [InlineData("a1 NO COPY failed. Too many messages", "Imap.LimitReached")]
    [InlineData("a1 NO RENAME failed: destination exists", "Imap.AlreadyExists")]
    [InlineData("-ERR Temporary failure", "Pop3.SystemTemporary")]
    [InlineData("NO STORE You are not authorized to perform that operation", "Imap.NoPermission")]
    [InlineData("Server Error: APPEND: Invalid APPEND command syntax...", "Imap.CommandError")]
    [InlineData("Error: Error while executing request: Command Error. 10", "Imap.CommandError")]
    [InlineData("imaplib.IMAP4.abort: command: LOGIN => Connection queue full", "Imap.TooManyUserConnections")]
    [InlineData("poplib.error_proto: b'-ERR [SYS/PERM] Authentication type not supported'", "Pop3.AuthenticationMethodRefused")]
    [InlineData("-ERR [AUTH] Unsupported authentication mechanism", "Pop3.AuthenticationMethodRefused")]
    [InlineData("-ERR Permission denied", "Pop3.AccessDenied")]
    [InlineData("-ERR Mailbox is over quota", "Pop3.MailboxOverQuota")]
    public void What_all_protocols_have_is_said_for_readers_of_mail_there(string reply, string entry) =>
        Assert.Equal(entry, MailErrors.Match(reply).Entry.ToString());

    [Theory]
    [InlineData("The current operation on 'Old' did not succeed. The mail server for account joe@example.org responded: Mailbox doesn't exist: Old.", Protocol.Imap)]
    [InlineData("Server Error: UID COPY: The folder could not be found", Protocol.Imap)]
    [InlineData("Server Error: CREATE: Character not allowed in mailbox name: '.'", Protocol.Imap)]
    [InlineData("Error: Mailbox doesn't exist: Old (0.001 + 0.000 secs).", Protocol.Imap)]
    [InlineData("{ Error: Mailbox doesn't exist: Old\r\n    at Connection._resTagged (imap/lib/Connection.js:1520:11)", Protocol.Imap)]
    [InlineData("ImportError: ('CREATE', 'NO', [b'Mailbox already exists.'])", Protocol.Imap)]
    [InlineData("Response status \"OK\" expected, but \"NO\" received. Data: [b'no such message']", Protocol.Imap)]
    [InlineData("Could not move: bad response: code: None, info: Some(\"Mailbox doesn't exist\")", Protocol.Imap)]
    [InlineData("C: a7 CREATE Old\r\nS: a7 NO Mailbox exists", Protocol.Imap)]
    [InlineData("The RETR command did not succeed. Mail server pop.example.net responded: no such message", Protocol.Pop3)]
    [InlineData("[05:31:13 ERR] Queue entry 17 failed", Protocol.Unknown)]
    [InlineData("BAD RECIPIENT ADDRESS", Protocol.Unknown)]
    [InlineData("NO SUCH USER", Protocol.Unknown)]
    [InlineData("Server Error: try again", Protocol.Unknown)]
    public void A_mail_program_shows_which_protocol_the_server_spoke(string reply, Protocol protocol) =>
        Assert.Equal(protocol, MailErrors.Match(reply).Protocol);

    [Theory]
    [InlineData("Your password was rejected. Protocol: POP3, Server Response: '-ERR Login failed.', Server Error: 0x800CCC90, Error Number: 0x800CCC92", "Pop3.SignInFailed")]
    [InlineData("Protocol: POP3, Server Response: '-ERR chdir Maildir failed', Server Error: 0x800CCC90, Error Number: 0x800CCC92", "Pop3.SystemTemporary")]
    public void What_the_server_said_goes_before_the_number_of_Outlook(string reply, string entry) =>
        Assert.Equal(entry, MailErrors.Match(reply).Entry.ToString());

    [Theory]
    [InlineData("not supported")]
    [InlineData("fatal error")]
    [InlineData("session expired")]
    [InlineData("name already in use")]
    public void A_word_or_two_of_a_protocol_of_mailboxes_say_nothing_elsewhere(string reply) =>
        Assert.False(MailErrors.Match(reply).IsKnown);

    [Theory]
    [InlineData("Relaying denied, check your POP mail first", MailFailure.RelayDenied)]
    [InlineData("Message from the POP gateway: user unknown", MailFailure.RecipientNotFound)]
    public void Who_only_mentions_a_protocol_does_not_speak_it(string reply, MailFailure category) =>
        Assert.Equal(category, MailErrors.Match(reply).Category);
}
