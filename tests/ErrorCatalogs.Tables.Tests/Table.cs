using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tables.Tests;

/// <summary>Tables written in a test.</summary>
internal static class Table
{
    /// <summary>Compiles a CSV table.</summary>
    public static CompiledTable Csv(string text, TableSettings? settings = null) => Compile("table.csv", text, settings);

    /// <summary>Compiles a YAML table.</summary>
    public static CompiledTable Yaml(string text, TableSettings? settings = null) => Compile("table.yaml", text, settings);

    /// <summary>Compiles a table together with the vocabularies that it may name.</summary>
    public static CompiledTable Compile(string path, string text, TableSettings? settings = null, params CatalogModel[] vocabularies) =>
        TableCompiler.Compile(TableCompiler.Parse(new TableFile(path, text, settings ?? TableSettings.None)), [.. vocabularies.Select(Vocabulary.Of)]);

    /// <summary>The catalog of a table that has no error.</summary>
    public static CatalogModel Model(this CompiledTable table)
    {
        Assert.DoesNotContain(table.Problems(), problem => problem.Contains(": error ", System.StringComparison.Ordinal));
        return table.Model!;
    }

    /// <summary>The entries of a table that has no error.</summary>
    public static EquatableArray<EntryModel> Entries(this CompiledTable table) => table.Model().Entries;

    /// <summary>The one entry of a table that has no error.</summary>
    public static EntryModel Entry(this CompiledTable table) => Assert.Single(table.Entries());

    /// <summary>The names of the entries.</summary>
    public static IEnumerable<string> Symbols(this CompiledTable table) => table.Model?.Entries.Select(entry => entry.Symbol) ?? [];

    /// <summary>What is wrong with a table, as compilers write it; that a text for people is missing is no matter in most tests.</summary>
    public static IEnumerable<string> Problems(this CompiledTable table) => table.Diagnostics
        .Where(diagnostic => diagnostic.Rule != DiagnosticRules.MissingDescription && diagnostic.Rule != DiagnosticRules.MissingRemediation)
        .Select(diagnostic => diagnostic.Format(table.Path));
}
