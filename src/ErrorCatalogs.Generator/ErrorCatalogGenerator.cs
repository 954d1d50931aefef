using System;
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
        // Which files are tables, and what their items say of them, is known without reading any.
        IncrementalValuesProvider<TableItem> items = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(TableItem.IsTable)
            .Select(TableItem.Of);

        // Each table is read and checked by itself, when its text or its item's settings change.
        IncrementalValuesProvider<ParsedTable> parsed = items
            .Select(TableInput.Read)
            .WithTrackingName(TrackingNames.Inputs)
            .Select(TableInput.Parse)
            .WithTrackingName(TrackingNames.Parsed);

        // Categories come from vocabularies, which are tables themselves.
        IncrementalValueProvider<All<CatalogModel>> vocabularies = parsed
            .Where(IsVocabulary)
            .Collect()
            .Select(InOrder)
            .WithTrackingName(TrackingNames.Vocabularies);
        IncrementalValuesProvider<CompiledTable> compiled = parsed
            .Combine(vocabularies)
            .Select(Compile)
            .WithTrackingName(TrackingNames.Compiled);

        IncrementalValueProvider<EmitOptions> options = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Combine(context.CompilationProvider.Select(EmitOptions.HasHttp))
            .Select(EmitOptions.Read)
            .WithTrackingName(TrackingNames.Options);

        // A type belongs to one table: of two that would make it the first by path has it.
        IncrementalValueProvider<All<TableTypes>> types = compiled
            .Combine(options)
            .Select(TableTypes.Of)
            .Collect()
            .Select(TableTypes.InOrder)
            .WithTrackingName(TrackingNames.Types);
        IncrementalValuesProvider<CheckedTable> tables = compiled
            .Combine(types.Combine(options).Select(Surroundings.Of))
            .Select(CheckedTable.Of)
            .WithTrackingName(TrackingNames.Checked);

        // Each file is compared by itself, so that what matchers need stays as it is where only a text for people changed.
        IncrementalValuesProvider<SourceFile> files = tables
            .Combine(options)
            .SelectMany(SourceFiles.Of)
            .WithTrackingName(TrackingNames.Files);

        // What is wrong with a table is told apart from its files, so that how strict a project is changes none of them.
        IncrementalValueProvider<ReportOptions> reports = context.AnalyzerConfigOptionsProvider.Select(ReportOptions.Read);

        context.RegisterSourceOutput(files, SourceFiles.Add);
        context.RegisterSourceOutput(tables.Combine(reports), TableDiagnostics.Report);
    }

    private static bool IsVocabulary(ParsedTable table) => table.Model is { IsVocabulary: true };

    private static All<CatalogModel> InOrder(ImmutableArray<ParsedTable> vocabularies, CancellationToken cancellation) =>
        new(new EquatableArray<CatalogModel>(vocabularies.OrderBy(table => TableTypes.OrderOf(table.Path), StringComparer.Ordinal).Select(table => table.Model!)));

    private static CompiledTable Compile((ParsedTable Table, All<CatalogModel> Vocabularies) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return TableCompiler.Compile(input.Table, input.Vocabularies.Items);
    }
}
