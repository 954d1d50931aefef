// Types that the compiler looks up by name and that netstandard2.0 does not have.
#if !NET8_0_OR_GREATER
namespace System.Runtime.CompilerServices;

internal static class IsExternalInit
{
}
#endif
