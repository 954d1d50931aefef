// Types that netstandard2.0 does not have.
#if !NET8_0_OR_GREATER
namespace System.Runtime.CompilerServices
{
    // The compiler looks these up by name.
    [AttributeUsage(AttributeTargets.Module | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method, Inherited = false)]
    internal sealed class SkipLocalsInitAttribute : Attribute
    {
    }

    internal static class IsExternalInit
    {
    }
}

namespace System.Text.Json.Serialization
{
    // Without effect: what is written as JSON there does not know them.
    internal enum JsonIgnoreCondition
    {
        Always = 1,
        WhenWritingNull = 3,
    }

    [AttributeUsage(AttributeTargets.Property)]
    internal sealed class JsonIgnoreAttribute : Attribute
    {
        public JsonIgnoreCondition Condition { get; set; } = JsonIgnoreCondition.Always;
    }
}
#endif
