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
            .Select(message => Regex.Split(message, @"\{[^}]*\}").OrderByDescending(part => part.Length).First().Trim())
            .Where(literal => literal.Length > 2)
            .Distinct(StringComparer.OrdinalIgnoreCase)],
        StringComparison.OrdinalIgnoreCase);

    public bool IsMatch(string reply) => reply.AsSpan().ContainsAny(literals);
}
