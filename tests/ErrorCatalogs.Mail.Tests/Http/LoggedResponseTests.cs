using System;
using System.Net;
using System.Net.Http;
using Xunit;

namespace ErrorCatalogs.Mail.Tests.Http;

/// <summary>Responses of HTTP in logs, as .NET writes them.</summary>
public sealed class LoggedResponseTests
{
    [Theory]
    [InlineData("System.Net.Http.HttpRequestException: Response status code does not indicate success: 502 (Bad Gateway).", MailFailure.ServiceUnavailable)]
    [InlineData("System.Net.WebException: The remote server returned an error: (401) Unauthorized.", MailFailure.AuthenticationFailed)]
    [InlineData("StatusCode: 403, ReasonPhrase: 'Forbidden', Version: 1.1", MailFailure.PolicyRefused)]
    [InlineData("401 Unauthorized", MailFailure.AuthenticationFailed)]
    [InlineData("code=404, message=Not Found", MailFailure.ObjectNotFound)]
    public void A_status_may_stand_in_what_a_client_says(string text, MailFailure category) => Assert.Equal(category, MailErrors.Match(text).Category);

    [Theory]
    [InlineData("StatusCode: 404, ReasonPhrase: 'Nothing here', Version: 1.1, Content: <null>, Headers:\r\n{\r\n  Date: Mon, 23 Nov 2026 12:00:00 GMT\r\n}", "HttpStatus.NotFound")]
    [InlineData("StatusCode: 200, ReasonPhrase: 'OK', Version: 1.1, Content: <null>, Headers:\r\n{\r\n}", "HttpStatus.Succeeded")]
    [InlineData("StatusCode: 451, ReasonPhrase: 'x', Version: 1.1, Content: <null>, Headers: { Content-Length: 250 }", "HttpStatus.UnavailableForLegalReasons")]
    [InlineData("StatusCode: 599, ReasonPhrase: 'x', Version: 1.1, Content: <null>, Headers: { Keep-Alive: timeout=5 }", "Unknown")]
    [InlineData("StatusCode: 400, ReasonPhrase: 'Domain not found', Version: 1.1, Content: <null>, Headers:\r\n{\r\n}", "CommonWording.DomainNotFound")]
    [InlineData("StatusCode: 400, ReasonPhrase: 'Bad Request', Version: 1.1, Content: <null>, Headers:\r\n{\r\n}\r\nDomain not found", "CommonWording.DomainNotFound")]
    public void A_response_in_a_log_says_its_status_its_reason_and_what_follows(string text, string entry) => Assert.Equal(entry, MailErrors.Match(text).Entry.ToString());

    [Fact]
    public void A_response_as_it_writes_itself_says_how_long_to_wait()
    {
        using var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Content = new StringContent("no") };
        response.Headers.Add("Retry-After", "120");
        MailMatch match = MailErrors.Match(response.ToString());

        Assert.Equal((429, MailFailure.RateLimited), (match.Reply.HttpStatus, match.Category));
        Assert.Equal(TimeSpan.FromSeconds(120), match.RetryAfter);
    }

    [Theory]
    [InlineData("ReasonPhrase: 'Not Found', Version: 1.1, Content: <null>", "HttpStatus.NotFound")]
    [InlineData("ReasonPhrase: 'Forbidden', Version: 1.1, Headers: { X-Frame-Options: DENY, Content-Length: 553 }", "HttpStatus.Forbidden")]
    [InlineData("Sending failed, ReasonPhrase: 'Unauthorized', Version: 1.1, Content: <null>, Headers: { Content-Length: 550 }", "HttpStatus.Unauthorized")]
    [InlineData("ReasonPhrase: 'Service Unavailable', Version: 1.1, Content: <null>, Headers: { Retry-After: 120 }", "HttpStatus.ServiceUnavailable")]
    [InlineData("ReasonPhrase: 'Domain not found', Version: 1.1, Content: <null>, Headers: { Server: spam }", "CommonWording.DomainNotFound")]
    public void Where_the_status_is_cut_off_the_reason_says_it(string text, string entry) => Assert.Equal(entry, MailErrors.Match(text).Entry.ToString());

    [Theory]
    [InlineData("Version: 1.1, Content: System.Net.Http.StreamContent, Headers: { Content-Length: 551, X-Spam: none }")]
    [InlineData("Method: POST, RequestUri: 'https://api.example.com/', Version: 1.1, Content: <null>, Headers:\r\n{\r\n  X-Spam: none\r\n}")]
    public void What_is_left_without_status_and_reason_says_nothing(string text) => Assert.False(MailErrors.Match(text).IsKnown);

    [Theory]
    [InlineData("503 Server Busy")]
    [InlineData("503 Server Too Busy")]
    [InlineData("The remote server returned an error: (503) Server Unavailable.")]
    public void A_service_that_is_busy_is_so_for_now(string text)
    {
        MailMatch match = MailErrors.Match(text);

        Assert.Equal((503, MailFailure.ServiceUnavailable, Severity.Transient), (match.Reply.HttpStatus, match.Category, match.Severity));
    }

    [Theory]
    [InlineData("[422]: the sender is missing", MailFailure.InvalidRequest)]
    [InlineData("Mailing API [422] validation_error: Invalid `to` field", MailFailure.InvalidRequest)]
    [InlineData("400 ERR.PARAM", MailFailure.InvalidRequest)]
    public void A_status_before_the_name_of_an_error_is_none_of_a_mail_server(string text, MailFailure category)
    {
        MailMatch match = MailErrors.Match(text);

        Assert.Equal((category, Severity.Permanent), (match.Category, match.Severity));
    }
}
