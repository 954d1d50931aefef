using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace ErrorCatalogs.Mail.Tests;

/// <summary>What a sample means among all catalogs, when nobody knows who has said it.</summary>
public class SampleCategoryTests
{
    private static readonly AllowedRows Others = new(new Dictionary<string, string[]>
    {
        ["The phrase beside a status of HTTP has a meaning in mail."] = ["ServiceOps.MailboxQuotaExceeded"],
        ["The words or the status are everybody's, and mean something else to the provider."] =
        [
            "Mailgun.DomainNotFound", "Mailgun.ResourceNotFound", "Mailgun.Bounced", "SendGrid.NotFound", "Exchange.BareLineFeeds",
            "Exchange.InvalidSenderAddress", "Exchange.DnsQueryFailed", "ServiceOps.MailboxSessionInterrupted", "ServiceOps.InvalidCredentials",
        ],
        ["The server's words say more than the client's number for them."] =
        [
            "Outlook.SmtpParameterSyntaxError", "Outlook.SmtpBadCommandSequence", "Outlook.SmtpServiceNotAvailable",
            "Outlook.SmtpUserNotLocal", "Outlook.SmtpInsufficientStorage", "Outlook.SmtpStartTlsFailed", "Outlook.NntpListGroupFailed",
        ],
        ["The code is that of several conditions, and the sample's words name one of them."] =
        [
            "Smtp.NodeNotAllowed", "Smtp.AuthenticationOrStartTlsRequired", "EnhancedStatus.BadSenderMailboxAddressSyntax", "EnhancedStatus.DirectoryServerFailure",
            "EnhancedStatus.AuthenticationExchangeLineTooLong", "EnhancedStatus.TrustRelationshipRequired", "NonStandardSmtp.BadAddressType",
            "NonStandardSmtp.RecipientHasMoved", "NonStandardSmtp.BadSenderAddress", "NonStandardSmtp.RejectedAsSpam",
        ],
        ["A program or provider that says the same sees it from another side."] = ["CommonWording.CommandOutOfOrder", "CommonWording.DynamicAddressRefused", "Qmail.HeloRefused"],
    });

    [Fact]
    public void Every_sample_means_among_all_catalogs_what_its_row_says() => Rule.Holds(Others.Except(
        from row in SourceTables.Rows
        let category = row.Entry.Category?.Symbol ?? "Unknown"
        where category != "Unknown"
        from sample in row.Samples
        let match = MailErrors.Match(sample)
        where match.Category.ToString() != category
        select (row, $"{category}; {match.Category}, {match}: {sample}")));
}
