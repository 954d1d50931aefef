namespace ErrorCatalogs.Matching;

/// <summary>Where a segment of a template stands in a reply: as many words of it as there can be, or fewer where others need them.</summary>
internal struct SegmentPlace
{
    /// <summary>The segment's place in the image.</summary>
    public int Segment;

    /// <summary>Its first word.</summary>
    public int Start;

    /// <summary>The word behind its last one.</summary>
    public int End;

    /// <summary>Where else it may start: the highest bit is <see cref="Start"/>, the others as many words behind as they are lower.</summary>
    public ulong Starts;

    /// <summary>Where else it may end: the highest bit is <see cref="End"/>, the others as many words before as they are lower.</summary>
    public ulong Ends;

    /// <summary>Takes the next later start.</summary>
    /// <returns>Whether there is one.</returns>
    public bool TryStartLater()
    {
        int step = Lower(ref Starts);
        Start += step;
        return step != 0;
    }

    /// <summary>Takes the next earlier end.</summary>
    /// <returns>Whether there is one.</returns>
    public bool TryEndEarlier()
    {
        int step = Lower(ref Ends);
        End -= step;
        return step != 0;
    }

    /// <summary>Takes the highest bit off.</summary>
    /// <returns>How much lower the next one is; 0 where there is none.</returns>
    private static int Lower(ref ulong bits)
    {
        int highest = Bits.Highest(bits);
        ulong rest = bits & ~(1UL << highest);
        if (rest == 0)
        {
            return 0;
        }

        bits = rest;
        return highest - Bits.Highest(rest);
    }
}
