using System;
using System.Runtime.CompilerServices;

namespace ErrorCatalogs.Matching;

/// <summary>Which words a text has, in 64 bits: what it says to lack is not there; what it says to have may be.</summary>
/// <param name="Bits">A bit for each 64th of all hashes.</param>
internal readonly record struct WordSet(ulong Bits)
{
    public static WordSet Of(ReadOnlySpan<Word> words)
    {
        WordSet set = default;
        foreach (Word word in words)
        {
            set = set.With(word.Hash);
        }

        return set;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WordSet With(uint hash) => new(Bits | (1UL << (int)(hash >> 26)));

    /// <summary>Whether all of some words may be here.</summary>
    public bool MayHaveAll(WordSet words) => (words.Bits & ~Bits) == 0;
}
