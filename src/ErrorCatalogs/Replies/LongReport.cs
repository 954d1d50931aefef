using System;

namespace ErrorCatalogs.Replies;

/// <summary>
/// Finds the part of a whole message that tells what the server said: its own headers may have more words than are read of a reply, and the
/// message that came back, which it quotes at its end, may say anything.
/// </summary>
internal static class LongReport
{
    /// <summary>Shorter texts are read as they are.</summary>
    private const int MinLength = 384;

    // As much may stand before an answer: the words that are read end behind it.
    private const int Enough = 2048;

    private const int MaxLine = 512;

    /// <summary>Finds the part to be read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the part ends.</param>
    /// <returns>Where it begins.</returns>
    public static int Find(ReadOnlySpan<byte> text, out int end)
    {
        end = text.Length;

        // A message begins with the name of a header, and a report with a word, neither with JSON.
        if (text.Length < MinLength || text[0] is (byte)'{' or (byte)'[' || text.StartsWith("HTTP/"u8))
        {
            return 0;
        }

        end = EndOf(text);
        return AsciiBytes.IsLetter(text[0]) ? StartOf(text.Slice(0, end)) : 0;
    }

    /// <summary>Where the message begins that came back; the end where none is quoted.</summary>
    private static int EndOf(ReadOnlySpan<byte> text)
    {
        int end = EndBefore(text, "is a copy of "u8, Opening.Rule);
        end = Math.Min(end, EndBefore(text.Slice(0, end), "/rfc822"u8, Opening.ContentType));
        end = Math.Min(end, EndBefore(text.Slice(0, end), "riginal message"u8, Opening.Rule | Opening.Heading));
        return Math.Min(end, EndBefore(text.Slice(0, end), "riginal Message"u8, Opening.Rule));
    }

    /// <summary>Where the first line begins that has some words and opens as such a line does.</summary>
    private static int EndBefore(ReadOnlySpan<byte> text, ReadOnlySpan<byte> words, Opening opening)
    {
        for (int at = 0; text.Slice(at).IndexOf(words) is >= 0 and var found; at += found + 1)
        {
            int line = LineOf(text, at + found);
            if (((opening & Opening.Rule) != 0 && text[line] == '-')
                || ((opening & Opening.Heading) != 0 && line + 1 == at + found)
                || ((opening & Opening.ContentType) != 0 && AsciiBytes.StartsWith(text, line, "content-type:"u8)))
            {
                return Math.Max(1, line);
            }
        }

        return text.Length;
    }

    /// <summary>The beginning of the line of the first answer that is quoted far behind the beginning; 0 where none is.</summary>
    private static int StartOf(ReadOnlySpan<byte> text)
    {
        if (text.Length < Enough)
        {
            return 0;
        }

        int first = text.Length;
        Look(text, "Diagnostic-Code:"u8, ref first);
        Look(text, "emote host said:"u8, ref first);
        Look(text, "erver returned '"u8, ref first);
        Look(text, "SMTP error from remote"u8, ref first);
        Look(text, "] said: "u8, ref first);
        Look(text, "\n<<< "u8, ref first);
        return first < Enough / 2 || first == text.Length ? 0 : LineOf(text, first);
    }

    private static void Look(ReadOnlySpan<byte> text, ReadOnlySpan<byte> marker, ref int first)
    {
        int at = text.Slice(0, first).IndexOf(marker);
        first = at < 0 ? first : at;
    }

    /// <summary>Where the line of a place begins, its indent left out; the place itself where the line is longer than any of a mail.</summary>
    private static int LineOf(ReadOnlySpan<byte> text, int place)
    {
        int from = Math.Max(0, place - MaxLine);
        int line = text.Slice(from, place - from).LastIndexOf((byte)'\n');
        int at = line >= 0 ? from + line + 1 : from == 0 ? 0 : place;
        while (at < place && text[at] == ' ')
        {
            at++;
        }

        return at;
    }

    /// <summary>How a line opens behind which the message that came back stands.</summary>
    [Flags]
    private enum Opening
    {
        /// <summary>With hyphens: <c>--- Below this line is a copy of the message.</c></summary>
        Rule = 1,

        /// <summary>With the words themselves: <c>Original message headers:</c></summary>
        Heading = 2,

        /// <summary>As the header of a part: <c>Content-Type: message/rfc822</c></summary>
        ContentType = 4,
    }
}
