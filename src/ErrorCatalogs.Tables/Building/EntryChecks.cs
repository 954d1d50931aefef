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
    /// <param name="entries">The entries.</param>
    /// <param name="isVocabulary">Whether they are categories.</param>
    /// <param name="textsAreUnknown">Whether it was said that their texts stand in a column that is not known.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static void Run(List<Entry> entries, bool isVocabulary, bool textsAreUnknown, DiagnosticBag diagnostics)
    {
        if (!isVocabulary)
        {
            CheckKeys(entries, diagnostics);
            CheckTexts(entries, diagnostics);
            CheckSharedCodes(entries, diagnostics);
        }

        Replacements.Check(entries, diagnostics);
        foreach (Entry entry in entries)
        {
            EntryModel model = entry.Model;
            if (model.Severity == Severity.Permanent && model.Retry == RetryAdvice.Now)
            {
                diagnostics.Add(DiagnosticRules.ContradictoryRetry, entry.RetryRange, model.Symbol);
            }

            if (textsAreUnknown)
            {
                continue;
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
                    entry.CodeRange,
                    entry.Model.Symbol,
                    KeyText.Of(entry.Model.Keys[0]),
                    other.Symbol,
                    LineOf(other));
            }
        }
    }

    /// <summary>An entry with a text is not found by its codes where others have all of them too, and none of these stands for the rest.</summary>
    private static void CheckSharedCodes(List<Entry> entries, DiagnosticBag diagnostics)
    {
        Dictionary<string, List<EntryModel>> shared = entries
            .SelectMany(entry => entry.Model.Keys.Select(key => key.App).OfType<string>().Distinct().Select(code => (Code: code, entry.Model)))
            .GroupBy(claim => claim.Code, claim => claim.Model, StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any() && group.Count(entry => entry.Templates.Count == 0) != 1 && group.Count(HasOneMarker) != 1)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        foreach (Entry entry in entries.Where(entry => entry.Model.Templates.Count != 0 && entry.Model.Keys.Count != 0))
        {
            if (entry.Model.Keys.All(key => key.App is { } code && shared.ContainsKey(code)) && shared[entry.Model.Keys[0].App!][0] is var first && !ReferenceEquals(first, entry.Model) && !first.Templates.Equals(entry.Model.Templates))
            {
                diagnostics.Add(DiagnosticRules.SharedCode, entry.CodeRange, entry.Model.Symbol, entry.Model.Keys[0].App!, first.Symbol, LineOf(first));
            }
        }
    }

    private static bool HasOneMarker(EntryModel entry) => entry.Keys.Select(key => key.App ?? key.Response ?? key.Exception ?? key.Token).OfType<string>().Distinct().Count() == 1;

    /// <summary>An entry all of whose texts an earlier one has with the same codes is never found: of several the first one is.</summary>
    private static void CheckTexts(List<Entry> entries, DiagnosticBag diagnostics)
    {
        var claims = new Dictionary<(string Text, KeyModel? Key), EntryModel>();
        foreach ((Entry place, string[] texts) in WithRepeatedTexts(entries))
        {
            EntryModel entry = place.Model;

            // An entry without codes has its texts with all codes that no other entry names, so that only one of its kind comes before it.
            KeyModel?[] keys = entry.Keys.Count == 0 ? [null] : [.. entry.Keys.Distinct()];
            EntryModel? other = null;
            bool isHidden = texts.All(text => keys.All(key => claims.TryGetValue((text, key), out other)));
            if (isHidden)
            {
                diagnostics.Add(DiagnosticRules.HiddenEntry, place.Row.Range, entry.Symbol, other!.Symbol, LineOf(other));
            }

            foreach (string text in texts)
            {
                foreach (KeyModel? key in keys)
                {
                    if (!claims.ContainsKey((text, key)))
                    {
                        claims.Add((text, key), entry);
                    }
                }
            }
        }
    }

    /// <summary>The entries with what identifies their texts, those alone of which a text stands in another entry too.</summary>
    private static IEnumerable<(Entry Entry, string[] Texts)> WithRepeatedTexts(List<Entry> entries)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var repeated = new HashSet<string>(StringComparer.Ordinal);
        var texts = new List<string[]>(entries.Count);
        foreach (Entry entry in entries)
        {
            EquatableArray<TemplateModel> templates = entry.Model.Templates;
            string[] own = templates.Count switch
            {
                0 => [],
                1 => [TemplateCell.IdentityOf(templates[0])],
                _ => [.. templates.Select(TemplateCell.IdentityOf).Distinct()],
            };
            texts.Add(own);
            foreach (string text in own)
            {
                if (!known.Add(text))
                {
                    repeated.Add(text);
                }
            }
        }

        for (int i = 0; i < entries.Count; i++)
        {
            if (texts[i].Any(repeated.Contains))
            {
                yield return (entries[i], texts[i]);
            }
        }
    }

    private static string LineOf(EntryModel entry) => entry.Line.ToString(CultureInfo.InvariantCulture);
}
