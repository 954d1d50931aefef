using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Mapping;

namespace ErrorCatalogs.Tables.Reading;

/// <summary>What a block or list of YAML is by its shape: an error, a group of errors, one text in several languages.</summary>
internal static class YamlShapes
{
    /// <summary>The names under which a document has its errors.</summary>
    public static readonly string[] ListNames = ["errors", "entries", "rows"];

    /// <summary>So many members tell what a block holds.</summary>
    private const int Enough = 50;

    /// <summary>The names of sections that say nothing of what is in them.</summary>
    private static readonly HashSet<string> EmptyNames = new(
        [.. ListNames, "error", "messages", "codes", "error_codes", "errorCodes", "responses", "items", "list"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Names, as <see cref="HeaderNames.Normalise"/> writes them, behind which a number is one of the document.</summary>
    private static readonly HashSet<string> NumbersOfDocuments = ["version", "apiversion", "schemaversion", "revision", "total", "count", "openapi", "swagger", "asyncapi"];

    /// <summary>The forms that a text has for one and for many, by Unicode.</summary>
    private static readonly HashSet<string> Plurals = ["zero", "one", "two", "few", "many", "other"];

    /// <summary>Whether a name is one under which a document has its errors.</summary>
    public static bool IsListName(string name) => ListNames.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the name of a section says nothing of the errors in it: <c>errors</c>, <c>messages</c>, a language.</summary>
    public static bool IsEmptyName(string name) => EmptyNames.Contains(name) || Languages.IsTag(name);

    /// <summary>Whether a block is an error rather than a section: one of its names is a column's, and has a value.</summary>
    public static bool IsError(IReadOnlyList<(RawCell Name, YamlNode Value)> members) => members.Count == 0 || members.Any(IsField);

    /// <summary>Whether a block is an error by something that identifies one.</summary>
    public static bool IsIdentified(IReadOnlyList<(RawCell Name, YamlNode Value)> members) =>
        members.Any(member => HeaderNames.IsIdentifying(member.Name) && IsField(member));

    /// <summary>The member of a block that holds the errors of a group, whose other members are what these have in common.</summary>
    public static YamlNode? ErrorsOf(IReadOnlyList<(RawCell Name, YamlNode Value)> members) => members
        .Where(member => EmptyNames.Contains(member.Name.Text) && HasBlocks(member.Value))
        .Select(member => member.Value)
        .FirstOrDefault();

    /// <summary>
    /// Whether a document has one list of errors beside texts that are none, such as their number. Where one of these texts is a code or message,
    /// the document is an error that has a list.
    /// </summary>
    public static bool IsListBesideTexts(IReadOnlyList<(RawCell Name, YamlNode Value)> members)
    {
        (RawCell Name, YamlNode Value)[] others = [.. members.Where(member => member.Value.Scalar is null)];
        return others.Length == 1
            && (EmptyNames.Contains(others[0].Name.Text) || others[0].Name.Text.Equals("data", StringComparison.OrdinalIgnoreCase))
            && others[0].Value.Items is { Count: > 0 } items
            && items.TrueForAll(item => item.Members is { } block && IsIdentified(block))
            && !members.Any(member => HeaderNames.IsIdentifying(member.Name) && TableSettings.NameOf(member.Name.Text) is null && member.Value.Scalar is { Length: > 0 });
    }

    /// <summary>Whether a text beside sections is about the document: <c>version: 2</c>, <c>openapi: 3.0.1</c>, <c>total: 17</c>.</summary>
    public static bool IsAboutDocument(RawCell name, YamlNode value) =>
        value.Scalar is { Length: > 0 } text
        && text.All(letter => letter is '.' or (>= '0' and <= '9'))
        && NumbersOfDocuments.Contains(HeaderNames.Normalise(name.Text));

    /// <summary>Whether the name of a text beside lists of errors is a code, so that the text is an error as well.</summary>
    public static bool IsNumbered(RawCell name) => name.Text.Any(char.IsDigit);

    /// <summary>Whether a value is a list of errors, or a section of nothing but such lists.</summary>
    public static bool HoldsLists(YamlNode value) => IsListOfErrors(value) || (value.Members is { Count: > 0 } members && members.Take(Enough).All(member => IsListOfErrors(member.Value)));

    private static bool IsListOfErrors(YamlNode value) =>
        value.Items is { Count: > 0 } items && items.Take(Enough).All(item => item.Members is { } block && IsIdentified(block));

    /// <summary>Whether a value is a text, or several.</summary>
    public static bool IsPlain(YamlNode value) => value.Scalar is not null || AreTexts(value);

    /// <summary>Whether a value is a list of texts and nothing else.</summary>
    public static bool AreTexts(YamlNode value) => value.Items is { } items && items.TrueForAll(item => item.Scalar is not null);

    /// <summary>Whether a value is a list of lists of texts: a table's rows.</summary>
    public static bool AreRows(YamlNode value) => value.Items is { Count: > 0 } items && items.TrueForAll(item => item.Items is { Count: > 0 } && AreTexts(item));

    /// <summary>Whether a value is one text in several languages (<c>en: ..., de: ...</c>), or for one and for many.</summary>
    public static bool AreVariants(YamlNode value) =>
        value.Members is { Count: > 0 } members
        && members.TrueForAll(member => IsPlain(member.Value))
        && (members.TrueForAll(member => Languages.IsTag(member.Name.Text)) || (members.TrueForAll(member => Plurals.Contains(member.Name.Text)) && members.Exists(member => member.Name.Text == "other")));

    /// <summary>The variants of a text, that of English first.</summary>
    public static IEnumerable<(RawCell Name, YamlNode Value)> Variants(YamlNode value) =>
        value.Members!.OrderBy(member => Languages.PrimaryTag(member.Name.Text) == Languages.English ? 0 : 1);

    private static bool IsField((RawCell Name, YamlNode Value) member) =>
        HeaderNames.Candidates(member.Name).Count != 0
        && (member.Value.Scalar is not null || AreVariants(member.Value) || (AreTexts(member.Value) && !IsListName(member.Name.Text) && !WordCell.IsSeverity(member.Name.Text)));

    private static bool HasBlocks(YamlNode value) =>
        (value.Items ?? value.Members?.ConvertAll(member => member.Value))?.Exists(item => item.Members is not null) is true;
}
