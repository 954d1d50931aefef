namespace ErrorCatalogs.Imaging;

/// <summary>The anchors of an image, in buckets by their hashes, so that of those that a reply does not have hardly any is looked at.</summary>
internal readonly ref struct AnchorTable
{
    private readonly ImageReader image;
    private readonly int starts;
    private readonly int anchors;
    private readonly int bits;

    public AnchorTable(ImageReader image)
    {
        this.image = image;
        starts = image.Int32(ImageLayout.AnchorTable);
        bits = image.Int32(ImageLayout.AnchorTableBits);
        anchors = starts + (2 * ((1 << bits) + 1));
    }

    /// <summary>The number of anchors.</summary>
    public int Count => First(1 << bits);

    /// <summary>The bucket for a hash. Other bits of it than a filter takes, so that anchors the filter lets through by mistake spread.</summary>
    /// <param name="hash">The hash of a run of words.</param>
    /// <param name="bits">The binary logarithm of the number of buckets.</param>
    public static int BucketOf(uint hash, int bits) => (int)(hash >> 8) & ((1 << bits) - 1);

    /// <summary>The bucket for a hash.</summary>
    public int BucketOf(uint hash) => BucketOf(hash, bits);

    /// <summary>The index of the first anchor of a bucket; its last one stands before the first of the next bucket.</summary>
    public int First(int bucket) => image.Int32(starts + (2 * bucket));

    /// <summary>The hash of an anchor's run of words.</summary>
    public uint Hash(int anchor) => (uint)image.Int32(anchors + (anchor * ImageLayout.AnchorLength));

    /// <summary>The place of an anchor's template.</summary>
    public int Template(int anchor) => image.Int32(anchors + (anchor * ImageLayout.AnchorLength) + 2);
}
