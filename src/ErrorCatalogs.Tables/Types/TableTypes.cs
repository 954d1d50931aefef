using System;
using System.Collections.Generic;
using System.Linq;

namespace ErrorCatalogs.Tables;

/// <summary>The names of the types that a table makes, as they are, without the sign that makes a keyword a name.</summary>
/// <param name="Path">The table.</param>
/// <param name="Namespace">The namespace of its types; empty for none.</param>
/// <param name="Enum">The enum of its entries: <c>GmailError</c>.</param>
/// <param name="Facade">The class that matches: <c>GmailErrors</c>; <see langword="null"/> of a vocabulary.</param>
/// <param name="Match">The typed match: <c>GmailMatch</c>; <see langword="null"/> of a vocabulary.</param>
/// <param name="Categories">The enum of the categories that its own cells name; <see langword="null"/> where it has none.</param>
public sealed record TableTypes(string Path, string Namespace, string Enum, string? Facade, string? Match, string? Categories)
{
    /// <summary>All names, the enum's first.</summary>
    public IEnumerable<string> All => new[] { Enum, Facade, Match, Categories }.OfType<string>();

    /// <summary>The types of a table; <see langword="null"/> of one that makes none.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rootNamespace">The namespace of types whose table names none.</param>
    public static TableTypes? Of(CompiledTable table, string rootNamespace) =>
        table.Model is not { } model ? null : new TableTypes(
            table.Path,
            model.Namespace ?? rootNamespace,
            model.EnumName,
            model.IsVocabulary ? null : FacadeOf(model.EnumName),
            model.IsVocabulary ? null : model.Name + "Match",
            model.Categories is { IsOwn: true } own ? own.EnumName : null);

    /// <summary>A name with the namespace before it.</summary>
    /// <param name="name">One of the names.</param>
    public string FullName(string name) => Namespace.Length == 0 ? name : Namespace + "." + name;

    /// <summary>The facade's name: of <c>GmailError</c> it is <c>GmailErrors</c>. No class can have the name of its own method <c>Is</c>.</summary>
    private static string FacadeOf(string name) =>
        name.EndsWith("s", StringComparison.OrdinalIgnoreCase) || name is "I" ? name + "Catalog" : name + "s";
}
