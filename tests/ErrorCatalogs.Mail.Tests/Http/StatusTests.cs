using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using Xunit;

namespace ErrorCatalogs.Mail.Tests.Http;

/// <summary>Statuses of HTTP, alone and with what a service says beside them.</summary>
public sealed class StatusTests
{
    [Fact]
    public void A_status_and_a_body_are_matched_together()
    {
        MailMatch match = MailErrors.Match(HttpStatusCode.TooManyRequests, SendGridAnswer.TooMany, from: "api.sendgrid.com");

        Assert.Equal(MailFailure.RateLimited, match.Category);
        Assert.Null(match.RetryAfter);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, MailFailure.AuthenticationFailed, Severity.Permanent)]
    [InlineData(HttpStatusCode.RequestEntityTooLarge, MailFailure.MessageTooLarge, Severity.Permanent)]
    [InlineData(HttpStatusCode.TooManyRequests, MailFailure.RateLimited, Severity.Transient)]
    [InlineData(HttpStatusCode.BadGateway, MailFailure.ServiceUnavailable, Severity.Transient)]
    public void A_status_alone_has_its_meaning_for_every_service(HttpStatusCode status, MailFailure category, Severity severity)
    {
        MailMatch match = MailErrors.Match(status, "<html>unknown</html>");

        Assert.Equal((category, severity, Confidence.Code), (match.Category, match.Severity, match.Confidence));
        Assert.True(match.TryGet(out HttpStatusError _));
    }

    [Fact]
    public void The_reason_of_a_status_says_no_more_than_the_status() => Rule.Holds(
        from row in SourceTables.Rows
        where row.Table.FileName == "http.csv"
        from key in row.Entry.Keys
        let status = (HttpStatusCode)key.Http!.Value
        let expected = MailErrors.Match(status, "")
        from text in AsWritten(status)
        let match = MailErrors.Match(text)
        where match.Reply.HttpStatus != (int)status || !IsAlike(match, expected)
        select row.Offends($"{match}: {text}"));

    [Fact]
    public void The_reason_of_a_status_in_a_body_says_no_more_than_the_status() => Rule.Holds(
        NotAlike(status => AsBody(status).SelectMany(body => new[] { (body, MailErrors.Match(body)), (body, MailErrors.Match(status, body)) })));

    [Fact]
    public void The_reason_of_a_status_alone_in_a_body_stands_for_the_status() => Rule.Holds(
        NotAlike(status => AsMessage(status).Select(body => (body, MailErrors.Match(body)))));

    [Theory]
    [InlineData("""{"message":"Unauthorized sender"}""")]
    [InlineData("""{"name":"Forbidden"}""")]
    [InlineData("""{"message":"OK"}""")]
    [InlineData("""{"event":"bounce","reason":"x","message":"Forbidden"}""")]
    [InlineData("""{"error":"550 5.1.1 No such user","title":"Bad Request"}""")]
    public void Other_words_or_members_stand_for_none(string body) => Assert.Equal(0, MailErrors.Match(body).Reply.HttpStatus);

    [Fact]
    public void The_exception_of_a_status_says_no_more_than_the_status()
    {
        foreach (HttpStatusCode status in Enum.GetValues<HttpStatusCode>())
        {
            using var response = new HttpResponseMessage(status);
            if (!response.IsSuccessStatusCode)
            {
                HttpRequestException exception = Assert.Throws<HttpRequestException>(() => response.EnsureSuccessStatusCode());

                Assert.True(IsAlike(MailErrors.Match(exception), MailErrors.Match(status, "")), $"{MailErrors.Match(exception)}: {exception.Message}");
            }
        }
    }

    [Theory]
    [InlineData("HTTP/1.1 400 Domain not found", MailFailure.DomainNotFound)]
    [InlineData("HTTP/1.1 404 Not Found\r\n\r\nDomain not found", MailFailure.DomainNotFound)]
    [InlineData("400 Bad Request {\"message\":\"Domain not found\"}", MailFailure.DomainNotFound)]
    public void What_the_service_says_itself_is_read(string text, MailFailure category) => Assert.Equal(category, MailErrors.Match(text).Category);

    [Fact]
    public void A_text_says_more_than_a_status() =>
        Assert.Equal(MailFailure.DomainNotFound, MailErrors.Match(HttpStatusCode.BadRequest, """{"message":"Domain not found"}""").Category);

    /// <summary>The bodies that do not mean what the status of an error does, for each status that a table has.</summary>
    private static IEnumerable<string> NotAlike(Func<HttpStatusCode, IEnumerable<(string Body, MailMatch Match)>> answers) =>
        from row in SourceTables.Rows
        where row.Table.FileName == "http.csv"
        from key in row.Entry.Keys
        where key.Http >= 400
        let status = (HttpStatusCode)key.Http!.Value
        let expected = MailErrors.Match(status, "")
        from answer in answers(status)
        where answer.Match.Reply.HttpStatus != (int)status || !IsAlike(answer.Match, expected)
        select row.Offends($"{answer.Match}: {answer.Body}");

    /// <summary>Whether two matches mean the same. A service may have a row of its own for a status.</summary>
    private static bool IsAlike(in MailMatch one, in MailMatch other) =>
        one.Entry == other.Entry || (one.Category == other.Category && one.Severity == other.Severity && one.Retry == other.Retry && one.Category != MailFailure.Unknown);

    /// <summary>How a status is written on the wire, by clients and by logs.</summary>
    private static IEnumerable<string> AsWritten(HttpStatusCode status)
    {
        using var response = new HttpResponseMessage(status);
        string line = $"{(int)status} {response.ReasonPhrase}";
        return
        [
            $"HTTP/1.1 {line}",
            $"HTTP/1.1 {line}\r\nContent-Length: 0\r\n\r\n",
            $"HTTP/1.1 {line}\r\nContent-Type: text/html\r\n\r\n<html><title>{line}</title></html>",
            $"HTTP {(int)status} Response status code does not indicate success: {(int)status} ({response.ReasonPhrase}).",
            $"HTTP {(int)status}: StatusCode: {(int)status}, ReasonPhrase: '{response.ReasonPhrase}', Version: 1.1",
        ];
    }

    /// <summary>How bodies give the reason and not the status.</summary>
    private static IEnumerable<string> AsMessage(HttpStatusCode status)
    {
        using var response = new HttpResponseMessage(status);
        return response.ReasonPhrase is not { Length: > 0 } reason ? [] :
        [
            $$"""{"message":"{{reason}}"}""",
            $$"""{"success":false,"errors":[ "{{reason}}" ]}""",
            $$"""{"__type":"x#Failure","message":"{{reason}}"}""",
            $$"""{ "@odata.context":"https://example.com/$metadata", "error":{"code":"x","message":"{{reason}}"} }""",
            $$"""{"type":"about:blank","title":"{{reason.ToLowerInvariant()}}"}""",
            $$"""{"body":"{\"error\":{\"message\":\"{{reason}}\"} }"}""",
        ];
    }

    /// <summary>How the bodies of servers and frameworks repeat a status.</summary>
    private static IEnumerable<string> AsBody(HttpStatusCode status)
    {
        using var response = new HttpResponseMessage(status);
        if (response.ReasonPhrase is not { Length: > 0 } reason)
        {
            return [];
        }

        return
        [
            $"<html>\r\n<head><title>{(int)status} {reason}</title></head>\r\n<body>\r\n<center><h1>{(int)status} {reason}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>",
            $$"""{"title":"{{reason}}","status":{{(int)status}},"traceId":"00-5f-01"}""",
            $$"""{"timestamp":"2026-11-23T18:00:00Z","status":{{(int)status}},"error":"{{reason}}","path":"/send"}""",
            $$"""{ "message": "{{reason}}", "statusCode": {{(int)status}} }""",
            $$"""{"statusCode":{{(int)status}},"error":"{{reason}}"}""",
        ];
    }
}
