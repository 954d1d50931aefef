using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using ErrorCatalogs.Tables;

namespace ErrorCatalogs.Generator.Pipeline;

/// <summary>The enum that a table makes; with it go the facade and the match, whose names follow from the same.</summary>
/// <param name="Namespace">The namespace; <see langword="null"/> for the project's own.</param>
/// <param name="Enum">The enum.</param>
/// <param name="Facade">The facade.</param>
/// <param name="Path">The table.</param>
internal sealed record TypeName(string? Namespace, string Enum, string Facade, string Path)
{
    /// <summary>The types of a table; <see langword="null"/> of one that makes none.</summary>
    public static TypeName? Of(CompiledTable table, CancellationToken cancellation) =>
        table.Model is { } model ? new TypeName(model.Namespace, model.EnumName, FacadeOf(model), table.Path) : null;

    /// <summary>All types, in an order that does not depend on that of the files.</summary>
    public static EquatableArray<TypeName> InOrder(ImmutableArray<TypeName?> names, CancellationToken cancellation) =>
        new(names.OfType<TypeName>().OrderBy(name => name.Path, StringComparer.Ordinal));

    /// <summary>The other table that makes a type of this one and comes before it; <see langword="null"/> where there is none.</summary>
    public static TypeName? Earlier(CompiledTable table, EquatableArray<TypeName> names)
    {
        TypeName? own = Of(table, CancellationToken.None);
        return names.FirstOrDefault(name => own is not null
            && name.Namespace == own.Namespace
            && (name.Enum == own.Enum || name.Facade == own.Facade)
            && StringComparer.Ordinal.Compare(name.Path, own.Path) < 0);
    }

    /// <summary>The facade's name: of <c>GmailError</c> it is <c>GmailErrors</c>.</summary>
    public static string FacadeOf(CatalogModel model) =>
        model.EnumName.EndsWith("s", StringComparison.Ordinal) ? model.EnumName + "Catalog" : model.EnumName + "s";
}
