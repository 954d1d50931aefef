namespace ErrorCatalogs.Matching;

/// <summary>A word of a reply or template: a run of letters and digits, compared without regard to case.</summary>
/// <remarks>One number of 64 bits, so that it is written and read at once: hash (32), start (16), length (15), starts with a digit (1).</remarks>
internal readonly struct Word
{
    private const int LengthMask = 0x7FFF;

    private readonly ulong packed;

    /// <summary>Makes a word.</summary>
    /// <param name="hash">The hash of the folded letters; equal words have equal hashes.</param>
    /// <param name="start">The byte at which the word starts, below 65,536.</param>
    /// <param name="end">The byte after its last one.</param>
    /// <param name="startsWithDigit">Whether its first letter is a digit, so that it may be a code.</param>
    public Word(uint hash, int start, int end, bool startsWithDigit)
    {
        int length = end - start;
        length = length < LengthMask ? length : LengthMask;
        packed = hash | ((ulong)(uint)start << 32) | ((ulong)(uint)length << 48) | (startsWithDigit ? 1UL << 63 : 0);
    }

    public uint Hash => (uint)packed;

    public int Start => (ushort)(packed >> 32);

    public int Length => (int)(packed >> 48) & LengthMask;

    public int End => Start + Length;

    public bool StartsWithDigit => (long)packed < 0;
}
