using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Cells;

namespace ErrorCatalogs.Tables.Building;

/// <summary>Follows the entries that were replaced to those that took their place: each must be there, and be another one.</summary>
internal static class Replacements
{
    /// <summary>Checks the replacements of a table.</summary>
    public static void Check(List<Entry> entries, DiagnosticBag diagnostics)
    {
        Dictionary<string, Entry> bySymbol = entries.ToDictionary(entry => entry.Model.Symbol, StringComparer.Ordinal);
        var followed = new HashSet<string>(StringComparer.Ordinal);
        var suggestions = new Suggestions();
        foreach (Entry entry in entries.Where(entry => entry.Model.ReplacedBy is not null))
        {
            string replacement = entry.Model.ReplacedBy!;
            if (!bySymbol.ContainsKey(replacement))
            {
                diagnostics.Add(
                    DiagnosticRules.UnknownReplacement,
                    entry.ReplacedByRange,
                    replacement,
                    suggestions.For(replacement, bySymbol.Keys.Where(symbol => symbol != entry.Model.Symbol)));
            }
            else if (Circle(entry, bySymbol, followed) is { } circle)
            {
                string way = string.Join(", that by ", circle.Select(symbol => $"'{symbol}'"));
                diagnostics.Add(DiagnosticRules.CircularReplacement, bySymbol[circle[circle.Count - 1]].ReplacedByRange, circle[circle.Count - 1], way);
            }
        }
    }

    /// <summary>The circle that an entry's replacements lead into, where nobody has followed them before; its last member is the one it began with.</summary>
    private static List<string>? Circle(Entry start, Dictionary<string, Entry> bySymbol, HashSet<string> followed)
    {
        var way = new List<string>();
        Entry? entry = start;
        while (entry is not null && followed.Add(entry.Model.Symbol))
        {
            way.Add(entry.Model.Symbol);
            entry = entry.Model.ReplacedBy is { } next && bySymbol.TryGetValue(next, out Entry? found) ? found : null;
        }

        int first = entry is null ? -1 : way.IndexOf(entry.Model.Symbol);
        return first < 0 ? null : [.. way.Skip(first + 1), way[first]];
    }
}
