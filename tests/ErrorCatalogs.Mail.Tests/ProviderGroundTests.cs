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
    [InlineData("a1 NO Mailbox does not exist", "Imap.Nonexistent")]
    [InlineData("a1 NO No such mailbox", "Imap.Nonexistent")]
    [InlineData("550 Mailbox does not exist", "CommonWording.MailboxNotFound")]
    [InlineData("550 No such mailbox", "CommonWording.MailboxNotFound")]
    public void A_mailbox_is_a_folder_to_imap_and_an_address_to_smtp(string reply, string entry) =>
        Assert.Equal(entry, MailErrors.Match(reply).Entry.ToString());

    private static bool IsProvider(Catalog catalog) => catalog.Hosts.Count + catalog.Signatures.Count != 0;
}
