using System;
using System.Buffers.Binary;

namespace ErrorCatalogs.Matching;

/// <summary>The hashes of words and of runs of words. Images store them, so they never change within a format version.</summary>
internal static class WordHash
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    // Sets the bit that tells small from capital letters; digits have it set already.
    private const ulong CaseFold = 0x2020202020202020;

    /// <summary>Hashes the bytes of one word, folding ASCII letters to lower case.</summary>
    public static uint Of(ReadOnlySpan<byte> word)
    {
        ulong hash = (ulong)word.Length * Multiplier;
        while (word.Length >= 8)
        {
            hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(word) | CaseFold);
            word = word.Slice(8);
        }

        ulong tail = 0;
        for (int i = word.Length - 1; i >= 0; i--)
        {
            tail = (tail << 8) | (byte)(word[i] | 0x20);
        }

        hash = Mix(hash, tail);
        return (uint)(hash >> 32);
    }

    /// <summary>Appends a word to the hash of a run of words.</summary>
    public static uint Append(uint run, uint word) => (uint)(Mix(run, word) >> 32);

    /// <summary>Hashes a packed key of the key table.</summary>
    public static uint Of(ulong key) => (uint)(Mix(Multiplier, key) >> 32);

    private static ulong Mix(ulong hash, ulong value)
    {
        hash = (hash ^ value) * Multiplier;
        return hash ^ (hash >> 29);
    }
}
