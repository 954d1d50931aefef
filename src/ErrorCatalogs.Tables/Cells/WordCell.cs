using System;
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

    /// <summary>What a severity is said of: <c>Temporary failure</c>.</summary>
    private static readonly string[] Kinds = ["failures", "failure", "errors", "error"];

    private static readonly (string Word, bool Value)[] Answers = [("yes", true), ("true", true), ("x", true), ("no", false), ("false", false)];

    /// <summary>Whether a word for a severity is one that logs and alarms have too, beside others of their own: <c>info</c>, <c>warning</c>, <c>fatal</c>.</summary>
    public static bool IsOfAnyScale(string text) => Normalise(WithoutKind(text)) is "info" or "ok" or "fatal";

    /// <summary>Whether a name is nothing but a severity.</summary>
    public static bool IsSeverity(string text) => TryRead(Severities, text, out _, out _);

    /// <summary>Reads a severity, perhaps of a failure.</summary>
    public static bool TryReadSeverity(string text, out Severity value, out string suggestion) => TryRead(Severities, WithoutKind(text), out value, out suggestion);

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
        int end = answer.IndexOfAny(['(', ',', ';']);
        return TryRead(Retries, answer, out value, out suggestion) || (end > 0 && TryRead(Retries, answer.Substring(0, end), out value, out _));
    }

    /// <summary>Reads a yes or no.</summary>
    public static bool TryReadAnswer(string text, out bool value) => TryRead(Answers, text, out value, out _);

    private static bool TryRead<T>((string Word, T Value)[] known, string text, out T value, out string suggestion)
    {
        string word = Normalise(text);
        foreach ((string name, T candidate) in known)
        {
            if (Normalise(name) == word)
            {
                value = candidate;
                suggestion = "";
                return true;
            }
        }

        value = default!;
        suggestion = Suggestion.For(text, known.Select(pair => pair.Word));
        return false;
    }

    private static string WithoutKind(string text)
    {
        string trimmed = text.TrimEnd();
        string? kind = Kinds.FirstOrDefault(kind => trimmed.EndsWith(" " + kind, StringComparison.OrdinalIgnoreCase));
        return kind is null ? text : trimmed.Substring(0, trimmed.Length - kind.Length);
    }

    private static string Normalise(string text) => new string([.. text.Where(char.IsLetter)]).ToLowerInvariant();
}
