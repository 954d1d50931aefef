#if NET8_0_OR_GREATER
using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ErrorCatalogs.Replies;

namespace ErrorCatalogs.Matching;

/// <content>Reads words 64 bytes at a time: a bit for each byte says whether it belongs to a word.</content>
/// <remarks>
/// First come the places at which words begin and end, taken off the bits; then the words are hashed. Neither step branches on what
/// the text holds, except for its length: a processor cannot foretell texts, and a wrong guess costs more than several words.
/// </remarks>
internal static partial class WordScanner
{
    private const int BlockLength = 64;

    private static bool CanScanBlocks => Vector128.IsHardwareAccelerated && BitConverter.IsLittleEndian;

    /// <summary>Reads the words of a text that is plain ASCII without backslashes.</summary>
    /// <returns>Whether the text is; if not, what was read is to be forgotten.</returns>
    [SkipLocalsInit]
    private static bool TryScanBlocks(scoped in PaddedText text, Span<Word> words, Span<ushort> numbers, out ScannedWords scanned)
    {
        Span<ushort> edges = stackalloc ushort[(2 * MaxWords) + BlockLength];
        int room = Math.Min(MaxWords, words.Length);
        if (!TryFindEdges(text, edges, numbers, room, out int edgeCount, out int numberCount))
        {
            scanned = default;
            return false;
        }

        words = words.Slice(0, Math.Min(edgeCount / 2, room));
        HashWords(ref MemoryMarshal.GetReference(text.Bytes), ref Unsafe.As<ushort, uint>(ref MemoryMarshal.GetReference(edges)), words);
        scanned = new ScannedWords(words, numbers.Slice(0, numberCount));
        return true;
    }

    /// <summary>Finds where words begin and end, by turns, and which words begin with a digit.</summary>
    private static bool TryFindEdges(scoped in PaddedText text, Span<ushort> edges, Span<ushort> numbers, int room, out int edgeCount, out int numberCount)
    {
        ref byte origin = ref MemoryMarshal.GetReference(text.Bytes);
        ref ushort target = ref MemoryMarshal.GetReference(edges);
        int length = text.Bytes.Length;
        ulong carry = 0;
        edgeCount = 0;
        numberCount = 0;

        // The padding behind the text separates, so the last word ends in a block too.
        for (int at = 0; at <= length && edgeCount < 2 * room; at += BlockLength)
        {
            if (!TryClassify(ref Unsafe.Add(ref origin, at), out ulong letters, out ulong digits))
            {
                return false;
            }

            ulong shifted = (letters << 1) | carry;
            ulong edgesLeft = letters ^ shifted;
            ulong starts = letters & ~shifted;
            carry = letters >> (BlockLength - 1);

            // An odd edge ends a word that began in the block before.
            int word = (edgeCount + 1) / 2;
            for (ulong left = starts & digits; left != 0; left &= left - 1)
            {
                int number = word + BitOperations.PopCount(starts & (left ^ (left - 1))) - 1;
                if (number < room)
                {
                    numbers[numberCount++] = (ushort)number;
                }
            }

            int next = edgeCount + BitOperations.PopCount(edgesLeft);
            for (int i = edgeCount; i < next; i += 4)
            {
                edgesLeft = Write(ref Unsafe.Add(ref target, i), at, edgesLeft);
                edgesLeft = Write(ref Unsafe.Add(ref target, i + 1), at, edgesLeft);
                edgesLeft = Write(ref Unsafe.Add(ref target, i + 2), at, edgesLeft);
                edgesLeft = Write(ref Unsafe.Add(ref target, i + 3), at, edgesLeft);
            }

            edgeCount = next;
        }

        return true;
    }

    /// <summary>Writes the place of the lowest bit, and takes it off. Where there is none, what is written is written over.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Write(ref ushort target, int at, ulong bits)
    {
        target = (ushort)(at + BitOperations.TrailingZeroCount(bits));
        return bits & (bits - 1);
    }

    // By itself, so that all that the loop needs fits into registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void HashWords(ref byte origin, ref uint places, Span<Word> words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            uint place = Unsafe.Add(ref places, i);
            uint start = (ushort)place;
            words[i] = new Word(WordHash.OfPadded(ref Unsafe.Add(ref origin, start), (int)((place >> 16) - start)), place);
        }
    }

    /// <summary>Tells letters and digits of a block from what separates them.</summary>
    /// <returns>Whether all is ASCII without backslashes.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryClassify(ref byte block, out ulong letters, out ulong digits)
    {
        letters = 0;
        digits = 0;
        Vector256<byte> others = Vector256<byte>.Zero;
        for (int i = 0; i < BlockLength; i += Vector256<byte>.Count)
        {
            Vector256<byte> bytes = Vector256.LoadUnsafe(ref block, (nuint)i);
            Vector256<byte> alphabet = (bytes | Vector256.Create((byte)0x20)) - Vector256.Create((byte)'a');
            Vector256<byte> decimals = bytes - Vector256.Create((byte)'0');
            Vector256<byte> isLetter = Vector256.Equals(Vector256.Min(alphabet, Vector256.Create((byte)25)), alphabet);
            Vector256<byte> isDigit = Vector256.Equals(Vector256.Min(decimals, Vector256.Create((byte)9)), decimals);
            others |= bytes | Vector256.Equals(bytes, Vector256.Create((byte)'\\'));
            letters |= (ulong)(isLetter | isDigit).ExtractMostSignificantBits() << i;
            digits |= (ulong)isDigit.ExtractMostSignificantBits() << i;
        }

        return others.ExtractMostSignificantBits() == 0;
    }
}
#endif
