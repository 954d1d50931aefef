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
        IsNamed(text, "connect to "u8) || IsNamed(text, "connection with "u8) || IsNamed(text, "conversation with "u8)
        || IsNamed(text, "timed out with "u8) || IsNamed(text, "refused by "u8) || IsNamed(text, "reset by "u8)
        || text.IndexOf("Name service error for name="u8) >= 0;

    private static bool IsNamed(ReadOnlySpan<byte> text, ReadOnlySpan<byte> introduction) =>
        text.IndexOf(introduction) is >= 0 and var at && IsHost(text.Slice(at + introduction.Length));

    /// <summary>Whether a text begins with the name of a host, which has a point in it.</summary>
    private static bool IsHost(ReadOnlySpan<byte> text)
    {
        bool hasPoint = false;
        for (int i = 0; i < text.Length && (AsciiBytes.IsLetterOrDigit(text[i]) || text[i] is (byte)'.' or (byte)'-' or (byte)'_'); i++)
        {
            hasPoint |= i > 0 && text[i - 1] == '.' && AsciiBytes.IsLetterOrDigit(text[i]);
        }

        return hasPoint;
    }
}
