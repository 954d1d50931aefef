using System;
using System.Collections.Generic;
using System.Net.Mail;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

namespace PollyRetry;

/// <summary>Stands for a mail server: fails with one error after the other, then takes the message.</summary>
internal sealed class SimulatedServer(string name, params Exception[] errors)
{
    private readonly Queue<Exception> errors = new(errors);

    public static IReadOnlyList<SimulatedServer> All =>
    [
        new("A server that turns new senders away once, and says for how long",
            new SmtpException(SmtpStatusCode.MailboxBusy, "4.2.0 Greylisted for 300 seconds, please try again")),

        new("A quota that starts anew at a certain time",
            new SmtpException(SmtpStatusCode.MailboxBusy, "4.7.0 Too many messages, try again after Mon, 20 Dec 2021 20:33:21 UTC")),

        new("A server that cannot be reached, is busy, and says nothing of when it will not be",
            new SmtpException("Failure sending mail.", new SocketException((int)SocketError.ConnectionRefused)),
            new SmtpException(SmtpStatusCode.ServiceNotAvailable, "4.3.2 System not accepting network messages")),

        new("A recipient that does not exist",
            new SmtpFailedRecipientException(SmtpStatusCode.MailboxUnavailable, "jdoe@example.com", "5.1.1 User unknown")),
    ];

    /// <summary>What the server is like.</summary>
    public string Name { get; } = name;

    /// <summary>Sends a message, as <see cref="SmtpClient.SendMailAsync(MailMessage, CancellationToken)"/> would.</summary>
    public ValueTask SendAsync(CancellationToken cancellationToken) =>
        errors.TryDequeue(out Exception? error) ? ValueTask.FromException(error) : ValueTask.CompletedTask;
}
