using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace ErrorCatalogs.Tables.Building;

/// <summary>Gives every entry an enum value that does not depend on where its row stands.</summary>
/// <remarks>The id where the table has one; the code itself where most codes are numbers, and these distinct; else a number made of the symbol.</remarks>
internal static class EntryValues
{
    /// <summary>Assigns values; an entry whose value is taken is reported and left out.</summary>
    public static List<Entry> Assign(List<Entry> entries, DiagnosticBag diagnostics)
    {
        bool codesAreValues = AreValues(entries, diagnostics);
        var taken = new Dictionary<int, EntryModel>();
        var kept = new List<Entry>();
        foreach (Entry entry in entries)
        {
            // 0 is the value of Unknown.
            int value = entry.Id ?? (codesAreValues && NumberOf(entry) is { } code and not 0 ? code : HashOf(entry.Model.Symbol));
            if (taken.TryGetValue(value, out EntryModel? other))
            {
                diagnostics.Add(
                    DiagnosticRules.DuplicateId,
                    entry.IdRange,
                    value.ToString(CultureInfo.InvariantCulture),
                    other.Symbol,
                    other.Line.ToString(CultureInfo.InvariantCulture));
                continue;
            }

            EntryModel model = entry.Model with { Value = value };
            taken.Add(value, model);
            kept.Add(entry with { Model = model });
        }

        return kept;
    }

    /// <summary>
    /// Whether the codes that are numbers can be the values: most entries have one, so that a row without leaves those of the others alone, and
    /// no two the same. Where just a few stand twice, that is probably a mistake.
    /// </summary>
    private static bool AreValues(List<Entry> entries, DiagnosticBag diagnostics)
    {
        List<Entry> numbered = entries.FindAll(entry => NumberOf(entry) is not null);
        if (numbered.Count * 2 <= entries.Count || entries.Exists(entry => entry.Id is not null))
        {
            return false;
        }

        var first = new Dictionary<int, EntryModel>();
        var repeated = new List<(Entry Entry, EntryModel First)>();
        foreach (Entry entry in numbered)
        {
            int number = NumberOf(entry)!.Value;
            if (first.TryGetValue(number, out EntryModel? other))
            {
                repeated.Add((entry, other));
            }
            else
            {
                first.Add(number, entry.Model);
            }
        }

        if (repeated.Count * 4 <= entries.Count)
        {
            foreach ((Entry entry, EntryModel other) in repeated)
            {
                diagnostics.Add(DiagnosticRules.RepeatedCode, entry.CodeRange, entry.Model.Symbol, other.Symbol, other.Line.ToString(CultureInfo.InvariantCulture));
            }
        }

        return repeated.Count == 0;
    }

    /// <summary>A positive number made of a name, the same on every machine and in every version.</summary>
    public static int HashOf(string name)
    {
        uint hash = 2166136261;
        foreach (byte letter in Encoding.UTF8.GetBytes(name))
        {
            hash = unchecked((hash ^ letter) * 16777619);
        }

        int value = (int)(hash & int.MaxValue);
        return value == 0 ? 1 : value;
    }

    /// <summary>
    /// The code of an entry that has one code which is one number, and is not told apart from others of that number; the application's may have
    /// names and other codes beside it.
    /// </summary>
    private static int? NumberOf(Entry entry)
    {
        EquatableArray<KeyModel> keys = entry.NameIsCode ? new(entry.Model.Keys.Where(key => key.App != entry.Model.Symbol)) : entry.Model.Keys;
        bool isOne = keys.Count == 1
            || (keys.Count > 1 && entry.HasOneCode && keys[0].Protocol is Protocol.App or Protocol.HResult && keys.Skip(1).All(key => key.App is not null));
        return isOne && !entry.HasNarrowerCode ? NumberOf(keys[0]) : null;
    }

    private static int? NumberOf(KeyModel key) => key switch
    {
        { Reply: >= 100 and var reply, Enhanced: null } => reply,
        { Http: { } http, App: null } => http,
        { HResult: { } hresult } => hresult,
        { App: { } app, Http: null } when int.TryParse(app, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) => number,
        _ => null,
    };
}
