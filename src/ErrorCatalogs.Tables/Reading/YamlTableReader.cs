using System;
using System.Collections.Generic;
using System.IO;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ErrorCatalogs.Tables.Reading;

/// <summary>Reads YAML: a <c>catalog</c> block with settings and an <c>errors</c> list, or the list alone.</summary>
/// <remarks>It works on the parser's events, so that anchors cost what they are long and no document can exhaust the stack.</remarks>
internal sealed class YamlTableReader(DiagnosticBag diagnostics)
{
    private const int MaxDepth = 16;

    private readonly Dictionary<string, Node> anchors = [];
    private readonly List<RawCell> headers = [];
    private readonly Dictionary<string, RawCell> knownHeaders = new(StringComparer.Ordinal);
    private readonly List<RawRow> rows = [];
    private TableSettings settings = TableSettings.None;

    /// <summary>Reads a table.</summary>
    public RawTable Read(string text)
    {
        if (Parse(text) is { } document)
        {
            ReadDocument(document);
        }

        return new RawTable(settings, headers, rows);
    }

    /// <summary>The document of a text; <see langword="null"/> where there is none that can be read.</summary>
    private Node? Parse(string text)
    {
        var parser = new Parser(new StringReader(text.TrimStart('\uFEFF')));
        Node? document = null;
        try
        {
            parser.Consume<StreamStart>();
            if (parser.TryConsume<DocumentStart>(out _))
            {
                document = ReadNode(parser, 0);
                parser.Consume<DocumentEnd>();
            }

            if (parser.TryConsume<DocumentStart>(out DocumentStart? second))
            {
                diagnostics.Add(DiagnosticRules.UnreadableFile, Range(second), "A table is one document. Put what follows into a file of its own.");
            }
        }
        catch (YamlException exception)
        {
            diagnostics.Add(DiagnosticRules.UnreadableFile, Range(exception.Start, exception.End), exception.Message);
        }
        catch (Exception)
        {
            // At some malformed texts the parser fails in other ways, without a word about them.
            TextRange behind = parser.Current is { } last ? Range(last.End, last.End) : TextRange.Start;
            diagnostics.Add(DiagnosticRules.UnreadableFile, behind, "What follows is no YAML.");
        }

        return document;
    }

    private void ReadDocument(Node document)
    {
        if (document.Items is { } list)
        {
            ReadRows(list);
            return;
        }

        if (document.Members is not { } members)
        {
            diagnostics.Add(DiagnosticRules.UnreadableFile, document.Range, "A table is a list of errors, or a 'catalog' block and an 'errors' list.");
            return;
        }

        foreach ((RawCell name, Node value) in members)
        {
            switch (name.Text.ToLowerInvariant())
            {
                case "catalog" when value.Members is { } block:
                    ReadSettings(block);
                    break;

                case "errors" or "entries" or "rows" when value.Items is { } items:
                    ReadRows(items);
                    break;

                default:
                    diagnostics.Add(DiagnosticRules.UnreadableFile, name.Range, $"'{name.Text}' is neither the 'catalog' block nor the 'errors' list.");
                    break;
            }
        }
    }

    private void ReadSettings(IReadOnlyList<(RawCell Name, Node Value)> block)
    {
        foreach ((RawCell name, Node value) in block)
        {
            string text = value.Items is { } items
                ? string.Join(", ", Texts(items))
                : value.Scalar ?? "";
            TableReader.AddSetting(ref settings, name, text, diagnostics);
        }
    }

    private void ReadRows(IReadOnlyList<Node> items)
    {
        foreach (Node item in items)
        {
            if (item.Members is not { } members)
            {
                diagnostics.Add(DiagnosticRules.UnreadableFile, item.Range, "An error is a block of 'name: value' lines.");
                continue;
            }

            if (TryReadFields(members, out List<RawField> fields))
            {
                rows.Add(new RawRow(item.Range, fields));
            }
        }
    }

    private bool TryReadFields(IReadOnlyList<(RawCell Name, Node Value)> members, out List<RawField> fields)
    {
        bool isValid = true;
        var names = new HashSet<string>(StringComparer.Ordinal);
        fields = [];
        foreach ((RawCell name, Node value) in members)
        {
            if (!names.Add(name.Text))
            {
                diagnostics.Add(DiagnosticRules.UnreadableFile, name.Range, $"'{name.Text}' stands twice in one error. Write several values as a list.");
                isValid = false;
            }

            if (!knownHeaders.TryGetValue(name.Text, out RawCell header))
            {
                header = name;
                knownHeaders.Add(name.Text, header);
                headers.Add(header);
            }

            isValid &= TryReadValues(value, out List<RawCell> values);
            if (values.Count != 0)
            {
                fields.Add(new RawField(header, values));
            }
        }

        return isValid;
    }

    /// <summary>The values of a field: a scalar, the items of a list, or the pairs of a mapping as <c>name: value</c>.</summary>
    private bool TryReadValues(Node value, out List<RawCell> values)
    {
        bool isValid = true;
        List<RawCell> found = values = [];
        if (value.Scalar is { } scalar)
        {
            Add("", scalar, value.Range);
        }

        foreach (Node item in value.Items ?? [])
        {
            Add("", item.Scalar, item.Range);
        }

        foreach ((RawCell name, Node member) in value.Members ?? [])
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

    private static IEnumerable<string> Texts(IEnumerable<Node> items)
    {
        foreach (Node item in items)
        {
            yield return item.Scalar ?? "";
        }
    }

    private Node ReadNode(Parser parser, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new YamlException(parser.Current!.Start, parser.Current.End, "The document is nested too deeply for a table.");
        }

        ParsingEvent next = parser.Require<ParsingEvent>();
        parser.MoveNext();
        switch (next)
        {
            case AnchorAlias alias:
                return anchors.TryGetValue(alias.Value.Value, out Node? target)
                    ? target
                    : throw new YamlException(alias.Start, alias.End, $"The alias '*{alias.Value.Value}' refers to nothing above it.");

            case Scalar scalar:
                bool isNull = scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null";
                return Remember(scalar, new Node(Range(scalar)) { Scalar = isNull ? "" : scalar.Value });

            case SequenceStart sequence:
                var items = new List<Node>();
                while (!parser.TryConsume<SequenceEnd>(out _))
                {
                    items.Add(ReadNode(parser, depth + 1));
                }

                return Remember(sequence, new Node(Range(sequence)) { Items = items });

            case MappingStart mapping:
                var members = new List<(RawCell, Node)>();
                while (!parser.TryConsume<MappingEnd>(out _))
                {
                    Node name = ReadNode(parser, depth + 1);
                    members.Add((new RawCell(name.Scalar ?? "", name.Range), ReadNode(parser, depth + 1)));
                }

                return Remember(mapping, new Node(Range(mapping)) { Members = members });

            default:
                throw new YamlException(next.Start, next.End, "This is no value.");
        }
    }

    private Node Remember(NodeEvent start, Node node)
    {
        if (!start.Anchor.IsEmpty)
        {
            anchors[start.Anchor.Value] = node;
        }

        return node;
    }

    private static TextRange Range(ParsingEvent place) => Range(place.Start, place.End);

    private static TextRange Range(in Mark start, in Mark end) => new(
        Math.Max(0, (int)start.Line - 1), Math.Max(0, (int)start.Column - 1), Math.Max(0, (int)end.Line - 1), Math.Max(0, (int)end.Column - 1));

    private sealed record Node(TextRange Range)
    {
        public string? Scalar { get; init; }

        public IReadOnlyList<Node>? Items { get; init; }

        public IReadOnlyList<(RawCell Name, Node Value)>? Members { get; init; }
    }
}
