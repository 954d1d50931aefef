using System.Net;
using System.Net.Http;

namespace ErrorCatalogs.Mail.Tests.Http;

/// <summary>What SendGrid answers who sends too much.</summary>
internal static class SendGridAnswer
{
    /// <summary>The body.</summary>
    public const string TooMany = """{"errors":[{"field":null,"message":"too many requests"}]}""";

    /// <summary>The response, with a body of any kind.</summary>
    public static HttpResponseMessage With(HttpContent content) => new(HttpStatusCode.TooManyRequests)
    {
        Content = content,
        RequestMessage = new HttpRequestMessage(HttpMethod.Post, "https://api.sendgrid.com/v3/mail/send"),
    };
}
