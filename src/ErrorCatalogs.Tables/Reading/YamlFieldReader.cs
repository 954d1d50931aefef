using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Mapping;

namespace ErrorCatalogs.Tables.Reading;

/// <summary>Reads what stands behind the names of one error: texts, lists, and blocks of any depth.</summary>
/// <param name="diagnostics">Takes what is too much.</param>
internal sealed class YamlFieldReader(DiagnosticBag diagnostics)
{
    /// <summary>The most texts that one value has, aliases followed, so that no document of aliases takes for ever.</summary>
    private const int MaxTexts = 10_000;

    /// <summary>The columns in which a name before a text is a part of it.</summary>
    private static readonly Column[] Lists = [Column.Causes, Column.Remediation, Column.Glossary];

    /// <summary>How deep lists and blocks may be nested in a value, aliases followed, so that no chain of them exhausts the stack.</summary>
    private const int MaxDepth = 32;

    private int texts;
    private bool isDeep;

    /// <summary>Reads a value; a block becomes several fields, <c>error.code</c> and <c>error.message</c>, unless its column has a meaning for its names.</summary>
    public IEnumerable<(RawCell Name, List<RawCell> Values)> Read(RawCell name, YamlNode value)
    {
        texts = texts < MaxTexts ? 0 : texts;
        isDeep = false;
        return ReadField(name, value, 0);
    }

    private IEnumerable<(RawCell Name, List<RawCell> Values)> ReadField(RawCell name, YamlNode value, int depth)
    {
        if (IsTooMuch(value.Range) || IsTooDeep(depth, value.Range))
        {
            return [];
        }

        if (value.Members is not { } members)
        {
            return [(name, [.. Texts(value, depth)])];
        }

        IReadOnlyList<Column> columns = HeaderNames.Candidates(name);
        bool areVariants = YamlShapes.AreVariants(value);
        if (columns.FirstOrDefault() == Column.Message && members.TrueForAll(member => YamlShapes.IsPlain(member.Value) && !HeaderNames.Means(member.Name, Column.Code)))
        {
            // Each of them is something that a server says.
            return [(name, [.. YamlShapes.Variants(value).SelectMany(member => Texts(member.Value, depth))])];
        }

        if (columns.Any(Lists.Contains) && !areVariants)
        {
            return [(name, [.. members.SelectMany(member => Pairs(member, depth))])];
        }

        if (columns.Count == 0 && !areVariants && !YamlShapes.IsError(members))
        {
            return [(name, [.. members.SelectMany(member => Pairs(member, depth))])];
        }

        return areVariants
            ? YamlShapes.Variants(value).SelectMany((member, place) => ReadField(place == 0 ? name : Join(name, member.Name), member.Value, depth + 1))
            : members.SelectMany(member => ReadField(Join(name, member.Name), member.Value, depth + 1));
    }

    private static RawCell Join(RawCell outer, RawCell inner) => new(outer.Text + "." + inner.Text, inner.Range);

    /// <summary>The texts of a value, each with its place.</summary>
    private IEnumerable<RawCell> Texts(YamlNode value, int depth)
    {
        if (IsTooMuch(value.Range) || IsTooDeep(depth, value.Range))
        {
            return [];
        }

        return value.Items is { } items ? items.SelectMany(item => Texts(item, depth + 1))
            : (value.Scalar ?? Sentence(value, depth)).Trim() is { Length: > 0 } text ? [new RawCell(text, value.Range)]
            : [];
    }

    /// <summary>The texts of a member of a block, with its name before each.</summary>
    private IEnumerable<RawCell> Pairs((RawCell Name, YamlNode Value) member, int depth) =>
        Texts(member.Value, depth + 1).Select(text => new RawCell(member.Name.Text + ": " + text.Text, member.Name.Range));

    /// <summary>A block as one text, <c>Renew the token; doc: https://example.com</c>: the first of its names is left out where it says what the text is.</summary>
    private string Sentence(YamlNode block, int depth)
    {
        var parts = new List<string>();
        foreach ((RawCell name, YamlNode value) in block.Members ?? [])
        {
            string text = string.Join(", ", Texts(value, depth + 1).Select(cell => cell.Text));
            parts.Add(parts.Count == 0 && IsText(name.Text) ? text : name.Text + ": " + text);
        }

        return string.Join("; ", parts);
    }

    private static bool IsText(string name) =>
        new[] { name, name + "s" }.SelectMany(HeaderNames.Candidates).Any(column => column is Column.Message or Column.Description or Column.Causes or Column.Remediation or Column.Title);

    /// <summary>Whether a value is nested too deeply; says so once.</summary>
    private bool IsTooDeep(int depth, TextRange range)
    {
        if (depth > MaxDepth && !isDeep)
        {
            isDeep = true;
            diagnostics.Add(DiagnosticRules.UnreadableFile, range, "The value is nested too deeply for a table.");
        }

        return depth > MaxDepth;
    }

    private bool IsTooMuch(TextRange range)
    {
        if (++texts == MaxTexts)
        {
            diagnostics.Add(DiagnosticRules.TooLarge, range, $"A value has at most {MaxTexts} texts, each alias counted. What follows is left out.");
        }

        return texts >= MaxTexts;
    }
}
