using System;
using System.Collections.Generic;
using System.Linq;

namespace ErrorCatalogs.Tables.Cells;

/// <summary>Cells that hold one of a few words.</summary>
internal static class WordCell
{
    private static readonly (string Word, Severity Value)[] Severities =
    [
        ("success", Severity.Success), ("ok", Severity.Success), ("accepted", Severity.Success), ("info", Severity.Success),
        ("transient", Severity.Transient), ("temporary", Severity.Transient), ("soft", Severity.Transient),
        ("permanent", Severity.Permanent), ("fatal", Severity.Permanent), ("hard", Severity.Permanent),
    ];

    private static readonly (string Word, RetryAdvice Value)[] Retries =
    [
        ("never", RetryAdvice.Never), ("no", RetryAdvice.Never), ("n", RetryAdvice.Never), ("false", RetryAdvice.Never),
        ("now", RetryAdvice.Now), ("immediately", RetryAdvice.Now),
        ("backoff", RetryAdvice.Backoff), ("exponential backoff", RetryAdvice.Backoff), ("with backoff", RetryAdvice.Backoff), ("later", RetryAdvice.Backoff), ("yes", RetryAdvice.Backoff), ("y", RetryAdvice.Backoff), ("true", RetryAdvice.Backoff),
        ("after delay", RetryAdvice.AfterDelay), ("after a time", RetryAdvice.AfterDelay), ("after wait", RetryAdvice.AfterDelay),
        ("after fix", RetryAdvice.AfterFix), ("after a fix", RetryAdvice.AfterFix),
    ];

    /// <summary>What stands before an explanation.</summary>
    private static readonly char[] Explanation = ['(', ',', ';'];

    /// <summary>What people write beside the number of tries.</summary>
    private static readonly HashSet<string> CountWords = ["up", "to", "max", "maximum", "at", "most", "x", "times", "time", "tries", "try", "retries", "retry", "attempts", "attempt"];

    /// <summary>What a severity is said of: <c>Temporary failure</c>.</summary>
    private static readonly string[] Kinds = ["failures", "failure", "errors", "error"];

    private static readonly Dictionary<string, Severity> KnownSeverities = Known(Severities.Concat(TranslatedWords.Severities));

    private static readonly Dictionary<string, RetryAdvice> KnownRetries = Known(Retries.Concat(TranslatedWords.Retries));

    private static readonly HashSet<string> OtherScales = [.. TranslatedWords.OtherScales.Select(Normalise)];

    private static readonly (string Word, bool Value)[] Answers = [("yes", true), ("true", true), ("x", true), ("no", false), ("false", false)];

    /// <summary>Whether a word for a severity is one that logs and alarms have too, beside others of their own: <c>info</c>, <c>warning</c>, <c>fatal</c>.</summary>
    public static bool IsOfAnyScale(string text) => Normalise(WithoutKind(text)) is "info" or "ok" or "fatal" || IsSuccess(text);

    /// <summary>Whether a word says that nothing failed, in any language.</summary>
    public static bool IsSuccess(string text) => TryReadSeverity(text, out Severity severity, out _) && severity == Severity.Success && Normalise(text) is not ("info" or "ok");

    /// <summary>Whether a word is one by which people say how bad an error is: <c>high</c>, <c>mittel</c>, <c>faible</c>.</summary>
    public static bool IsOfOtherScale(string text) => OtherScales.Contains(Normalise(text));

    /// <summary>Whether a name is nothing but a severity.</summary>
    public static bool IsSeverity(string text) => TryRead(Severities, text, out _);

    /// <summary>Reads a severity, perhaps of a failure.</summary>
    public static bool TryReadSeverity(string text, out Severity value, out string suggestion) => TryRead(KnownSeverities, Severities, WithoutKind(text), out value, out suggestion);

    /// <summary>Reads retry advice, perhaps with an explanation behind it, or a tick or cross.</summary>
    public static bool TryReadRetry(string text, out RetryAdvice value, out string suggestion)
    {
        string mark = text.Trim('\uFE0F', ' ');
        string answer = mark.Length != 1 ? text : mark[0] switch
        {
            '\u2713' or '\u2714' or '\u2611' or '\u2705' => "yes",
            '\u2717' or '\u2718' or '\u2715' or '\u2716' or '\u274C' or '\u2612' => "no",
            _ => text,
        };
        int end = answer.IndexOfAny(Explanation);
        return TryRead(KnownRetries, Retries, answer, out value, out suggestion)
            || (end > 0 && KnownRetries.TryGetValue(Normalise(answer.Substring(0, end)), out value))
            || TryReadCount(answer, out value);
    }

    /// <summary>Reads a yes or no.</summary>
    public static bool TryReadAnswer(string text, out bool value) => TryRead(Answers, text, out value);

    /// <summary>Reads how often to try again: <c>3</c>, <c>3 times</c>, <c>up to 5 retries</c>, <c>max. 3x</c>; after none, the server is not asked again.</summary>
    private static bool TryReadCount(string text, out RetryAdvice value)
    {
        string[] words = [.. new string([.. text.Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]).ToLowerInvariant().Split([' '], StringSplitOptions.RemoveEmptyEntries).Where(word => !CountWords.Contains(word))];
        string count = words.Length == 1 ? words[0].TrimEnd('x') : "";
        bool isCount = count.Length is > 0 and < 4 && count.All(letter => letter is >= '0' and <= '9');
        value = !isCount ? default : count.Trim('0').Length == 0 ? RetryAdvice.Never : RetryAdvice.Backoff;
        return isCount;
    }

    private static Dictionary<string, T> Known<T>(IEnumerable<(string Word, T Value)> words) => words
        .GroupBy(pair => Normalise(pair.Word), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First().Value, StringComparer.Ordinal);

    /// <summary>Reads one of many words; the nearest is suggested among those in English.</summary>
    private static bool TryRead<T>(Dictionary<string, T> known, (string Word, T Value)[] english, string text, out T value, out string suggestion)
    {
        bool isKnown = known.TryGetValue(Normalise(text), out value!);
        suggestion = isKnown ? "" : Suggestion.For(text, english.Select(pair => pair.Word));
        return isKnown;
    }

    private static bool TryRead<T>((string Word, T Value)[] known, string text, out T value)
    {
        string word = Normalise(text);
        int found = Array.FindIndex(known, pair => Normalise(pair.Word) == word);
        value = found < 0 ? default! : known[found].Value;
        return found >= 0;
    }

    private static string WithoutKind(string text)
    {
        string trimmed = text.TrimEnd();
        string? kind = Kinds.FirstOrDefault(kind => trimmed.EndsWith(" " + kind, StringComparison.OrdinalIgnoreCase));
        return kind is null ? text : trimmed.Substring(0, trimmed.Length - kind.Length);
    }

    private static string Normalise(string text) => FoldedText.Of(text.Where(char.IsLetter));
}
