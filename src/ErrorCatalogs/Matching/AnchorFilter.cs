using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ErrorCatalogs.Matching;

/// <summary>Says of runs of words whether they may be anchors: a bit for each hash, so that almost all that are none need no look-up.</summary>
internal readonly ref struct AnchorFilter
{
    private readonly ReadOnlySpan<char> units;
    private readonly uint mask;

    /// <summary>Reads a filter.</summary>
    /// <param name="units">The bits, 16 to a unit; more may follow.</param>
    /// <param name="bits">The number of bits as a power of two, 4 at least.</param>
    public AnchorFilter(ReadOnlySpan<char> units, int bits)
    {
        mask = (1u << bits) - 1;
        this.units = units.Slice(0, (int)(mask >> 4) + 1);
    }

    /// <summary>Whether a run may be an anchor.</summary>
    public bool MayContain(uint hash) => (BitAt(hash) & 1) != 0;

    /// <summary>Finds the words at which an anchor of one or two words may start.</summary>
    /// <param name="words">The words.</param>
    /// <param name="passed">Where their indices go; as long as the words.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public ReadOnlySpan<ushort> Pass(ReadOnlySpan<Word> words, Span<ushort> passed)
    {
        passed = passed.Slice(0, words.Length);
        int count = 0;
        uint next = words.IsEmpty ? 0 : words[0].Hash;
        for (int i = 0; i < words.Length; i++)
        {
            // Behind the last word there is none, and it is asked for twice.
            uint hash = next;
            next = i + 1 < words.Length ? words[i + 1].Hash : hash;
            uint pair = WordHash.Append(hash, next);

            // Written always, kept where it counts: a branch could not be foretold.
            passed[count] = (ushort)i;
            count += (BitAt(hash) | BitAt(pair)) & 1;
        }

        return passed.Slice(0, count);
    }

    /// <summary>The bit of a hash, as the lowest of a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int BitAt(uint hash) => Unsafe.Add(ref MemoryMarshal.GetReference(units), (nint)((hash & mask) >> 4)) >> (int)(hash & 15);
}
