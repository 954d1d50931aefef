using System;

namespace ErrorCatalogs.Replies;

/// <summary>
/// Tells what a mail server says itself of a host that has not answered: Postfix's <c>connect to mx.example.com[192.0.2.1]:25: Connection timed out</c>,
/// Sendmail's <c>Connection refused by mx.example.com.</c>
/// </summary>
internal static class UnansweredHost
{
    /// <summary>Whether a text without codes names such a host.</summary>
    public static bool IsIn(ReadOnlySpan<byte> text) =>
        HasAddress(text, "connect to "u8) || HasAddress(text, "connection with "u8) || HasAddress(text, "conversation with "u8)
        || HasName(text, "onnection timed out with "u8) || HasName(text, "onnection refused by "u8) || HasName(text, "onnection reset by "u8)
        || text.IndexOf("Name service error for name="u8) >= 0;

    /// <summary>Whether words are followed by the name of a host with its address, as Postfix writes both.</summary>
    private static bool HasAddress(ReadOnlySpan<byte> text, ReadOnlySpan<byte> introduction) =>
        text.IndexOf(introduction) is >= 0 and var at && NameAt(text, at + introduction.Length) is > 0 and var end && end < text.Length && text[end] == '[';

    private static bool HasName(ReadOnlySpan<byte> text, ReadOnlySpan<byte> introduction) =>
        text.IndexOf(introduction) is >= 0 and var at && NameAt(text, at + introduction.Length) > 0;

    /// <summary>Where the name of a host ends, which has a point in it; 0 where none stands at a place.</summary>
    private static int NameAt(ReadOnlySpan<byte> text, int start)
    {
        bool hasPoint = false;
        int at = start;
        while (at < text.Length && (AsciiBytes.IsLetterOrDigit(text[at]) || text[at] is (byte)'.' or (byte)'-' or (byte)'_'))
        {
            hasPoint |= at > start && text[at - 1] == '.' && AsciiBytes.IsLetterOrDigit(text[at]);
            at++;
        }

        return hasPoint ? at : 0;
    }
}
