using System;
using System.ComponentModel;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Mail;
using System.Net.Security;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Security.Authentication;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace ErrorCatalogs.Mail.Tests.Exceptions;

/// <summary>Exceptions of .NET, one at a time.</summary>
public class ExceptionTests
{
    [Theory]
    [InlineData(SocketError.HostNotFound, ServiceOpsError.HostNotResolved)]
    [InlineData(SocketError.TryAgain, ServiceOpsError.HostLookupUnanswered)]
    [InlineData(SocketError.NoData, ServiceOpsError.HostNotResolved)]
    [InlineData(SocketError.NoRecovery, ServiceOpsError.HostNotResolved)]
    [InlineData(SocketError.ConnectionRefused, ServiceOpsError.ConnectionRefused)]
    [InlineData(SocketError.ConnectionReset, ServiceOpsError.ConnectionRefused)]
    [InlineData(SocketError.AccessDenied, ServiceOpsError.ConnectionRefused)]
    [InlineData(SocketError.HostUnreachable, ServiceOpsError.ConnectionRefused)]
    [InlineData(SocketError.NetworkUnreachable, ServiceOpsError.ConnectionRefused)]
    [InlineData(SocketError.HostDown, ServiceOpsError.ConnectionRefused)]
    [InlineData(SocketError.NetworkDown, ServiceOpsError.ConnectionRefused)]
    [InlineData(SocketError.ConnectionAborted, ServiceOpsError.MailboxSessionInterrupted)]
    [InlineData(SocketError.TimedOut, ServiceOpsError.ConnectionTimedOut)]
    public void A_socket_exception_has_the_code_of_its_socket_error(SocketError code, ServiceOpsError error)
    {
        MailMatch match = MailErrors.Match(new SocketException((int)code));

        Assert.True(match.Is(error), match.ToString());
        Assert.Equal(Confidence.Marker, match.Confidence);
    }

    /// <summary>Windows numbers it 11002, glibc says it in words.</summary>
    [Fact]
    public void A_lookup_that_no_name_server_answered_is_tried_again()
    {
        MailMatch byNumber = MailErrors.Match(new SocketException((int)SocketError.TryAgain));
        MailMatch byWords = MailErrors.Match("System.Net.Sockets.SocketException (11002): This is usually a temporary error during hostname resolution");

        Assert.Equal((Severity.Transient, RetryAdvice.Backoff), (byNumber.Severity, byNumber.Retry));
        Assert.Equal((Severity.Transient, RetryAdvice.Backoff), (byWords.Severity, byWords.Retry));
    }

    public static TheoryData<Exception> Local => new(
        new IOException("There is not enough space on the disk.", unchecked((int)0x80070070)),
        new UnauthorizedAccessException("Access to the path '/var/mail' is denied."),
        new System.Collections.Generic.KeyNotFoundException("The given key '421' was not present in the dictionary."),
        new FileNotFoundException("Could not find file '550 mailbox full'."),
        new UnauthorizedAccessException("Access is denied.", new IOException("Permission denied", 13)),
        new AggregateException(new UnauthorizedAccessException("Access to the path '/var/mail' is denied.")),
        new InvalidOperationException("The import failed.", new UnauthorizedAccessException("Access to the path '/var/mail' is denied.")),
        new InvalidOperationException("Import: Access to the path '/var/mail' is denied.", new UnauthorizedAccessException("Access to the path '/var/mail' is denied.")),
        new System.Reflection.TargetInvocationException(new FileNotFoundException("Could not find file '/mail/spam.txt'.")));

    [Theory]
    [MemberData(nameof(Local))]
    public void A_failure_of_the_program_or_its_machine_is_no_error_of_mail(Exception exception)
    {
        MailMatch match = MailErrors.Match(exception);

        Assert.False(match.IsKnown, match.ToString());
        Assert.Equal(Severity.Unknown, match.Severity);
        Assert.Contains(exception.Message, match.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_attachment_that_is_missing_is_no_answer_to_a_message() =>
        Assert.NotEqual(MailFailure.SpamSuspected, MailErrors.Match(new SmtpException("Failure sending mail.", new FileNotFoundException("Could not find file '/mail/spam.txt'."))).Category);

    [Fact]
    public void An_answer_inside_a_failure_of_the_program_is_read()
    {
        var exception = new UnauthorizedAccessException("no", new SmtpException(SmtpStatusCode.MailboxUnavailable, "5.1.1 No such user"));

        Assert.Equal(MailFailure.RecipientNotFound, MailErrors.Match(exception).Category);
    }

    [Theory]
    [InlineData("Import aborted: 221 rows are invalid")]
    [InlineData("250 MB limit reached")]
    [InlineData("Expected 354, got: 250 2.1.0 Ok")]
    public void Nothing_that_was_thrown_is_a_success(string message) =>
        Assert.NotEqual(Severity.Success, MailErrors.Match(new InvalidOperationException(message)).Severity);

    [Fact]
    public void A_match_can_be_written_as_JSON()
    {
        string json = System.Text.Json.JsonSerializer.Serialize(MailErrors.Match("450 4.2.0 Greylisted, try again in 5 minutes"));

        Assert.Contains("\"Symbol\":\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Catalog\":", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_that_is_not_found_is_MAILCONDNS()
    {
        MailMatch match = MailErrors.Match(new SocketException((int)SocketError.HostNotFound));

        Assert.Contains(match.Entry.Keys, key => key.App == "MAILCONDNS");
    }

    [Fact]
    public void Any_socket_error_gives_a_match()
    {
        foreach (SocketError code in Enum.GetValues<SocketError>())
        {
            MailMatch match = MailErrors.Match(new SocketException((int)code));

            Assert.StartsWith($"SocketError.{code}: ", match.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(SmtpStatusCode.MailboxUnavailable, "5.1.1 The email account that you tried to reach does not exist. a1si1 - gsmtp", "Gmail.MailboxNotFound")]
    [InlineData(SmtpStatusCode.ExceededStorageAllocation, "5.2.2 Something went wrong here", "EnhancedStatus.MailboxFull")]
    [InlineData(SmtpStatusCode.TransactionFailed, "Something went wrong here", "Smtp.TransactionFailed")]
    public void An_SMTP_exception_of_a_recipient_has_its_status_and_the_reply(SmtpStatusCode status, string reply, string entry)
    {
        MailMatch match = MailErrors.Match(new SmtpFailedRecipientException(status, "jdoe@example.com", reply));

        Assert.Equal(entry, match.Entry.ToString());
        Assert.Equal((int)status, match.ReplyCode);
    }

    [Fact]
    public void An_SMTP_exception_may_state_a_wait()
    {
        var exception = new SmtpException(SmtpStatusCode.ServiceNotAvailable, "4.7.0 Too many connections, try again in 5 minutes");

        Assert.Equal(TimeSpan.FromMinutes(5), MailErrors.Match(exception).RetryAfter);
    }

    [Fact]
    public void An_SMTP_exception_without_a_status_is_read_by_its_text()
    {
        MailMatch match = MailErrors.Match(new SmtpException("Server does not support secure connections."));

        Assert.Equal(MailFailure.TransportSecurity, match.Category);
        Assert.Equal(0, match.ReplyCode);
    }

    [Fact]
    public async Task A_failed_handshake_is_a_failure_of_TLS()
    {
        using var stream = new SslStream(new PlainServer());
        AuthenticationException exception = await Assert.ThrowsAsync<AuthenticationException>(() => stream.AuthenticateAsClientAsync("mail.example.com"));

        Assert.True(MailErrors.Match(exception).Is(ServiceOpsError.TlsHandshakeFailed));
    }

    [Fact]
    public void A_subclass_is_known_by_the_class_of_the_framework()
    {
        Assert.True(MailErrors.Match(new InvalidCredentialException("xyz")).Is(ServiceOpsError.TlsHandshakeFailed));
    }

    [Theory]
    [InlineData(HttpRequestError.NameResolutionError, ServiceOpsError.HostNotResolved)]
    [InlineData(HttpRequestError.ConnectionError, ServiceOpsError.ConnectionRefused)]
    [InlineData(HttpRequestError.SecureConnectionError, ServiceOpsError.TlsHandshakeFailed)]
    public void An_HTTP_exception_has_the_error_of_its_request(HttpRequestError code, ServiceOpsError error)
    {
        Assert.True(MailErrors.Match(new HttpRequestException(code, "xyz")).Is(error));
    }

    [Fact]
    public void An_HTTP_exception_may_have_a_status()
    {
        using var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
        HttpRequestException exception = Assert.Throws<HttpRequestException>(() => response.EnsureSuccessStatusCode());
        MailMatch match = MailErrors.Match(exception, from: "api.sendgrid.com");

        Assert.Equal(MailFailure.RateLimited, match.Category);
        Assert.Equal(429, ((ErrorMatch)match).Reply.HttpStatus);
    }

    [Fact]
    public void An_exception_without_a_number_of_its_own_is_not_what_a_component_says()
    {
        Assert.False(MailErrors.Match(new SEHException("xyz")).IsKnown);
        Assert.True(MailErrors.Match(new COMException("xyz", unchecked((int)0x80004005))).Is(OutlookError.UnspecifiedFailure));
    }

    [Theory]
    [InlineData(0x800CCC0E, "Outlook.")]
    [InlineData(0x8004210A, "Outlook.")]
    public void A_COM_exception_has_its_error_number(uint number, string catalog)
    {
        MailMatch match = MailErrors.Match(new COMException("xyz", unchecked((int)number)));

        Assert.StartsWith(catalog, match.Entry.ToString(), StringComparison.Ordinal);
        Assert.Equal(unchecked((int)number), ((ErrorMatch)match).Reply.HResult);
    }

    [Fact]
    public void A_Windows_exception_has_its_own_number_and_not_that_of_every_failure()
    {
        ErrorMatch match = MailErrors.Match(new Win32Exception(unchecked((int)0x80090308), "xyz"));

        Assert.Equal(unchecked((int)0x80090308), match.Reply.HResult);
        Assert.Equal(0, ((ErrorMatch)MailErrors.Match(new Win32Exception(5, "xyz"))).Reply.HResult);
    }

    [Fact]
    public void A_timeout_is_one()
    {
        Assert.True(MailErrors.Match(new TimeoutException("xyz")).Is(ServiceOpsError.ConnectionTimedOut));
        Assert.True(MailErrors.Match(new TaskCanceledException("xyz", new TimeoutException("xyz"))).Is(ServiceOpsError.ConnectionTimedOut));
    }

    [Fact]
    public async Task The_timeout_of_an_HTTP_client_is_one()
    {
        using var client = new HttpClient(new Silence()) { Timeout = TimeSpan.FromMilliseconds(1) };
        TaskCanceledException exception = await Assert.ThrowsAsync<TaskCanceledException>(() => client.GetAsync(new Uri("http://mail.example.com/")));

        Assert.True(MailErrors.Match(exception).Is(ServiceOpsError.ConnectionTimedOut));
    }

    [Fact]
    public void What_somebody_called_off_is_no_error_of_mail()
    {
        foreach (Exception exception in new Exception[]
        {
            new OperationCanceledException(),
            new TaskCanceledException("The operation has timed out"),
            new OperationCanceledException("xyz", new IOException("xyz", new SocketException((int)SocketError.OperationAborted))),
            new SmtpException("xyz", new OperationCanceledException("Connection timed out")),
        })
        {
            MailMatch match = MailErrors.Match(exception);

            Assert.False(match.IsKnown);
            Assert.Equal(RetryAdvice.Unspecified, match.Retry);
        }
    }

    [Theory]
    [InlineData("MailKit.Security.SslHandshakeException: xyz", ServiceOpsError.TlsHandshakeFailed)]
    [InlineData("MailKit.Security.AuthenticationException: xyz", ServiceOpsError.InvalidCredentials)]
    public void A_log_may_name_the_exception(string log, ServiceOpsError error)
    {
        Assert.True(MailErrors.Match(log).Is(error));
    }

    [Fact]
    public void An_exception_that_has_nothing_to_do_with_mail_is_unknown()
    {
        Assert.False(MailErrors.Match(new InvalidOperationException("Sequence contains no elements")).IsKnown);
    }

    [Fact]
    public void There_must_be_an_exception()
    {
        Assert.Throws<ArgumentNullException>(() => MailErrors.Match((Exception)null!));
    }

    /// <summary>A server that greets in plain text, as on a port for STARTTLS, and takes whatever the client writes.</summary>
    private sealed class PlainServer() : MemoryStream("220 mail.example.com ESMTP\r\n"u8.ToArray(), writable: false)
    {
        public override bool CanWrite => true;

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => default;
    }

    private sealed class Silence : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return new HttpResponseMessage();
        }
    }
}
