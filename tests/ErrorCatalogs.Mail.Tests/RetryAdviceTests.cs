using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace ErrorCatalogs.Mail.Tests;

/// <summary>One condition has one advice, whichever table knows it.</summary>
public class RetryAdviceTests
{
    // Of these each row is another condition.
    private static readonly HashSet<string?> Collections = [null, "Unknown", "Accepted", "ClientFault", "InvalidRequest", "ObjectNotFound", "ProtocolError"];

    private static readonly AllowedRows Others = new(new Dictionary<string, string[]>
    {
        ["The session is at its end, or nothing but a command of it failed: go on over a new connection."] =
        [
            "AmazonSes.ClientDataTimeout", "Gmail.ConnectionExpired", "Yahoo.ConnectionMessageLimit", "Pop3.DisconnectedForInactivity", "Imap.DisconnectedForInactivity", "Imap.MessageLimitReached",
            "Imap.NotificationOverflow", "Outlook.NotConnected", "Outlook.DownloadIncomplete", "Outlook.ImapIncompleteLine", "HttpStatus.TooEarly", "HttpStatus.MisdirectedRequest",
        ],
        ["The quota is what somebody has paid for, and is not renewed by time."] =
        [
            "SendGrid.MaximumCreditsExceeded", "SendGrid.ApiCreditsExceeded", "SendGrid.DroppedOverQuota", "Postmark.OutOfCredits", "SendingService.BrevoNotEnoughCredits",
            "SendingService.MailerSendTrialLimit", "SendingService.MandrillPaymentRequired", "SendingService.MandrillTestModeLimit",
            "SendingService.ZeptoMailCreditsUsedUp", "SendingService.ZeptoMailTrialLimit",
        ],
        ["The owner's own program has no room for more, the mailbox is given up as well, or the report comes after the last try."] =
        [
            "Exim.MailboxIsFull", "MailServer.DominoDatabaseQuota", "Gmail.MailboxFullPermanently", "Imap.AlertQuotaReached", "Imap.QuotaExceeded", "Pop3.MailboxOverQuota", "Outlook.StoreFull",
            "Outlook.NamedPropertyQuotaExceeded", "Outlook.SmtpStorageLimitExceeded", "Outlook.HttpInsufficientStorage",
        ],
        ["What is called lasting passes by itself."] = ["Apple.NotAcceptingConnections", "GeneralWording.DomainMentioned", "MailboxProvider.GoDaddyIpBlocked"],
        ["What is called passing lasts, or somebody has to end it."] =
        [
            "CommonWording.DomainTakesNoMail", "CommonWording.PoorReputation", "Exchange.Ipv6AuthenticationRequired", "Exchange.TenantWithoutMail", "Postfix.RecipientDomainNotFound", "SendingService.SparkPostNoMx",
            "SendingService.SparkPostMessageTimeout", "NonStandardSmtp.QueueTimeExpired",
        ],
        ["The server only slows down whom it does not trust, or could not find out for now, where others refuse."] =
        [
            "Gmail.PtrMissingRateLimited", "Gmail.TlsMissingRateLimited", "EnhancedStatus.BadSenderSystemAddress", "EnhancedStatus.DirectoryServerFailure",
            "EnhancedStatus.PriorityLevelTooLow", "EnhancedStatus.SystemIncorrectlyConfigured", "Exim.ExpansionFailed", "Exim.SenderVerifyDeferred", "Outlook.SmtpStartTlsFailed",
            "Postfix.ServerConfigurationError", "Postfix.TlsUnavailable",
        ],
        ["The login lacks something that comes with time: a new token, a password that the server has to store anew."] =
            ["EnhancedStatus.PasswordTransitionNeeded", "ServiceOps.OAuthSessionExpired"],
        ["552 to RCPT is 452 of older servers (RFC 5321, section 4.5.3.1.10), and one row of Exchange stands for both."] =
            ["CommonWording.TooManyRecipientsAtOnce", "Exchange.TooManyRecipients"],
        ["Too much of what is wrong, not too much."] = ["Qmail.TooManyWrongRecipients"],
    });

    [Fact]
    public void Rows_of_one_category_and_one_severity_agree_whether_to_try_again_at_once_or_later_or_not() => Rule.Holds(Others.Except(
        from row in SourceTables.Rows
        where !Collections.Contains(row.Entry.Category?.Symbol)
        from advice in row.Samples.Select(sample => row.Table.Catalog.Match(sample)).Select(match => (match.Severity, Way: WayOf(match.Retry))).Distinct()
        group (Row: row, advice.Way) by (row.Entry.Category!.Symbol, advice.Severity) into condition
        let usual = condition.GroupBy(one => one.Way).OrderByDescending(way => way.Count()).First().Key
        from one in condition
        where one.Way != usual
        select (one.Row, $"{condition.Key}: {one.Way} where others say {usual}")));

    [Theory]
    [InlineData("452 4.2.2 mailbox full")]
    [InlineData("452 4.2.2 mailbox is full")]
    [InlineData("452 4.2.2 Over quota SESSIONID=<cyrus-1700000000-123-1>")]
    [InlineData("452 4.2.2 whatever")]
    [InlineData("550 mailbox full")]
    [InlineData("550 mailbox is full")]
    [InlineData("552 5.2.2 Quota exceeded (mailbox for user is full)")]
    [InlineData("552 5.2.2 whatever")]
    public void A_full_mailbox_is_tried_again_later_whatever_the_server_calls_it(string reply)
    {
        Assert.Equal(RetryAdvice.Backoff, MailErrors.Match(reply).Retry);
        Assert.Equal(RetryAdvice.Backoff, MailErrors.Match(reply, from: "contoso.mail.protection.outlook.com").Retry);
    }

    [Theory]
    [InlineData("452 4.5.3 too many recipients", RetryAdvice.Now)]
    [InlineData("452 4.5.3 Error: too many recipients", RetryAdvice.Now)]
    [InlineData("452 4.5.3 whatever", RetryAdvice.Now)]
    [InlineData("552 too many recipients", RetryAdvice.Now)]
    [InlineData("550 too many recipients", RetryAdvice.AfterFix)]
    public void The_recipients_that_one_transaction_does_not_take_follow_in_the_next(string reply, RetryAdvice advice) =>
        Assert.Equal(advice, MailErrors.Match(reply).Retry);

    /// <summary>A session that ran out of order does so again, until the client's program is mended.</summary>
    [Theory]
    [InlineData("503 5.5.1 Error: need RCPT command")]
    [InlineData("503 5.0.0 Need MAIL before RCPT")]
    [InlineData("503 valid RCPT command must precede DATA")]
    [InlineData("503 Bad sequence of commands")]
    [InlineData("503 whatever")]
    public void A_command_out_of_order_is_not_repeated_at_once(string reply) =>
        Assert.Equal(RetryAdvice.AfterFix, MailErrors.Match(reply).Retry);

    private static RetryAdvice WayOf(RetryAdvice advice) => advice switch
    {
        RetryAdvice.AfterDelay => RetryAdvice.Backoff,
        RetryAdvice.Never => RetryAdvice.AfterFix,
        _ => advice,
    };
}
