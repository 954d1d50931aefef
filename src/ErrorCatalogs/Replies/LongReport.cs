using System;

namespace ErrorCatalogs.Replies;

/// <summary>Finds where a whole message that came back tells what the server said, as its headers alone may have more words than are read of a reply.</summary>
internal static class LongReport
{
    /// <summary>Shorter texts are read from their beginning.</summary>
    public const int MinLength = 2048;

    // As much may stand before an answer: the words that are read end behind it.
    private const int Enough = 1024;

    private const int MaxLine = 512;

    /// <summary>Where the reading of a text begins. A message begins with the name of a header, and neither with a code nor with JSON.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The beginning of the line of the first answer that is quoted far behind the beginning; 0 where none is.</returns>
    public static int Start(ReadOnlySpan<byte> text)
    {
        if (text.Length < MinLength || !AsciiBytes.IsLetter(text[0]) || text.StartsWith("HTTP/"u8))
        {
            return 0;
        }

        int first = text.Length;
        Find(text, "Diagnostic-Code:"u8, ref first);
        Find(text, "emote host said:"u8, ref first);
        Find(text, "erver returned '"u8, ref first);
        Find(text, "SMTP error from remote"u8, ref first);
        Find(text, "] said: "u8, ref first);
        Find(text, "\n<<< "u8, ref first);
        if (first < Enough || first == text.Length)
        {
            return 0;
        }

        int from = Math.Max(0, first - MaxLine);
        int line = text.Slice(from, first - from).LastIndexOf((byte)'\n');
        return line < 0 ? first : from + line + 1;
    }

    private static void Find(ReadOnlySpan<byte> text, ReadOnlySpan<byte> marker, ref int first)
    {
        int at = text.Slice(0, first).IndexOf(marker);
        first = at < 0 ? first : at;
    }
}
