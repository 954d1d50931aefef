using System.Collections.Generic;
using ErrorCatalogs.Imaging;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Tables.Imaging;

/// <summary>Writes where the templates stand by the runs of words that are their anchors: a hash table, and the filter before it.</summary>
internal static class AnchorIndex
{
    // Few runs of a reply pass the filter, so that room counts for more than a comparison.
    private const int AnchorsPerBucket = 2;

    /// <summary>Writes the index, and notes in the header where it stands.</summary>
    /// <param name="units">The image.</param>
    /// <param name="anchors">The hashes of the runs, and the places of their templates.</param>
    public static void Write(UnitWriter units, List<(uint Hash, int Template)> anchors)
    {
        WriteTable(units, anchors);
        WriteFilter(units, anchors);
    }

    private static void WriteTable(UnitWriter units, List<(uint Hash, int Template)> anchors)
    {
        int bits = HashTable.Logarithm(1, anchors.Count / AnchorsPerBucket);
        int[] starts = new int[(1 << bits) + 1];
        foreach ((uint hash, _) in anchors)
        {
            starts[AnchorTable.BucketOf(hash, bits) + 1]++;
        }

        units.Int32At(ImageLayout.AnchorTable, units.Length);
        units.Int32At(ImageLayout.AnchorTableBits, bits);
        for (int bucket = 0; bucket < starts.Length; bucket++)
        {
            starts[bucket] += bucket == 0 ? 0 : starts[bucket - 1];
            units.Int32(starts[bucket]);
        }

        // Each goes to the next free place of its bucket, so that those of one bucket keep their order.
        int first = units.Length;
        units.Append(new char[ImageLayout.AnchorLength * anchors.Count]);
        foreach ((uint hash, int template) in anchors)
        {
            int at = first + (ImageLayout.AnchorLength * starts[AnchorTable.BucketOf(hash, bits)]++);
            units.Int32At(at, unchecked((int)hash));
            units.Int32At(at + 2, template);
        }
    }

    private static void WriteFilter(UnitWriter units, List<(uint Hash, int Template)> anchors)
    {
        int bits = AnchorFilter.BitsFor(anchors.Count);
        char[] filter = new char[AnchorFilter.UnitsOf(bits)];
        foreach ((uint hash, _) in anchors)
        {
            AnchorFilter.Set(filter, hash);
        }

        units.Int32At(ImageLayout.AnchorFilter, units.Length);
        units.Int32At(ImageLayout.AnchorFilterBits, bits);
        units.Append(filter);
    }
}
