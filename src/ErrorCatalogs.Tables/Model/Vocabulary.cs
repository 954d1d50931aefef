using System;
using System.Linq;
using ErrorCatalogs.Tables.Building;

namespace ErrorCatalogs.Tables;

/// <summary>A vocabulary: an enum of categories that several catalogs share.</summary>
/// <param name="Name">The name by which tables call it, as they may by that of the enum.</param>
/// <param name="EnumName">The name of the enum.</param>
/// <param name="Namespace">The namespace of the enum; <see langword="null"/> for that of the project.</param>
/// <param name="IsPublic">Whether the enum is public.</param>
/// <param name="Members">The categories.</param>
public sealed record Vocabulary(string Name, string EnumName, string? Namespace, bool IsPublic, EquatableArray<CategoryModel> Members)
{
    /// <summary>Whether the enum is there already, in the project or in what it references; else it is made of a table.</summary>
    public bool Exists { get; init; }

    /// <summary>The name of the enum, with its namespace where it names one.</summary>
    public string FullName => Namespace is { } space ? space + "." + EnumName : EnumName;

    /// <summary>The vocabulary that a table lists.</summary>
    /// <param name="table">A table of which <see cref="CatalogModel.IsVocabulary"/> is true.</param>
    public static Vocabulary Of(CatalogModel table) => new(
        table.Name,
        table.EnumName,
        table.Namespace,
        table.IsPublic,
        new EquatableArray<CategoryModel>(table.Entries.Select(CategoryOf)));

    /// <summary>Whether a header of a vocabulary is that of the column that names protocols.</summary>
    internal static bool IsProtocol(string header) => header.Trim().Equals("protocol", StringComparison.OrdinalIgnoreCase);

    /// <summary>A row of the vocabulary; what stands below <c>protocol</c> names the protocol that alone knows such errors.</summary>
    private static CategoryModel CategoryOf(EntryModel entry)
    {
        string? name = entry.Extras.FirstOrDefault(extra => IsProtocol(extra.Name))?.Text;
        return new CategoryModel(entry.Symbol, entry.Value) { Protocol = KeyReader.ProtocolOf(name) };
    }

    /// <summary>Whether a table that writes a name means this vocabulary.</summary>
    /// <param name="name">What the table writes.</param>
    public bool IsNamed(string name) => Name == name || EnumName == name || FullName == name;
}
