using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using ErrorCatalogs.Generator.Emit;
using ErrorCatalogs.Generator.Pipeline;
using ErrorCatalogs.Tables;
using Microsoft.CodeAnalysis;

namespace ErrorCatalogs.Generator;

/// <summary>Turns the error tables among a project's additional files into enums, typed facades and catalogs.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ErrorCatalogGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Each table is read and checked by itself, when its text or its item's settings change.
        IncrementalValuesProvider<ParsedTable> parsed = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(TableInput.IsTable)
            .Select(TableInput.Read)
            .WithTrackingName(TrackingNames.Inputs)
            .Select(TableInput.Parse)
            .WithTrackingName(TrackingNames.Parsed);

        // Categories come from vocabularies, which are tables themselves.
        IncrementalValueProvider<EquatableArray<CatalogModel>> vocabularies = parsed
            .Where(IsVocabulary)
            .Select(GetModel)
            .Collect()
            .Select(InOrder)
            .WithTrackingName(TrackingNames.Vocabularies);
        IncrementalValuesProvider<CompiledTable> compiled = parsed
            .Combine(vocabularies)
            .Select(Compile)
            .WithTrackingName(TrackingNames.Compiled);

        // Two tables that would make the same type: the first by path has it.
        IncrementalValueProvider<EquatableArray<TypeName>> names = compiled
            .Select(TypeName.Of)
            .Collect()
            .Select(TypeName.InOrder)
            .WithTrackingName(TrackingNames.TypeNames);
        IncrementalValueProvider<EmitOptions> options = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select(EmitOptions.Read)
            .WithTrackingName(TrackingNames.Options);
        IncrementalValuesProvider<EmitInput> inputs = compiled
            .Combine(names)
            .Combine(options)
            .Select(EmitInput.Of);

        // The enum and its facade change with what a reader sees, the image with what a matcher needs: two outputs of each table.
        context.RegisterSourceOutput(inputs.Select(SourceFiles.Surface).WithTrackingName(TrackingNames.Emitted), SourceFiles.Add);
        context.RegisterSourceOutput(inputs.Select(SourceFiles.Image).WithTrackingName(TrackingNames.Images), SourceFiles.Add);
        context.RegisterSourceOutput(compiled.Combine(names), TableDiagnostics.Report);
    }

    private static bool IsVocabulary(ParsedTable table) => table.Model is { IsVocabulary: true };

    private static CatalogModel GetModel(ParsedTable table, CancellationToken cancellation) => table.Model!;

    private static EquatableArray<CatalogModel> InOrder(ImmutableArray<CatalogModel> vocabularies, CancellationToken cancellation) =>
        new(vocabularies.OrderBy(vocabulary => vocabulary.FileName, System.StringComparer.Ordinal));

    private static CompiledTable Compile((ParsedTable Table, EquatableArray<CatalogModel> Vocabularies) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return TableCompiler.Compile(input.Table, input.Vocabularies);
    }
}
