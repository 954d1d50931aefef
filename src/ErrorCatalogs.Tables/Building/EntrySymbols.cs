using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Mapping;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Building;

/// <summary>Gives every entry a symbol of its own: the table's, or one made of its text and codes.</summary>
internal static class EntrySymbols
{
    /// <summary>As much of a code is part of a name.</summary>
    private const int MaxCodeLength = 100;

    /// <summary>The member that every enum has.</summary>
    private const string Unknown = "Unknown";

    /// <summary>What joins the words of a code.</summary>
    private static readonly char[] Joints = ['_', '-', '.'];

    private static readonly string[] Ends = [" - ", " \u2013 ", " \u2014 ", "\t", "\n"];

    /// <summary>Assigns symbols; an entry whose given symbol is taken is reported and left out.</summary>
    public static List<Entry> Assign(List<Entry> entries, DiagnosticBag diagnostics)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var alike = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [Unknown] = Unknown };
        var kept = new List<Entry>();
        foreach (Entry entry in entries.Where(entry => entry.SymbolIsGiven))
        {
            if (lines.TryGetValue(entry.Model.Symbol, out int line))
            {
                diagnostics.Add(DiagnosticRules.DuplicateSymbol, entry.SymbolRange, entry.Model.Symbol, line.ToString(CultureInfo.InvariantCulture));
            }
            else
            {
                lines.Add(entry.Model.Symbol, entry.Model.Line);
                kept.Add(entry);
                if (alike.TryGetValue(entry.Model.Symbol, out string? other))
                {
                    diagnostics.Add(DiagnosticRules.CaseAlone, entry.SymbolRange, entry.Model.Symbol, other, other == Unknown ? ", which every enum has," : " in line " + lines[other].ToString(CultureInfo.InvariantCulture));
                }
                else
                {
                    alike.Add(entry.Model.Symbol, entry.Model.Symbol);
                }
            }
        }

        List<Entry> unnamed = [.. entries.Where(entry => !entry.SymbolIsGiven)];
        if (unnamed.Count == 0)
        {
            return kept;
        }

        bool areNames = AreNames(entries);
        HashSet<string> shared = [.. entries.SelectMany(entry => entry.Model.Keys.Select(key => key.App).OfType<string>().Distinct()).GroupBy(code => code, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key)];
        string[] names = [.. unnamed.Select(entry => Wanted(entry, areNames, shared))];

        // A name that several rows would get is of no use without their codes: all of them carry these. Names that differ by
        // case alone are the same to languages like Visual Basic, and easily taken for one another in any.
        Dictionary<string, int> wanted = names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.Count(), StringComparer.OrdinalIgnoreCase);
        var taken = new HashSet<string>(lines.Keys, StringComparer.OrdinalIgnoreCase);
        var symbols = new Dictionary<RawRow, string>(ByReference.Instance);
        var numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < unnamed.Count; i++)
        {
            Entry entry = unnamed[i];
            string name = names[i];
            string codes = Codes(entry.Model);
            string longName = name.EndsWith(codes, StringComparison.Ordinal) ? name : name + codes;
            string candidate = wanted[name] == 1 && !taken.Contains(name) ? name : longName;
            while (!taken.Add(candidate))
            {
                // The next number of this name, so that a thousand rows of one name do not each count from the start.
                int number = numbers.TryGetValue(longName, out int last) ? last + 1 : 2;
                numbers[longName] = number;
                candidate = longName + "_" + number.ToString(CultureInfo.InvariantCulture);
            }

            symbols.Add(entry.Row, candidate);
        }

        var named = new HashSet<RawRow>(kept.Select(entry => entry.Row), ByReference.Instance);
        return [.. entries
            .Where(entry => !entry.SymbolIsGiven || named.Contains(entry.Row))
            .Select(entry => symbols.TryGetValue(entry.Row, out string? symbol) ? entry with { Model = entry.Model with { Symbol = symbol } } : entry)];
    }

    /// <summary>The name that an entry would have if it were alone.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="areNames">Whether the codes of the table are names, so that one of a single word in capitals is one as well.</param>
    /// <param name="shared">The codes that several entries have.</param>
    private static string Wanted(Entry entry, bool areNames, HashSet<string> shared)
    {
        // A code of words says in fewer of them what a description explains, and one of several also what a message does.
        string code = WordsOfCode(entry.Model, shared);
        bool isName = code.IndexOfAny(Joints) > 0 || IdentifierName.IsCamelCase(code);
        string constant = areNames ? entry.Model.Keys.Select(key => key.App ?? "").FirstOrDefault(IsConstantOfLetters) ?? "" : "";
        foreach (string text in entry.Model.Templates.Select(template => template.Text).Prepend(constant).Prepend(isName ? code : "").Prepend(entry.Title).Append(code).Append(entry.Model.Description))
        {
            if (NameOf(text) is { Length: > 0 } name && (name.Length > 2 || text == constant))
            {
                return name;
            }
        }

        string codes = entry.Model.Keys.Select(key => key.App ?? "").FirstOrDefault(IdentifierName.IsConstant) is { } opaque ? SymbolName.Make(opaque) : Codes(entry.Model);
        return codes.Length != 0 && codes[0] is >= '0' and <= '9' ? "Code" + codes : codes.Length == 0 ? "Error" : codes;
    }

    /// <summary>A name made of what stands before a dash or the end of a sentence, where that is more than one word; else of the whole text.</summary>
    private static string NameOf(string text)
    {
        int end = Ends.Select(mark => text.IndexOf(mark, StringComparison.Ordinal)).Where(at => at > 0).Append(EndOfSentence(text)).Min();
        string first = text.Substring(0, end);
        return SymbolName.Make(first) is { Length: > 0 } name && name.Skip(1).Any(char.IsUpper) && first.Trim().Contains(' ') ? name : SymbolName.Make(text);
    }

    /// <summary>Where the first sentence ends: behind a full stop comes a capital, where there was no abbreviation.</summary>
    private static int EndOfSentence(string text)
    {
        int end = text.IndexOf(". ", StringComparison.Ordinal);
        return end > 0 && end + 2 < text.Length && char.IsUpper(text[end + 2]) ? end : text.Length;
    }

    /// <summary>The code of an entry, or the last part of a URI, where it is made of words: <c>invalid_token</c>, <c>card-declined</c>, <c>TOO_MANY_FILES</c>; else nothing.</summary>
    /// <remarks>A code that no other entry has comes before one that several share.</remarks>
    private static string WordsOfCode(EntryModel entry, HashSet<string> shared) =>
        entry.Keys
            .OrderBy(key => key.App is not null && shared.Contains(key.App) ? 1 : 0)
            .Select(key => key.App ?? (key.Token is { } token && ProblemTypes.IsUri(token) ? LastPart(token) : ""))
            .FirstOrDefault(AreWords) ?? "";

    private static bool AreWords(string code) =>
        code.Length != 0
        && code.All(letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || Joints.Contains(letter))
        && code.Split(Joints).All(word => word.Length > 1)
        && (code.IndexOfAny(Joints) > 0 || code.Any(char.IsLower));

    /// <summary>Whether the codes in capitals are names: of <c>NOT_FOUND</c>, <c>UNAVAILABLE</c> and <c>ABORTED</c> all are, of <c>NARR</c> and <c>MAILX</c> none.</summary>
    private static bool AreNames(List<Entry> entries)
    {
        string[] constants = [.. entries.SelectMany(entry => entry.Model.Keys).Select(key => key.App ?? "").Where(code => IsConstantOfLetters(code) || (AreWords(code) && IdentifierName.IsConstant(code)))];
        return constants.Count(AreWords) * 3 >= constants.Length && constants.Length != 0;
    }

    /// <summary>Whether a code is one word in capitals.</summary>
    private static bool IsConstantOfLetters(string code) => code.Length > 1 && code.All(letter => letter is >= 'A' and <= 'Z');

    private static string Codes(EntryModel entry)
    {
        if (entry.Keys.Count == 0)
        {
            return "";
        }

        KeyModel key = entry.Keys[0];
        string text = string.Concat(
            key.Reply?.ToString(CultureInfo.InvariantCulture),
            key.Enhanced is { } enhanced ? FormattableString.Invariant($"_{(enhanced.Class == 0 ? "X" : enhanced.Class)}_{enhanced.Subject}_{enhanced.Detail}") : "",
            key.Http?.ToString(CultureInfo.InvariantCulture),
            key.HResult?.ToString("X8", CultureInfo.InvariantCulture),
            OfName(key.Response ?? key.App ?? key.Exception ?? key.Token ?? ""));
        return text.TrimStart('_');
    }

    /// <summary>A code as part of a name; one that begins with a digit keeps all that a name can have, and has room for.</summary>
    private static string OfName(string code) => code.Length != 0 && code[0] is '-' or (>= '0' and <= '9')
        ? new string([.. code.Where(letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_').Take(MaxCodeLength)])
        : SymbolName.Make(ProblemTypes.IsUri(code) ? LastPart(code) : code);

    /// <summary>What a URI names: the part behind its last slash, hash or colon.</summary>
    private static string LastPart(string uri)
    {
        string trimmed = uri.TrimEnd('/', '#');
        return trimmed.Substring(trimmed.LastIndexOfAny(['/', '#', ':']) + 1);
    }

    private sealed class ByReference : IEqualityComparer<RawRow>
    {
        public static ByReference Instance { get; } = new();

        public bool Equals(RawRow? x, RawRow? y) => ReferenceEquals(x, y);

        public int GetHashCode(RawRow obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
