using System;
using System.Threading.Tasks;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Net.Pop3;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Xunit;

namespace ErrorCatalogs.Mail.Tests.Exceptions;

/// <summary>Exceptions that MailKit really throws, at answers of a server.</summary>
public class MailKitTests
{
    // A client that waits in vain fails its test, instead of holding up all others.
    private const int Patience = 10_000;

    [Theory]
    [InlineData("RCPT", "450 Something nobody has seen before", 450, Severity.Transient, "Smtp.MailboxBusy")]
    [InlineData("RCPT", "550-5.1.1 The email account that you tried to reach does not exist.\r\n550 5.1.1 a1si1 - gsmtp", 550, Severity.Permanent, "Gmail.MailboxNotFound")]
    [InlineData("MAIL", "452 4.3.1 Insufficient system storage", 452, Severity.Transient, "Postfix.InsufficientSystemStorage")]
    [InlineData("DATA", "421 Too many connections", 421, Severity.Transient, "CommonWording.TooManyConnections")]
    [InlineData(".", "554 5.6.0 Something nobody has seen before", 554, Severity.Permanent, "EnhancedStatus.OtherMediaError")]
    [InlineData("AUTH", "535 5.7.8 Something nobody has seen before", 535, Severity.Permanent, "EnhancedStatus.AuthenticationCredentialsInvalid")]
    [InlineData("AUTH", "454 4.7.0 Temporary authentication failure", 454, Severity.Transient, "CommonWording.TemporaryFailure")]
    public async Task A_refusal_of_SMTP_has_its_code_and_its_text(string command, string answer, int code, Severity severity, string entry)
    {
        MailMatch match = MailErrors.Match(await SendAsync(command, answer));

        Assert.Equal(entry, match.Entry.ToString());
        Assert.Equal(code, match.ReplyCode);
        Assert.Equal(severity, match.Severity);
    }

    [Theory]
    [InlineData("LOGIN", "NO [UNAVAILABLE] Temporary authentication failure.", true)]
    [InlineData("LOGIN", "NO [AUTHENTICATIONFAILED] Something nobody has seen before", false)]
    [InlineData("EXAMINE", "NO Request is throttled. Suggested Backoff Time: 178755 milliseconds", true)]
    [InlineData("EXAMINE", "NO [NONEXISTENT] Unknown Mailbox: Test", false)]
    public async Task A_refusal_of_IMAP_is_for_now_or_for_good(string command, string answer, bool isTransient)
    {
        MailMatch match = MailErrors.Match(await OpenAsync(command, answer));

        Assert.True(match.IsKnown);
        Assert.Equal(isTransient, match.IsTransient);
        Assert.Equal(!isTransient, match.IsPermanent);
    }

    [Fact]
    public async Task A_refusal_of_POP3_has_its_text()
    {
        Exception exception = await FetchAsync("RETR", "-ERR no such message");

        Assert.Equal("-ERR no such message", MailErrors.Match(exception).Text);
        Assert.Equal("Pop3.NoSuchMessage", MailErrors.Match(exception).Entry.ToString());
    }

    [Fact]
    public async Task A_failed_login_says_so_where_the_server_says_nothing()
    {
        Exception exception = await FetchAsync("PASS", "-ERR");

        Assert.Equal(MailFailure.AuthenticationFailed, MailErrors.Match(exception).Category);
    }

    [Fact]
    public void An_exception_of_a_class_of_ones_own_is_read_like_its_base()
    {
        Assert.Equal(450, MailErrors.Match(new Refusal()).ReplyCode);
    }

    private static async Task<Exception> SendAsync(string command, string answer)
    {
        await using ScriptedServer server = ScriptedServer.Smtp(command, answer);
        using var client = new SmtpClient { Timeout = Patience };
        await client.ConnectAsync("127.0.0.1", server.Port, SecureSocketOptions.None);
        using var message = new MimeMessage([new MailboxAddress("", "a@example.com")], [new MailboxAddress("", "b@example.org")], "", new TextPart());
        return await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            await client.AuthenticateAsync("a", "b");
            await client.SendAsync(message);
        });
    }

    private static async Task<Exception> OpenAsync(string command, string answer)
    {
        await using ScriptedServer server = ScriptedServer.Imap(command, answer);
        using var client = new ImapClient { Timeout = Patience };
        await client.ConnectAsync("127.0.0.1", server.Port, SecureSocketOptions.None);
        return await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            await client.AuthenticateAsync("a", "b");
            await client.Inbox!.OpenAsync(FolderAccess.ReadOnly);
        });
    }

    private static async Task<Exception> FetchAsync(string command, string answer)
    {
        await using ScriptedServer server = ScriptedServer.Pop3(command, answer);
        using var client = new Pop3Client { Timeout = Patience };
        await client.ConnectAsync("127.0.0.1", server.Port, SecureSocketOptions.None);
        return await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            await client.AuthenticateAsync("a", "b");
            await client.GetMessageAsync(0);
        });
    }

    private sealed class Refusal() : SmtpCommandException(SmtpErrorCode.RecipientNotAccepted, SmtpStatusCode.MailboxBusy, "Something nobody has seen before");
}
