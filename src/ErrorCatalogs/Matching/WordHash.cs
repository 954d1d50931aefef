using System;
using System.Runtime.CompilerServices;

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
        hash = Mix(hash, ReadChunk(word, 0));
        hash = Mix(hash, ReadChunk(word, 8));
        for (int at = 16; at < word.Length; at += 8)
        {
            hash = Mix(hash, ReadChunk(word, at));
        }

        return (uint)(hash >> 32);
    }

#if NET8_0_OR_GREATER
    /// <summary>The same hash of a word behind which sixteen more bytes can be read, without a branch for words of usual length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint OfPadded(ref byte word, int length)
    {
        ulong hash = (ulong)length * Multiplier;
        hash = Mix(hash, ReadChunk(ref word, length));
        hash = Mix(hash, ReadChunk(ref Unsafe.Add(ref word, 8), length - 8));
        for (int at = 16; at < length; at += 8)
        {
            hash = Mix(hash, ReadChunk(ref Unsafe.Add(ref word, at), length - at));
        }

        return (uint)(hash >> 32);
    }

    /// <summary>Eight bytes of which only the first few count: none where the length is not positive.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong ReadChunk(ref byte from, int length)
    {
        ulong value = Unsafe.ReadUnaligned<ulong>(ref from);
        if (!BitConverter.IsLittleEndian)
        {
            value = System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(value);
        }

        int unused = 64 - (8 * Math.Clamp(length, 0, 8));
        ulong mask = unused == 64 ? 0 : ulong.MaxValue >> unused;
        return (value | CaseFold) & mask;
    }
#endif

    /// <summary>Appends a word to the hash of a run of words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Append(uint run, uint word) => (uint)(Mix(run, word) >> 32);

    /// <summary>Hashes a packed key of the key table.</summary>
    public static uint Of(ulong key) => (uint)(Mix(Multiplier, key) >> 32);

    private static ulong ReadChunk(ReadOnlySpan<byte> word, int at)
    {
        ulong value = 0;
        for (int i = Math.Min(word.Length, at + 8) - 1; i >= at; i--)
        {
            value = (value << 8) | (byte)(word[i] | 0x20);
        }

        return value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong hash, ulong value)
    {
        hash = (hash ^ value) * Multiplier;
        return hash ^ (hash >> 29);
    }
}
