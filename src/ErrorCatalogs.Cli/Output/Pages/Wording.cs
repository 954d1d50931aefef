using System;
using System.Globalization;
using System.Linq;

namespace ErrorCatalogs.Cli.Output.Pages;

/// <summary>The members of our enums in words for people.</summary>
internal static class Wording
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Success => "success",
        Severity.Transient => "transient",
        Severity.Permanent => "permanent",
        _ => "unknown",
    };

    public static string Of(RetryAdvice advice) => advice switch
    {
        RetryAdvice.Never => "never; the same attempt always fails",
        RetryAdvice.Now => "now, for example over a new connection",
        RetryAdvice.Backoff => "later, with growing delays",
        RetryAdvice.AfterDelay => "after a wait, for example until a quota starts anew",
        RetryAdvice.AfterFix => "after the cause is mended",
        _ => "no advice",
    };

    public static string Of(Confidence confidence) => confidence switch
    {
        Confidence.Class => "a guess by the class of the code",
        Confidence.Reply => "a guess by the reply code",
        Confidence.Wildcard => "by the enhanced code, whatever its class",
        Confidence.Code => "by its code",
        Confidence.Text => "by its text",
        Confidence.Codes => "by reply code and enhanced code",
        Confidence.Exact => "by text and code",
        Confidence.Marker => "by a marker that no other error has",
        _ => "nothing known",
    };

    /// <summary>The time to try again that a reply states; empty where it states none.</summary>
    public static string Of(RetryTime time) => time switch
    {
        { Wait: { } wait } => Of(wait),
        { Date: { } date } => date.ToUniversalTime().ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture),
        _ => "",
    };

    private static string Of(TimeSpan wait)
    {
        (int Count, string Unit)[] parts = [(wait.Days, "d"), (wait.Hours, "h"), (wait.Minutes, "min"), (wait.Seconds, "s"), (wait.Milliseconds, "ms")];
        string text = string.Join(' ', parts.Where(part => part.Count != 0).Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Count} {part.Unit}")));
        return text.Length == 0 ? "0 s" : text;
    }
}
