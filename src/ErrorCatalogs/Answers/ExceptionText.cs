using System;
using System.ComponentModel;
using System.Globalization;
using System.Net.Mail;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Security.Authentication;
using ErrorCatalogs.Replies;
#if NET8_0_OR_GREATER
using System.Net.Http;
#endif

namespace ErrorCatalogs.Answers;

/// <summary>Writes what an exception knows as a reply that the catalogs understand: codes and names first, the message behind them.</summary>
internal static class ExceptionText
{
    /// <summary>The text of one exception, without those inside it.</summary>
    /// <remarks>The framework's own types are named here and their subclasses with them; of others, such as MailKit's, the type's name is written.</remarks>
    public static string Of(Exception exception) => exception switch
    {
        SmtpException { StatusCode: > 0 } smtp => ReplyText.Smtp((int)smtp.StatusCode, ServersWords(smtp.Message)),
        SocketException socket => Text($"SocketError.{socket.SocketErrorCode}: {socket.Message}"),
#if NET8_0_OR_GREATER
        HttpRequestException { StatusCode: { } status } http => Text($"HTTP {(int)status} {http.Message}"),
        HttpRequestException { HttpRequestError: not HttpRequestError.Unknown } http => Text($"HttpRequestError.{http.HttpRequestError}: {http.Message}"),
#endif
        // Its HRESULT is that of every failure; the number of Windows, where it is an HRESULT itself, says more.
        Win32Exception { NativeErrorCode: var number } windows => number < 0 ? ReplyText.HResult(number, windows.Message) : windows.Message,
        ExternalException external when external is COMException || external.ErrorCode != WindowsErrors.UnspecifiedFailure => ReplyText.HResult(external.ErrorCode, external.Message),
        AuthenticationException => "System.Security.Authentication.AuthenticationException: " + exception.Message,
        TimeoutException => "System.TimeoutException: " + exception.Message,
        _ => $"{exception.GetType().FullName}: {exception.Message}",
    };

    /// <summary>
    /// The message without the framework's own words for the status: <c>Mailbox unavailable. The server response was: 5.1.1 No such user</c>.
    /// They say no more than the code that is written before it, not even where the server said nothing.
    /// </summary>
    private static string? ServersWords(string? message)
    {
        const string introduction = "The server response was: ";
        return message?.IndexOf(introduction, StringComparison.Ordinal) is >= 0 and var at ? message.Substring(at + introduction.Length) : message;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
