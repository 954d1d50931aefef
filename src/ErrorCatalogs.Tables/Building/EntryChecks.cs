using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ErrorCatalogs.Tables.Cells;

namespace ErrorCatalogs.Tables.Building;

/// <summary>Looks at finished entries for what is probably a mistake.</summary>
internal static class EntryChecks
{
    /// <summary>Checks the entries of a table.</summary>
    public static void Run(List<Entry> entries, bool isVocabulary, DiagnosticBag diagnostics)
    {
        CheckKeys(entries, diagnostics);
        HashSet<string> symbols = new(entries.Select(entry => entry.Model.Symbol), StringComparer.Ordinal);
        foreach (Entry entry in entries)
        {
            EntryModel model = entry.Model;
            if (model.ReplacedBy is { } replacement && (!symbols.Contains(replacement) || replacement == model.Symbol))
            {
                diagnostics.Add(DiagnosticRules.UnknownReplacement, entry.ReplacedByRange, replacement, Suggestion.For(replacement, symbols.Where(symbol => symbol != model.Symbol)));
            }

            if (model.Severity == Severity.Permanent && model.Retry == RetryAdvice.Now)
            {
                diagnostics.Add(DiagnosticRules.ContradictoryRetry, entry.Row.Range, model.Symbol);
            }

            if (model.Description.Length == 0)
            {
                diagnostics.Add(DiagnosticRules.MissingDescription, entry.Row.Range, model.Symbol);
            }

            if (model.Remediation.Count == 0 && model.Severity != Severity.Success && !isVocabulary)
            {
                diagnostics.Add(DiagnosticRules.MissingRemediation, entry.Row.Range, model.Symbol);
            }
        }
    }

    /// <summary>An entry that has neither a text nor a key of its own can never be told from the one that has its keys too.</summary>
    private static void CheckKeys(List<Entry> entries, DiagnosticBag diagnostics)
    {
        List<Entry> withoutText = [.. entries.Where(entry => entry.Model.Templates.Count == 0)];
        Dictionary<KeyModel, List<EntryModel>> claims = withoutText
            .SelectMany(entry => entry.Model.Keys.Distinct().Select(key => (Key: key, entry.Model)))
            .GroupBy(claim => claim.Key, claim => claim.Model)
            .ToDictionary(group => group.Key, group => group.ToList());
        foreach (Entry entry in withoutText)
        {
            EntryModel? other = entry.Model.Keys.Count == 0 ? null : claims[entry.Model.Keys[0]][0];
            if (other is not null && !ReferenceEquals(other, entry.Model) && entry.Model.Keys.All(key => claims[key].Count > 1))
            {
                diagnostics.Add(
                    DiagnosticRules.DuplicateKey,
                    entry.Row.Range,
                    entry.Model.Symbol,
                    KeyText.Of(entry.Model.Keys[0]),
                    other.Symbol,
                    other.Line.ToString(CultureInfo.InvariantCulture));
            }
        }
    }
}
