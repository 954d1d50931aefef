using System;
using ErrorCatalogs.Tables;

namespace ErrorCatalogs.Generator.Pipeline;

/// <summary>What all tables have of a kind, as one step of the pipeline hands it to the next.</summary>
/// <remarks>A class, because the runtime compiles each step anew for every struct that passes it, and once for all classes.</remarks>
/// <typeparam name="T">The kind.</typeparam>
/// <param name="Items">One of each table, in an order that does not depend on that of the files.</param>
internal sealed record All<T>(EquatableArray<T> Items)
    where T : IEquatable<T>;
