using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using ErrorCatalogs.Tables;

namespace ErrorCatalogs.Generator.Pipeline;

/// <summary>The names of the types that a table makes, as they are, without the sign that makes a keyword a name.</summary>
/// <param name="Path">The table.</param>
/// <param name="Namespace">The namespace of its types; empty for none.</param>
/// <param name="Enum">The enum of its entries: <c>GmailError</c>.</param>
/// <param name="Facade">The class that matches: <c>GmailErrors</c>; <see langword="null"/> of a vocabulary.</param>
/// <param name="Match">The typed match: <c>GmailMatch</c>; <see langword="null"/> of a vocabulary.</param>
/// <param name="Categories">The enum of the categories that its own cells name; <see langword="null"/> where it has none.</param>
internal sealed record TableTypes(string Path, string Namespace, string Enum, string? Facade, string? Match, string? Categories)
{
    /// <summary>All names, the enum's first.</summary>
    public IEnumerable<string> All => new[] { Enum, Facade, Match, Categories }.OfType<string>();

    /// <summary>The types of a table; <see langword="null"/> of one that makes none.</summary>
    public static TableTypes? Of((CompiledTable Table, EmitOptions Options) input, CancellationToken cancellation) =>
        input.Table.Model is not { } model ? null : new TableTypes(
            input.Table.Path,
            model.Namespace ?? input.Options.RootNamespace,
            model.EnumName,
            model.IsVocabulary ? null : FacadeOf(model.EnumName),
            model.IsVocabulary ? null : model.Name + "Match",
            model.Categories is { IsOwn: true } own ? own.EnumName : null);

    /// <summary>The types of all tables, in an order that does not depend on that of the files.</summary>
    public static All<TableTypes> InOrder(ImmutableArray<TableTypes?> types, CancellationToken cancellation) =>
        new(new EquatableArray<TableTypes>(types.OfType<TableTypes>().OrderBy(type => OrderOf(type.Path), StringComparer.Ordinal)));

    /// <summary>What puts tables in order: their path, the same on every system.</summary>
    public static string OrderOf(string path) => path.Replace('\\', '/');

    /// <summary>A name with the namespace before it.</summary>
    public string FullName(string name) => Namespace.Length == 0 ? name : Namespace + "." + name;

    /// <summary>The facade's name: of <c>GmailError</c> it is <c>GmailErrors</c>. No class can have the name of its own method <c>Is</c>.</summary>
    private static string FacadeOf(string name) =>
        name.EndsWith("s", StringComparison.OrdinalIgnoreCase) || name is "I" ? name + "Catalog" : name + "s";
}
