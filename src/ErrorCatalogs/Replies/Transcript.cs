using System;

namespace ErrorCatalogs.Replies;

/// <summary>
/// The transcript of a session, as Sendmail's reports have it: <c>&gt;&gt;&gt; DATA</c> is what the client sent, <c>&lt;&lt;&lt; 550 ...</c> what the
/// server answered, and a line without a mark what the client makes of it. Exim writes <c>SMTP&lt;&lt; 550 ...</c>.
/// </summary>
internal static class Transcript
{
    private const int CodeLength = 3;

    /// <summary>Whether what stands at a position is the server's answer, for a mark is in front of it.</summary>
    public static bool IsAnswer(ReadOnlySpan<byte> text, int start)
    {
        int before = start - 1;
        while (before > 0 && text[before] is (byte)' ' or (byte)'\t')
        {
            before--;
        }

        return before > 0 && text[before] == '<' && text[before - 1] == '<';
    }

    /// <summary>Where an answer ends: before the first line without the server's mark, and before the next answer.</summary>
    /// <param name="text">The transcript.</param>
    /// <param name="code">Where the answer's reply code stands.</param>
    public static int EndOfAnswer(ReadOnlySpan<byte> text, int code)
    {
        bool isLineStart = false;
        bool goesOn = GoesOn(text, code);
        for (int at = code; at < text.Length; at++)
        {
            byte value = text[at];
            if (value is (byte)'\r' or (byte)'\n')
            {
                isLineStart = true;
            }
            else if (IsMark(text, at))
            {
                int line = SkipMark(text, at);
                if (value == '>' || IsOtherAnswer(text, line, code, goesOn))
                {
                    return at;
                }

                goesOn = GoesOn(text, line);
                isLineStart = false;
                at = line - 1;
            }
            else if (isLineStart && value is not ((byte)' ' or (byte)'\t'))
            {
                return at;
            }
            else
            {
                // A line that begins with a space goes on with the one before.
                isLineStart = false;
            }
        }

        return text.Length;
    }

    private static bool IsMark(ReadOnlySpan<byte> text, int at) => text[at] is (byte)'<' or (byte)'>' && at + 2 < text.Length && text[at + 1] == text[at] && text[at + 2] == text[at];

    private static int SkipMark(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && text[at] is (byte)'<' or (byte)'>' or (byte)' ' or (byte)'\t')
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether the code of a line has a dash behind it, which says that another line follows.</summary>
    private static bool GoesOn(ReadOnlySpan<byte> text, int line) => line + CodeLength < text.Length && text[line + CodeLength] == '-';

    private static bool IsOtherAnswer(ReadOnlySpan<byte> text, int line, int code, bool goesOn)
    {
        if (line + CodeLength > text.Length || !AsciiBytes.IsDigit(text[line]) || !AsciiBytes.IsDigit(text[line + 1]) || !AsciiBytes.IsDigit(text[line + 2]))
        {
            return false;
        }

        return !goesOn || !text.Slice(line, CodeLength).SequenceEqual(text.Slice(code, CodeLength));
    }
}
