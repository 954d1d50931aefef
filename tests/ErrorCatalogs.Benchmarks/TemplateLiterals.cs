using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace ErrorCatalogs.Benchmarks;

/// <summary>A lower bound: whether any literal of a catalog's texts occurs in a reply, found by the framework's vectorised search. It cannot say which.</summary>
internal sealed class TemplateLiterals
{
    private readonly SearchValues<string> literals;

    public TemplateLiterals(IEnumerable<Catalog> catalogs) => literals = SearchValues.Create(
        [.. catalogs
            .SelectMany(catalog => catalog)
            .SelectMany(entry => entry.Messages)
            .SelectMany(LiteralsOf)
            .Where(literal => literal.Length > 2)
            .Distinct(StringComparer.OrdinalIgnoreCase)],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The longest literal of a text; where that is a choice, each of its wordings.</summary>
    private static IEnumerable<string> LiteralsOf(string message) => Regex.Split(message, @"(\{[^}]*\})")
        .Select(part => part.StartsWith('{') ? part.Trim('{', '}').Split('|') : [part.Trim()])
        .Where((literals, index) => index % 2 == 0 || literals.Length > 1)
        .Where(literals => literals.All(literal => literal.Length > 2))
        .OrderByDescending(literals => literals.Min(literal => literal.Length))
        .FirstOrDefault([]);

    public bool IsMatch(string reply) => reply.AsSpan().ContainsAny(literals);
}
