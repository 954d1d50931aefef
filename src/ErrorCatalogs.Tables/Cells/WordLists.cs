using System;
using System.Collections.Generic;

namespace ErrorCatalogs.Tables.Cells;

/// <summary>The lists of wordings that a table gives names to, so that its messages can say <c>{@name}</c> for any of them.</summary>
internal sealed class WordLists
{
    private readonly Dictionary<string, IReadOnlyList<Wording>> lists = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the table has none.</summary>
    public bool IsEmpty => lists.Count == 0;

    /// <summary>The names of the lists.</summary>
    public IEnumerable<string> Names => lists.Keys;

    /// <summary>Adds a list, unless there is one of its name.</summary>
    /// <returns>Whether its name was free.</returns>
    public bool TryAdd(string name, IReadOnlyList<Wording> wordings)
    {
        bool isFree = !lists.ContainsKey(name);
        if (isFree)
        {
            lists.Add(name, wordings);
        }

        return isFree;
    }

    /// <summary>Finds a list.</summary>
    public bool TryGet(string name, out IReadOnlyList<Wording> wordings) => lists.TryGetValue(name, out wordings!);
}

/// <summary>One of the wordings that a place in a wire text may have.</summary>
/// <param name="Text">The wording.</param>
/// <param name="Words">The hashes of its words.</param>
internal readonly record struct Wording(string Text, EquatableArray<uint> Words);
