using System;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;

namespace ErrorCatalogs.Mail.Tests.Exceptions;

/// <summary>A mail server on this machine that takes one connection and gives the answers of a script.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Task session;

    /// <summary>Begins to listen.</summary>
    /// <param name="greeting">What the server says first.</param>
    /// <param name="answer">What it says to a line; <see langword="null"/> for nothing.</param>
    public ScriptedServer(string greeting, Func<string, string?> answer)
    {
        listener.Start();
        session = TalkAsync(greeting, answer);
    }

    /// <summary>Where it listens.</summary>
    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>A server of SMTP that takes everything but one command.</summary>
    /// <param name="refused">The beginning of the command, or <c>.</c> for the end of the message.</param>
    /// <param name="answer">What is said to it.</param>
    public static ScriptedServer Smtp(string refused, string answer) => new("220 mail.example.com ESMTP", line => line switch
    {
        _ when line.StartsWith(refused, StringComparison.Ordinal) => answer,
        ['E', 'H', 'L', 'O', ..] => "250-mail.example.com\r\n250-AUTH PLAIN\r\n250 ENHANCEDSTATUSCODES",
        ['A', 'U', 'T', 'H', ..] => "235 2.7.0 Accepted",
        ['M', 'A', 'I', 'L', ..] or ['R', 'C', 'P', 'T', ..] or "RSET" or "." => "250 2.0.0 Ok",
        "DATA" => "354 Go ahead",
        _ => null,
    });

    /// <summary>A server of IMAP that takes everything but one command.</summary>
    public static ScriptedServer Imap(string refused, string answer) => new("* OK [CAPABILITY IMAP4rev1] ready", line =>
    {
        string tag = line.Split(' ')[0];
        return line.Contains(refused, StringComparison.Ordinal) ? $"{tag} {answer}"
            : line.Contains(" LIST ", StringComparison.Ordinal) ? $"* LIST () \"/\" INBOX\r\n{tag} OK done"
            : $"{tag} OK done";
    });

    /// <summary>A server of POP3 with one message that takes everything but one command.</summary>
    public static ScriptedServer Pop3(string refused, string answer) => new("+OK ready", line => line switch
    {
        _ when line.StartsWith(refused, StringComparison.Ordinal) => answer,
        ['C', 'A', 'P', 'A', ..] or ['U', 'I', 'D', 'L', ..] => "-ERR unknown command",
        "STAT" => "+OK 1 120",
        _ => "+OK",
    });

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        try
        {
            await session;
        }
        catch (Exception exception) when (exception is IOException or SocketException or ObjectDisposedException)
        {
            // The client has gone, or never came.
        }
    }

    private async Task TalkAsync(string greeting, Func<string, string?> answer)
    {
        using TcpClient client = await listener.AcceptTcpClientAsync();
        await using NetworkStream stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync(greeting);
        while (await reader.ReadLineAsync() is { } line)
        {
            if (answer(line) is { } said)
            {
                await writer.WriteLineAsync(said);
            }
        }
    }
}
