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
        if (words.IsEmpty)
        {
            return default;
        }

        passed = passed.Slice(0, words.Length);
        ref ushort target = ref MemoryMarshal.GetReference(passed);
        int count = 0;
        uint hash = words[0].Hash;
        for (int i = 1; i < words.Length; i++)
        {
            uint next = words[i].Hash;

            // Written always, kept where it counts: a branch could not be foretold.
            Unsafe.Add(ref target, count) = (ushort)(i - 1);
            count += (BitAt(hash) | BitAt(WordHash.Append(hash, next))) & 1;
            hash = next;
        }

        Unsafe.Add(ref target, count) = (ushort)(words.Length - 1);
        count += BitAt(hash) & 1;
        return passed.Slice(0, count);
    }

    /// <summary>The bit of a hash, as the lowest of a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int BitAt(uint hash) => Unsafe.Add(ref MemoryMarshal.GetReference(units), (nint)((hash & mask) >> 4)) >> (int)(hash & 15);
}
