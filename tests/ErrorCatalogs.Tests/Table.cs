using System.Linq;
using ErrorCatalogs.Tables;
using Xunit;

namespace ErrorCatalogs.Tests;

/// <summary>Tables written in a test, compiled as they would be from a file.</summary>
internal static class Table
{
    /// <summary>Compiles a table and opens its catalog; the table must have no error.</summary>
    public static Catalog Compile(string csv) => Image(csv).Open();

    /// <summary>Compiles a table to the data that generated code holds.</summary>
    public static CatalogImage Image(string csv)
    {
        ParsedTable parsed = TableCompiler.Parse(new TableFile("table.csv", csv, TableSettings.None));
        CompiledTable compiled = TableCompiler.Compile(parsed, []);
        Assert.Empty(compiled.Diagnostics.Where(diagnostic => diagnostic.Rule.Severity == TableSeverity.Error).Select(diagnostic => diagnostic.Format("table.csv")));
        return CatalogImage.Of(compiled.Model!);
    }
}
