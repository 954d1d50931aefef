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

        // Categories come from vocabularies, most of which are tables themselves.
        IncrementalValueProvider<All<Vocabulary>> listed = parsed
            .Where(IsVocabulary)
            .Collect()
            .Select(InOrder)
            .WithTrackingName(TrackingNames.Vocabularies);

        // Or they are enums that the project knows already; only those are looked for that a table names.
        IncrementalValueProvider<All<Vocabulary>> known = parsed
            .Where(HasVocabulary)
            .Collect()
            .Select(KnownEnums.Asked)
            .Combine(context.CompilationProvider)
            .Select(KnownEnums.Find)
            .WithTrackingName(TrackingNames.KnownEnums);
        IncrementalValueProvider<All<Vocabulary>> vocabularies = listed.Combine(known).Select(Join);
        IncrementalValuesProvider<CompiledTable> compiled = parsed
            .Combine(vocabularies)
            .Select(Compile)
            .WithTrackingName(TrackingNames.Compiled);

        IncrementalValueProvider<EmitOptions> options = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Combine(context.CompilationProvider.Select(References.Of))
            .Select(EmitOptions.Read)
            .WithTrackingName(TrackingNames.Options);

        // A type belongs to one table: of two that would make it the first by path has it.
        IncrementalValueProvider<All<TableTypes>> types = compiled
            .Combine(options)
            .Select(TypesInOrder.Of)
            .Collect()
            .Select(TypesInOrder.Sort)
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

    private static bool HasVocabulary(ParsedTable table) => table.CategoriesSetting is not null;

    private static All<Vocabulary> InOrder(ImmutableArray<ParsedTable> vocabularies, CancellationToken cancellation) =>
        new(new EquatableArray<Vocabulary>(vocabularies.OrderBy(table => TypesInOrder.OrderOf(table.Path), StringComparer.Ordinal).Select(table => Vocabulary.Of(table.Model!))));

    private static All<Vocabulary> Join((All<Vocabulary> Listed, All<Vocabulary> Known) input, CancellationToken cancellation) =>
        new(new EquatableArray<Vocabulary>(input.Listed.Items.Concat(input.Known.Items)));

    private static CompiledTable Compile((ParsedTable Table, All<Vocabulary> Vocabularies) input, CancellationToken cancellation) =>
        TableCompiler.Compile(input.Table, input.Vocabularies.Items, cancellation);
}
