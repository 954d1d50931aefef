using System;
using System.Runtime.CompilerServices;
using ErrorCatalogs.Imaging;

namespace ErrorCatalogs.Matching;

/// <summary>The anchors of several catalogs in one table, so that a reply is looked through once for all of them.</summary>
/// <remarks>It is put together when a set is made; its cost is that of copying the anchors.</remarks>
internal sealed class SharedIndex
{
    private readonly Anchor[] anchors;
    private readonly int[] starts;
    private readonly int bucketBits;
    private readonly char[] filter;
    private readonly int filterBits;

    [MethodImpl(Compilation.Once)]
    public SharedIndex(Catalog[] catalogs, ProviderGround[] grounds)
    {
        var all = new Anchor[Count(catalogs, grounds)];
        Collect(catalogs, grounds, all);
        bucketBits = HashTable.Bits(all.Length);
        filterBits = AnchorFilter.BitsFor(all.Length);
        filter = new char[AnchorFilter.UnitsOf(filterBits)];

        // Counted first, then placed from the last one backwards, so that those of a bucket keep their order.
        starts = new int[(1 << bucketBits) + 1];
        foreach (Anchor anchor in all)
        {
            AnchorFilter.Set(filter, anchor.Hash);
            starts[AnchorTable.BucketOf(anchor.Hash, bucketBits)]++;
        }

        for (int i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        anchors = new Anchor[all.Length];
        for (int i = all.Length - 1; i >= 0; i--)
        {
            anchors[--starts[AnchorTable.BucketOf(all[i].Hash, bucketBits)]] = all[i];
        }
    }

    /// <summary>Which runs of words may be anchors of any catalog.</summary>
    public AnchorFilter Filter => new(filter, filterBits);

    /// <summary>The anchors among which those are that have a hash.</summary>
    public ReadOnlySpan<Anchor> this[uint run]
    {
        get
        {
            int bucket = AnchorTable.BucketOf(run, bucketBits);
            return anchors.AsSpan(starts[bucket], starts[bucket + 1] - starts[bucket]);
        }
    }

    private static int Count(Catalog[] catalogs, ProviderGround[] grounds)
    {
        int count = 0;
        for (int i = 0; i < catalogs.Length; i++)
        {
            count += new AnchorTable(catalogs[i].Reader).Count + grounds[i].Signatures.Length;
        }

        return count;
    }

    [MethodImpl(Compilation.Once)]
    private static void Collect(Catalog[] catalogs, ProviderGround[] grounds, Anchor[] target)
    {
        int count = 0;
        for (int i = 0; i < catalogs.Length; i++)
        {
            ImageReader image = catalogs[i].Reader;
            var table = new AnchorTable(image);
            for (int anchor = 0; anchor < table.Count; anchor++)
            {
                int template = table.Template(anchor);
                target[count++] = new Anchor(table.Hash(anchor), i, template, TemplateMatch.WordsOf(image, template));
            }

            foreach (uint[] signature in grounds[i].Signatures)
            {
                target[count++] = new Anchor(FirstRun(signature), i, Anchor.Signature, default);
            }
        }
    }

    /// <summary>The first one or two words of a signature; one without words is never found.</summary>
    private static uint FirstRun(uint[] signature) => signature.Length switch
    {
        0 => 0,
        1 => signature[0],
        _ => WordHash.Append(signature[0], signature[1]),
    };

    /// <summary>An anchor of a catalog.</summary>
    /// <param name="Hash">The hash of its run of words.</param>
    /// <param name="Catalog">The catalog's index in the set.</param>
    /// <param name="Template">The template's place in the catalog's image, or <see cref="Signature"/>.</param>
    /// <param name="Words">The words of the template, without all of which it need not be compared.</param>
    internal readonly record struct Anchor(uint Hash, int Catalog, int Template, WordSet Words)
    {
        /// <summary>The anchor is a signature of the provider.</summary>
        public const int Signature = -1;
    }
}
