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

    /// <summary>Where an answer ends: before a line of the client's own, and before the next answer.</summary>
    /// <param name="text">The transcript.</param>
    /// <param name="code">Where the answer's reply code stands.</param>
    public static int EndOfAnswer(ReadOnlySpan<byte> text, int code)
    {
        int breaks = 0;
        bool goesOn = GoesOn(text, code);
        for (int at = code; at < text.Length; at++)
        {
            byte value = text[at];
            if (value is (byte)'\r' or (byte)'\n')
            {
                breaks += value == '\n' ? 1 : 0;
                continue;
            }

            int line = SideMark.SkipSendmails(text, at);
            bool isMarked = line > at;
            if (isMarked || breaks > 0)
            {
                bool isCode = IsCode(text, line);
                if ((isMarked && value == '>') || breaks > 1 || (isCode && !(goesOn && IsSameCode(text, line, code))) || (!isMarked && IsClients(text, line)))
                {
                    return at;
                }

                goesOn = isCode ? GoesOn(text, line) : goesOn;
                at = Math.Max(at, line - 1);
            }

            breaks = 0;
        }

        return text.Length;
    }

    /// <summary>Whether Sendmail itself says what stands in a line without a mark: <c>... while talking to</c>, <c>&lt;bob@example.com&gt;... Deferred</c>.</summary>
    private static bool IsClients(ReadOnlySpan<byte> text, int line)
    {
        ReadOnlySpan<byte> rest = text.Slice(line);
        int end = rest.IndexOf((byte)'\n');
        return rest.StartsWith("..."u8) || (end < 0 ? rest : rest.Slice(0, end)).IndexOf(">... "u8) >= 0;
    }

    /// <summary>Whether the code of a line has a dash behind it, which says that another line follows.</summary>
    private static bool GoesOn(ReadOnlySpan<byte> text, int line) => line + CodeLength < text.Length && text[line + CodeLength] == '-';

    /// <summary>Whether a code begins at a position: three digits, and a blank or dash behind them.</summary>
    public static bool IsCode(ReadOnlySpan<byte> text, int at) => at + CodeLength < text.Length
        && AsciiBytes.IsDigit(text[at]) && AsciiBytes.IsDigit(text[at + 1]) && AsciiBytes.IsDigit(text[at + 2])
        && text[at + CodeLength] is (byte)' ' or (byte)'-';

    /// <summary>Whether the code of an answer stands at another position as well.</summary>
    public static bool IsSameCode(ReadOnlySpan<byte> text, int line, int code) => text.Slice(line).StartsWith(text.Slice(code, CodeLength));
}
