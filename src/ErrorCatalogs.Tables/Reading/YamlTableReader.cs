using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Mapping;

namespace ErrorCatalogs.Tables.Reading;

/// <summary>
/// Reads YAML: a <c>catalog</c> block with settings and the errors, or the errors alone, in one document or several.
/// </summary>
/// <param name="outside">The settings given outside the file.</param>
/// <param name="diagnostics">Takes what cannot be read.</param>
internal sealed class YamlTableReader(TableSettings outside, DiagnosticBag diagnostics)
{
    private static readonly string[] TopNames = ["catalog", .. YamlShapes.ListNames];

    private readonly SettingReader settings = new(diagnostics);
    private readonly YamlRows rows = new(diagnostics);

    /// <summary>Reads a table.</summary>
    public RawTable Read(string text, CancellationToken cancellation)
    {
        IReadOnlyList<YamlNode> documents = new YamlParser(diagnostics, cancellation).Parse(text);
        foreach (YamlNode document in documents)
        {
            ReadSettings(document);
        }

        OwnHeadings own = settings.ReadHeadings(outside);
        var reader = new YamlErrorReader(rows, own, outside.Or(settings.Settings).TableKind == TableKind.Vocabulary, diagnostics);
        foreach (YamlNode document in documents.Where(document => documents.Count == 1 || document.Scalar is not ""))
        {
            ReadDocument(document, reader);
        }

        IReadOnlyList<RawRow> found = rows.ToRows();
        own.ReportUnused(rows.Headers, diagnostics);
        return new RawTable(settings.Settings, settings.Places, rows.Headers, found) { WordLists = settings.WordLists };
    }

    /// <summary>Reads the settings of a document: its block of them, and those that stand beside a list of errors.</summary>
    private void ReadSettings(YamlNode document)
    {
        bool hasList = document.Members is { } all && (all.Exists(IsList) || IsListBesideTexts(all));
        bool hasSections = document.Members?.Exists(member => member.Value.Scalar is null) is true;
        List<(RawCell Name, YamlNode Value)> members = document.Members ?? [];
        bool areSections = AreSections(members);
        foreach ((RawCell name, YamlNode value) in members)
        {
            if (IsCatalog(name, value))
            {
                ReadBlock(value.Members!);
            }
            else if (((areSections && !YamlShapes.IsNumbered(name)) || hasList || (hasSections && YamlShapes.IsAboutDocument(name, value))) && value.Scalar is { } scalar && !IsTop(name) && !IsForAnchors(name))
            {
                settings.Add(name, new RawCell(scalar, value.Range));
            }
        }
    }

    private void ReadDocument(YamlNode document, YamlErrorReader reader)
    {
        if (document.Scalar is not null)
        {
            diagnostics.Add(DiagnosticRules.UnreadableFile, document.Range, "A table is a list of errors, or a 'catalog' block and an 'errors' list.");
        }
        else if (document.Members is not { } members)
        {
            reader.Read(document, YamlSection.None);
        }
        else if (members.Exists(IsList))
        {
            members.Where(IsList).ToList().ForEach(list => reader.Read(list.Value, YamlSection.None));
            Report([.. members.Where(member => !IsList(member) && !IsCatalog(member.Name, member.Value) && (member.Value.Scalar is null || IsTop(member.Name)) && !IsForAnchors(member.Name)).Select(member => member.Name)]);
        }
        else if (IsListBesideTexts(members))
        {
            ReadNamed(members.FindAll(member => member.Value.Scalar is null), reader);
        }
        else if (AreSections(members))
        {
            ReadNamed(members.FindAll(member => member.Value.Scalar is null || YamlShapes.IsNumbered(member.Name)), reader);
        }
        else if (document.IsComplete && !members.Exists(member => IsTop(member.Name)) && YamlShapes.IsIdentified(reader.Explained(document)!))
        {
            reader.ReadError(document);
        }
        else
        {
            bool hasSections = members.Exists(member => member.Value.Scalar is null);
            ReadNamed(members.FindAll(member => !hasSections || !YamlShapes.IsAboutDocument(member.Name, member.Value)), reader);
        }
    }

    /// <summary>Reads a document whose names are those of errors and sections.</summary>
    private void ReadNamed(List<(RawCell Name, YamlNode Value)> members, YamlErrorReader reader)
    {
        var others = new List<RawCell>();
        var errors = new List<(RawCell Name, YamlNode Value)>();
        foreach ((RawCell name, YamlNode value) in members.Where(member => !IsCatalog(member.Name, member.Value) && !IsForAnchors(member.Name)))
        {
            if (IsTop(name) || (Suggestion.For(name.Text, TopNames).Length != 0 && !YamlShapes.IsEmptyName(name.Text)))
            {
                others.Add(name);
            }
            else
            {
                errors.Add((name, value));
            }
        }

        reader.ReadNamed(errors, YamlSection.None);

        Report(others);
    }

    private void Report(List<RawCell> names)
    {
        if (names.Count != 0)
        {
            string quoted = string.Join(", ", names.Take(10).Select(name => $"'{name.Text}'"));
            diagnostics.Add(
                DiagnosticRules.UnreadableFile,
                names[0].Range,
                names.Count > 1 ? $"{quoted} are neither the 'catalog' block nor the 'errors' list. Move into the list what is an error."
                : names[0].Text.Equals("catalog", StringComparison.OrdinalIgnoreCase) ? $"{quoted} is no block of settings. Write them below it, each on a line: name: Example."
                : IsTop(names[0]) ? $"{quoted} is no list of errors. Write them below it, each as a block of 'name: value' lines."
                : $"{quoted} is neither the 'catalog' block nor the 'errors' list.{Suggestion.For(names[0].Text, TopNames)}");
        }
    }

    private static bool IsCatalog(RawCell name, YamlNode value) => value.Members is not null && name.Text.Equals("catalog", StringComparison.OrdinalIgnoreCase);

    private static bool IsList((RawCell Name, YamlNode Value) member) => member.Value.Scalar is null && YamlShapes.IsListName(member.Name.Text);

    private static bool IsListBesideTexts(List<(RawCell Name, YamlNode Value)> members) =>
        YamlShapes.IsListBesideTexts(members.FindAll(member => !IsCatalog(member.Name, member.Value) && !IsForAnchors(member.Name)));

    /// <summary>Whether blocks of a document hold lists of errors, and nothing else, so that a text beside them is about the document.</summary>
    private static bool AreSections(List<(RawCell Name, YamlNode Value)> members) =>
        members.FindAll(member => member.Value.Scalar is null && !IsCatalog(member.Name, member.Value) && !IsForAnchors(member.Name)) is { Count: > 0 } blocks
        && blocks.TrueForAll(block => YamlShapes.HoldsLists(block.Value));

    private static bool IsTop(RawCell name) => TopNames.Contains(name.Text, StringComparer.OrdinalIgnoreCase);

    /// <summary>What begins with <c>x-</c> is there for its anchors.</summary>
    private static bool IsForAnchors(RawCell name) => name.Text.StartsWith("x-", StringComparison.Ordinal);

    private void ReadBlock(IReadOnlyList<(RawCell Name, YamlNode Value)> block)
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
}
