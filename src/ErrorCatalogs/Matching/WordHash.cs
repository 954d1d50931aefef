using System;
using System.Runtime.CompilerServices;
#if NET8_0_OR_GREATER
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace ErrorCatalogs.Matching;

/// <summary>The hashes of words and of runs of words. Images store them, so they never change within a format version.</summary>
/// <remarks>
/// A word is hashed by multiplying eight bytes at a time and adding: the upper half of such a sum depends on every letter, and the
/// multiplications do not wait for each other.
/// </remarks>
internal static class WordHash
{
    private const ulong FirstMultiplier = 0x9E3779B97F4A7C15;
    private const ulong SecondMultiplier = 0xD6E8FEB86659FD93;

    // Sets the bit that tells small from capital letters; digits have it set already.
    private const ulong CaseFold = 0x2020202020202020;

    /// <summary>Hashes the bytes of one word, folding ASCII letters to lower case.</summary>
    public static uint Of(ReadOnlySpan<byte> word)
    {
        ulong sum = Sum(ReadChunk(word, 0), ReadChunk(word, 8));
        for (int at = 16; at < word.Length; at += 8)
        {
            sum = Append(sum, ReadChunk(word, at));
        }

        return (uint)(sum >> 32);
    }

    /// <summary>Hashes the bytes of a word with letters beyond ASCII, folded by <see cref="LetterFolding"/>; of any other it is the same hash.</summary>
    public static uint OfFolded(ReadOnlySpan<byte> word)
    {
        ulong sum = 0;
        ulong chunk = 0;
        int length = 0;
        for (int at = 0; at < word.Length;)
        {
            byte first = LetterFolding.Next(word, ref at, out byte second);
            Put(first);
            Put(second);
        }

        return (uint)(((length & 7) != 0 ? With(chunk) : sum) >> 32);

        void Put(byte letter)
        {
            if (letter == 0)
            {
                return;
            }

            chunk |= (ulong)(letter < 0x80 ? letter | 0x20 : letter) << (8 * (length & 7));
            length++;
            if ((length & 7) == 0)
            {
                sum = With(chunk);
                chunk = 0;
            }
        }

        // The chunk that the last letter belongs to: the first two are multiplied, as by Sum, the others appended.
        ulong With(ulong last) => length switch
        {
            <= 8 => last * FirstMultiplier,
            <= 16 => sum + (last * SecondMultiplier),
            _ => Append(sum, last),
        };
    }

#if NET8_0_OR_GREATER
    /// <summary>The same hash of a word behind which sixteen more bytes can be read, without a branch that depends on the length of usual words.</summary>
    /// <remarks>For machines that store the low byte first.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint OfPadded(ref byte word, int length)
    {
        // A window on ones and zeros that is moved by the length: as many ones as letters.
        ref byte mask = ref Unsafe.Add(ref MemoryMarshal.GetReference(OnesAndZeros), 16 - Math.Min(length, 16));
        Vector128<ulong> letters = ((Vector128.LoadUnsafe(ref word) | Vector128.Create((byte)0x20)) & Vector128.LoadUnsafe(ref mask)).AsUInt64();
        ulong sum = Sum(letters.ToScalar(), letters.GetElement(1));
        return length <= 16 ? (uint)(sum >> 32) : AppendPadded(sum, ref word, length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static uint AppendPadded(ulong sum, ref byte word, int length)
    {
        for (int at = 16; at < length; at += 8)
        {
            ulong value = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref word, at));
            sum = Append(sum, (value | CaseFold) & (ulong.MaxValue >> (64 - (8 * Math.Min(length - at, 8)))));
        }

        return (uint)(sum >> 32);
    }

    private static ReadOnlySpan<byte> OnesAndZeros =>
    [
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];
#endif

    /// <summary>Appends a word to the hash of a run of words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Append(uint run, uint word) => ((run << 13) | (run >> 19)) + word;

    /// <summary>Hashes a packed key of the key table.</summary>
    public static uint Of(ulong key)
    {
        ulong product = (key ^ FirstMultiplier) * FirstMultiplier;
        return (uint)((product ^ (product >> 29)) >> 32);
    }

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
    private static ulong Sum(ulong first, ulong second) => (first * FirstMultiplier) + (second * SecondMultiplier);

    private static ulong Append(ulong sum, ulong chunk)
    {
        sum = (sum ^ chunk) * FirstMultiplier;
        return sum ^ (sum >> 29);
    }
}
