using System.Runtime.CompilerServices;
using ErrorCatalogs.Imaging;

namespace ErrorCatalogs.Matching;

/// <summary>The anchors of several catalogs in one table, so that a reply is looked through once for all of them.</summary>
/// <remarks>It is put together when a set is made; its cost is that of copying the anchors. What templates hold is read when it is first asked for.</remarks>
internal sealed class SharedIndex
{
    /// <summary>Of a template that has no word in all its wordings; nothing has all words.</summary>
    private static WordSet None => WordSet.All;

    private readonly Catalog[] catalogs;
    private readonly Anchor[] anchors;
    private readonly WordSet[] words;
    private readonly int[] starts;
    private readonly int bucketBits;
    private readonly char[] filter;
    private readonly int filterBits;

    public SharedIndex(Catalog[] catalogs, ProviderGround[] grounds)
    {
        this.catalogs = catalogs;
        int count = CountAnchors(catalogs, grounds);
        anchors = new Anchor[count];
        words = new WordSet[count];
        bucketBits = HashTable.Logarithm(1, count);
        starts = new int[(1 << bucketBits) + 1];
        filterBits = AnchorFilter.BitsFor(count);
        filter = new char[AnchorFilter.UnitsOf(filterBits)];
        CountBuckets(grounds);
        Place(grounds);
    }

    /// <summary>Which runs of words may be anchors of any catalog.</summary>
    public AnchorFilter Filter => new(filter, filterBits);

    /// <summary>An anchor.</summary>
    public ref readonly Anchor this[int anchor] => ref anchors[anchor];

    /// <summary>The anchors among which those are that have a hash.</summary>
    /// <param name="run">The hash.</param>
    /// <param name="end">The index behind the last one.</param>
    /// <returns>The index of the first one.</returns>
    public int Find(uint run, out int end)
    {
        int bucket = AnchorTable.BucketOf(run, bucketBits);
        end = starts[bucket + 1];
        return starts[bucket];
    }

    /// <summary>The words without all of which an anchor's template need not be compared.</summary>
    /// <remarks>Two threads may both read them from the template; half of what one of them has written asks for fewer words, which is no error, and half of none for none.</remarks>
    public WordSet WordsOf(int anchor)
    {
        WordSet known = words[anchor];
        if (known == default)
        {
            words[anchor] = known = Read(anchors[anchor]);
        }

        return new WordSet(known.Low == None.Low ? 0 : known.Low, known.High == None.High ? 0 : known.High);
    }

    private WordSet Read(in Anchor anchor)
    {
        WordSet read = anchor.Template == Anchor.Signature ? default : TemplateMatch.WordsOf(catalogs[anchor.Catalog].Reader, anchor.Template);
        return read == default ? None : read;
    }

    private static int CountAnchors(Catalog[] catalogs, ProviderGround[] grounds)
    {
        int count = 0;
        for (int i = 0; i < catalogs.Length; i++)
        {
            count += new AnchorTable(catalogs[i].Reader).Count + grounds[i].Signatures.Length;
        }

        return count;
    }

    /// <summary>Counts the anchors of each bucket, and adds up: each bucket then has the index behind its last one.</summary>
    [MethodImpl(Compilation.Once)]
    private void CountBuckets(ProviderGround[] grounds)
    {
        int[] counts = starts;
        char[] units = filter;
        int bits = bucketBits;
        for (int i = 0; i < catalogs.Length; i++)
        {
            var table = new AnchorTable(catalogs[i].Reader);
            for (int anchor = table.Count - 1; anchor >= 0; anchor--)
            {
                uint hash = table.Hash(anchor);
                AnchorFilter.Set(units, hash);
                counts[AnchorTable.BucketOf(hash, bits)]++;
            }

            foreach (uint[] signature in grounds[i].Signatures)
            {
                uint hash = FirstRun(signature);
                AnchorFilter.Set(units, hash);
                counts[AnchorTable.BucketOf(hash, bits)]++;
            }
        }

        int sum = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            counts[i] = sum += counts[i];
        }
    }

    /// <summary>Places the anchors from the last one backwards, so that those of a bucket keep their order, and each bucket has its first one's index in the end.</summary>
    [MethodImpl(Compilation.Once)]
    private void Place(ProviderGround[] grounds)
    {
        for (int i = catalogs.Length - 1; i >= 0; i--)
        {
            uint[][] signatures = grounds[i].Signatures;
            for (int signature = signatures.Length - 1; signature >= 0; signature--)
            {
                Place(new Anchor(FirstRun(signatures[signature]), i, Anchor.Signature));
            }

            var table = new AnchorTable(catalogs[i].Reader);
            for (int anchor = table.Count - 1; anchor >= 0; anchor--)
            {
                Place(new Anchor(table.Hash(anchor), i, table.Template(anchor)));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Place(in Anchor anchor) => anchors[--starts[AnchorTable.BucketOf(anchor.Hash, bucketBits)]] = anchor;

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
    internal readonly record struct Anchor(uint Hash, int Catalog, int Template)
    {
        /// <summary>The anchor is a signature of the provider.</summary>
        public const int Signature = -1;
    }
}
