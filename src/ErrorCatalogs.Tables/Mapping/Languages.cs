using System;
using System.Collections.Generic;
using System.Linq;

namespace ErrorCatalogs.Tables.Mapping;

/// <summary>The languages that texts are most often translated to, by their tags (BCP 47) and names, and how headers name them.</summary>
internal static class Languages
{
    /// <summary>The tag of English.</summary>
    public const string English = "en";

    private static readonly HashSet<string> Tags =
    [
        "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi", "fr", "ga", "gl", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja",
        "ka", "kk", "ko", "lt", "lv", "mk", "ms", "nb", "nl", "nn", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "th", "tr", "uk", "ur", "vi", "zh",
    ];

    /// <summary>Tags that are words of headers: <c>Error ID</c>, <c>Error no</c>, <c>Is retryable</c>.</summary>
    private static readonly HashSet<string> Words = ["id", "is", "no"];

    /// <summary>Languages by their names, in English and as those call them who write tables in their own.</summary>
    private static readonly Dictionary<string, string> Names = new (string Tag, string[] Names)[]
    {
        ("ar", ["Arabic"]),
        ("cs", ["Czech", "Čeština"]),
        ("da", ["Danish", "Dansk"]),
        ("de", ["German", "Deutsch", "Allemand"]),
        ("el", ["Greek"]),
        (English, ["English", "Englisch", "Anglais", "Inglés"]),
        ("es", ["Spanish", "Español", "Spanisch"]),
        ("fi", ["Finnish", "Suomi"]),
        ("fr", ["French", "Français", "Französisch"]),
        ("he", ["Hebrew"]),
        ("hu", ["Hungarian", "Magyar"]),
        ("it", ["Italian", "Italiano", "Italienisch"]),
        ("ja", ["Japanese", "日本語"]),
        ("ko", ["Korean", "한국어"]),
        ("nb", ["Norwegian", "Norsk"]),
        ("nl", ["Dutch", "Nederlands"]),
        ("pl", ["Polish", "Polski", "Polnisch"]),
        ("pt", ["Portuguese", "Português"]),
        ("ro", ["Romanian"]),
        ("ru", ["Russian", "Русский"]),
        ("sv", ["Swedish", "Svenska"]),
        ("tr", ["Turkish", "Türkçe"]),
        ("uk", ["Ukrainian", "Українська"]),
        ("zh", ["Chinese", "中文"]),
    }
        .SelectMany(language => language.Names.Select(name => (Name: name, language.Tag)))
        .ToDictionary(pair => pair.Name, pair => pair.Tag, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a name is a language's tag: <c>de</c>, <c>pt-BR</c>.</summary>
    public static bool IsTag(string name) => Tags.Contains(PrimaryTag(name));

    /// <summary>The language of a tag such as <c>pt-BR</c>; the name itself where it is no tag.</summary>
    public static string PrimaryTag(string name) => name.Length > 3 && name[2] is '-' or '_' ? name.Substring(0, 2) : name;

    /// <summary>Takes the language out of a header: <c>Text_DE</c>, <c>messageEn</c>, <c>Description (pt-BR)</c>, <c>German text</c>, <c>Deutsch</c>.</summary>
    /// <param name="header">The header.</param>
    /// <param name="rest">What the header says beside the language; empty where it names that alone.</param>
    /// <returns>The tag of the language; <see langword="null"/> where the header names none.</returns>
    public static string? Of(string header, out string rest)
    {
        string[] words = HeaderWords.Of(header);
        int end = words.Length - 1;
        if (end >= 0 && TagOf(words[end]) is { } last)
        {
            // Behind a language stands a region, which may look like one: "de-AT", "de-DE", "en-CA".
            string? before = end > 0 ? TagOf(words[end - 1]) : null;
            rest = string.Join(" ", words, 0, before is null ? end : end - 1);
            return before ?? last;
        }

        if (end > 0 && words[end].Length is 2 or 4 && TagOf(words[end - 1]) is { } beforeRegion)
        {
            rest = string.Join(" ", words, 0, end - 1);
            return beforeRegion;
        }

        if (end > 0 && (Names.ContainsKey(words[0]) || words[0] == words[0].ToUpperInvariant()) && TagOf(words[0]) is { } first)
        {
            rest = string.Join(" ", words, 1, end);
            return first;
        }

        rest = header;
        return null;
    }

    private static string? TagOf(string word) =>
        Names.TryGetValue(word, out string? tag) ? tag
        : word.ToLowerInvariant() is var lower && Tags.Contains(lower) && !Words.Contains(lower) ? lower
        : null;
}
