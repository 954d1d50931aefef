using System.Runtime.CompilerServices;

namespace ErrorCatalogs.Matching;

/// <summary>How methods are to be compiled at run time.</summary>
internal static class Compilation
{
    /// <summary>To its best at once: for loops that run once and long, before the runtime would find out that they matter.</summary>
    public const MethodImplOptions Once =
#if NET8_0_OR_GREATER
        MethodImplOptions.AggressiveOptimization;
#else
        // Its value: compilers of today run the generator, which is built for a standard older than the name.
        (MethodImplOptions)512;
#endif
}
