using System;
using System.Globalization;
using System.Net.Mail;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace ErrorCatalogs.Mail;

/// <summary>Writes what an exception knows as a reply that the catalogs understand: codes and names first, the message behind them.</summary>
internal static class ExceptionText
{
    /// <summary>The text of one exception, without those inside it.</summary>
    public static string Of(Exception exception) => exception switch
    {
        SmtpException { StatusCode: > 0 } smtp => Text($"{(int)smtp.StatusCode} {smtp.Message}"),
        SocketException socket => Text($"SocketError.{socket.SocketErrorCode}: {socket.Message}"),
#if NET8_0_OR_GREATER
        System.Net.Http.HttpRequestException { StatusCode: { } status } http => Text($"HTTP {(int)status} {http.Message}"),
#endif
        ExternalException external => Text($"0x{external.ErrorCode:X8} {external.Message}"),
        _ => $"{exception.GetType().FullName}: {exception.Message}",
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
