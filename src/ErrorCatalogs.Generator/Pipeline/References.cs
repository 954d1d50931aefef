using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace ErrorCatalogs.Generator.Pipeline;

/// <summary>What a project references that generated code depends on. A class, as <see cref="All{T}"/> is.</summary>
/// <param name="HasHttpClient">Whether it references <c>System.Net.Http</c>, which projects for .NET Framework need not.</param>
internal sealed record References(bool HasHttpClient)
{
    /// <summary>Looks at the names of assemblies alone: to look for a type would open them all.</summary>
    public static References Of(Compilation compilation, CancellationToken cancellation) =>
        new(compilation.ReferencedAssemblyNames.Any(assembly => assembly.Name == "System.Net.Http"));
}
