using System;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Replies;

/// <summary>Where among the words of a reply its codes stand.</summary>
/// <param name="Reply">The index of the reply code; -1 where there is none.</param>
/// <param name="Enhanced">The index of the class of the enhanced code; -1 where there is none.</param>
internal readonly record struct CodePlace(int Reply, int Enhanced)
{
    /// <summary>The words of an enhanced code: class, subject, detail.</summary>
    public const int EnhancedLength = 3;

    /// <summary>Where in the text the codes begin; -1 where there are none.</summary>
    /// <param name="words">The words of the text.</param>
    public int StartOf(ReadOnlySpan<Word> words) => Reply >= 0 ? words[Reply].Start : Enhanced >= 0 ? words[Enhanced].Start : -1;

    /// <summary>
    /// Takes the codes out of the words wherever the reply repeats them: a reply of several lines begins each with its codes, and a
    /// log has perhaps joined the lines with a space.
    /// </summary>
    /// <param name="text">The reply.</param>
    /// <param name="scanned">Its words.</param>
    /// <returns>The words left, in the place of all.</returns>
    public Span<Word> RemoveAll(ReadOnlySpan<byte> text, ScannedWords scanned)
    {
        Span<Word> words = scanned.Words;
        if (Reply < 0 && Enhanced < 0)
        {
            return words;
        }

        Word code = Reply < 0 ? default : words[Reply];
        Word @class = Enhanced < 0 ? default : words[Enhanced];
        Word subject = Enhanced < 0 ? default : words[Enhanced + 1];
        Word detail = Enhanced < 0 ? default : words[Enhanced + 2];
        int digits = Numbers.RunOnLength(text, detail);
        int ownLength = EnhancedLength;
        if (digits != 0)
        {
            // Of a code that runs into the word behind it the word stays.
            ownLength--;
            int start = detail.Start + digits;
            words[Enhanced + 2] = new Word(WordHash.OfFolded(text.Slice(start, detail.End - start)), (uint)start | ((uint)detail.End << 16));
        }

        int first = 0;
        int kept = 0;
        int next = 0;
        foreach (ushort i in scanned.Numbers)
        {
            if (i < next)
            {
                // A part of what is left out already.
                continue;
            }

            Word word = words[i];
            int length = 0;
            if (word.Hash == code.Hash)
            {
                length = code.Length == 0 ? 0 : 1;
            }
            else if (word.Hash == @class.Hash && @class.Length != 0 && i + EnhancedLength <= words.Length)
            {
                bool isSame = words[i + 1].Hash == subject.Hash && words[i + 2].Hash == detail.Hash && words[i + 2].End - word.Start == detail.End - @class.Start;
                length = i == Enhanced ? ownLength : isSame ? EnhancedLength : 0;
            }

            if (length == 0)
            {
                continue;
            }

            if (i == first)
            {
                // Codes at the beginning, where most replies have them, are left behind; nothing need move.
                first = kept = next = i + length;
            }
            else
            {
                kept = Move(words, next, i, kept);
                next = i + length;
            }
        }

        kept = Move(words, next, words.Length, kept);
        return words.Slice(first, kept - first);
    }

    /// <summary>Moves the words between two places to the end of those kept.</summary>
    /// <returns>The new end.</returns>
    private static int Move(Span<Word> words, int from, int to, int kept)
    {
        if (from == kept)
        {
            return to;
        }

        // The places overlap, for which the framework's copy leaves managed code; a loop over a few words is done sooner.
        ReadOnlySpan<Word> moved = words.Slice(from, to - from);
        words = words.Slice(kept, moved.Length);
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = moved[i];
        }

        return kept + words.Length;
    }
}
