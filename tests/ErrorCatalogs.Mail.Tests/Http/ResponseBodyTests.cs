using System;
using System.IO;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace ErrorCatalogs.Mail.Tests.Http;

/// <summary>Bodies of responses, which the caller can read as if nobody had.</summary>
public sealed class ResponseBodyTests
{
    [Fact]
    public async Task The_body_can_be_read_again()
    {
        using HttpResponseMessage response = SendGridAnswer.With(new StringContent(SendGridAnswer.TooMany));
        await MailErrors.MatchAsync(response);

        Assert.Equal(SendGridAnswer.TooMany, await response.Content.ReadAsStringAsync());
        Assert.Equal(MailFailure.RateLimited, (await MailErrors.MatchAsync(response)).Category);
    }

    [Fact]
    public async Task A_buffered_body_may_have_been_read_already()
    {
        using HttpResponseMessage response = SendGridAnswer.With(new StringContent(SendGridAnswer.TooMany));
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        await reader.ReadToEndAsync();

        Assert.Equal(MailFailure.RateLimited, (await MailErrors.MatchAsync(response)).Category);
        Assert.StartsWith("SendGrid.", (await MailErrors.MatchAsync(response)).Entry.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(64 * 1024)]
    [InlineData(1_000_000)]
    public async Task A_body_from_the_network_can_be_read_again(int length)
    {
        string body = SendGridAnswer.TooMany + new string(' ', length);
        using HttpResponseMessage response = SendGridAnswer.With(new StreamContent(new Network(Encoding.UTF8.GetBytes(body))));
        response.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/json; charset=utf-8");
        MailMatch match = await MailErrors.MatchAsync(response);

        Assert.Equal(MailFailure.RateLimited, match.Category);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(body, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Of_a_body_without_end_only_the_beginning_is_read()
    {
        var network = new Network(new byte[10_000_000]);
        using HttpResponseMessage response = SendGridAnswer.With(new StreamContent(network));
        MailMatch match = await MailErrors.MatchAsync(response);

        Assert.Equal(429, ((ErrorMatch)match).Reply.HttpStatus);
        Assert.InRange(network.BytesRead, 1, 64 * 1024);
    }

    [Fact]
    public async Task Of_a_body_without_end_only_the_beginning_is_read_however_often_it_is_matched()
    {
        var network = new Network(new byte[10_000_000]);
        using HttpResponseMessage response = SendGridAnswer.With(new StreamContent(network));
        for (int i = 0; i < 3; i++)
        {
            Assert.Equal(429, (await MailErrors.MatchAsync(response)).Reply.HttpStatus);
        }

        using Stream body = await response.Content.ReadAsStreamAsync();
        Assert.Equal(1, await body.ReadAsync(new byte[1]));
        Assert.InRange(network.BytesRead, 1, 64 * 1024);
        await body.CopyToAsync(Stream.Null);
        Assert.Equal(10_000_000, network.BytesRead);
    }

    [Fact]
    public async Task A_body_from_the_network_is_not_given_twice_by_half()
    {
        using HttpResponseMessage response = SendGridAnswer.With(new StreamContent(new Network(new byte[100_000])));
        await MailErrors.MatchAsync(response);
        await response.Content.CopyToAsync(Stream.Null);

        await Assert.ThrowsAsync<InvalidOperationException>(() => response.Content.CopyToAsync(Stream.Null));
    }

    [Fact]
    public async Task A_body_that_was_taken_from_the_network_cannot_be_matched()
    {
        using HttpResponseMessage response = SendGridAnswer.With(new StreamContent(new Network(new byte[100])));
        await response.Content.CopyToAsync(Stream.Null);

        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => MailErrors.MatchAsync(response));
        response.Dispose();
        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => MailErrors.MatchAsync(response));
    }

    [Fact]
    public async Task A_body_that_was_replaced_can_be_read_synchronously()
    {
        using HttpResponseMessage response = SendGridAnswer.With(new StreamContent(new Network(Encoding.UTF8.GetBytes(SendGridAnswer.TooMany))));
        await MailErrors.MatchAsync(response);
        using var reader = new StreamReader(response.Content.ReadAsStream());

        Assert.Equal(SendGridAnswer.TooMany, reader.ReadToEnd());
    }
}
