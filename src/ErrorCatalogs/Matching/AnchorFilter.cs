using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ErrorCatalogs.Imaging;

namespace ErrorCatalogs.Matching;

/// <summary>Says of runs of words whether they may be anchors: a bit for each hash, so that almost all that are none need no look-up.</summary>
internal readonly ref struct AnchorFilter
{
    /// <summary>The most runs of one or two words that a reply has.</summary>
    public const int MaxRuns = 2 * WordScanner.MaxWords;

    private const int BitsPerUnit = 16;

    private readonly ReadOnlySpan<char> units;
    private readonly uint mask;

    /// <summary>Reads a filter.</summary>
    /// <param name="units">The bits, 16 to a unit; more may follow.</param>
    /// <param name="bits">The binary logarithm of their number.</param>
    public AnchorFilter(ReadOnlySpan<char> units, int bits)
    {
        mask = (1u << bits) - 1;
        this.units = units.Slice(0, UnitsOf(bits));
    }

    /// <summary>The binary logarithm of the number of bits: one in 32 or fewer is set, so that nearly all runs of a reply go no further.</summary>
    /// <param name="anchors">The number of anchors.</param>
    public static int BitsFor(int anchors) => HashTable.Logarithm(4, 32 * anchors);

    /// <summary>The units that a filter takes.</summary>
    /// <param name="bits">The binary logarithm of the number of its bits.</param>
    public static int UnitsOf(int bits) => (1 << bits) / BitsPerUnit;

    /// <summary>Enters an anchor into the units of a filter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Set(char[] units, uint hash)
    {
        uint bit = hash & (uint)((units.Length * BitsPerUnit) - 1);
        units[bit / BitsPerUnit] |= (char)(1 << (int)(bit % BitsPerUnit));
    }

    /// <summary>Finds the runs of one or two words that may be anchors.</summary>
    /// <param name="words">The words of a reply.</param>
    /// <param name="passed">Where the runs go; <see cref="MaxRuns"/> long.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public ReadOnlySpan<WordRun> Pass(ReadOnlySpan<Word> words, Span<WordRun> passed)
    {
        if (words.IsEmpty)
        {
            return default;
        }

        passed = passed.Slice(0, 2 * words.Length);
        ref WordRun target = ref MemoryMarshal.GetReference(passed);
        int count = 0;
        uint hash = words[0].Hash;
        for (int i = 1; i < words.Length; i++)
        {
            uint next = words[i].Hash;
            uint pair = WordHash.Append(hash, next);

            // Written always, kept where it counts: a branch could not be foretold.
            Unsafe.Add(ref target, count) = new WordRun(i - 1, hash);
            count += BitAt(hash);
            Unsafe.Add(ref target, count) = new WordRun(i - 1, pair);
            count += BitAt(pair);
            hash = next;
        }

        Unsafe.Add(ref target, count) = new WordRun(words.Length - 1, hash);
        count += BitAt(hash);
        return passed.Slice(0, count);
    }

    /// <summary>The bit of a hash.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int BitAt(uint hash) => (Unsafe.Add(ref MemoryMarshal.GetReference(units), (nint)((hash & mask) / BitsPerUnit)) >> (int)(hash % BitsPerUnit)) & 1;
}

/// <summary>A run of one or two words.</summary>
/// <param name="Word">The index of its first word.</param>
/// <param name="Hash">Its hash.</param>
internal readonly record struct WordRun(int Word, uint Hash);
