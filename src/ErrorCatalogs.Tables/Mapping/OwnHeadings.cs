using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Mapping;

/// <summary>What headings in a table's own words or language mean: the setting <c>columns: Kürzel=code; Wortlaut=message</c>.</summary>
/// <param name="place">Where the setting stands.</param>
internal sealed class OwnHeadings(TextRange place)
{
    private readonly Dictionary<string, Heading> headings = new(StringComparer.Ordinal);

    /// <summary>Whether the setting explains nothing.</summary>
    public bool IsEmpty => headings.Count == 0;

    /// <summary>A heading without the signs that the setting is written with.</summary>
    public static string Escape(string heading) => new([.. heading.Select(letter => letter is ',' or ';' or '=' ? ' ' : letter)]);

    /// <summary>Reads the setting.</summary>
    /// <param name="setting">Its value; <see langword="null"/> where it is not given.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="diagnostics">Takes what is no column.</param>
    public static OwnHeadings Read(string? setting, TextRange place, DiagnosticBag diagnostics)
    {
        var own = new OwnHeadings(place);
        foreach (string pair in (setting ?? "").Split(',', ';').Select(item => item.Trim()).Where(item => item.Length != 0))
        {
            int equals = pair.IndexOf('=');
            string meaning = pair.Substring(equals + 1).Trim();
            if (equals < 1)
            {
                diagnostics.Add(DiagnosticRules.InvalidSetting, place, pair, "meaning of a heading", "Write the heading, '=' and the column: Fault=code; Wording=message.");
            }
            else if (HeaderNames.Candidates(meaning).Count == 0)
            {
                string[] names = [.. Enum.GetNames(typeof(Column)).Select(name => name.ToLowerInvariant())];
                diagnostics.Add(DiagnosticRules.InvalidSetting, place, meaning, "meaning of a heading", $"Columns are {string.Join(", ", names)}.{Suggestion.For(meaning, names)}");
            }
            else
            {
                string heading = pair.Substring(0, equals).Trim();
                own.headings[HeaderNames.Normalise(heading)] = new Heading(heading, meaning);
            }
        }

        return own;
    }

    /// <summary>A header with its meaning, where the setting gives it one.</summary>
    public RawCell Explain(RawCell header) => headings.TryGetValue(HeaderNames.Normalise(header.Text), out Heading? heading)
        ? header with { Meaning = heading.Meaning }
        : header;

    /// <summary>Reports what is explained and is no header of the table.</summary>
    public void ReportUnused(IReadOnlyList<RawCell> headers, DiagnosticBag diagnostics)
    {
        HashSet<string> known = [.. headers.Select(header => HeaderNames.Normalise(header.Text))];
        foreach (Heading heading in headings.Where(pair => !known.Contains(pair.Key)).Select(pair => pair.Value))
        {
            diagnostics.Add(DiagnosticRules.InvalidSetting, place, heading.Text, "heading of a column", $"No column is called so.{Suggestion.For(heading.Text, headers.Select(header => header.Text))}");
        }
    }

    private sealed record Heading(string Text, string Meaning);
}
