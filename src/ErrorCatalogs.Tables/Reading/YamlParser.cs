using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ErrorCatalogs.Tables.Reading;

/// <summary>Parses YAML to nodes with places: anchors, aliases and merge keys included.</summary>
/// <remarks>It works on the parser's events, so that aliases cost what they are long and no document can exhaust the stack.</remarks>
internal sealed class YamlParser(DiagnosticBag diagnostics, CancellationToken cancellation)
{
    private const int MaxDepth = 16;

    /// <summary>The most names that merge keys may copy in one document.</summary>
    private const int MaxMerged = 100_000;

    private readonly Dictionary<string, YamlNode> anchors = [];
    private IParser parser = null!;
    private readonly List<YamlNode> documents = [];
    private int merged;

    /// <summary>Parses the documents of a file. Where it is no YAML, what stands above the mistake is kept.</summary>
    public IReadOnlyList<YamlNode> Parse(string text)
    {
        parser = new Parser(new StringReader(text.TrimStart('\uFEFF')));
        try
        {
            ReadStream();
        }
        catch (YamlException exception)
        {
            YamlMistake mistake = YamlMistake.Of(exception.Message.TrimEnd('.'), Range(exception.Start, exception.End), text);
            Report(mistake.Range, mistake.Text);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // At some malformed texts the parser fails in other ways, without a word about them.
            Report(parser.Current is { } last ? Range(last.End, last.End) : TextRange.Start, "This is no YAML");
        }

        return documents;
    }

    private void Report(TextRange range, string mistake) =>
        diagnostics.Add(DiagnosticRules.UnreadableFile, range, mistake + ". Mend it: what follows is not read.");

    private void ReadStream()
    {
        parser.Consume<StreamStart>();
        while (parser.TryConsume<DocumentStart>(out _))
        {
            Read(0, documents.Add);
            parser.Consume<DocumentEnd>();
        }
    }

    /// <summary>Reads a value; it is handed over before what is in it is read, so that it is there when a mistake follows.</summary>
    private YamlNode Read(int depth, Action<YamlNode> attach)
    {
        cancellation.ThrowIfCancellationRequested();
        ParsingEvent next = parser.Require<ParsingEvent>();
        if (depth > MaxDepth)
        {
            throw new YamlException(next.Start, next.End, "The document is nested too deeply for a table");
        }

        parser.MoveNext();
        YamlNode node = next switch
        {
            AnchorAlias alias => anchors.TryGetValue(alias.Value.Value, out YamlNode? target)
                ? target
                : throw new YamlException(alias.Start, alias.End, $"The alias '*{alias.Value.Value}' refers to nothing above it"),
            Scalar scalar => new YamlNode(Range(scalar)) { Scalar = IsNull(scalar) ? "" : scalar.Value },
            SequenceStart => new YamlNode(Range(next)) { Items = [] },
            MappingStart => new YamlNode(Range(next)) { Members = [] },
            _ => throw new YamlException(next.Start, next.End, "This is no value"),
        };
        attach(node);
        if (next is SequenceStart)
        {
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                Read(depth + 1, node.Items!.Add);
            }
        }
        else if (next is MappingStart)
        {
            ReadMembers(node.Members!, depth);
        }

        node.IsComplete = true;
        if (next is NodeEvent { Anchor.IsEmpty: false } named)
        {
            anchors[named.Anchor.Value] = node;
        }

        return node;
    }

    private void ReadMembers(List<(RawCell Name, YamlNode Value)> members, int depth)
    {
        var merges = new List<(YamlNode Name, YamlNode Value)>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            bool isMerge = parser.Accept<Scalar>(out Scalar? key) && key is { Value: "<<", Style: ScalarStyle.Plain };
            YamlNode name = Read(depth + 1, _ => { });
            YamlNode value = Read(depth + 1, node =>
            {
                if (!isMerge)
                {
                    members.Add((new RawCell(name.Scalar ?? "", name.Range), node));
                }
            });
            if (isMerge)
            {
                merges.Add((name, value));
            }
        }

        foreach ((YamlNode name, YamlNode value) in merges)
        {
            Merge(members, name, value.Items ?? [value]);
        }
    }

    /// <summary>Adds the members of other blocks that a block does not have itself; of several, the first one counts.</summary>
    private void Merge(List<(RawCell Name, YamlNode Value)> members, YamlNode key, IEnumerable<YamlNode> sources)
    {
        HashSet<string> names = [.. members.Select(member => member.Name.Text)];
        foreach (YamlNode source in sources)
        {
            if (source.Members is not { } others || (merged += others.Count + 1) > MaxMerged)
            {
                string reason = source.Members is null ? "What '<<' names is no block" : "The document has too many merge keys for a table";
                throw new YamlException(new Mark(0, key.Range.StartLine + 1, key.Range.StartColumn + 1), new Mark(0, key.Range.EndLine + 1, key.Range.EndColumn + 1), reason);
            }

            members.AddRange([.. others.Where(other => names.Add(other.Name.Text))]);
        }
    }

    private static bool IsNull(Scalar scalar) => scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null";

    private static TextRange Range(ParsingEvent place) => Range(place.Start, place.End);

    private static TextRange Range(in Mark start, in Mark end) => new(
        Math.Max(0, (int)start.Line - 1), Math.Max(0, (int)start.Column - 1), Math.Max(0, (int)end.Line - 1), Math.Max(0, (int)end.Column - 1));
}
