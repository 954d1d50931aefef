using System;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Replies;

/// <summary>Where in a text the answer of a mail server stands that an event or a report quotes.</summary>
/// <param name="Start">Where it begins, with its code if it has one.</param>
/// <param name="End">Where it ends; 0 where there is no answer.</param>
internal readonly record struct AnswerPlace(int Start, int End)
{
    /// <summary>Whether there is an answer.</summary>
    public bool Exists => End != 0;

    /// <summary>Whether the answer holds a position.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether the answer begins with its reply code.</summary>
    public bool BeginsWithCode(ReadOnlySpan<byte> text) => End - Start > 1 && AsciiBytes.IsDigit(text[Start]) && AsciiBytes.IsDigit(text[Start + 1]);

    /// <summary>Moves the words of the answer before all others.</summary>
    /// <returns>How many there are.</returns>
    public int MoveFirst(Span<Word> words)
    {
        int first = 0;
        while (first < words.Length && words[first].Start < Start)
        {
            first++;
        }

        int end = first;
        while (end < words.Length && words[end].Start < End)
        {
            end++;
        }

        // Turned round each by itself and then together, two blocks have changed places.
        words.Slice(0, first).Reverse();
        words.Slice(first, end - first).Reverse();
        words.Slice(0, end).Reverse();
        return end - first;
    }
}
