using System.Net;
using Xunit;

namespace ErrorCatalogs.Mail.Tests.Http;

/// <summary>The status says that the request arrived, the body what became of it: of a batch, or of a service that answers 200 whatever happened.</summary>
public sealed class FailureBodyTests
{
    [Theory]
    [InlineData("""{"success":false,"error":"Access denied."}""", MailFailure.PolicyRefused)]
    [InlineData("""[{"email":"bob@example.com","status":"rejected","reject_reason":"hard-bounce","_id":"abc"}]""", MailFailure.RecipientRefused)]
    [InlineData("""{"request_id":"aa","data":{"succeeded":0,"failed":1,"failures":["Recipient bob@example.com: mailbox full"]}}""", MailFailure.MailboxFull)]
    [InlineData("""{"BulkEmailEntryResults":[{"Status":"SUCCESS","Error":null,"MessageId":"1"},{"Status":"ACCOUNT_THROTTLED","Error":"Rate exceeded"}]}""", MailFailure.RateLimited)]
    [InlineData("""[{"ErrorCode":0,"Message":"OK"},{"ErrorCode":406,"Message":"You tried to send to a recipient that has been marked as inactive."}]""", MailFailure.RecipientDisabled)]
    [InlineData("""{"data":null,"errors":[{"message":"Rate limit exceeded"}]}""", MailFailure.RateLimited)]
    [InlineData("""{ "ok" : false, "description" : "mailbox full" }""", MailFailure.MailboxFull)]
    [InlineData("""{"body":"{\"success\":false,\"error\":\"Rate limit exceeded\"}"}""", MailFailure.RateLimited)]
    [InlineData("""{"code":"Failure","error_message":"Rate limit exceeded"}""", MailFailure.RateLimited)]
    [InlineData("""{"status":"failed"}""", MailFailure.Unknown)]
    [InlineData("""{"result":"error","reason":"something else"}""", MailFailure.Unknown)]
    [InlineData("""{"errors":{"to":"odd"}}""", MailFailure.Unknown)]
    public void A_failure_of_which_the_body_tells_is_no_success(string body, MailFailure category)
    {
        MailMatch match = MailErrors.Match(HttpStatusCode.OK, body);

        Assert.Equal((category, false, 200), (match.Category, match.IsSuccess, match.Reply.HttpStatus));
    }

    [Theory]
    [InlineData("")]
    [InlineData("""{"id":"1","message":"Queued. Thank you."}""")]
    [InlineData("""{"ErrorCode":0,"Message":"OK","MessageID":"0a129aee"}""")]
    [InlineData("""{"success":true,"error":null,"errors":[ ],"error_message":"","data":{"failed":0,"failures":[],"rejected":[]}}""")]
    [InlineData("""[{"email":"bob@example.com","status":"sent","reject_reason":null}]""")]
    [InlineData("""{"Messages":[{"Status":"success","Errors":null}]}""")]
    [InlineData("""{"results":{"total_rejected_recipients":0,"total_accepted_recipients":1}}""")]
    [InlineData("""{"error":false,"error_code":"0","message":"error","subject":"\"success\":false"}""")]
    [InlineData("""{"status":"Running","error":{ }""")]
    public void What_has_no_error_is_a_success(string body) => Assert.True(MailErrors.Match(HttpStatusCode.OK, body).IsSuccess);

    [Fact]
    public void The_codes_of_a_mail_server_in_the_body_say_what_became_of_the_message()
    {
        MailMatch match = MailErrors.Match(HttpStatusCode.OK, """{"success":false,"error":"550 5.1.1 User unknown"}""");

        Assert.Equal((550, Severity.Permanent, MailFailure.RecipientNotFound), (match.ReplyCode, match.Severity, match.Category));
    }

    [Theory]
    [InlineData("""{"results":{"total_rejected_recipients":0,"total_accepted_recipients":1,"id":"1"}}""")]
    [InlineData("""{"hard_bounces":0,"spam_complaints":0,"user-unknown":[],"mailbox full":null}""")]
    public void The_name_of_what_there_is_none_of_says_nothing(string body) => Assert.Equal(MailFailure.Unknown, MailErrors.Match(body).Category);

    [Fact]
    public void The_name_of_what_there_is_some_of_says_it() =>
        Assert.Equal(MailFailure.MailboxFull, MailErrors.Match("""{"total_rejected_recipients":0,"mailbox_full":1}""").Category);
}
