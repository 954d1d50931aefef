#if NET8_0_OR_GREATER
using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ErrorCatalogs.Replies;

namespace ErrorCatalogs.Matching;

/// <content>Reads words 64 bytes at a time: a bit for each byte says whether it belongs to a word.</content>
internal static partial class WordScanner
{
    private const int BlockLength = 64;

    /// <summary>Reads the words of a text that is plain ASCII without backslashes.</summary>
    /// <returns>Whether the text is; if not, what was read is to be forgotten.</returns>
    private static bool TryScanBlocks(PaddedText text, Span<Word> words, out int count)
    {
        ref byte origin = ref MemoryMarshal.GetReference(text.Bytes);
        int length = text.Bytes.Length;
        int start = 0;
        ulong carry = 0;
        count = 0;

        // The padding behind the text separates, so the last word ends in a block too.
        for (int at = 0; at <= length; at += BlockLength)
        {
            if (!TryClassify(ref Unsafe.Add(ref origin, at), out ulong letters))
            {
                return false;
            }

            ulong shifted = (letters << 1) | carry;
            ulong starts = letters & ~shifted;
            ulong ends = shifted & ~letters;
            if (carry == 0)
            {
                start = at + BitOperations.TrailingZeroCount(starts);
                starts &= starts - 1;
            }

            while (ends != 0)
            {
                if (count == words.Length)
                {
                    return true;
                }

                int end = at + BitOperations.TrailingZeroCount(ends);
                ends &= ends - 1;
                ref byte first = ref Unsafe.Add(ref origin, start);
                words[count++] = new Word(WordHash.OfPadded(ref first, end - start), start, end, AsciiBytes.IsDigit(first));
                start = at + BitOperations.TrailingZeroCount(starts);
                starts &= starts - 1;
            }

            carry = letters >> (BlockLength - 1);
        }

        return true;
    }

    /// <summary>Tells letters and digits of a block from what separates them.</summary>
    /// <returns>Whether all is ASCII without backslashes.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryClassify(ref byte block, out ulong letters)
    {
        letters = 0;
        Vector128<byte> others = Vector128<byte>.Zero;
        for (int i = 0; i < BlockLength; i += Vector128<byte>.Count)
        {
            Vector128<byte> bytes = Vector128.LoadUnsafe(ref block, (nuint)i);
            Vector128<byte> alphabet = (bytes | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a');
            Vector128<byte> digits = bytes - Vector128.Create((byte)'0');
            Vector128<byte> isLetter = Vector128.Equals(Vector128.Min(alphabet, Vector128.Create((byte)25)), alphabet)
                | Vector128.Equals(Vector128.Min(digits, Vector128.Create((byte)9)), digits);
            others |= bytes | Vector128.Equals(bytes, Vector128.Create((byte)'\\'));
            letters |= (ulong)isLetter.ExtractMostSignificantBits() << i;
        }

        return others.ExtractMostSignificantBits() == 0;
    }
}
#endif
