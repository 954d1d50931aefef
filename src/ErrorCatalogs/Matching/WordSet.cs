using System;
using System.Runtime.CompilerServices;

namespace ErrorCatalogs.Matching;

/// <summary>Which words a text has, in 128 bits: what it says to lack is not there; what it says to have may be.</summary>
/// <param name="Low">A bit for each 128th of all hashes, where it is even.</param>
/// <param name="High">The same, where it is odd.</param>
internal readonly record struct WordSet(ulong Low, ulong High)
{
    /// <summary>Says of no word that it is not there.</summary>
    public static WordSet All => new(ulong.MaxValue, ulong.MaxValue);

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
        ulong bit = BitOf(hash);
        ulong isHigh = 0UL - (ulong)HalfOf(hash);
        return new WordSet(Low | (bit & ~isHigh), High | (bit & isHigh));
    }

    /// <summary>The half that a word's bit stands in: 0 is the low one.</summary>
    public static int HalfOf(uint hash) => (int)(hash >> 25) & 1;

    /// <summary>A word's bit in its half.</summary>
    public static ulong BitOf(uint hash) => 1UL << (int)(hash >> 26);

    /// <summary>Whether a word may be here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHave(uint hash) => ((HalfOf(hash) != 0 ? High : Low) & BitOf(hash)) != 0;

    /// <summary>Whether all of some words may be here.</summary>
    public bool MayHaveAll(in WordSet words) => ((words.Low & ~Low) | (words.High & ~High)) == 0;
}
