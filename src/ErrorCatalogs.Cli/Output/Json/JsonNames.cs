using System;

namespace ErrorCatalogs.Cli.Output.Json;

/// <summary>The members of our enums, as scripts read them. They are a contract and do not follow a member that is renamed.</summary>
internal static class JsonNames
{
    public static string Of(Protocol protocol) => protocol switch
    {
        Protocol.Unknown => "unknown",
        Protocol.Smtp => "smtp",
        Protocol.Imap => "imap",
        Protocol.Pop3 => "pop3",
        Protocol.Http => "http",
        Protocol.HResult => "hresult",
        Protocol.App => "app",
        _ => throw new ArgumentOutOfRangeException(nameof(protocol), protocol, null),
    };

    public static string Of(Severity severity) => severity switch
    {
        Severity.Unknown => "unknown",
        Severity.Success => "success",
        Severity.Transient => "transient",
        Severity.Permanent => "permanent",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
    };

    public static string Of(Confidence confidence) => confidence switch
    {
        Confidence.None => "none",
        Confidence.Class => "class",
        Confidence.Reply => "reply",
        Confidence.Wildcard => "wildcard",
        Confidence.Code => "code",
        Confidence.Text => "text",
        Confidence.Codes => "codes",
        Confidence.Exact => "exact",
        Confidence.Marker => "marker",
        _ => throw new ArgumentOutOfRangeException(nameof(confidence), confidence, null),
    };

    /// <summary>The word of retry advice; <see langword="null"/> where none is given.</summary>
    public static string? Of(RetryAdvice advice) => advice switch
    {
        RetryAdvice.Unspecified => null,
        RetryAdvice.Never => "never",
        RetryAdvice.Now => "now",
        RetryAdvice.Backoff => "backoff",
        RetryAdvice.AfterDelay => "after-delay",
        RetryAdvice.AfterFix => "after-fix",
        _ => throw new ArgumentOutOfRangeException(nameof(advice), advice, null),
    };
}
