using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using ErrorCatalogs.Matching;
using ErrorCatalogs.Replies;
using ErrorCatalogs.Retries;

namespace ErrorCatalogs;

/// <summary>What a catalog makes of a reply: the entry that fits, how sure that is, and the codes that were read either way.</summary>
/// <remarks>
/// Generated code wraps it in a typed match of each table. Where nothing fits, <see cref="IsKnown"/> is
/// <see langword="false"/> and the codes, severity and retry advice still say what the reply itself says.
/// Two matches are equal that have the same entry, confidence, codes and text; one of a span has no text.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct ErrorMatch : IEquatable<ErrorMatch>
{
    private readonly Catalog? catalog;
    private readonly int entry;
    private readonly int template;
    private readonly Reply reply;
    private readonly string? text;

    internal ErrorMatch(Catalog? catalog, in Reply reply, in Evidence evidence)
    {
        this.catalog = catalog;
        this.reply = evidence.Confidence == Confidence.Marker && KeyAgreement.IsOwnNumber(catalog!.Reader, catalog.Reader.Entry(evidence.Entry), reply)
            ? reply.WithoutCode()
            : reply;
        entry = evidence.Entry;
        template = evidence.Template;
        Confidence = evidence.Confidence;
        text = null;
    }

    private ErrorMatch(in ErrorMatch match, string? text)
    {
        this = match;
        this.text = text;
    }

    /// <summary>Whether an entry was found.</summary>
    public bool IsKnown => catalog is not null && entry >= 0;

    /// <summary>How sure the match is.</summary>
    public Confidence Confidence { get; }

    /// <summary>The entry that was found; its <see cref="CatalogEntry.Exists"/> is <see langword="false"/> where there is none.</summary>
    public CatalogEntry Entry => catalog is not null && entry >= 0 ? new CatalogEntry(catalog, entry) : default;

    /// <summary>The catalog that was asked, or, after a question to several, the one of the entry.</summary>
    [JsonIgnore]
    public Catalog? Catalog => catalog;

    /// <summary>The value of the entry's enum member; 0, which is <c>Unknown</c> in every catalog, where there is none.</summary>
    public int Value => Entry.Value;

    /// <summary>The value of the entry's category; 0 where there is none.</summary>
    public int CategoryValue => Entry.CategoryValue;

    /// <summary>The reply as it was given; <see langword="null"/> when it was given as a span.</summary>
    /// <remarks>Of an exception, or of a code, status or response with its text, it is what was read of them: the code or name first, and the text behind it.</remarks>
    public string? Text => text;

    /// <summary>The codes that were read in the reply.</summary>
    public Reply Reply => reply;

    /// <summary>The protocol whose form the reply has.</summary>
    public Protocol Protocol => reply.Protocol;

    /// <summary>The SMTP reply code that was read; 0 where there is none.</summary>
    public int ReplyCode => reply.Code;

    /// <summary>The enhanced status code that was read; without value where there is none.</summary>
    public EnhancedStatusCode Enhanced => reply.Enhanced;

    /// <summary>What the reply means for the attempt.</summary>
    /// <remarks>
    /// The table's own word, where it gives one; or else the class of the code that was read; or else that of the entry's codes. What a mail server's log
    /// says that it does with the message (<c>status=deferred</c>) goes before all where no code stands beside it, and the server's code before what a
    /// client's number for the error says.
    /// </remarks>
    public Severity Severity
    {
        get
        {
            CatalogEntry found = Entry;
            Severity onWire = reply.Severity;
            return found.Exists && !reply.IsSettled && !IsServers && (found.SeverityIsExplicit || onWire == Severity.Unknown) && found.Severity != Severity.Unknown
                ? found.Severity
                : onWire;
        }
    }

    /// <summary>Whether the attempt failed for now (<see cref="Severity.Transient"/>).</summary>
    public bool IsTransient => Severity == Severity.Transient;

    /// <summary>Whether the attempt will fail again unless something is changed (<see cref="Severity.Permanent"/>).</summary>
    public bool IsPermanent => Severity == Severity.Permanent;

    /// <summary>Whether nothing failed (<see cref="Severity.Success"/>).</summary>
    public bool IsSuccess => Severity == Severity.Success;

    /// <summary>Whether and when to try again.</summary>
    /// <remarks>
    /// The entry's advice where there is one; but a transient refusal may be tried again (<see cref="RetryAdvice.Backoff"/>), though the entry is
    /// of no transient failure and says <see cref="RetryAdvice.Never"/>, or <see cref="RetryAdvice.AfterFix"/> where only the codes were known. For an unknown reply what RFC 5321 section 4.2.1 says of its class: try a transient failure
    /// again later, after the time that the reply states where it was given as a string and states one, and never repeat a permanent one unchanged. Where
    /// <see cref="RetryAfter"/> has a value, it is the least delay before the next try, whatever way the delays grow.
    /// </remarks>
    public RetryAdvice Retry
    {
        get
        {
            RetryAdvice advice = Entry.Retry;
            return IsOverruled(advice) ? RetryAdvice.Backoff : advice != RetryAdvice.Unspecified ? advice : Severity switch
            {
                Severity.Permanent => RetryAdvice.Never,
                Severity.Success => RetryAdvice.Unspecified,
                _ when RetryTimeIn(text.AsSpan()).IsStated => RetryAdvice.AfterDelay,
                Severity.Transient => RetryAdvice.Backoff,
                _ => RetryAdvice.Unspecified,
            };
        }
    }

    /// <summary>How long to wait from now on before the next try, where the reply says it.</summary>
    /// <remarks>
    /// What stands in the place of a placeholder <c>{name:duration}</c> or <c>{name:date}</c> of the entry's text, or else what
    /// <see cref="RetryTime"/> reads in the reply. <see langword="null"/> where the reply states no time or a date more than 366 days away, zero where the date is past. A stated wait is
    /// given as it is, a date as the time that is left; ask <see cref="GetRetryAfter(DateTimeOffset)"/> where the clock is not that of the
    /// machine. The reply is read each time. <see langword="null"/> also when it was given as a span; then ask <see cref="RetryTimeIn(ReadOnlySpan{char})"/>.
    /// </remarks>
    public TimeSpan? RetryAfter => GetRetryAfter(DateTimeOffset.UtcNow);

    /// <summary>From when on to try again, where the reply states a date: <c>try again after Mon, 20 Dec 2021 20:33:21 UTC</c>.</summary>
    /// <remarks><see langword="null"/> where it states no time or a wait, and when the reply was given as a span; then ask <see cref="RetryTimeIn(ReadOnlySpan{char})"/>.</remarks>
    public DateTimeOffset? RetryAt => RetryTimeIn(text.AsSpan()).Date;

    /// <summary>Compares two matches.</summary>
    /// <param name="left">One match.</param>
    /// <param name="right">The other match.</param>
    public static bool operator ==(ErrorMatch left, ErrorMatch right) => left.Equals(right);

    /// <summary>Compares two matches.</summary>
    /// <param name="left">One match.</param>
    /// <param name="right">The other match.</param>
    public static bool operator !=(ErrorMatch left, ErrorMatch right) => !left.Equals(right);

    /// <summary><see cref="RetryAfter"/> at a given time.</summary>
    /// <param name="now">The present time; it matters only where the reply states a date.</param>
    /// <returns>How long to wait; zero where the date is past; <see langword="null"/> where the reply states no time, or a date more than 366 days away.</returns>
    /// <remarks><see langword="null"/> also when the reply was given as a span; then ask <c>RetryTimeIn(reply).From(now)</c>.</remarks>
    public TimeSpan? GetRetryAfter(DateTimeOffset now) => RetryTimeIn(text.AsSpan()).From(now);

#if NET8_0_OR_GREATER
    /// <summary><see cref="RetryAfter"/> by a given clock.</summary>
    /// <param name="clock">Tells the present time; it is asked only where the reply states a date.</param>
    /// <returns>How long to wait; zero where the date is past; <see langword="null"/> where the reply states no time, or a date more than 366 days away.</returns>
    /// <remarks><see langword="null"/> also when the reply was given as a span; then ask <c>RetryTimeIn(reply).From(clock.GetUtcNow())</c>.</remarks>
    /// <exception cref="ArgumentNullException">There is no clock.</exception>
    public TimeSpan? GetRetryAfter(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        RetryTime time = RetryTimeIn(text);
        return time.Date is null ? time.Wait : time.From(clock.GetUtcNow());
    }
#endif

    /// <summary>When to try again, as the reply states it.</summary>
    /// <param name="reply">The reply that was matched.</param>
    /// <returns>A wait or a date; a time that is not <see cref="RetryTime.IsStated"/> where the reply has none.</returns>
    [SkipLocalsInit]
    public RetryTime RetryTimeIn(ReadOnlySpan<char> reply)
    {
        using PaddedText padded = new(reply, stackalloc byte[PaddedText.StackLength]);
        return RetryTimeIn(padded);
    }

    /// <summary>When to try again, as the reply states it.</summary>
    /// <param name="utf8Reply">The reply that was matched, as UTF-8.</param>
    /// <returns>A wait or a date; a time that is not <see cref="RetryTime.IsStated"/> where the reply has none.</returns>
    [SkipLocalsInit]
    public RetryTime RetryTimeIn(ReadOnlySpan<byte> utf8Reply)
    {
        using PaddedText padded = new(utf8Reply, stackalloc byte[PaddedText.StackLength]);
        return RetryTimeIn(padded);
    }

    /// <summary>What stood in the reply where the entry's text has placeholders.</summary>
    /// <remarks>Empty when the reply was given as a span; then ask <see cref="CapturesIn(ReadOnlySpan{char})"/>.</remarks>
    public IReadOnlyList<Capture> Captures => CapturesIn(text.AsSpan());

    /// <summary>What stood in the reply where the entry's text has placeholders.</summary>
    /// <param name="reply">The reply that was matched.</param>
    [SkipLocalsInit]
    public IReadOnlyList<Capture> CapturesIn(ReadOnlySpan<char> reply)
    {
        using PaddedText padded = new(reply, stackalloc byte[PaddedText.StackLength]);
        return CapturesIn(padded);
    }

    /// <summary>What stood in the reply where the entry's text has placeholders.</summary>
    /// <param name="utf8Reply">The reply that was matched, as UTF-8.</param>
    [SkipLocalsInit]
    public IReadOnlyList<Capture> CapturesIn(ReadOnlySpan<byte> utf8Reply)
    {
        using PaddedText padded = new(utf8Reply, stackalloc byte[PaddedText.StackLength]);
        return CapturesIn(padded);
    }

    /// <summary>The value of a placeholder.</summary>
    /// <param name="name">The placeholder's name.</param>
    /// <returns>What stood in its place; <see langword="null"/> where it did not occur, and when the reply was given as a span.</returns>
    public string? Capture(string name)
    {
        foreach (Capture capture in Captures)
        {
            if (capture.Name == name)
            {
                return capture.Value;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public bool Equals(ErrorMatch other) =>
        Entry == other.Entry && Confidence == other.Confidence && reply == other.reply && string.Equals(text, other.text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ErrorMatch other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Entry, Confidence, reply, text).GetHashCode();

    /// <summary>Entry and codes in short, for logs: <c>Gmail.MailboxNotFound (550 5.1.1, Permanent, Exact)</c>.</summary>
    public override string ToString() => $"{Entry} ({reply}, {Severity}, {Confidence})";

    /// <summary>Whether a client quotes what a server of SMTP answered beside its own number, and that number alone is what was found.</summary>
    private bool IsServers => reply.Code >= 400 && WindowsErrors.IsOfSmtp(reply.HResult) && IsOfNumber(Entry.Keys);

    /// <summary>Whether the class of the reply says that it will pass what the entry knows as lasting.</summary>
    private bool IsOverruled(RetryAdvice advice) =>
        (advice == RetryAdvice.Never || (advice == RetryAdvice.AfterFix && Confidence < Confidence.Text))
        && reply.Severity == Severity.Transient
        && (reply.IsSettled || IsServers || !Entry.SeverityIsExplicit)
        && Entry.Severity != Severity.Transient;

    private static bool IsOfNumber(IReadOnlyList<CatalogKey> keys)
    {
        foreach (CatalogKey key in keys)
        {
            if (key.Protocol == Protocol.HResult)
            {
                return true;
            }
        }

        return false;
    }

    internal ErrorMatch WithText(string? reply) => new(this, reply);

    private RetryTime RetryTimeIn(PaddedText reply) =>
        IsKnown && template != 0 && TypedCapture.TryRead(catalog!.Reader, template, reply, out RetryTime time) ? time : RetryReader.Read(reply.Bytes);

    private IReadOnlyList<Capture> CapturesIn(PaddedText reply) => IsKnown && template != 0 ? CaptureReader.Read(catalog!.Reader, template, reply) : [];
}
