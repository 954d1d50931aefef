using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Mail;
using ErrorCatalogs.Tables.Cells;

namespace ErrorCatalogs.Cli.Catalogs;

/// <summary>Categories by their names, without regard to case.</summary>
internal static class CategoryNames
{
    /// <summary>The category of an entry, as <c>errcat match</c> calls it.</summary>
    public static string Of(CatalogEntry entry) => entry.Category.Length == 0 ? nameof(MailFailure.Unknown) : entry.Category;

    /// <summary>Whether an entry is of one of some categories.</summary>
    public static bool IsOfAny(this CatalogEntry entry, IEnumerable<string> names) => names.Contains(Of(entry), StringComparer.OrdinalIgnoreCase);

    /// <summary>The category with a name; <see langword="null"/> where neither the bundled vocabulary nor an entry has it.</summary>
    public static string? Find(IEnumerable<Catalog> catalogs, string name) =>
        All(catalogs).FirstOrDefault(category => category.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Says how the entries of a category are listed.</summary>
    public static string Hint(string category) => $"{category} is a category: 'errcat list --category {category}' lists its entries.";

    /// <summary>Says that a name is none, which may have been meant, and which there are.</summary>
    public static string Unknown(string name, IEnumerable<Catalog> catalogs)
    {
        string[] known = [.. All(catalogs)];
        return $"'{name}' is no category.{Suggestion.For(name, known)} Known are {string.Join(", ", known)}.";
    }

    private static IEnumerable<string> All(IEnumerable<Catalog> catalogs) =>
        catalogs.SelectMany(catalog => catalog).Select(Of).Concat(Enum.GetNames<MailFailure>()).Distinct().Order(StringComparer.Ordinal);
}
