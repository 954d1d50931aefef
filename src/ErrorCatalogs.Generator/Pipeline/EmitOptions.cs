using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ErrorCatalogs.Generator.Pipeline;

/// <summary>What the generated code depends on beside the tables.</summary>
/// <param name="RootNamespace">The project's root namespace; empty for none.</param>
/// <param name="HasNullableReferences">Whether the project's C# has <c>string?</c> (C# 8).</param>
/// <param name="HasFileScopedNamespaces">Whether it has <c>namespace X;</c> (C# 10).</param>
/// <param name="HasExtensionMembers">Whether it has extension properties (C# 14).</param>
/// <param name="HasHttpClient">Whether it references <c>System.Net.Http</c>, which projects for .NET Framework need not.</param>
internal sealed record EmitOptions(string RootNamespace, bool HasNullableReferences, bool HasFileScopedNamespaces, bool HasExtensionMembers, bool HasHttpClient)
{
    /// <summary>The newest version that the running compiler knows by number: all that "preview" can be relied on for.</summary>
    private static readonly int Newest = Enum.GetValues(typeof(LanguageVersion)).Cast<int>().Where(version => version < (int)LanguageVersion.LatestMajor).Max();

    /// <summary>Reads the options of a project.</summary>
    public static EmitOptions Read(((AnalyzerConfigOptionsProvider Options, ParseOptions Parse) Project, References References) input, CancellationToken cancellation)
    {
        (AnalyzerConfigOptionsProvider options, ParseOptions parse) = input.Project;
        options.GlobalOptions.TryGetValue("build_property.RootNamespace", out string? root);

        // The members up to 7 are the bare numbers, later ones hundreds: CSharp7 = 7, CSharp7_3 = 703, CSharp14 = 1400.
        int version = Math.Min(Newest, (int)((parse as CSharpParseOptions)?.LanguageVersion ?? LanguageVersion.CSharp7_3));
        return new EmitOptions(ValidNamespace(root ?? ""), version >= 800, version >= 1000, version >= 1400, input.References.HasHttpClient);
    }

    /// <summary>A project's name may hold what a namespace cannot: <c>my-app.2024</c> is <c>my_app._2024</c>.</summary>
    private static string ValidNamespace(string name) => string.Join(".", name
        .Split('.')
        .Select(part => new string([.. part.Trim().Select(letter => char.IsLetterOrDigit(letter) ? letter : '_')]))
        .Where(part => part.Length != 0)
        .Select(part => char.IsDigit(part[0]) ? "_" + part : part));
}
