using System.Collections.Generic;
using System.Globalization;
using Spectre.Console;

namespace ErrorCatalogs.Cli.Output.Pages;

/// <summary>The catalogs, one a line.</summary>
internal static class CatalogTable
{
    public static Table Of(IEnumerable<Catalog> catalogs)
    {
        Table table = Blocks.Table("Catalog", "Entries", "Title");
        table.Columns[1].RightAligned();
        foreach (Catalog catalog in catalogs)
        {
            table.AddRow(
                Printable.Text(catalog.Name),
                new Text(catalog.Count.ToString(CultureInfo.InvariantCulture)),
                Printable.Text(Printable.Line(catalog.Title)));
        }

        return table;
    }
}
