using Xunit;

namespace ErrorCatalogs.Mail.Tests;

/// <summary>Reports to the sender as mail servers have written them: what they say of every failure is no cause.</summary>
public sealed class DeliveryReportTests
{
    [Theory]
    [InlineData("The following recipient(s) could not be reached:\r\n\r\n  'bob@example.com' on 5/26/95 11:45:38AM The recipient name is not recognized", MailFailure.RecipientNotFound)]
    [InlineData("Your message did not reach some or all of the intended recipients.\r\n\r\nThe following recipient(s) could not be reached:\r\n\r\n  user@company on 6/26/97 18:58:04 PM\r\n  Recipient Not Found\r\n  [MSEXCH:IMC:ROHR:EXGATE:ROHR_EX]", MailFailure.RecipientNotFound)]
    [InlineData("The following recipient(s) could not be reached:\r\n\r\n  Bob on 12/1/97 12:00 PM\r\n  Either the message size exceeds the maximum allowed for the recipient or the\r\n  transport, or you have exceeded the storage limit on your mailbox.\r\n  MSEXCH:MSExchangeIS:SITE1:SERVER1", MailFailure.MessageTooLarge)]
    [InlineData("The following recipient(s) could not be reached:\r\n  'no1' on 6/11/97 5:02:36 PM\r\n  One or more arguments in the recipient was detected as being invalid", MailFailure.Unknown)]
    [InlineData("host mx.example.com could not be reached", MailFailure.NetworkFailure)]
    public void That_a_recipient_was_not_reached_is_no_trouble_with_the_network(string report, MailFailure category) =>
        Assert.Equal(category, MailErrors.Match(report).Category);

    [Theory]
    [InlineData("bob@example.org on 1/5/2004 10:12 AM\r\n  There was a SMTP communication problem with the recipient's email server. Please contact your system administrator.\r\n  <mail.example.com #5.5.0 smtp;554 <bob@example.org>: Relay access denied>", 554, "", MailFailure.RelayDenied)]
    [InlineData("The error that the\r\nother server returned was: 550 550 5.7.1 Content-Policy reject msg:\r\nThe message contains HTML subpart, therefore we consider it SPAM or Outlook Virus.  TEXT/PLAIN is accepted. (state 18).", 550, "5.7.1", MailFailure.SpamSuspected)]
    [InlineData("Generating server: DB5PR10MB7751.EURPRD10.PROD.OUTLOOK.COM\r\nRemote server returned '554 5.7.0 < #5.7.520 smtp;550 5.7.520 Message blocked because it contains content identified as spam. AS(4810)>'", 550, "5.7.520", MailFailure.SpamSuspected)]
    [InlineData("<bob@example.org>\r\n    (reason: 554 5.7.1 Client host blocked)\r\n\r\n   ----- Transcript of session follows -----\r\n... while talking to mx.example.org.:\r\n>>> RCPT To:<bob@example.org>\r\n<<< 554 5.7.1 Client host blocked\r\n554 5.0.0 Service unavailable", 554, "5.7.1", MailFailure.SenderBlocked)]
    [InlineData("Delivery failed: bob@example.com\r\n172.16.0.32 does not like recipient.\r\nRemote host said[Response Message]: 550 sorry, message too large\r\nGiving up on 172.16.0.32.", 550, "", MailFailure.MessageTooLarge)]
    [InlineData("list@lists.example.com: 501 5.5.4 Error: Bad NOTIFY parameter syntax", 501, "5.5.4", MailFailure.ProtocolError)]
    [InlineData("No Account bob@example.com here by that name. indimail (#5.1.5)", 0, "5.1.5", MailFailure.RecipientNotFound)]
    [InlineData("550 5.1.5 <bob@example.com>", 550, "5.1.5", MailFailure.RecipientNotFound)]
    [InlineData("554 No Resent-From field given", 554, "", MailFailure.MessageMalformed)]
    public void The_answer_says_what_went_wrong(string report, int reply, string enhanced, MailFailure category)
    {
        MailMatch match = MailErrors.Match(report);

        Assert.Equal(reply, match.ReplyCode);
        Assert.Equal(enhanced, match.Enhanced.ToString());
        Assert.Equal(category, match.Category);
    }

    [Theory]
    [InlineData("A message that you sent has not yet been delivered to one or more of\r\nits recipients after 2 days.\r\n\r\nhost mx.example.com[192.0.2.137]:\r\nconnection to mail exchanger failed")]
    public void A_notice_of_a_delay_is_transient_whatever_its_cause(string notice) => Assert.Equal(Severity.Transient, MailErrors.Match(notice).Severity);
}
