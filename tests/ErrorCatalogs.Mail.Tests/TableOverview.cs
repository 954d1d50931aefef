using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace ErrorCatalogs.Mail.Tests;

/// <summary>The bundled catalogs in numbers, as Markdown.</summary>
internal static class TableOverview
{
    /// <summary>The line of a document before which nothing is touched.</summary>
    public const string Begin = "<!-- overview: written by a test, do not edit -->";

    /// <summary>The line of a document behind which nothing is touched.</summary>
    public const string End = "<!-- end of overview -->";

    /// <summary>Puts the numbers between the two lines of a document.</summary>
    /// <param name="document">The document, which has both lines.</param>
    /// <param name="catalogs">The catalogs.</param>
    /// <returns>The document as it should be.</returns>
    public static string Write(string document, IEnumerable<Catalog> catalogs)
    {
        int begin = document.IndexOf(Begin, StringComparison.Ordinal);
        int end = document.IndexOf(End, StringComparison.Ordinal);
        return begin < 0 || end < begin
            ? throw new ArgumentException($"The document has no lines {Begin} and {End}.", nameof(document))
            : document[..begin] + Begin + "\n\n" + Render([.. catalogs]) + "\n" + document[end..];
    }

    private static string Render(Catalog[] catalogs)
    {
        var text = new StringBuilder();
        text.Append("| catalog | title | entries | transient | permanent | other |\n|---|---|---:|---:|---:|---:|\n");
        foreach (Catalog catalog in catalogs)
        {
            AppendRow(text, $"{catalog.Name} | {catalog.Title}", [.. catalog]);
        }

        CatalogEntry[] all = [.. catalogs.SelectMany(catalog => catalog)];
        AppendRow(text, "all | ", all);
        text.Append("\n| category | entries | transient | permanent | other |\n|---|---:|---:|---:|---:|\n");
        foreach (IGrouping<MailFailure, CatalogEntry> category in all.GroupBy(entry => (MailFailure)entry.CategoryValue).OrderBy(group => group.Key == MailFailure.Unknown ? int.MaxValue : (int)group.Key))
        {
            AppendRow(text, category.Key.ToString(), [.. category]);
        }

        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, string name, CatalogEntry[] entries)
    {
        int transient = entries.Count(entry => entry.Severity == Severity.Transient);
        int permanent = entries.Count(entry => entry.Severity == Severity.Permanent);
        text.Append(CultureInfo.InvariantCulture, $"| {name} | {entries.Length} | {transient} | {permanent} | {entries.Length - transient - permanent} |\n");
    }
}
