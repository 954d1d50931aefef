namespace ErrorCatalogs.Imaging;

/// <summary>How large hash tables with open addressing are: a power of two, at most half of it used, so that every search ends soon.</summary>
internal static class HashTable
{
    /// <summary>The binary logarithm of the number of slots.</summary>
    /// <param name="count">The number of slots that are used.</param>
    public static int Bits(int count) => Logarithm(1, 2 * count);

    /// <summary>The least exponent, from a given one on, at which a power of two is no less than a number.</summary>
    public static int Logarithm(int least, int number)
    {
        int bits = least;
        while (1 << bits < number)
        {
            bits++;
        }

        return bits;
    }
}
