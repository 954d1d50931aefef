using System;
using System.Collections.Generic;
using System.Linq;
using Spectre.Console;

namespace ErrorCatalogs.Cli.Output.Pages;

/// <summary>Entries, one a line.</summary>
internal static class EntryTable
{
    /// <summary>All entries of some catalogs.</summary>
    public static Table Of(IReadOnlyList<Catalog> catalogs) =>
        Of(catalogs.SelectMany(catalog => catalog), entry => catalogs.Count == 1 ? entry.Symbol : entry.ToString());

    /// <summary>Entries of any catalogs, each with its catalog's name.</summary>
    public static Table Of(IReadOnlyList<CatalogEntry> entries) => Of(entries, entry => entry.ToString());

    private static Table Of(IEnumerable<CatalogEntry> entries, Func<CatalogEntry, string> name)
    {
        Table table = Blocks.Table("Entry", "Severity", "Category", "Codes");
        foreach (CatalogEntry entry in entries)
        {
            table.AddRow(
                Printable.Text(name(entry), entry.IsDeprecated ? Styles.Quiet : null),
                new Text(entry.Severity == Severity.Unknown ? "" : Wording.Of(entry.Severity), Styles.Of(entry.Severity)),
                Printable.Text(Printable.Line(entry.Category)),
                Printable.Text(Printable.Line(string.Join(", ", entry.Keys))));
        }

        return table;
    }
}
