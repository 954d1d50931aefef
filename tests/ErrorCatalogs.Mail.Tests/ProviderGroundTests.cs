using System.Linq;
using Xunit;

namespace ErrorCatalogs.Mail.Tests;

/// <summary>All catalogs asked at once.</summary>
public class ProviderGroundTests
{
    [Fact]
    public void A_sample_from_a_host_of_its_provider_finds_its_own_entry() => Rule.Holds(
        from row in SourceTables.Rows
        from host in row.Table.Model.Hosts
        from sample in row.Samples
        let match = (ErrorMatch)MailErrors.Match(sample, "mx1." + host)
        where !row.Is(match)
        select row.Offends($"{match}: {sample}"));

    /// <summary>Without a host another provider may know a wording too, but then it must mean the same.</summary>
    [Fact]
    public void A_sample_from_nowhere_is_not_taken_for_an_error_of_another_kind_at_another_provider() => Rule.Holds(
        from row in SourceTables.Rows
        where row.HasWording && row.Entry.Category?.Symbol != "Unknown"
        from sample in row.Samples
        let match = (ErrorMatch)MailErrors.Match(sample)
        where match.IsKnown && IsProvider(match.Catalog!) && match.Catalog!.Name != row.Table.Model.Name && match.Entry.Category != row.Entry.Category?.Symbol
        select row.Offends($"{row.Entry.Category?.Symbol}; {match}, {match.Entry.Category}: {sample}"));

    [Theory]
    [InlineData("535 5.7.8 Something went wrong here", "EnhancedStatus.AuthenticationCredentialsInvalid")]
    [InlineData("552 5.2.2 Something went wrong here", "EnhancedStatus.MailboxFull")]
    [InlineData("451 4.3.0 Something went wrong here", "EnhancedStatus.OtherMailSystemStatus")]
    [InlineData("550 Something went wrong here", "Smtp.MailboxUnavailable")]
    [InlineData("a1 NO [INUSE] Something else has it", "Imap.InUse")]
    [InlineData("-ERR [IN-USE] Something else has it", "Pop3.MailboxInUse")]
    [InlineData("a1 NO [NONEXISTENT] Something is not there", "Imap.Nonexistent")]
    public void Codes_and_texts_that_all_servers_share_are_nobodys_own(string reply, string entry) =>
        Assert.Equal(entry, MailErrors.Match(reply).Entry.ToString());

    [Theory]
    [InlineData("552 Something went wrong here", "AmazonSes.MessageTooLong")]
    [InlineData("552 5.2.2 Something went wrong here", "EnhancedStatus.MailboxFull")]
    public void A_reply_code_of_the_provider_yields_to_an_enhanced_code_of_everybody(string reply, string entry) =>
        Assert.Equal(entry, MailErrors.Match(reply, from: "feedback.eu-west-1.amazonses.com").Entry.ToString());

    [Theory]
    [InlineData("host mx01.mail.icloud.com[192.0.2.17] said: 552 5.2.2 <jdoe@example.com>: user is over quota (in reply to RCPT TO command)", "Apple.MailboxFull")]
    [InlineData("host mx01.mail.icloud.com[192.0.2.17] refused to talk to me: 552 5.2.2 user is over quota", "Apple.MailboxFull")]
    [InlineData("SMTP error from remote mail server after RCPT TO:<jdoe@example.com>: host mx01.mail.icloud.com [192.0.2.17]: 552 5.2.2 user is over quota", "Apple.MailboxFull")]
    [InlineData("to=<jdoe@example.com>, relay=mx01.mail.icloud.com. [192.0.2.17], dsn=5.2.2, stat=Service unavailable: 552 5.2.2 user is over quota", "Apple.MailboxFull")]
    [InlineData("host relay.example.net[192.0.2.1] said: 552 5.2.2 host mx01.mail.icloud.com[192.0.2.17] said: 552 5.2.2 user is over quota", "Apple.MailboxFull")]
    [InlineData("host mx01.mail.icloud.com[192.0.2.17] said: 552 host mx.example.net[192.0.2.1] said: 552 5.2.2 user is over quota", "CommonWording.MailboxFull")]
    [InlineData("552 5.2.2 user is over quota, see host mx01.mail.icloud.com: retry", "CommonWording.MailboxFull")]
    [InlineData("host mx01.mail.icloud.com.example.net[192.0.2.17] said: 552 5.2.2 user is over quota", "CommonWording.MailboxFull")]
    [InlineData("unknown host mx01.mail.icloud.com, 552 5.2.2 user is over quota", "CommonWording.MailboxFull")]
    public void The_host_that_a_report_names_as_the_one_that_answered_decides(string reply, string entry) =>
        Assert.Equal(entry, MailErrors.Match(reply).Entry.ToString());

    [Fact]
    public void The_host_that_a_caller_names_outweighs_the_one_in_the_reply() =>
        Assert.Equal("CommonWording.MailboxFull", MailErrors.Match("host mx01.mail.icloud.com[192.0.2.17] said: 552 5.2.2 user is over quota", from: "mx.example.net").Entry.ToString());

    /// <summary>A host that was not reached has no word; the server that tells it has.</summary>
    [Theory]
    [InlineData("status=deferred (connect to outlook-com.olc.protection.outlook.com[192.0.2.33]:25: Connection timed out)", "Postfix.ConnectTimedOut")]
    [InlineData("to=<ann@example.com>, relay=none, delay=30, dsn=4.4.1, status=deferred (connect to outlook-com.olc.protection.outlook.com[192.0.2.33]:25: Connection refused)", "Postfix.ConnectRefused")]
    [InlineData("to=<ann@example.com>, relay=mx-com.mail.protection.outlook.com[192.0.2.33]:25, dsn=4.4.2, status=deferred (lost connection with mx-com.mail.protection.outlook.com[192.0.2.33] while receiving the initial server greeting)", "Postfix.LostConnection")]
    [InlineData("to=<ann@example.com>, relay=mx-com.mail.protection.outlook.com[192.0.2.33]:25, dsn=4.4.2, status=deferred (conversation with mx-com.mail.protection.outlook.com[192.0.2.33] timed out while receiving the initial server greeting)", "Postfix.ConversationTimedOut")]
    [InlineData("relay=none, dsn=4.4.3, status=deferred (Host or domain name not found. Name service error for name=mx-com.mail.protection.outlook.com type=A: Host not found, try again)", "Postfix.NameServiceTryAgain")]
    [InlineData("to=<ann@example.com>, relay=mx-com.mail.protection.outlook.com. [192.0.2.33], dsn=4.0.0, stat=Deferred: Connection refused by mx-com.mail.protection.outlook.com.", "Sendmail.ConnectionFailed")]
    [InlineData("host mx-com.mail.protection.outlook.com[192.0.2.33] said: 451 4.4.397 Error communicating with target host (in reply to end of DATA command)", "Exchange.TargetHostCommunicationError")]
    public void A_host_that_has_not_answered_has_no_say(string reply, string entry) =>
        Assert.Equal(entry, MailErrors.Match(reply).Entry.ToString());

    /// <summary>A provider that takes over what others say is not recognised by it, not even where the codes are those of its table.</summary>
    [Theory]
    [InlineData("450 4.1.8 <bob@example.com>: Sender address rejected: Domain not found", "Postfix.SenderDomainNotFound")]
    [InlineData("451 Temporary local problem - please try later", "Exim.TemporaryLocalProblem")]
    [InlineData("550 5.1.1 User does not exist", "CommonWording.UserUnknown")]
    [InlineData("550 5.1.1 Requested action not taken: mailbox unavailable", "CommonWording.MailboxUnavailable")]
    [InlineData("a1 NO [AUTHENTICATIONFAILED] Authentication failed.", "Imap.AuthenticationFailed")]
    [InlineData("452 4.3.2 Connection rate limit exceeded", "Sendmail.ConnectionRateLimit")]
    public void A_text_that_many_send_is_no_ones_own(string reply, string entry) =>
        Assert.Equal(entry, MailErrors.Match(reply).Entry.ToString());

    [Theory]
    [InlineData("a1 NO Mailbox does not exist", "Imap.Nonexistent")]
    [InlineData("a1 NO No such mailbox", "Imap.Nonexistent")]
    [InlineData("550 Mailbox does not exist", "CommonWording.MailboxNotFound")]
    [InlineData("550 No such mailbox", "CommonWording.MailboxNotFound")]
    public void A_mailbox_is_a_folder_to_imap_and_an_address_to_smtp(string reply, string entry) =>
        Assert.Equal(entry, MailErrors.Match(reply).Entry.ToString());

    private static bool IsProvider(Catalog catalog) => catalog.Hosts.Count + catalog.Signatures.Count != 0;
}
