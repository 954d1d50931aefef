using System;
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
        Enter(grounds, places: false);
        AddUp();
        Enter(grounds, places: true);
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

    /// <summary>Adds up the anchors of the buckets: each bucket then has the index behind its last one.</summary>
    private void AddUp()
    {
        int sum = 0;
        foreach (ref int start in starts.AsSpan())
        {
            start = sum += start;
        }
    }

    /// <summary>Goes through all anchors, the last one first, so that those of a bucket keep their order, and each bucket has its first one's index in the end.</summary>
    /// <param name="grounds">What the catalogs are known by.</param>
    /// <param name="places">Whether the anchors are placed, or only counted as yet.</param>
    [MethodImpl(Compilation.Once)]
    private void Enter(ProviderGround[] grounds, bool places)
    {
        for (int i = catalogs.Length - 1; i >= 0; i--)
        {
            uint[][] signatures = grounds[i].Signatures;
            var table = new AnchorTable(catalogs[i].Reader);
            for (int at = table.Count + signatures.Length - 1; at >= 0; at--)
            {
                int signature = at - table.Count;
                Anchor anchor = signature >= 0 ? new Anchor(FirstRun(signatures[signature]), i, Anchor.Signature) : new Anchor(table.Hash(at), i, table.Template(at));
                int bucket = AnchorTable.BucketOf(anchor.Hash, bucketBits);
                if (places)
                {
                    anchors[--starts[bucket]] = anchor;
                }
                else
                {
                    AnchorFilter.Set(filter, anchor.Hash);
                    starts[bucket]++;
                }
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
    internal readonly record struct Anchor(uint Hash, int Catalog, int Template)
    {
        /// <summary>The anchor is a signature of the provider.</summary>
        public const int Signature = -1;
    }
}
