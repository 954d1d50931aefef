using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace ErrorCatalogs.Benchmarks;

/// <summary>The usual way: a list of compiled regular expressions, one for each text of a catalog, tried in order.</summary>
internal sealed class TemplateRegexes
{
    private readonly List<(Regex Regex, CatalogEntry Entry)> regexes;

    public TemplateRegexes(IEnumerable<Catalog> catalogs) => regexes = [.. catalogs
        .SelectMany(catalog => catalog)
        .SelectMany(entry => entry.Messages.Select(message => (message, entry)))
        .OrderByDescending(pair => pair.message.Length)
        .Select(pair => (ToRegex(pair.message), pair.entry))];

    public CatalogEntry Match(string reply)
    {
        foreach ((Regex regex, CatalogEntry entry) in regexes)
        {
            if (regex.IsMatch(reply))
            {
                return entry;
            }
        }

        return default;
    }

    private static Regex ToRegex(string template) => new(
        string.Concat(Regex.Split(template, @"(\{[^}]*\} ?)").Select(ToPattern)).Replace("\\ ", "\\s+", System.StringComparison.Ordinal),
        RegexOptions.Compiled | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline);

    /// <summary>A piece of text, a placeholder, or a choice of wordings with the space behind it.</summary>
    private static string ToPattern(string part) => part.StartsWith('{')
        ? part.Contains('|', System.StringComparison.Ordinal)
            ? "(?:" + string.Join('|', part.Trim('{', '}', ' ').Split('|').Select(wording => wording.Length == 0 ? "" : Regex.Escape(wording + (part.EndsWith(' ') ? " " : "")))) + ")"
            : ".+?" + (part.EndsWith(' ') ? "\\s+" : "")
        : Regex.Escape(part);
}
