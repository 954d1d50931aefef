using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Cells;

namespace ErrorCatalogs.Cli.Catalogs;

/// <summary>Catalogs by their names, without regard to case.</summary>
internal static class CatalogNames
{
    /// <summary>Whether a catalog has a name.</summary>
    public static bool IsNamed(this Catalog catalog, string name) => catalog.Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Says that a name is none, which may have been meant, and which there are.</summary>
    public static string Unknown(string name, IReadOnlyList<Catalog> catalogs)
    {
        List<string> known = [.. catalogs.Select(catalog => catalog.Name)];
        return $"'{name}' is no catalog.{Suggestion.For(name, known)} Known are {string.Join(", ", known)}.";
    }
}
