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
        string.Join(".+?", Regex.Split(template, @"\{[^}]*\}").Select(Regex.Escape)).Replace("\\ ", "\\s+", System.StringComparison.Ordinal),
        RegexOptions.Compiled | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline);
}
