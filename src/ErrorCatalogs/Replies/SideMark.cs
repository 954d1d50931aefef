using System;

namespace ErrorCatalogs.Replies;

/// <summary>The marks with which the lines of a session begin, to tell what the server answered from what the client sent.</summary>
internal static class SideMark
{
    /// <summary>Skips blanks, and the mark of the server's side: <c>S:</c>, <c>S</c> before a code, <c>[S]</c>, <c>&lt;-</c>, <c>&lt;--</c>, <c>&lt;**</c>, <c>&lt;&lt;&lt;</c>.</summary>
    /// <param name="text">The session.</param>
    /// <param name="line">Where the line begins.</param>
    /// <returns>Where what stands behind the mark begins.</returns>
    public static int SkipServers(ReadOnlySpan<byte> text, int line)
    {
        int at = SkipSpaces(text, line);
        ReadOnlySpan<byte> rest = text.Slice(at);
        if (rest.IsEmpty || rest[0] is not ((byte)'S' or (byte)'<' or (byte)'['))
        {
            return at;
        }

        int length = rest.StartsWith("<--"u8) || rest.StartsWith("<**"u8) || rest.StartsWith("<<<"u8) || rest.StartsWith("[S]"u8) ? 3
            : rest.StartsWith("S:"u8) || rest.StartsWith("<-"u8) ? 2
            : rest.StartsWith("S "u8) && Transcript.IsCode(text, at + 2) ? 2
            : 0;
        return SkipSpaces(text, at + length);
    }

    /// <summary>
    /// Whether a line is not the server's, for it has the mark of the client's side, <c>C: </c>, <c>C</c> before a command, <c>[C] </c>,
    /// <c>-&gt; </c>, <c>--&gt; </c>, <c>&gt;&gt;&gt; </c>, or the one with which swaks says something itself: <c>=== Connection closed with remote host.</c>
    /// </summary>
    /// <param name="text">The session.</param>
    /// <param name="line">Where the line begins.</param>
    public static bool IsClients(ReadOnlySpan<byte> text, int line)
    {
        ReadOnlySpan<byte> rest = text.Slice(SkipSpaces(text, line));
        return rest.StartsWith("-> "u8) || rest.StartsWith("--> "u8) || rest.StartsWith(">>> "u8) || rest.StartsWith("C: "u8) || rest.StartsWith("[C] "u8)
            || rest.StartsWith("=== "u8) || rest.StartsWith("*** Remote host "u8)
            || (rest.StartsWith("C "u8) && IsVerb(rest.Slice(2)));
    }

    /// <summary>Whether a text begins with a command's verb, four capitals: <c>RCPT TO:</c>, <c>QUIT</c>.</summary>
    private static bool IsVerb(ReadOnlySpan<byte> text)
    {
        const int Length = 4;
        for (int i = 0; i < Length; i++)
        {
            if (i == text.Length || text[i] is not (>= (byte)'A' and <= (byte)'Z'))
            {
                return false;
            }
        }

        return text.Length == Length || AsciiBytes.IsSpace(text[Length]);
    }

    /// <summary>Skips the mark of either side in Sendmail's transcripts, <c>&lt;&lt;&lt;</c> or <c>&gt;&gt;&gt;</c>, and the blanks behind it.</summary>
    /// <param name="text">The transcript.</param>
    /// <param name="at">Where a mark may stand.</param>
    /// <returns>Where what stands behind the mark begins; <paramref name="at"/> where there is none.</returns>
    public static int SkipSendmails(ReadOnlySpan<byte> text, int at)
    {
        ReadOnlySpan<byte> rest = text.Slice(at);
        return rest.StartsWith("<<<"u8) || rest.StartsWith(">>>"u8) ? SkipSpaces(text, at + 3) : at;
    }

    /// <summary>Skips blanks.</summary>
    /// <param name="text">The session.</param>
    /// <param name="at">Where they may stand.</param>
    public static int SkipSpaces(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && text[at] is (byte)' ' or (byte)'\t')
        {
            at++;
        }

        return at;
    }
}
