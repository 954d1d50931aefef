using Xunit;

namespace ErrorCatalogs.Mail.Tests.Http;

/// <summary>What an event tells of the message and of its reader is the sender's own: its subject, its tags, the link that was clicked.</summary>
public sealed class EventContentTests
{
    [Theory]
    [InlineData("""{"event":"click","email":"joe@example.org","url":"https://example.com/help/?p=NoSuchUser"}""")]
    [InlineData("""{"RecordType":"Click","OriginalLink":"https://example.com/user unknown","Recipient":"ann@example.com"}""")]
    [InlineData("""{"RecordType":"Open","Tag":"mailbox full","Recipient":"ann@example.com"}""")]
    [InlineData("""{"eventType":"Click","click":{"link":"https://example.com/?account suspended"},"mail":{}}""")]
    [InlineData("""{"event-data":{"event":"delivered","message":{"headers":{"subject":"Your mailbox is full","x":["550 5.1.1 User unknown"]}}}}""")]
    [InlineData("""{"eventType":"Open","mail":{"commonHeaders":{"subject":"Rate limit exceeded on your account"}}}""")]
    [InlineData("""{"event":"processed","category":["mailbox full"],"newsletter":{"newsletter_user_list_id":"550"}}""")]
    [InlineData("""{ "event" : "open", "subject" : "Your \"mailbox full\" is full" }""")]
    [InlineData("""{"notificationType":"Bounce","bounce":{"bounceType":"Undetermined"},"mail":{"tags":{"campaign":["mailbox full"]}}}""")]
    [InlineData("""{"Type":"Notification","Message":"{\"eventType\":\"Open\",\"mail\":{\"commonHeaders\":{\"subject\":\"The \\\"mailbox full\\\" is full\"}}}"}""")]
    [InlineData("""{"msys":{"track_event":{"type":"click","target_link_url":"https://example.com/user unknown","rcpt_tags":["mailbox full"]}}}""")]
    [InlineData("""{"type":"activity.opened","data":{"email":{"subject":"user unknown"}}}""")]
    [InlineData("""{"type":"email.clicked","data":{"subject":"user unknown","click":{"link":"https://example.com/user unknown"}}}""")]
    [InlineData("\uFEFF{\"event\":\"open\",\"subject\":\"Your mailbox is full\"}")]
    [InlineData("""{"event":"open","subject":"Your mailbox is full""")]
    [InlineData("""{"event":"open","headers":[["subject","Your mailbox is full""")]
    public void It_is_no_part_of_the_answer(string body)
    {
        MailMatch match = MailErrors.Match(body);

        Assert.Equal((MailFailure.Unknown, Severity.Unknown), (match.Category, match.Severity));
    }

    [Theory]
    [InlineData("""{"event":"bounce","subject":"Your mailbox is full","reason":"550 5.1.1 User unknown"}""", MailFailure.RecipientNotFound)]
    [InlineData("""{"subject":"Your mailbox is full","event":"bounce","reason":"550 5.1.1 User unknown"}""", MailFailure.RecipientNotFound)]
    [InlineData("""{"event":"failed","message":{"headers":{"subject":"{[\"x"}},"delivery-status":{"code":552,"message":"Mailbox is full"}}""", MailFailure.MailboxFull)]
    [InlineData("""{"Type":"Notification","Message":"{\"mail\":{\"commonHeaders\":{\"subject\":\"user \\\"unknown\\\"\"}},\"notificationType\":\"Bounce\",\"bounce\":{\"bouncedRecipients\":[{\"diagnosticCode\":\"smtp; 552 5.2.2 Mailbox full\"}]}}"}""", MailFailure.MailboxFull)]
    [InlineData("""{"statusCode":422,"url":"https://example.com/x","message":"Domain not found"}""", MailFailure.DomainNotFound)]
    public void What_stands_behind_it_is_read(string body, MailFailure category) => Assert.Equal(category, MailErrors.Match(body).Category);

    [Theory]
    [InlineData("""[{"email":"bob@example.com","event":"spamreport","sg_message_id":"14c5"}]""", "SendGrid.SpamReported")]
    [InlineData("""{"event-data":{"event":"complained","recipient":"bob@example.com"}}""", "Mailgun.Complained")]
    [InlineData("""{"notificationType":"Complaint","complaint":{"userAgent":"Example Feedback Loop (V0.01)","complaintFeedbackType":"abuse"}}""", "AmazonSes.Complaint")]
    [InlineData("""{"RecordType":"SpamComplaint","Type":"SpamComplaint","TypeCode":512}""", "Postmark.BounceSpamComplaint")]
    [InlineData("""{"type":"email.complained","data":{"subject":"Your mailbox is full"}}""", "SendingService.Complained")]
    public void A_complaint_is_known(string body, string entry)
    {
        MailMatch match = MailErrors.Match(body);

        Assert.Equal((entry, MailFailure.RecipientRefused, RetryAdvice.Never), (match.Entry.ToString(), match.Category, match.Retry));
    }

    [Fact]
    public void An_automatic_answer_is_no_bounce_whatever_it_says() =>
        Assert.True(MailErrors.Match("""{"RecordType":"Bounce","Type":"AutoResponder","Details":"This mailbox is no longer monitored."}""").IsSuccess);
}
