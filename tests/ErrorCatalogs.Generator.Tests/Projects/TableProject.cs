using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ErrorCatalogs.Generator.Tests.Projects;

/// <summary>A project that uses the generator: its tables, its own code and its settings.</summary>
internal sealed record TableProject
{
    /// <summary>The framework of the tests, and the runtime.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Catalog).Assembly.Location),
    ];

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.CSharp14;

    /// <summary>What the project is compiled with: the framework of the tests where nothing else is said.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = Framework;

    /// <summary>Whether nullable references are checked; from C# 8 on where nothing else is said.</summary>
    public bool? IsNullable { get; init; }

    /// <summary>Whether arithmetic is checked.</summary>
    public bool IsChecked { get; init; } = true;

    public string RootNamespace { get; init; } = "Acme";

    public ImmutableArray<TableText> Tables { get; init; } = [];

    public ImmutableArray<string> Sources { get; init; } = [];

    public OutputKind OutputKind { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    /// <summary>Whether the project sets <c>ErrorCatalogsStrict</c>.</summary>
    public bool IsStrict { get; init; }

    /// <summary>What <c>NoWarn</c> and <c>WarningsAsErrors</c> say of diagnostics.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> Severities { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    /// <summary>What a <c>.globalconfig</c> says of diagnostics.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> GlobalConfig { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    /// <summary>What the SDK silences in every project: that an assembly was compiled against an older framework.</summary>
    private static ImmutableDictionary<string, ReportDiagnostic> NoWarn { get; } = ImmutableDictionary<string, ReportDiagnostic>.Empty
        .Add("CS1701", ReportDiagnostic.Suppress)
        .Add("CS1702", ReportDiagnostic.Suppress);

    private CSharpParseOptions ParseOptions => new(LanguageVersion, DocumentationMode.Diagnose);

    /// <summary>The project with one more table, as <c>&lt;ErrorTable Include="..." Name="..." /&gt;</c> adds it.</summary>
    public TableProject WithTable(string path, string? content, params (string Name, string Value)[] metadata)
    {
        Dictionary<string, string> item = metadata.ToDictionary(pair => pair.Name, pair => pair.Value);
        item.TryAdd("ErrorTable", "true");
        return this with { Tables = Tables.Add(new TableText(path, content, item)) };
    }

    /// <summary>The project with one more file of its own code.</summary>
    public TableProject WithSource(string code) => this with { Sources = Sources.Add(code) };

    /// <summary>Runs the generator and compiles the project.</summary>
    public GeneratedProject Generate() => GeneratedProject.Of(this, CreateDriver());

    public GeneratorDriver CreateDriver() => CSharpGeneratorDriver.Create(
        [new ErrorCatalogGenerator().AsSourceGenerator()],
        Tables,
        ParseOptions,
        CreateOptions(),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public ProjectOptions CreateOptions(params (string Name, string Value)[] properties) =>
        new(properties.Append(("RootNamespace", RootNamespace)).Append(("ErrorCatalogsStrict", IsStrict ? "true" : "")).ToDictionary(pair => pair.Item1, pair => pair.Item2));

    /// <summary>The project's own code as the strictest consumer compiles it: every warning, <c>checked</c>, <c>nullable</c> and documentation.</summary>
    public CSharpCompilation CreateCompilation() => CSharpCompilation.Create(
        "Consumer",
        Sources.Select((code, index) => CSharpSyntaxTree.ParseText(code, ParseOptions, $"Source{index}.cs")),
        References,
        new CSharpCompilationOptions(
            OutputKind,
            warningLevel: 9999,
            checkOverflow: IsChecked,
            nullableContextOptions: IsNullable ?? LanguageVersion >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable,
            specificDiagnosticOptions: NoWarn.SetItems(Severities),
            assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default)
            .WithSyntaxTreeOptionsProvider(new GlobalConfigOptions(GlobalConfig)));
}
