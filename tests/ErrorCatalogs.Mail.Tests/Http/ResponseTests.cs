using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace ErrorCatalogs.Mail.Tests.Http;

/// <summary>Responses of web services, handed over as they came.</summary>
public sealed class ResponseTests
{
    [Fact]
    public async Task A_response_is_read_whole()
    {
        using HttpResponseMessage response = SendGridAnswer.With(new StringContent(SendGridAnswer.TooMany));
        response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(7));
        MailMatch match = await MailErrors.MatchAsync(response);

        Assert.StartsWith("SendGrid.", match.Entry.ToString(), StringComparison.Ordinal);
        Assert.Equal(MailFailure.RateLimited, match.Category);
        Assert.Equal(TimeSpan.FromSeconds(7), match.RetryAfter);
    }

    [Fact]
    public void A_body_that_was_read_already_is_given_with_the_response()
    {
        using HttpResponseMessage response = SendGridAnswer.With(new StringContent(""));
        response.Headers.TryAddWithoutValidation("X-RateLimit-Reset", "1640032401");
        MailMatch match = MailErrors.Match(response, SendGridAnswer.TooMany);

        Assert.StartsWith("SendGrid.", match.Entry.ToString(), StringComparison.Ordinal);
        Assert.Equal(new DateTimeOffset(2021, 12, 20, 20, 33, 21, TimeSpan.Zero), match.RetryAt);
    }

    [Fact]
    public async Task Another_host_may_be_named()
    {
        using HttpResponseMessage response = SendGridAnswer.With(new StringContent(""));

        Assert.DoesNotContain("SendGrid", MailErrors.Match(response, SendGridAnswer.TooMany, from: "api.example.com").Entry.ToString(), StringComparison.Ordinal);

        using HttpResponseMessage unread = SendGridAnswer.With(new StringContent(SendGridAnswer.TooMany));
        Assert.DoesNotContain("SendGrid", (await MailErrors.MatchAsync(unread, "api.example.com")).Entry.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("\"utf-8\"")]
    [InlineData("nobody-knows-this")]
    [InlineData("utf-7")]
    public async Task The_content_names_its_encoding(string charset)
    {
        Encoding encoding = charset == "utf-16" ? Encoding.Unicode : Encoding.UTF8;
        var content = new ByteArrayContent(encoding.GetBytes("""{"message":"Try again in 5 minutes"}"""));
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=" + charset);
        using HttpResponseMessage response = SendGridAnswer.With(content);

        Assert.Equal(TimeSpan.FromMinutes(5), (await MailErrors.MatchAsync(response)).RetryAfter);
    }

    [Fact]
    public async Task Reading_can_be_called_off()
    {
        using HttpResponseMessage response = SendGridAnswer.With(new StreamContent(new Network(new byte[10])));
        using var source = new CancellationTokenSource();
        source.Cancel();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => MailErrors.MatchAsync(response, source.Token));
    }

    [Fact]
    public async Task There_must_be_a_response()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => MailErrors.MatchAsync(null!));
        Assert.Throws<ArgumentNullException>(() => MailErrors.Match((HttpResponseMessage)null!, ""));
    }
}
