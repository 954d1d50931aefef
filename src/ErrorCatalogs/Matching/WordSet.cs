using System;
using System.Runtime.CompilerServices;

namespace ErrorCatalogs.Matching;

/// <summary>Which words a text has, in 128 bits: what it says to lack is not there; what it says to have may be.</summary>
/// <param name="Low">A bit for each 128th of all hashes, where it is even.</param>
/// <param name="High">The same, where it is odd.</param>
internal readonly record struct WordSet(ulong Low, ulong High)
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
    public WordSet With(uint hash)
    {
        ulong bit = 1UL << (int)(hash >> 26);
        ulong isOdd = 0UL - ((hash >> 25) & 1);
        return new WordSet(Low | (bit & ~isOdd), High | (bit & isOdd));
    }

    /// <summary>Whether all of some words may be here.</summary>
    public bool MayHaveAll(in WordSet words) => ((words.Low & ~Low) | (words.High & ~High)) == 0;
}
