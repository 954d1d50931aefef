using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using ErrorCatalogs.Tables;

namespace ErrorCatalogs.Generator.Pipeline;

/// <summary>The types of all tables, in an order that does not depend on that of the files.</summary>
internal static class TypesInOrder
{
    /// <summary>The types of a table; <see langword="null"/> of one that makes none.</summary>
    public static TableTypes? Of((CompiledTable Table, EmitOptions Options) input, CancellationToken cancellation) =>
        TableTypes.Of(input.Table, input.Options.RootNamespace);

    /// <summary>Those of all tables.</summary>
    public static All<TableTypes> Sort(ImmutableArray<TableTypes?> types, CancellationToken cancellation) =>
        new(new EquatableArray<TableTypes>(types.OfType<TableTypes>().OrderBy(type => OrderOf(type.Path), StringComparer.Ordinal)));

    /// <summary>What puts tables in order: their path, the same on every system.</summary>
    public static string OrderOf(string path) => path.Replace('\\', '/');
}
