namespace ErrorCatalogs.Matching;

/// <summary>A word of a reply or template: a run of letters and digits, compared without regard to case.</summary>
/// <remarks>One number of 64 bits, so that it is written and read at once: hash (32), start (16), end (16).</remarks>
internal readonly struct Word
{
    private readonly ulong packed;

    /// <summary>Makes a word.</summary>
    /// <param name="hash">The hash of the folded letters; equal words have equal hashes.</param>
    /// <param name="place">The byte at which the word starts, and 65,536 times the byte behind its last one.</param>
    public Word(uint hash, uint place) => packed = hash | ((ulong)place << 32);

    public uint Hash => (uint)packed;

    public int Start => (ushort)(packed >> 32);

    public int End => (int)(packed >> 48);

    public int Length => End - Start;
}
