using System.Globalization;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using Xunit;

namespace ErrorCatalogs.Mail.Tests.Fuzzing;

/// <summary>A reply means the same in the event by which a sending service reports it: every sample of an SMTP error of every table, in the form in which each service posts it.</summary>
public sealed class EventTests
{
    public static TheoryData<string, string> Events { get; } = new()
    {
        { "SendGrid, bounce", """[{{"email":"bob@example.org","timestamp":1767605551,"smtp-id":"<14c5d75ce93.dfd.64b469@ismtpd-555>","event":"bounce","category":["news"],"sg_event_id":"6g4ZI7SA-xmRDv57GoPIPw==","sg_message_id":"14c5d75ce93.filter0001.16648.5515E0B88.0","reason":"{0}","status":"{3}.0.0","type":"bounce","ip":"192.0.2.44","tls":1}}]""" },
        { "SendGrid, deferral", """[{{"email":"bob@example.org","timestamp":1767605551,"event":"deferred","category":"news","sg_event_id":"t7LEShmowp86DTdUW8M-GQ==","response":"{0}","attempt":"5"}}]""" },
        { "Mailgun", """{{"signature":{{"timestamp":"1767605551","token":"a8ce0edb2dd8301dee6c2405235584e45aa91d1e9f979f3de0","signature":"d2271d12299f6592"}},"event-data":{{"id":"G9Bn5sl1TC6nu79C8C0bwg","log-level":"error","severity":"permanent","event":"failed","reason":"generic","delivery-status":{{"attempt-no":1,"message":"{2}","code":{1},"description":"","session-seconds":0.9}},"recipient":"bob@example.org","flags":{{"is-authenticated":true,"is-test-mode":false}}}}}}""" },
        { "Postmark, hard bounce", """{{"RecordType":"Bounce","MessageStream":"outbound","ID":42,"Type":"HardBounce","TypeCode":1,"Name":"Hard bounce","Tag":"news","Description":"The server was unable to deliver your message (ex: unknown user, mailbox not found).","Details":"smtp;{0}","Email":"bob@example.org","From":"news@example.com","BouncedAt":"2026-01-05T10:22:31Z","DumpAvailable":true,"Inactive":true,"CanActivate":true,"Subject":"News"}}""" },
        { "Postmark, soft bounce", """{{"RecordType":"Bounce","Type":"SoftBounce","TypeCode":4096,"Name":"Soft bounce","Description":"Unable to temporarily deliver message (i.e. mailbox full, account disabled, exceeds quota, out of disk space).","Details":"smtp;{0}","Email":"bob@example.org","Inactive":false}}""" },
        { "Postmark, delay", """{{"RecordType":"Bounce","Type":"Transient","TypeCode":2,"Name":"Message delayed","Description":"The server could not temporarily deliver your message (ex: Message is delayed due to network troubles).","Details":"smtp;{0}","Email":"bob@example.org"}}""" },
        { "Amazon SES", """{{"notificationType":"Bounce","bounce":{{"feedbackId":"0100017058","bounceType":"Permanent","bounceSubType":"General","bouncedRecipients":[{{"emailAddress":"bob@example.org","action":"failed","status":"{3}.0.0","diagnosticCode":"smtp; {0}"}}],"timestamp":"2026-01-05T10:22:31.000Z","remoteMtaIp":"192.0.2.44","reportingMTA":"dns; a8-70.smtp-out.example.net"}},"mail":{{"timestamp":"2026-01-05T10:22:30.000Z","source":"news@example.com","messageId":"0100017058"}}}}""" },
        { "JMAP", """{{"methodResponses":[["EmailSubmission/get",{{"list":[{{"id":"br","undoStatus":"final","deliveryStatus":{{"bob@example.org":{{"delivered":"no","smtpReply":"{0}","displayed":"unknown"}}}}}}]}},"0"]]}}""" },
        { "Mandrill", """{{"event":"hard_bounce","_id":"8606637","msg":{{"ts":1767605551,"state":"bounced","diag":"smtp;{0}","bounce_description":"general","email":"bob@example.org"}}}}""" },
        { "SparkPost", """[{{"msys":{{"message_event":{{"type":"bounce","bounce_class":"10","error_code":"{1}","event_id":"92356927693813856","ip_address":"192.0.2.44","raw_reason":"{0}","rcpt_to":"bob@example.org","subject":"News"}}}}}}]""" },
        { "Brevo", """{{"event":"hard_bounce","email":"bob@example.org","id":26224,"date":"2026-01-05 10:22:31","ts":1767605551,"message-id":"<201798300811.5787683@relay.example.com>","ts_event":1767605551,"subject":"News","tag":"news","sending_ip":"192.0.2.44","reason":"{0}"}}""" },
        { "Mailjet", """{{"event":"bounce","time":1767605551,"MessageID":13792286917004336,"email":"bob@example.org","blocked":false,"hard_bounce":true,"error_related_to":"","error":"","comment":"{0}"}}""" },
        { "MailerSend", """{{"type":"activity.hard_bounced","created_at":"2026-01-05T10:22:31Z","data":{{"object":"activity","type":"hard_bounced","morph":{{"object":"recipient_bounce","reason":"{0}"}}}}}}""" },
        { "Resend", """{{"type":"email.bounced","created_at":"2026-01-05T10:22:31Z","data":{{"bounce":{{"message":"{0}","subType":"General","type":"Permanent"}},"email_id":"56761188","to":["bob@example.org"],"subject":"News"}}}}""" },
        { "Azure Communication Services", """[{{"id":"00000000-0000-0000-0000-000000000000","eventType":"Microsoft.Communication.EmailDeliveryReportReceived","data":{{"sender":"news@example.com","recipient":"bob@example.org","status":"Bounced","deliveryStatusDetails":{{"statusMessage":"{0}","recipientMailServerHostName":"mx.example.org"}},"deliveryAttemptTimeStamp":"2026-01-05T10:22:31.2480265+00:00"}},"dataVersion":"1.0"}}]""" },
        { "SocketLabs", """{{"Type":"Failed","DateTime":"2026-01-05T10:22:31Z","MessageId":"42","Address":"bob@example.org","ServerId":1000,"FailureType":"Permanent","FailureCode":2001,"Reason":"{0}","RemoteMta":"mx.example.org"}}""" },
    };

    [Theory]
    [MemberData(nameof(Events))]
    public void A_sample_means_in_an_event_what_it_means_bare(string service, string form) => Rule.Holds(
        from row in SourceTables.Rows
        from sample in row.SmtpErrors
        let bare = MailErrors.Match(sample, row.Host)
        let posted = MailErrors.Match(Post(sample, form), row.Host)
        where !Meaning.IsKeptInReport(bare, posted)
        select row.Offends($"posted by {service}: {Meaning.Describe(posted)} is not {Meaning.Describe(bare)}"));

    [Theory]
    [InlineData("""[{{"email":"bob@example.org","event":"bounce","bounce_classification":"Mailbox Unavailable","reason":"{0}","type":"bounce"}}]""")]
    [InlineData("""[{{"email":"bob@example.org","event":"bounce","bounce_classification":"Invalid Address","reason":"{0}","type":"bounce"}}]""")]
    [InlineData("""[{{"email":"bob@example.org","event":"bounce","bounce_classification":"Reputation","reason":"{0}","type":"blocked"}}]""")]
    [InlineData("""[{{"email":"bob@example.org","event":"bounce","bounce_classification":"Unclassified","reason":"{0}","type":"blocked"}}]""")]
    [InlineData("""{{"RecordType":"Bounce","Type":"Blocked","TypeCode":100006,"Name":"ISP block","Description":"Blocked from this ISP due to content or blacklisting.","Details":"smtp;{0}"}}""")]
    [InlineData("""{{"RecordType":"Bounce","Type":"SpamNotification","TypeCode":512,"Name":"Spam notification","Details":"smtp;{0}"}}""")]
    [InlineData("""{{"event-data":{{"event":"failed","reason":"espblock","delivery-status":{{"code":{1},"message":"{2}"}}}}}}""")]
    public void What_a_service_makes_of_an_answer_yields_to_what_the_answer_says(string form) => Rule.Holds(
        from row in SourceTables.Rows
        from sample in row.SmtpErrors
        let bare = MailErrors.Match(sample, row.Host)
        where bare.Confidence >= Confidence.Text && bare.Confidence != Confidence.Codes && bare.Category != MailFailure.Unknown && bare.Entry.Catalog != GeneralWordingErrors.Catalog
        let posted = MailErrors.Match(Post(sample, form), row.Host)
        where posted.Category != bare.Category
        select row.Offends($"{posted} is not {bare}"));

    /// <summary>The event by which a service reports a reply: {0} is the whole reply, {1} its code, {2} the text behind it and {3} the class.</summary>
    internal static string Post(string sample, string form) =>
        string.Format(CultureInfo.InvariantCulture, form, Escape(sample), sample[..3], Escape(sample[4..]), sample[..1]);

    private static string Escape(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();
}
