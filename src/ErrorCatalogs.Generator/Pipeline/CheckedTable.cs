using System.Linq;
using System.Threading;
using ErrorCatalogs.Tables;

namespace ErrorCatalogs.Generator.Pipeline;

/// <summary>A table whose types are compared with those of all others.</summary>
/// <param name="Path">The table's path.</param>
/// <param name="Model">What is to be written; <see langword="null"/> where nothing is.</param>
/// <param name="Types">The types to be written; <see langword="null"/> where there are none.</param>
/// <param name="Diagnostics">What is wrong with the table.</param>
internal sealed record CheckedTable(string Path, CatalogModel? Model, TableTypes? Types, EquatableArray<TableDiagnostic> Diagnostics)
{
    public static CheckedTable Of((CompiledTable Table, Surroundings Surroundings) input, CancellationToken cancellation)
    {
        (CompiledTable table, (All<TableTypes> all, EmitOptions options)) = input;
        if (table.Model is not { } model || TableTypes.Of(table, options.RootNamespace) is not { } types)
        {
            return new CheckedTable(table.Path, null, null, table.Diagnostics);
        }

        if (TypeClash.Find(types, all.Items, options.RootNamespace, table.Places) is { } clash)
        {
            return new CheckedTable(table.Path, null, null, new EquatableArray<TableDiagnostic>(table.Diagnostics.Append(clash)));
        }

        return new CheckedTable(table.Path, HasCategories(model, all.Items, options) ? model : model with { Categories = null }, types, table.Diagnostics);
    }

    /// <summary>Whether the enum of the categories is really made; a vocabulary may have lost its name to another table.</summary>
    private static bool HasCategories(CatalogModel model, EquatableArray<TableTypes> all, EmitOptions options) =>
        model.Categories is null or { IsOwn: true } or { Exists: true }
        || all.Any(one => one.Facade is null
            && one.FullName(one.Enum) == Emit.Names.FullCategoryName(model.Categories, options)
            && TypeClash.Find(one, all, options.RootNamespace, SettingPlaces.None) is null);
}
