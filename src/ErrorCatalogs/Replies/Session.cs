using System;

namespace ErrorCatalogs.Replies;

/// <summary>
/// A session line by line, as it is typed or as swaks and debugging output have it: what the server answered begins with a code, perhaps behind the
/// mark of its side, <c>S: 550 ...</c>, <c>&lt;- 550 ...</c>, and around it stand commands and other answers.
/// </summary>
internal static class Session
{
    /// <summary>Whether a code begins an answer in a session, or all of the text: in the line before, if any, stands a command or another answer.</summary>
    /// <param name="text">The session.</param>
    /// <param name="code">Where the code stands.</param>
    public static bool IsAnswer(ReadOnlySpan<byte> text, int code)
    {
        int line = StartOfLine(text, code);
        if (line == 0 || SideMark.SkipServers(text, line) != code)
        {
            return SideMark.SkipServers(text, line) == code;
        }

        int before = StartOfLine(text, AsciiBytes.TrimEnd(text.Slice(0, line)).Length);
        return IsCommand(text, before) || IsOtherCode(text, SideMark.SkipServers(text, before), code);
    }

    /// <summary>Where an answer ends: before a command, and before an answer with another code.</summary>
    /// <param name="text">The session.</param>
    /// <param name="code">Where the answer's code stands.</param>
    public static int EndOfAnswer(ReadOnlySpan<byte> text, int code)
    {
        int at = code;
        while (text.Slice(at).IndexOf((byte)'\n') is >= 0 and var length)
        {
            at += length + 1;
            if (!Transcript.IsSameCode(text, at, code) && (IsOtherCode(text, SideMark.SkipServers(text, at), code) || SideMark.IsClients(text, at)))
            {
                return at;
            }
        }

        return text.Length;
    }

    private static int StartOfLine(ReadOnlySpan<byte> text, int at) => text.Slice(0, at).LastIndexOf((byte)'\n') + 1;

    /// <summary>Whether a line is what the client sent: a command, behind a mark or not.</summary>
    private static bool IsCommand(ReadOnlySpan<byte> text, int line)
    {
        int at = SideMark.SkipSpaces(text, line);
        return SideMark.IsClients(text, line)
            || AsciiBytes.StartsWith(text, at, "mail from:"u8) || AsciiBytes.StartsWith(text, at, "rcpt to:"u8) || AsciiBytes.StartsWith(text, at, "ehlo "u8)
            || AsciiBytes.StartsWith(text, at, "helo "u8) || AsciiBytes.StartsWith(text, at, "auth "u8) || AsciiBytes.StartsWith(text, at, "data\r"u8)
            || AsciiBytes.StartsWith(text, at, "data\n"u8) || AsciiBytes.StartsWith(text, at, "starttls"u8);
    }

    private static bool IsOtherCode(ReadOnlySpan<byte> text, int at, int code) =>
        Transcript.IsCode(text, at) && text[at] is >= (byte)'2' and <= (byte)'5' && !Transcript.IsSameCode(text, at, code);
}
