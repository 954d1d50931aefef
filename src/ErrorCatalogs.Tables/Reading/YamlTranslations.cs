using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Mapping;

namespace ErrorCatalogs.Tables.Reading;

/// <summary>
/// Sections of one language each, in which the same names stand: <c>en: { a: text }, de: { a: Text }</c> says the same as
/// <c>a: { en: text, de: Text }</c>.
/// </summary>
/// <remarks>One level is turned at a time, when it is read, so that no document of aliases grows.</remarks>
internal static class YamlTranslations
{
    /// <summary>The members of a block, those of its languages by their names.</summary>
    public static IReadOnlyList<(RawCell Name, YamlNode Value)> ByName(IReadOnlyList<(RawCell Name, YamlNode Value)> members)
    {
        List<(RawCell Name, YamlNode Value)> languages = [.. members.Where(member => IsLanguage(member) && !YamlShapes.IsError(member.Value.Members!))];
        if (!AreSeveral(languages))
        {
            return members;
        }

        HashSet<RawCell> names = [.. languages.Select(language => language.Name)];
        return [.. members.Where(member => !names.Contains(member.Name)), .. Turned(languages)];
    }

    /// <summary>A block of nothing but languages by the names in them; any other value as it is.</summary>
    public static YamlNode ByName(YamlNode value) =>
        value.Members is { } members && members.TrueForAll(IsLanguage) && AreSeveral(members)
            ? new YamlNode(value.Range) { Members = [.. Turned(members)], IsComplete = value.IsComplete }
            : value;

    private static bool IsLanguage((RawCell Name, YamlNode Value) member) => member.Value.Members is not null && Languages.IsTag(member.Name.Text);

    private static bool AreSeveral(List<(RawCell Name, YamlNode Value)> languages) =>
        languages.Count > 1 && languages.Select(language => language.Name.Text).Distinct(StringComparer.OrdinalIgnoreCase).Count() == languages.Count;

    private static IEnumerable<(RawCell Name, YamlNode Value)> Turned(List<(RawCell Name, YamlNode Value)> languages) => languages
        .SelectMany(language => language.Value.Members!.Select(member => (Language: language.Name, member.Name, member.Value)))
        .GroupBy(member => member.Name.Text, StringComparer.Ordinal)
        .SelectMany(group => Joined([.. group]));

    /// <summary>What stands behind one name in several languages: a text that is the same in all of them once, and what is of two kinds as it is.</summary>
    private static IEnumerable<(RawCell Name, YamlNode Value)> Joined((RawCell Language, RawCell Name, YamlNode Value)[] members)
    {
        (RawCell _, RawCell name, YamlNode first) = members[0];
        bool areTexts = Array.TrueForAll(members, member => YamlShapes.IsPlain(member.Value));
        bool areBlocks = Array.TrueForAll(members, member => member.Value.Members is not null);
        if (first.Scalar is { } text && Array.TrueForAll(members, member => member.Value.Scalar == text))
        {
            return [(name, first)];
        }

        return areTexts || areBlocks
            ? [(name, new YamlNode(first.Range) { Members = [.. members.Select(member => (member.Language, member.Value))], IsComplete = Array.TrueForAll(members, member => member.Value.IsComplete) })]
            : members.Select(member => (member.Name, member.Value));
    }
}
