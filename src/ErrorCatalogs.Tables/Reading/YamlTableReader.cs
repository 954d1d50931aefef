using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Mapping;

namespace ErrorCatalogs.Tables.Reading;

/// <summary>
/// Reads YAML: a <c>catalog</c> block with settings and the errors, as a list of blocks or by name (<c>"550": text</c>), perhaps in
/// sections that name their category; or the errors alone.
/// </summary>
/// <param name="outside">The settings given outside the file.</param>
/// <param name="diagnostics">Takes what cannot be read.</param>
internal sealed class YamlTableReader(TableSettings outside, DiagnosticBag diagnostics)
{
    /// <summary>How deep sections may be nested, aliases followed.</summary>
    private const int MaxSections = 16;

    /// <summary>The most errors and sections that are looked at, aliases followed, so that no document of aliases takes for ever.</summary>
    private const int MaxVisits = 100_000;

    private static readonly string[] TopNames = ["catalog", "errors", "entries", "rows"];

    private readonly SettingReader settings = new(diagnostics);
    private readonly List<RawCell> headers = [];
    private readonly Dictionary<string, RawCell> knownHeaders = new(StringComparer.Ordinal);
    private readonly List<RawRow> rows = [];
    private OwnHeadings? own;
    private int depth;
    private int visits;

    private bool IsVocabulary => (outside.Kind ?? settings.Settings.Kind) == "vocabulary";

    /// <summary>Reads a table.</summary>
    public RawTable Read(string text)
    {
        if (new YamlParser(diagnostics).Parse(text) is { } document)
        {
            ReadDocument(document);
        }

        (own ?? settings.ReadHeadings(outside)).ReportUnused(headers, diagnostics);
        return new RawTable(settings.Settings, settings.Places, headers, rows) { WordLists = settings.WordLists };
    }

    private void ReadDocument(YamlNode document)
    {
        if (document.Members is not { } members)
        {
            ReadErrors(document, null, "A table is a list of errors, or a 'catalog' block and an 'errors' list.");
            return;
        }

        bool hasList = members.Any(member => IsTop(member.Name, except: "catalog"));
        foreach ((RawCell name, YamlNode value) in members.OrderBy(member => IsTop(member.Name, except: "catalog")))
        {
            if (name.Text.Equals("catalog", StringComparison.OrdinalIgnoreCase) && value.Members is { } block)
            {
                ReadSettings(block);
            }
            else if (IsTop(name, except: "catalog") && value.Scalar is null)
            {
                ReadErrors(value, null, "");
            }
            else if (!hasList && !IsTop(name) && Suggestion.For(name.Text, TopNames).Length == 0)
            {
                ReadNamed(name, value, null);
            }
            else if (!name.Text.StartsWith("x-", StringComparison.Ordinal))
            {
                // What begins with x- is there for its anchors.
                diagnostics.Add(DiagnosticRules.UnreadableFile, name.Range, $"'{name.Text}' is neither the 'catalog' block nor the 'errors' list.{Suggestion.For(name.Text, TopNames.Where(top => !IsTop(name)))}");
            }
        }
    }

    private static bool IsTop(RawCell name, string? except = null) =>
        TopNames.Any(top => top != except && top.Equals(name.Text, StringComparison.OrdinalIgnoreCase));

    private void ReadSettings(IReadOnlyList<(RawCell Name, YamlNode Value)> block)
    {
        foreach ((RawCell name, YamlNode value) in block)
        {
            if (value.Members is { } lists && name.Text.Equals("words", StringComparison.OrdinalIgnoreCase))
            {
                settings.WordLists.AddRange(lists.Select(list => new RawWordList(list.Name, ItemsOf(list.Value))));
                continue;
            }

            string text = value.Items is { } items ? string.Join(", ", items.Select(item => item.Scalar ?? ""))
                : value.Members is { } members && TableSettings.NameOf(name.Text) == "columns" ? string.Join("; ", members.Select(member => $"{OwnHeadings.Escape(member.Name.Text)}={member.Value.Scalar}"))
                : value.Scalar ?? "";
            settings.Add(name, new RawCell(text, value.Range));
        }
    }

    private static IReadOnlyList<RawCell> ItemsOf(YamlNode list) =>
        [.. (list.Items ?? [list]).Select(item => new RawCell(item.Scalar ?? "", item.Range))];

    /// <summary>Reads a list of errors, or errors and sections by name.</summary>
    /// <param name="errors">The list or block.</param>
    /// <param name="section">The section that it is.</param>
    /// <param name="otherwise">What to say of anything else.</param>
    private void ReadErrors(YamlNode errors, RawCell? section, string otherwise)
    {
        if (depth == MaxSections)
        {
            diagnostics.Add(DiagnosticRules.UnreadableFile, errors.Range, "The sections are nested too deeply for a table.");
            visits = MaxVisits;
            return;
        }

        depth++;
        foreach ((RawCell name, YamlNode value) in errors.Members ?? [])
        {
            ReadNamed(name, value, section);
        }

        foreach (YamlNode item in errors.Items ?? [])
        {
            ReadItem(item, section);
        }

        if (errors.Scalar is not null)
        {
            diagnostics.Add(DiagnosticRules.UnreadableFile, errors.Range, otherwise);
        }

        depth--;
    }

    /// <summary>Counts what is looked at; says so once when it is too much.</summary>
    private bool IsTooMuch(TextRange range)
    {
        if (++visits == MaxVisits)
        {
            diagnostics.Add(DiagnosticRules.TooLarge, range, $"A table has at most {MaxVisits} errors, each alias counted. Split the table.");
        }

        return visits >= MaxVisits;
    }

    private void ReadItem(YamlNode item, RawCell? section)
    {
        if (IsTooMuch(item.Range) || !item.IsComplete)
        {
            return;
        }

        if (ExplainedMembers(item) is not { } members)
        {
            diagnostics.Add(DiagnosticRules.UnreadableFile, item.Range, "An error is a block of 'name: value' lines.");
        }
        else if (members.Count == 1 && !IsError(members))
        {
            ReadNamed(members[0].Name, members[0].Value, section);
        }
        else
        {
            AddRow(item.Range, members, null, section);
        }
    }

    /// <summary>Reads what stands behind a name: the text of an error, an error's block, or a section.</summary>
    private void ReadNamed(RawCell name, YamlNode value, RawCell? section)
    {
        if (IsTooMuch(name.Range))
        {
            return;
        }

        if (value.Scalar is not null)
        {
            AddRow(name.Range, [(new RawCell("description", name.Range), value)], name, section);
        }
        else if (ExplainedMembers(value) is not { } members || !IsError(members))
        {
            ReadErrors(value, name, "");
        }
        else if (value.IsComplete)
        {
            AddRow(name.Range, members, name, section);
        }
    }

    /// <summary>The members of a block, with what the setting of columns says of their names.</summary>
    private IReadOnlyList<(RawCell Name, YamlNode Value)>? ExplainedMembers(YamlNode block)
    {
        OwnHeadings known = own ??= settings.ReadHeadings(outside);
        return known.IsEmpty ? block.Members : block.Members?.ConvertAll(member => (known.Explain(member.Name), member.Value));
    }

    /// <summary>Whether a block is an error rather than a section: one of its names is a column's.</summary>
    private static bool IsError(IReadOnlyList<(RawCell Name, YamlNode Value)> members) =>
        members.Count == 0 || members.Any(member => HeaderNames.Candidates(member.Name).Count != 0);

    private void AddRow(TextRange range, IReadOnlyList<(RawCell Name, YamlNode Value)> members, RawCell? name, RawCell? section)
    {
        var given = new List<RawField>();
        if (name is { } own)
        {
            bool isSymbol = IsVocabulary || (!IsCode(own.Text) && members.Any(member => HeaderNames.IsIdentifying(member.Name)));
            Column column = isSymbol ? Column.Symbol : members.Any(member => HeaderNames.Means(member.Name, Column.Code)) ? Column.App : Column.Code;
            given.Add(new RawField(HeaderOf(column, own.Range), [own]));
        }

        if (section is { } category && !members.Any(member => HeaderNames.Means(member.Name, Column.Category)))
        {
            given.Add(new RawField(HeaderOf(Column.Category, category.Range), [category]));
        }

        if (TryReadFields(members, given, out List<RawField> fields))
        {
            rows.Add(new RawRow(range, fields));
        }
    }

    /// <summary>Whether a name is a code as it is on the wire, and no symbol of a program: a number, or words joined by <c>_</c>, <c>-</c> or dots.</summary>
    private static bool IsCode(string name) =>
        CodeCell.IsNumber(name) || BareNumbers.IsOwn(name) || (name.IndexOfAny(['_', '-', '.']) > 0 && (name == name.ToLowerInvariant() || name == name.ToUpperInvariant()));

    /// <summary>The table's header for a column; one of the column's own name where it has none yet.</summary>
    private RawCell HeaderOf(Column column, TextRange range)
    {
        foreach (RawCell header in headers)
        {
            if (HeaderNames.Means(header, column))
            {
                return header;
            }
        }

        return Header(new RawCell(column.ToString().ToLowerInvariant(), range));
    }

    private RawCell Header(RawCell name)
    {
        if (!knownHeaders.TryGetValue(name.Text, out RawCell? header))
        {
            header = name;
            knownHeaders.Add(name.Text, header);
            headers.Add(header);
        }

        return header;
    }

    private bool TryReadFields(IReadOnlyList<(RawCell Name, YamlNode Value)> members, List<RawField> given, out List<RawField> fields)
    {
        bool isValid = true;
        HashSet<string> names = [.. given.Select(field => field.Name.Text)];
        fields = given;
        foreach ((RawCell name, YamlNode value) in members)
        {
            if (!names.Add(name.Text))
            {
                diagnostics.Add(DiagnosticRules.UnreadableFile, name.Range, $"'{name.Text}' stands twice in one error. Write several values as a list.");
                isValid = false;
            }

            RawCell header = Header(name);
            isValid &= TryReadValues(value, out List<RawCell> values);
            if (values.Count != 0)
            {
                fields.Add(new RawField(header, values));
            }
        }

        return isValid;
    }

    /// <summary>The values of a field: a scalar, the items of a list, or the pairs of a mapping as <c>name: value</c>.</summary>
    private bool TryReadValues(YamlNode value, out List<RawCell> values)
    {
        bool isValid = true;
        List<RawCell> found = values = [];
        if (value.Scalar is { } scalar)
        {
            Add("", scalar, value.Range);
        }

        foreach (YamlNode item in value.Items ?? [])
        {
            Add("", item.Scalar, item.Range);
        }

        foreach ((RawCell name, YamlNode member) in value.Members ?? [])
        {
            Add(name.Text + ": ", member.Scalar, name.Range);
        }

        return isValid;

        void Add(string prefix, string? text, TextRange range)
        {
            if (text is null)
            {
                diagnostics.Add(DiagnosticRules.UnreadableFile, range, "A value in an error is a text, a list of texts, or names with a text each.");
                isValid = false;
            }
            else if ((prefix + text).Trim() is { Length: > 0 } trimmed)
            {
                found.Add(new RawCell(trimmed, range));
            }
        }
    }
}
