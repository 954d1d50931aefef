using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Mapping;

namespace ErrorCatalogs.Tables.Reading;

/// <summary>
/// Reads the errors of a YAML document: lists of blocks, of codes or of rows, errors by name (<c>"550": text</c>), and sections and groups
/// of them, whose names are their categories.
/// </summary>
/// <param name="rows">Takes what is read.</param>
/// <param name="headings">What names in the table's own words mean.</param>
/// <param name="isVocabulary">Whether the table lists categories.</param>
/// <param name="diagnostics">Takes what cannot be read.</param>
internal sealed class YamlErrorReader(YamlRows rows, OwnHeadings headings, bool isVocabulary, DiagnosticBag diagnostics)
{
    /// <summary>How deep sections may be nested, aliases followed.</summary>
    private const int MaxSections = 16;

    /// <summary>The most errors and sections that are looked at, aliases followed, so that no document of aliases takes for ever.</summary>
    private const int MaxVisits = 100_000;

    private int depth;
    private int visits;

    /// <summary>Reads a list of errors, or errors and sections by name.</summary>
    public void Read(YamlNode errors, YamlSection section)
    {
        if (depth == MaxSections)
        {
            // Where the document ends in the middle of it, the parser has said so.
            if (errors.IsComplete)
            {
                diagnostics.Add(DiagnosticRules.UnreadableFile, errors.Range, "The sections are nested too deeply for a table.");
            }

            visits = MaxVisits;
            return;
        }

        depth++;
        ReadNamed(errors.Members ?? [], section);

        if (YamlShapes.AreRows(errors))
        {
            ReadRows(errors, section);
        }
        else if (YamlShapes.AreTexts(errors))
        {
            ReadTexts(errors, section);
        }
        else
        {
            ReadItems(errors, section);
        }

        depth--;
    }

    /// <summary>Reads errors and sections by name.</summary>
    public void ReadNamed(IReadOnlyList<(RawCell Name, YamlNode Value)> members, YamlSection section)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var repeated = new HashSet<RawCell>();
        foreach ((RawCell name, YamlNode value) in members.Where(member => !names.Add(member.Name.Text) && IsOneError(member.Value)))
        {
            diagnostics.Add(DiagnosticRules.UnreadableFile, name.Range, $"'{name.Text}' stands twice in one block. Write several messages of an error as a list, or give this one a name of its own.");
            repeated.Add(name);
        }

        foreach ((RawCell name, YamlNode value) in YamlTranslations.ByName(repeated.Count == 0 ? members : [.. members.Where(member => !repeated.Contains(member.Name))]))
        {
            ReadNamed(name, YamlTranslations.ByName(value), section);
        }
    }

    private bool IsOneError(YamlNode value) =>
        value.Scalar is not null || YamlShapes.AreVariants(value) || (Explained(value) is { } members && YamlShapes.IsError(members) && YamlShapes.ErrorsOf(members) is null);

    /// <summary>Reads what stands behind a name: the text of an error, an error's block, or a section.</summary>
    private void ReadNamed(RawCell name, YamlNode value, YamlSection section)
    {
        if (IsTooMuch(name.Range))
        {
            return;
        }

        if (value.Scalar is not null || YamlShapes.AreVariants(value) || (IsCode(name.Text) && AreWordings(value)))
        {
            AddText(name, value, section);
        }
        else if (Explained(value) is not { } members || !YamlShapes.IsError(members) || YamlShapes.ErrorsOf(members) is not null)
        {
            ReadSection(value, section.Inside(name));
        }
        else if (value.IsComplete)
        {
            AddError(name.Range, members, name, section);
        }
    }

    /// <summary>Reads a block that is one error.</summary>
    public void ReadError(YamlNode block) => AddError(block.Range, Explained(block)!, null, YamlSection.None);

    /// <summary>The members of a block, with what the setting of columns says of their names.</summary>
    public IReadOnlyList<(RawCell Name, YamlNode Value)>? Explained(YamlNode block) =>
        headings.IsEmpty ? block.Members : block.Members?.ConvertAll(member => (headings.Explain(member.Name), member.Value));

    /// <summary>Reads a section; one that has values beside its errors gives them to each.</summary>
    private void ReadSection(YamlNode value, YamlSection section)
    {
        if (Explained(value) is { } members && YamlShapes.IsError(members) && YamlShapes.ErrorsOf(members) is { } errors)
        {
            (RawCell Name, YamlNode Value)[] common = [.. members.Where(member => member.Value != errors)];
            YamlNode? name = common.Where(IsNameOfGroup).Select(member => member.Value).FirstOrDefault();
            YamlSection named = name is null ? section : section.Inside(Cell(name));
            Read(errors, named with { Common = [.. section.Common, .. common.Where(member => member.Value != name).Select(Shared)] });
        }
        else
        {
            Read(value, section);
        }
    }

    private static bool IsNameOfGroup((RawCell Name, YamlNode Value) member) =>
        member.Value.Scalar is { Length: > 0 } && HeaderNames.Candidates(member.Name).Any(column => column is Column.Category or Column.Title or Column.Symbol);

    /// <summary>A value of a group as one of its errors has it: what describes the group does not describe the error.</summary>
    private static (RawCell Name, YamlNode Value) Shared((RawCell Name, YamlNode Value) member) =>
        HeaderNames.Candidates(member.Name).Any(column => column is Column.Message or Column.Description or Column.Title or Column.Symbol or Column.Id)
            ? (new RawCell("group." + member.Name.Text, member.Name.Range), member.Value)
            : member;

    /// <summary>Counts what is looked at; says so once when it is too much.</summary>
    private bool IsTooMuch(TextRange range)
    {
        if (rows.IsFull)
        {
            return true;
        }

        if (++visits == MaxVisits)
        {
            diagnostics.Add(DiagnosticRules.TooLarge, range, $"A table has at most {MaxVisits} errors, each alias counted. Split the table.");
        }

        return visits >= MaxVisits;
    }

    private void ReadItems(YamlNode list, YamlSection section)
    {
        var others = new List<YamlNode>();
        foreach (YamlNode item in list.Items ?? [])
        {
            if (IsTooMuch(item.Range))
            {
                return;
            }

            if (item.Scalar is not null)
            {
                others.Add(item);
            }
            else if (Explained(item) is not { } members)
            {
                Read(item, section);
            }
            else if (!YamlShapes.IsError(members) || YamlShapes.ErrorsOf(members) is not null)
            {
                ReadSection(item, section);
            }
            else if (item.IsComplete)
            {
                AddError(item.Range, members, null, section);
            }
        }

        if (others.Count != 0)
        {
            string more = others.Count == 1 ? "" : $" This list has {(others.Count - 1).ToString(CultureInfo.InvariantCulture)} more that are none.";
            diagnostics.Add(DiagnosticRules.UnreadableFile, others[0].Range, "An error is a block of 'name: value' lines." + more);
        }
    }

    /// <summary>Reads lists of texts as the rows of a table, the first of which has the names of the columns.</summary>
    private void ReadRows(YamlNode list, YamlSection section)
    {
        List<RawCell> names = [.. list.Items![0].Items!.Select(Cell).Select(headings.Explain)];
        if (!HeaderNames.AreHeaders(names))
        {
            diagnostics.Add(DiagnosticRules.UnreadableFile, list.Items[0].Range, "These errors are lists of texts, and nothing says what each text is. Write a list of the columns' names above them: [code, message, fix].");
            return;
        }

        foreach (YamlNode row in list.Items.Skip(1).Where(row => row.IsComplete && !IsTooMuch(row.Range)))
        {
            if (row.Items!.Count > names.Count)
            {
                diagnostics.Add(DiagnosticRules.RaggedRow, row.Items[names.Count].Range, row.Items.Count.ToString(CultureInfo.InvariantCulture), names.Count.ToString(CultureInfo.InvariantCulture), "Put quotes around a text with a comma in it.");
                continue;
            }

            AddError(row.Range, [.. row.Items.Select((cell, column) => (names[column], cell))], null, section);
        }
    }

    /// <summary>Reads a list of codes, perhaps each with its text, or of messages.</summary>
    private void ReadTexts(YamlNode list, YamlSection section)
    {
        foreach (YamlNode item in list.Items!.Where(item => item.Scalar!.Length != 0 && !IsTooMuch(item.Range)))
        {
            Column column = isVocabulary ? Column.Symbol
                : CodeCell.BeginsWithCode(item.Scalar!) || BareNumbers.IsOwn(item.Scalar!) ? Column.Code
                : Column.Message;
            AddError(item.Range, [(rows.HeaderOf(column, item.Range), item)], null, section);
        }
    }

    /// <summary>Adds an error of which there is nothing but its name and a text, perhaps in several wordings.</summary>
    private void AddText(RawCell name, YamlNode value, YamlSection section)
    {
        List<YamlNode> texts = value.Scalar is not null ? [value]
            : value.Items ?? [.. YamlShapes.Variants(value).SelectMany(member => member.Value.Items ?? [member.Value])];
        RawRow? row = AddError(name.Range, [(new RawCell("description", name.Range), texts.Count == 0 ? value : texts[0])], name, section);
        if (row is not null && !isVocabulary)
        {
            rows.AddSpoken(row, [.. texts.Where(text => text.Scalar!.Trim().Length != 0).Select(Cell)]);
        }
    }

    private RawRow? AddError(TextRange range, IReadOnlyList<(RawCell Name, YamlNode Value)> members, RawCell? name, YamlSection section)
    {
        var given = new List<RawField>();
        RawCell? own = name is { Text.Length: > 0 } && !YamlShapes.IsEmptyName(name.Text) ? name : null;
        Column? ownColumn = own is null ? null : section.IsHttp && IsStatus(own.Text) ? Column.Http : ColumnOf(own.Text, members);
        HashSet<string> names = [.. members.Select(member => member.Name.Text)];
        bool areDistinct = names.Count == members.Count;
        if (section.Common.Count != 0)
        {
            members = [.. members, .. section.Common.Where(member => names.Add(member.Name.Text))];
        }

        if (section.IsHttp && areDistinct)
        {
            members = WithStatus(members);
        }

        if (own is not null && ownColumn == Column.App && Has(Column.App))
        {
            members = [.. members.Select(member => HeaderNames.Means(member.Name, Column.App) ? (member.Name, Both(own, member.Value)) : member)];
        }
        else if (own is not null && !Has(ownColumn!.Value))
        {
            Add(ownColumn.Value, own);
            if (ownColumn == Column.Symbol && IdentifierName.IsCamelCase(own.Text) && HasStatusAlone(members))
            {
                Add(Column.App, own);
            }
        }

        if (section.Category is { } category && !Has(Column.Category))
        {
            Add(Column.Category, category);
        }

        if (section.Severity is { } severity && !isVocabulary && !Has(Column.Severity))
        {
            Add(Column.Severity, severity);
        }

        return rows.Add(range, members, given);

        bool Has(Column column) => members.Any(member => HeaderNames.Means(member.Name, column) || HeaderNames.IsOwnName(member.Name, column));

        void Add(Column column, RawCell cell) => given.Add(new RawField(rows.HeaderOf(column, cell.Range), [cell]));
    }

    /// <summary>Whether a status is the only code of an error, which many errors have, so that its name is what tells it: <c>ThrottlingException</c>.</summary>
    private static bool HasStatusAlone(IReadOnlyList<(RawCell Name, YamlNode Value)> members) =>
        members.Any(member => HeaderNames.Means(member.Name, Column.Http))
        && !members.Any(member => HeaderNames.Candidates(member.Name) is { Count: > 0 } columns && columns[0] is not (Column.Http or Column.Message) && HeaderNames.Identifying.Contains(columns[0]));

    /// <summary>The members of an error of HTTP: the first code that is a status is its status, and others say the same once more.</summary>
    private List<(RawCell Name, YamlNode Value)> WithStatus(IReadOnlyList<(RawCell Name, YamlNode Value)> members)
    {
        string? status = members.Where(member => HeaderNames.Means(member.Name, Column.Http)).Select(member => member.Value.Scalar ?? "").FirstOrDefault();
        var found = new List<(RawCell Name, YamlNode Value)>();
        foreach ((RawCell name, YamlNode value) in members)
        {
            bool isStatus = HeaderNames.Means(name, Column.Code) && IsStatus(value.Scalar);
            if (isStatus && status is null)
            {
                status = value.Scalar;
                found.Add((rows.HeaderOf(Column.Http, name.Range), value));
            }
            else if (!isStatus || value.Scalar != status)
            {
                found.Add((name, value));
            }
        }

        return found;
    }

    /// <summary>The name of an error and what one of its members adds to it.</summary>
    private static YamlNode Both(RawCell name, YamlNode value) =>
        new(value.Range) { Items = [new YamlNode(name.Range) { Scalar = name.Text, IsComplete = true }, value], IsComplete = true };

    private static bool IsStatus(string? code) => code is { Length: 3 } && code[0] is >= '1' and <= '5' && CodeScanner.IsInteger(code);

    /// <summary>What the name of an error is: its code, its symbol, or its name for people.</summary>
    private Column ColumnOf(string name, IReadOnlyList<(RawCell Name, YamlNode Value)> members) =>
        isVocabulary ? Column.Symbol
        : IsCode(name) || !YamlShapes.IsIdentified(members) ? members.Any(member => HeaderNames.Means(member.Name, Column.Code)) ? Column.App : Column.Code
        : SymbolName.WhyInvalid(name) is null ? Column.Symbol
        : Column.Title;

    /// <summary>
    /// Whether a name is a code as it is on the wire, and no symbol of a program: a number, words joined by <c>_</c>, <c>-</c> or dots, or a
    /// word that does not begin with a capital alone.
    /// </summary>
    private static bool IsCode(string name) =>
        CodeCell.IsNumber(name)
        || BareNumbers.IsOwn(name)
        || (CodeScanner.IsName(name) && (char.IsLower(name[0]) || name == name.ToUpperInvariant()));

    /// <summary>Whether a list has texts and no codes.</summary>
    private static bool AreWordings(YamlNode list) => YamlShapes.AreTexts(list) && !list.Items!.Exists(item => CodeCell.BeginsWithCode(item.Scalar!));

    private static RawCell Cell(YamlNode text) => new(text.Scalar!.Trim(), text.Range);
}
