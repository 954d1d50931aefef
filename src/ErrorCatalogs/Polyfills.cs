// Types that the compiler looks up by name and that netstandard2.0 does not have.
#if !NET8_0_OR_GREATER
namespace System.Runtime.CompilerServices;

[AttributeUsage(AttributeTargets.Module | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method, Inherited = false)]
internal sealed class SkipLocalsInitAttribute : Attribute
{
}

internal static class IsExternalInit
{
}
#endif
