namespace ErrorCatalogs.Matching;

/// <summary>Where a segment of a template stands in a reply.</summary>
internal struct SegmentPlace
{
    /// <summary>The segment's place in the image.</summary>
    public int Segment;

    /// <summary>Its first word.</summary>
    public int Start;

    /// <summary>The word behind its last one.</summary>
    public int End;
}
