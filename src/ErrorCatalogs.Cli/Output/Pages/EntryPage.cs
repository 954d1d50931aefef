using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ErrorCatalogs.Cli.Output.Pages;

/// <summary>Everything that a catalog knows of one error.</summary>
internal static class EntryPage
{
    public static IRenderable Of(CatalogEntry entry) => new Rows(Blocks.Spaced(
        [Blocks.Title(entry.ToString(), entry.Severity), Printable.Text(entry.Catalog!.Title, Styles.Quiet)],
        Blocks.Prose(entry.Description),
        Blocks.Section("Causes", Blocks.Bulleted(entry.Causes)),
        Blocks.Section("What to do", Blocks.Numbered(entry.Remediation)),
        Blocks.Section("Codes", Blocks.Bulleted(entry.Keys.Select(key => key.ToString()))),
        Blocks.Section("Messages", Blocks.Bulleted(entry.Messages)),
        Blocks.Section("Glossary", Blocks.Columns(entry.Glossary.Select(term => (term.Key, term.Value)))),
        Blocks.Columns(Facts(entry))));

    private static IEnumerable<(string Name, string Value)> Facts(CatalogEntry entry) => new[]
    {
        ("Retry", entry.Retry == RetryAdvice.Unspecified ? "" : Wording.Of(entry.Retry)),
        ("Category", entry.Category),
        ("Deprecated", entry.Deprecated),
        ("Replaced by", entry.ReplacedBy),
        ("Since", entry.Since),
        ("Documentation", entry.Documentation),
        ("Source", entry.Source),
        ("Enum value", entry.Value.ToString(CultureInfo.InvariantCulture)),
    }
    .Concat(entry.Extras.Select(extra => (extra.Key, extra.Value)))
    .Where(fact => fact.Item2.Length != 0);
}
