using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading.Tasks;
using Xunit;

namespace ErrorCatalogs.Mail.Tests.Http;

/// <summary>How long to wait, by the headers of a response and by its body.</summary>
public sealed class RetryHeaderTests
{
    private static readonly DateTimeOffset Now = new(2021, 12, 20, 20, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_header_says_how_long_to_wait()
    {
        MailMatch match = MailErrors.Match(HttpStatusCode.TooManyRequests, SendGridAnswer.TooMany, new RetryConditionHeaderValue(TimeSpan.FromMinutes(2)));

        Assert.Equal(TimeSpan.FromMinutes(2), match.RetryAfter);
    }

    [Fact]
    public void The_header_may_have_a_date()
    {
        MailMatch match = MailErrors.Match(HttpStatusCode.ServiceUnavailable, null, new RetryConditionHeaderValue(Now.AddHours(1)));

        Assert.Equal(Now.AddHours(1), match.RetryAt);
        Assert.Equal(TimeSpan.FromHours(1), match.GetRetryAfter(Now));
        Assert.Equal(Now.AddHours(1), SendGridErrors.Match(HttpStatusCode.ServiceUnavailable, null, new RetryConditionHeaderValue(Now.AddHours(1))).RetryAt);
    }

    [Fact]
    public void Without_a_header_the_body_may_say_it()
    {
        MailMatch match = MailErrors.Match(HttpStatusCode.TooManyRequests, """{"message":"Slow down","retry_after":30}""", retryAfter: null);

        Assert.Equal(TimeSpan.FromSeconds(30), match.RetryAfter);
    }

    [Fact]
    public async Task A_header_that_is_not_quite_as_the_standard_has_it_is_read_all_the_same()
    {
        using HttpResponseMessage response = SendGridAnswer.With(new StringContent(""));
        response.Headers.TryAddWithoutValidation("Retry-After", "2.5");

        Assert.Equal(TimeSpan.FromSeconds(2.5), (await MailErrors.MatchAsync(response)).RetryAfter);
    }
}
