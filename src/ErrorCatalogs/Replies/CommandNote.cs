using System;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Replies;

/// <summary>
/// Postfix notes behind what a server said which command that answered: <c>(in reply to RCPT TO command)</c>, <c>(in reply to end of DATA
/// command)</c>.
/// </summary>
internal static class CommandNote
{
    // The longest, folded and indented.
    private const int MaxLength = 64;

    private static ReadOnlySpan<byte> Beginning => "(in reply to"u8;

    /// <summary>
    /// Finds the note at the end of a text. That a recipient or the message was answered is clear without it; that it was the sender or the
    /// session may be news, and is left for the tables to judge.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <returns>Where the note begins; -1 where there is none.</returns>
    public static int Find(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words)
    {
        int last = words.Length - 1;
        if (last < 1 || !Is(text, words[last], "command"u8) || !(Is(text, words[last - 1], "to"u8) || Is(text, words[last - 1], "data"u8)))
        {
            return -1;
        }

        int from = Math.Max(0, words[last].Start - MaxLength);
        int note = text.Slice(from, words[last].Start - from).LastIndexOf(Beginning);
        return note < 0 ? -1 : from + note;
    }

    private static bool Is(ReadOnlySpan<byte> text, Word word, ReadOnlySpan<byte> lower) =>
        AsciiBytes.Equals(text.Slice(word.Start, word.Length), lower);
}
