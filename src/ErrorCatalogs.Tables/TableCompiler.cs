using System.Collections.Generic;
using System.Threading;
using ErrorCatalogs.Tables.Building;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables;

/// <summary>Turns a table's file into a catalog, in two steps: each file by itself, then its categories by the vocabularies of all.</summary>
public static class TableCompiler
{
    /// <summary>Reads and checks one file. Never throws for what the file holds.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellation">Calls the reading off.</param>
    /// <exception cref="System.OperationCanceledException">The reading was called off.</exception>
    public static ParsedTable Parse(TableFile file, CancellationToken cancellation = default)
    {
        var diagnostics = new DiagnosticBag();
        RawTable raw = TableReader.Read(file, diagnostics, cancellation);
        return new CatalogBuilder(file, raw, diagnostics).Build(cancellation);
    }

    /// <summary>Gives the entries of a table their categories and checks that its samples match.</summary>
    /// <param name="table">The table.</param>
    /// <param name="vocabularies">The vocabularies that tables may name, of several of one name the first.</param>
    /// <param name="cancellation">Calls the work off.</param>
    /// <exception cref="System.OperationCanceledException">The work was called off.</exception>
    public static CompiledTable Compile(ParsedTable table, IReadOnlyList<Vocabulary> vocabularies, CancellationToken cancellation = default) =>
        SampleCheck.Apply(CategoryResolver.Resolve(table, vocabularies), cancellation);
}

/// <summary>A table that was read and checked by itself.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Model">What it says; an entry's category has no value yet. <see langword="null"/> where nothing is left of it.</param>
/// <param name="CategoryRanges">For each entry, the place of its category.</param>
/// <param name="SampleRanges">For each entry, the places of its samples.</param>
/// <param name="CategoriesSetting">The vocabulary it names.</param>
/// <param name="Places">Where its settings stand.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
public sealed record ParsedTable(
    string Path,
    CatalogModel? Model,
    EquatableArray<TextRange> CategoryRanges,
    EquatableArray<EquatableArray<TextRange>> SampleRanges,
    string? CategoriesSetting,
    SettingPlaces Places,
    EquatableArray<TableDiagnostic> Diagnostics);

/// <summary>A table that is ready to be written as code or as an image.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Model">What it says; <see langword="null"/> where nothing is left of it.</param>
/// <param name="SampleRanges">For each entry, the places of its samples.</param>
/// <param name="Places">Where its settings stand.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
public sealed record CompiledTable(
    string Path,
    CatalogModel? Model,
    EquatableArray<EquatableArray<TextRange>> SampleRanges,
    SettingPlaces Places,
    EquatableArray<TableDiagnostic> Diagnostics);
