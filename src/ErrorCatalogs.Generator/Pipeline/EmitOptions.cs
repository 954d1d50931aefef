using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ErrorCatalogs.Generator.Pipeline;

/// <summary>What the generated code depends on beside the tables.</summary>
/// <param name="RootNamespace">The project's root namespace; empty for none.</param>
/// <param name="LanguageVersion">The C# version as its major number times 100 and its minor: 703, 1400.</param>
internal sealed record EmitOptions(string RootNamespace, int LanguageVersion)
{
    public bool HasNullableReferences => LanguageVersion >= 800;

    public bool HasFileScopedNamespaces => LanguageVersion >= 1000;

    public bool HasExtensionMembers => LanguageVersion >= 1400;

    /// <summary>Reads the options of a project.</summary>
    public static EmitOptions Read((AnalyzerConfigOptionsProvider Options, ParseOptions Parse) project, CancellationToken cancellation)
    {
        project.Options.GlobalOptions.TryGetValue("build_property.RootNamespace", out string? root);
        LanguageVersion version = project.Parse is CSharpParseOptions parse ? parse.LanguageVersion : Microsoft.CodeAnalysis.CSharp.LanguageVersion.Default;

        // The members up to 7 are the bare numbers, later ones hundreds: CSharp7 = 7, CSharp7_3 = 703, CSharp14 = 1400.
        return new EmitOptions(ValidNamespace(root ?? ""), (int)version < 100 ? (int)version * 100 : (int)version);
    }

    private static string ValidNamespace(string name) =>
        name.Length == 0 || name.Split('.').All(SyntaxFacts.IsValidIdentifier) ? name : "";
}
