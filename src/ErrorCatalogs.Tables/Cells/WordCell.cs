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
        ("backoff", RetryAdvice.Backoff), ("later", RetryAdvice.Backoff), ("yes", RetryAdvice.Backoff), ("y", RetryAdvice.Backoff), ("true", RetryAdvice.Backoff),
        ("after delay", RetryAdvice.AfterDelay), ("after a time", RetryAdvice.AfterDelay), ("after wait", RetryAdvice.AfterDelay),
        ("after fix", RetryAdvice.AfterFix), ("after a fix", RetryAdvice.AfterFix),
    ];

    private static readonly (string Word, bool Value)[] Answers = [("yes", true), ("true", true), ("x", true), ("no", false), ("false", false)];

    /// <summary>Whether a word for a severity is one that logs and alarms have too, beside others of their own: <c>info</c>, <c>warning</c>, <c>fatal</c>.</summary>
    public static bool IsOfAnyScale(string text) => Normalise(text) is "info" or "ok" or "fatal";

    /// <summary>Reads a severity.</summary>
    public static bool TryReadSeverity(string text, out Severity value, out string suggestion) => TryRead(Severities, text, out value, out suggestion);

    /// <summary>Reads retry advice.</summary>
    public static bool TryReadRetry(string text, out RetryAdvice value, out string suggestion) => TryRead(Retries, text, out value, out suggestion);

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

    private static string Normalise(string text) => new string([.. text.Where(char.IsLetter)]).ToLowerInvariant();
}
