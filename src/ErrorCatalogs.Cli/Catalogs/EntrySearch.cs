using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Cells;

namespace ErrorCatalogs.Cli.Catalogs;

/// <summary>Finds entries by what somebody remembers of them.</summary>
internal static class EntrySearch
{
    /// <summary>Finds the entries that a few words name.</summary>
    /// <param name="catalogs">Where to look.</param>
    /// <param name="query">A symbol, a symbol with its catalog (<c>Gmail.MailboxFull</c>), a code (<c>550 5.7.26</c>), or what a server said.</param>
    /// <returns>The entries of the first kind of name that fits any; empty where none does.</returns>
    public static IReadOnlyList<CatalogEntry> Find(IReadOnlyList<Catalog> catalogs, string query)
    {
        var codes = new CodeQuery(query);
        CatalogEntry[] entries = [.. catalogs.SelectMany(catalog => catalog)];
        List<CatalogEntry> found = [.. entries.Where(entry => HasName(entry, query))];
        if (found.Count == 0)
        {
            found = [.. entries.Where(entry => entry.Keys.Any(codes.IsIn))];
        }

        // Wildcards and texts are the matcher's business; a range as well, but of several with the code it chooses none.
        // The name of an entry that is not there is no text of another.
        return found.Count != 0 || IsName(query) ? found : [.. entries
            .Where(entry => entry.Keys.Any(codes.IsInRangeOf))
            .Concat(catalogs
                .Select(catalog => catalog.Match(query))
                .Where(match => match.Confidence >= Confidence.Wildcard)
                .Select(match => match.Entry))
            .Distinct()];
    }

    /// <summary>Says that nothing was found, and what may have been meant.</summary>
    public static string NothingFound(IReadOnlyList<Catalog> catalogs, string query)
    {
        IEnumerable<CatalogEntry> entries = catalogs.SelectMany(catalog => catalog);
        IEnumerable<string> names = query.Contains('.', StringComparison.Ordinal)
            ? entries.Select(entry => entry.ToString())
            : entries.Select(entry => entry.Symbol).Concat(catalogs.Select(catalog => catalog.Name));
        return $"No catalog, entry or code is '{query}'.{(CategoryNames.Find(catalogs, query) is { } category ? " " + CategoryNames.Hint(category) : Suggestion.For(query, names))}";
    }

    private static bool HasName(CatalogEntry entry, string query) =>
        query.EndsWith(entry.Symbol, StringComparison.OrdinalIgnoreCase)
        && (query.Length == entry.Symbol.Length || query.Equals(entry.ToString(), StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a query is written as a catalog and an entry of it: <c>Gmail.MailboxFull</c>.</summary>
    private static bool IsName(string query) => query.Split('.') is { Length: 2 } parts
        && parts.All(part => part.Length != 0 && char.IsAsciiLetter(part[0]) && part.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_'));
}
