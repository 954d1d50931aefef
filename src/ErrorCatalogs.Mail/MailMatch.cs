using System;
using System.Collections.Generic;

namespace ErrorCatalogs.Mail;

/// <summary>What the mail catalogs make of a reply. Its error belongs to one of several enums: ask <c>Is</c> or <c>TryGet</c> for it by type.</summary>
/// <remarks>Two matches are equal that have the same entry, confidence, codes and text; one of a span has no text.</remarks>
public readonly partial struct MailMatch : IEquatable<MailMatch>
{
    private readonly ErrorMatch match;

    /// <summary>Gives a match its types.</summary>
    /// <param name="match">A match of <see cref="MailErrors.Catalogs"/>, or of a set all of whose catalogs have <see cref="MailFailure"/> as their categories.</param>
    public MailMatch(ErrorMatch match) => this.match = match;

    /// <summary>Whether an entry was found in any catalog.</summary>
    public bool IsKnown => match.IsKnown;

    /// <summary>The kind of error.</summary>
    public MailFailure Category => (MailFailure)match.CategoryValue;

    /// <summary>How sure the match is.</summary>
    public Confidence Confidence => match.Confidence;

    /// <summary>What the reply means for the attempt.</summary>
    public Severity Severity => match.Severity;

    /// <summary>Whether the attempt failed for now.</summary>
    public bool IsTransient => match.IsTransient;

    /// <summary>Whether the attempt will fail again unless something is changed.</summary>
    public bool IsPermanent => match.IsPermanent;

    /// <summary>Whether nothing failed.</summary>
    public bool IsSuccess => match.IsSuccess;

    /// <summary>Whether and when to try again.</summary>
    public RetryAdvice Retry => match.Retry;

    /// <inheritdoc cref="ErrorMatch.RetryAfter"/>
    public TimeSpan? RetryAfter => match.RetryAfter;

    /// <inheritdoc cref="ErrorMatch.RetryAt"/>
    public DateTimeOffset? RetryAt => match.RetryAt;

    /// <summary>The protocol whose form the reply has.</summary>
    public Protocol Protocol => match.Protocol;

    /// <summary>The SMTP reply code that was read; 0 where there is none.</summary>
    public int ReplyCode => match.ReplyCode;

    /// <summary>The enhanced status code that was read; without value where there is none.</summary>
    public EnhancedStatusCode Enhanced => match.Enhanced;

    /// <summary>All codes that were read, an HTTP status and an error number among them.</summary>
    public Reply Reply => match.Reply;

    /// <inheritdoc cref="ErrorMatch.Text"/>
    public string? Text => match.Text;

    /// <summary>Everything the catalog knows of the error.</summary>
    public CatalogEntry Entry => match.Entry;

    /// <inheritdoc cref="ErrorMatch.Captures"/>
    public IReadOnlyList<Capture> Captures => match.Captures;

    /// <inheritdoc cref="ErrorMatch.Capture(string)"/>
    public string? Capture(string name) => match.Capture(name);

    /// <inheritdoc cref="ErrorMatch.CapturesIn(ReadOnlySpan{char})"/>
    public IReadOnlyList<Capture> CapturesIn(ReadOnlySpan<char> reply) => match.CapturesIn(reply);

    /// <inheritdoc cref="ErrorMatch.CapturesIn(ReadOnlySpan{byte})"/>
    public IReadOnlyList<Capture> CapturesIn(ReadOnlySpan<byte> utf8Reply) => match.CapturesIn(utf8Reply);

    /// <inheritdoc cref="ErrorMatch.RetryTimeIn(ReadOnlySpan{char})"/>
    public RetryTime RetryTimeIn(ReadOnlySpan<char> reply) => match.RetryTimeIn(reply);

    /// <inheritdoc cref="ErrorMatch.RetryTimeIn(ReadOnlySpan{byte})"/>
    public RetryTime RetryTimeIn(ReadOnlySpan<byte> utf8Reply) => match.RetryTimeIn(utf8Reply);

    /// <inheritdoc cref="ErrorMatch.GetRetryAfter(DateTimeOffset)"/>
    public TimeSpan? GetRetryAfter(DateTimeOffset now) => match.GetRetryAfter(now);

#if NET8_0_OR_GREATER
    /// <inheritdoc cref="ErrorMatch.GetRetryAfter(TimeProvider)"/>
    public TimeSpan? GetRetryAfter(TimeProvider clock) => match.GetRetryAfter(clock);
#endif

    /// <summary>The match without its types.</summary>
    /// <param name="match">The typed match.</param>
    public static implicit operator ErrorMatch(MailMatch match) => match.match;

    /// <summary>Compares two matches.</summary>
    /// <param name="left">One match.</param>
    /// <param name="right">The other match.</param>
    public static bool operator ==(MailMatch left, MailMatch right) => left.match == right.match;

    /// <summary>Compares two matches.</summary>
    /// <param name="left">One match.</param>
    /// <param name="right">The other match.</param>
    public static bool operator !=(MailMatch left, MailMatch right) => left.match != right.match;

    /// <inheritdoc/>
    public bool Equals(MailMatch other) => match == other.match;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MailMatch other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => match.GetHashCode();

    /// <summary>Catalog, error and codes in short, for logs.</summary>
    public override string ToString() => match.ToString();
}
