using System;
using System.Globalization;
using System.Net;

namespace ErrorCatalogs.Answers;

/// <summary>Puts replies together of parts that came apart.</summary>
internal static class ReplyText
{
    /// <summary>A reply whose code is a number of one kind or another.</summary>
    /// <param name="code">The code.</param>
    /// <param name="text">The text, perhaps with the code before it already.</param>
    /// <param name="isOfHttp">Whether statuses of HTTP are known and no codes of mail.</param>
    public static string Of(int code, string? text, bool isOfHttp) => code switch
    {
        >= 100 and <= 599 when isOfHttp => Http((HttpStatusCode)code, "", text),
        < -0xFFFF => HResult(code, text), // Numbers of applications below zero are small: -32603.
        >= 200 and <= 699 => Smtp(code, text),
        _ => Own(code, text),
    };

    /// <summary>A reply of SMTP.</summary>
    /// <param name="code">The reply code.</param>
    /// <param name="text">The text, perhaps with the code before it already.</param>
    public static string Smtp(int code, string? text)
    {
        string digits = Invariant(code);
        return text is not null && BeginsWith(text, digits) ? text : digits + " " + text;
    }

    /// <summary>A number of an application's own with its text, which may count something with the same number: <c>10 tokens are bad</c>.</summary>
    private static string Own(int number, string? text) => "code " + Invariant(number) + ": " + text;

    /// <summary>An error number of Windows with its text.</summary>
    public static string HResult(int number, string? text) => "0x" + number.ToString("X8", CultureInfo.InvariantCulture) + " " + text;

    /// <summary>A response of HTTP.</summary>
    /// <param name="status">The status.</param>
    /// <param name="headers">The headers that matter, each ended by CR LF.</param>
    /// <param name="body">The body.</param>
    public static string Http(HttpStatusCode status, string headers, string? body) => "HTTP " + Invariant((int)status) + "\r\n" + headers + "\r\n" + body;

    /// <summary>Whether a text begins with a number, and not with a longer one (<c>452,000</c>, <c>452.5</c>) or a word.</summary>
    private static bool BeginsWith(string text, string digits)
    {
        if (!text.StartsWith(digits, StringComparison.Ordinal))
        {
            return false;
        }

        int next = digits.Length;
        bool goesOn = next < text.Length
            && (char.IsLetterOrDigit(text[next]) || (text[next] is '.' or ',' && next + 1 < text.Length && char.IsDigit(text[next + 1])));
        return !goesOn;
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
