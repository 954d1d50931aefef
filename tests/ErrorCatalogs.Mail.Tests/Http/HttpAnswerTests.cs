using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace ErrorCatalogs.Mail.Tests.Http;

/// <summary>Answers of web services.</summary>
public class HttpAnswerTests
{
    private const string TooMany = """{"errors":[{"field":null,"message":"too many requests"}]}""";

    private static readonly DateTimeOffset Now = new(2021, 12, 20, 20, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_status_and_a_body_are_matched_together()
    {
        MailMatch match = MailErrors.Match(HttpStatusCode.TooManyRequests, TooMany, from: "api.sendgrid.com");

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

    [Theory]
    [InlineData("System.Net.Http.HttpRequestException: Response status code does not indicate success: 502 (Bad Gateway).", MailFailure.ServiceUnavailable)]
    [InlineData("System.Net.WebException: The remote server returned an error: (401) Unauthorized.", MailFailure.AuthenticationFailed)]
    [InlineData("StatusCode: 403, ReasonPhrase: 'Forbidden', Version: 1.1", MailFailure.PolicyRefused)]
    [InlineData("401 Unauthorized", MailFailure.AuthenticationFailed)]
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

    [Fact]
    public void The_header_says_how_long_to_wait()
    {
        MailMatch match = MailErrors.Match(HttpStatusCode.TooManyRequests, TooMany, new RetryConditionHeaderValue(TimeSpan.FromMinutes(2)));

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
    public async Task A_response_is_read_whole()
    {
        using HttpResponseMessage response = Response(new StringContent(TooMany));
        response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(7));
        MailMatch match = await MailErrors.MatchAsync(response);

        Assert.StartsWith("SendGrid.", match.Entry.ToString(), StringComparison.Ordinal);
        Assert.Equal(MailFailure.RateLimited, match.Category);
        Assert.Equal(TimeSpan.FromSeconds(7), match.RetryAfter);
    }

    [Fact]
    public void A_body_that_was_read_already_is_given_with_the_response()
    {
        using HttpResponseMessage response = Response(new StringContent(""));
        response.Headers.TryAddWithoutValidation("X-RateLimit-Reset", "1640032401");
        MailMatch match = MailErrors.Match(response, TooMany);

        Assert.StartsWith("SendGrid.", match.Entry.ToString(), StringComparison.Ordinal);
        Assert.Equal(new DateTimeOffset(2021, 12, 20, 20, 33, 21, TimeSpan.Zero), match.RetryAt);
    }

    [Fact]
    public async Task Another_host_may_be_named()
    {
        using HttpResponseMessage response = Response(new StringContent(""));

        Assert.DoesNotContain("SendGrid", MailErrors.Match(response, TooMany, from: "api.example.com").Entry.ToString(), StringComparison.Ordinal);

        using HttpResponseMessage unread = Response(new StringContent(TooMany));
        Assert.DoesNotContain("SendGrid", (await MailErrors.MatchAsync(unread, "api.example.com")).Entry.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_header_that_is_not_quite_as_the_standard_has_it_is_read_all_the_same()
    {
        using HttpResponseMessage response = Response(new StringContent(""));
        response.Headers.TryAddWithoutValidation("Retry-After", "2.5");

        Assert.Equal(TimeSpan.FromSeconds(2.5), (await MailErrors.MatchAsync(response)).RetryAfter);
    }

    [Fact]
    public async Task The_body_can_be_read_again()
    {
        using HttpResponseMessage response = Response(new StringContent(TooMany));
        await MailErrors.MatchAsync(response);

        Assert.Equal(TooMany, await response.Content.ReadAsStringAsync());
        Assert.Equal(MailFailure.RateLimited, (await MailErrors.MatchAsync(response)).Category);
    }

    [Fact]
    public async Task A_buffered_body_may_have_been_read_already()
    {
        using HttpResponseMessage response = Response(new StringContent(TooMany));
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
        string body = TooMany + new string(' ', length);
        using HttpResponseMessage response = Response(new StreamContent(new Network(Encoding.UTF8.GetBytes(body))));
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
        using HttpResponseMessage response = Response(new StreamContent(network));
        MailMatch match = await MailErrors.MatchAsync(response);

        Assert.Equal(429, ((ErrorMatch)match).Reply.HttpStatus);
        Assert.InRange(network.BytesRead, 1, 64 * 1024);
    }

    [Fact]
    public async Task Of_a_body_without_end_only_the_beginning_is_read_however_often_it_is_matched()
    {
        var network = new Network(new byte[10_000_000]);
        using HttpResponseMessage response = Response(new StreamContent(network));
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
        using HttpResponseMessage response = Response(new StreamContent(new Network(new byte[100_000])));
        await MailErrors.MatchAsync(response);
        await response.Content.CopyToAsync(Stream.Null);

        await Assert.ThrowsAsync<InvalidOperationException>(() => response.Content.CopyToAsync(Stream.Null));
    }

    [Fact]
    public async Task A_body_that_was_replaced_can_be_read_synchronously()
    {
        using HttpResponseMessage response = Response(new StreamContent(new Network(Encoding.UTF8.GetBytes(TooMany))));
        await MailErrors.MatchAsync(response);
        using var reader = new StreamReader(response.Content.ReadAsStream());

        Assert.Equal(TooMany, reader.ReadToEnd());
    }

    public static TheoryData<Exception> Failures => new(
        new IOException("The response ended prematurely."),
        new HttpRequestException("The connection was lost."),
        new InvalidDataException("Found truncated data while decoding."));

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_body_that_breaks_off_is_matched_as_far_as_it_came(Exception failure)
    {
        using HttpResponseMessage response = Response(new StreamContent(new Network(Encoding.UTF8.GetBytes(TooMany), failure)));
        response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(7));
        MailMatch match = await MailErrors.MatchAsync(response);

        Assert.StartsWith("SendGrid.", match.Entry.ToString(), StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromSeconds(7), match.RetryAfter);
    }

    [Fact]
    public async Task A_body_that_breaks_off_breaks_off_for_the_next_reader_too()
    {
        var failure = new IOException("The response ended prematurely.");
        using HttpResponseMessage response = Response(new StreamContent(new Network(Encoding.UTF8.GetBytes(TooMany), failure)));
        await MailErrors.MatchAsync(response);
        Assert.Equal(429, (await MailErrors.MatchAsync(response)).Reply.HttpStatus);

        using Stream body = await response.Content.ReadAsStreamAsync();
        using var reader = new StreamReader(body);
        Assert.Same(failure, await Assert.ThrowsAsync<IOException>(reader.ReadToEndAsync));
    }

    [Fact]
    public async Task A_body_that_cannot_be_read_at_all_leaves_the_status()
    {
        using HttpResponseMessage response = Response(new Unreadable());

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
        using HttpResponseMessage response = Response(content);

        Assert.Equal(TimeSpan.FromMinutes(5), (await MailErrors.MatchAsync(response)).RetryAfter);
    }

    [Fact]
    public async Task Reading_can_be_called_off()
    {
        using HttpResponseMessage response = Response(new StreamContent(new Network(new byte[10])));
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

    private static HttpResponseMessage Response(HttpContent content) => new(HttpStatusCode.TooManyRequests)
    {
        Content = content,
        RequestMessage = new HttpRequestMessage(HttpMethod.Post, "https://api.sendgrid.com/v3/mail/send"),
    };

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

    /// <summary>Bytes that come in pieces and only once, and perhaps a failure instead of their end.</summary>
    private sealed class Network(byte[] bytes, Exception? failure = null) : MemoryStream(bytes)
    {
        public long BytesRead { get; private set; }

        public override bool CanSeek => false;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            int read = await base.ReadAsync(buffer[..Math.Min(buffer.Length, 1000)], cancellationToken);
            if (read == 0 && failure is not null)
            {
                // Asked again, a broken connection may look like one that has ended.
                Exception thrown = failure;
                failure = null;
                throw thrown;
            }

            BytesRead += read;
            return read;
        }
    }
}
