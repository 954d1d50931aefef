using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace ErrorCatalogs.Mail.Tests.Http;

/// <summary>Bodies of responses that end before their end.</summary>
public sealed class BrokenBodyTests
{
    public static TheoryData<Exception> Failures => new(
        new IOException("The response ended prematurely."),
        new HttpRequestException("The connection was lost."),
        new InvalidDataException("Found truncated data while decoding."));

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_body_that_breaks_off_is_matched_as_far_as_it_came(Exception failure)
    {
        using HttpResponseMessage response = SendGridAnswer.With(new StreamContent(new Network(Encoding.UTF8.GetBytes(SendGridAnswer.TooMany), failure)));
        response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(7));
        MailMatch match = await MailErrors.MatchAsync(response);

        Assert.StartsWith("SendGrid.", match.Entry.ToString(), StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromSeconds(7), match.RetryAfter);
    }

    [Fact]
    public async Task A_body_that_breaks_off_breaks_off_for_the_next_reader_too()
    {
        var failure = new IOException("The response ended prematurely.");
        using HttpResponseMessage response = SendGridAnswer.With(new StreamContent(new Network(Encoding.UTF8.GetBytes(SendGridAnswer.TooMany), failure)));
        await MailErrors.MatchAsync(response);
        Assert.Equal(429, (await MailErrors.MatchAsync(response)).Reply.HttpStatus);

        using Stream body = await response.Content.ReadAsStreamAsync();
        using var reader = new StreamReader(body);
        Assert.Same(failure, await Assert.ThrowsAsync<IOException>(reader.ReadToEndAsync));
    }

    [Fact]
    public async Task A_body_that_cannot_be_read_at_all_leaves_the_status()
    {
        using HttpResponseMessage response = SendGridAnswer.With(new Unreadable());

        Assert.Equal(429, (await MailErrors.MatchAsync(response)).Reply.HttpStatus);
    }

    [Fact]
    public async Task An_answer_that_a_server_cuts_off_is_matched()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Task server = Answer();
        using var client = new HttpClient();
        using HttpResponseMessage response = await client.GetAsync(new Uri($"http://{listener.LocalEndpoint}/"), HttpCompletionOption.ResponseHeadersRead);
        MailMatch match = await MailErrors.MatchAsync(response, from: "api.sendgrid.com");
        await server;

        Assert.Equal((429, MailFailure.RateLimited), (match.Reply.HttpStatus, match.Category));
        await Assert.ThrowsAnyAsync<Exception>(() => response.Content.ReadAsStringAsync());

        async Task Answer()
        {
            using TcpClient connection = await listener.AcceptTcpClientAsync();
            using var request = new StreamReader(connection.GetStream(), leaveOpen: true);
            while (await request.ReadLineAsync() is { Length: > 0 })
            {
            }

            await connection.GetStream().WriteAsync("HTTP/1.1 429 Too Many Requests\r\nContent-Length: 100\r\n\r\n{\"message\":\"slow"u8.ToArray());
        }
    }

    /// <summary>A body that fails before its first byte.</summary>
    private sealed class Unreadable : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => throw new IOException("The connection was lost.");

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
