#if NET8_0_OR_GREATER
using System.Numerics;
#endif

namespace ErrorCatalogs.Matching;

/// <summary>The places of bits in a number of 64.</summary>
internal static class Bits
{
    /// <summary>The lowest bit that is set; 0 where none is.</summary>
    public static int Lowest(ulong bits)
    {
#if NET8_0_OR_GREATER
        return BitOperations.TrailingZeroCount(bits) & 63;
#else
        int lowest = 0;
        while (bits != 0 && (bits & 1) == 0)
        {
            bits >>= 1;
            lowest++;
        }

        return lowest;
#endif
    }

    /// <summary>The highest bit that is set; 0 where none is.</summary>
    public static int Highest(ulong bits)
    {
#if NET8_0_OR_GREATER
        return BitOperations.Log2(bits);
#else
        int highest = 0;
        while (bits > 1)
        {
            bits >>= 1;
            highest++;
        }

        return highest;
#endif
    }
}
