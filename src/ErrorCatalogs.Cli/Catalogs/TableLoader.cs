using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ErrorCatalogs.Tables;

namespace ErrorCatalogs.Cli.Catalogs;

/// <summary>Reads tables from files and makes catalogs of them.</summary>
/// <param name="printer">Prints what is wrong with them.</param>
internal sealed class TableLoader(DiagnosticPrinter printer)
{
    /// <summary>The namespace of the project of which nothing is known here.</summary>
    private const string RootNamespace = "Project";

    private readonly List<(Catalog Catalog, string Path)> loaded = [];

    /// <summary>Reads tables; what is wrong with them is printed, and what is good of them is returned.</summary>
    /// <param name="paths">The files.</param>
    /// <returns>The catalogs, in the order of the files.</returns>
    public IReadOnlyList<Catalog> Load(IReadOnlyList<string> paths)
    {
        List<ParsedTable> tables = [.. paths.Distinct().Select(Read).OfType<TableFile>().Select(file => TableCompiler.Parse(file))];
        List<Vocabulary> vocabularies = [.. tables.Select(table => table.Model).OfType<CatalogModel>().Where(model => model.IsVocabulary).Select(Vocabulary.Of)];
        if (tables.Count != 0)
        {
            vocabularies.Add(BundledVocabulary.Read());
        }

        List<CompiledTable> compiled = tables.ConvertAll(table => TableCompiler.Compile(table, vocabularies));
        List<TableTypes> types = [.. compiled.Select(table => TableTypes.Of(table, RootNamespace)).OfType<TableTypes>()];
        foreach (CompiledTable table in compiled)
        {
            Add(table, types);
        }

        return [.. loaded.Select(one => one.Catalog)];
    }

    private TableFile? Read(string path)
    {
        try
        {
            return TableFile.Load(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            printer.Print(path, DiagnosticRules.UnreadableFile, Reason(path, exception));
            return null;
        }
    }

    /// <summary>Why a file cannot be read; what the framework says of it names the path once more.</summary>
    private static string Reason(string path, Exception exception) => exception switch
    {
        FileNotFoundException => "There is no such file.",
        DirectoryNotFoundException => "There is no such folder.",
        UnauthorizedAccessException when Directory.Exists(path) => "It is a folder.",
        UnauthorizedAccessException => "It may not be read.",
        ArgumentException => "This is no path.",
        _ => exception.Message,
    };

    /// <summary>Adds a table, unless a project could not compile its types beside those of the others.</summary>
    private void Add(CompiledTable table, List<TableTypes> types)
    {
        TableDiagnostic? clash = TableTypes.Of(table, RootNamespace) is { } own ? TypeClash.Find(own, types, RootNamespace, table.Places) : null;
        printer.Print(table.Path, clash is null ? table.Diagnostics : table.Diagnostics.Append(clash));
        if (table.Model is null && table.Diagnostics.Count == 0)
        {
            printer.Print(table.Path, DiagnosticRules.UnreadableFile, "It has no rows.");
        }

        if (clash is not null || table.Model is not { IsVocabulary: false } model)
        {
            return;
        }

        if (loaded.FirstOrDefault(one => one.Catalog.IsNamed(model.Name)) is { Catalog: not null } earlier)
        {
            printer.Print(table.Path, DiagnosticRules.DuplicateType, earlier.Path, model.EnumName);
            return;
        }

        loaded.Add((CatalogImage.Of(model).Open(), table.Path));
    }
}
