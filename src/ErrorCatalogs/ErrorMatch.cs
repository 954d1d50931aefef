using System;
using System.Collections.Generic;
using System.Diagnostics;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs;

/// <summary>What a catalog makes of a reply: the entry that fits, how sure that is, and the codes that were read either way.</summary>
/// <remarks>
/// Generated code wraps it in a typed match of each table. Where nothing fits, <see cref="IsKnown"/> is
/// <see langword="false"/> and the codes, severity and retry advice still say what the reply itself says.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct ErrorMatch
{
    private readonly Catalog? catalog;
    private readonly int entry;
    private readonly int template;
    private readonly Reply reply;
    private readonly string? text;

    internal ErrorMatch(Catalog? catalog, in Reply reply, in Evidence evidence)
    {
        this.catalog = catalog;
        this.reply = reply;
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
    public Catalog? Catalog => catalog;

    /// <summary>The value of the entry's enum member; 0, which is <c>Unknown</c> in every catalog, where there is none.</summary>
    public int Value => Entry.Value;

    /// <summary>The value of the entry's category; 0 where there is none.</summary>
    public int CategoryValue => Entry.CategoryValue;

    /// <summary>The reply as it was given; <see langword="null"/> when it was given as a span.</summary>
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
    /// <remarks>The table's own word, where it gives one; or else the class of the code that was read; or else that of the entry's codes.</remarks>
    public Severity Severity
    {
        get
        {
            CatalogEntry found = Entry;
            Severity onWire = reply.Severity;
            return found.Exists && (found.SeverityIsExplicit || onWire == Severity.Unknown) && found.Severity != Severity.Unknown
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
    /// The entry's advice where there is one. For an unknown reply what RFC 5321 section 4.2.1 says of its class: try a transient failure
    /// again later, never repeat a permanent one unchanged.
    /// </remarks>
    public RetryAdvice Retry
    {
        get
        {
            RetryAdvice advice = Entry.Retry;
            return advice != RetryAdvice.Unspecified ? advice : Severity switch
            {
                Severity.Transient => RetryAdvice.Backoff,
                Severity.Permanent => RetryAdvice.Never,
                _ => RetryAdvice.Unspecified,
            };
        }
    }

    /// <summary>What stood in the reply where the entry's text has placeholders.</summary>
    /// <remarks>Empty when the reply was given as a span; then ask <see cref="CapturesIn(ReadOnlySpan{char})"/>.</remarks>
    public IReadOnlyList<Capture> Captures => CapturesIn(text.AsSpan());

    /// <summary>What stood in the reply where the entry's text has placeholders.</summary>
    /// <param name="reply">The reply that was matched.</param>
    public IReadOnlyList<Capture> CapturesIn(ReadOnlySpan<char> reply) =>
        IsKnown && template != 0 ? CaptureReader.Read(catalog!.Reader, template, reply) : [];

    /// <summary>The value of a placeholder.</summary>
    /// <param name="name">The placeholder's name.</param>
    /// <returns>What stood in its place; <see langword="null"/> where it did not occur.</returns>
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

    /// <summary>Entry and codes in short, for logs: <c>Gmail.MailboxNotFound (550 5.1.1, permanent, Exact)</c>.</summary>
    public override string ToString()
    {
        string codes = string.Join(" ", ReplyCode == 0 ? "" : ReplyCode.ToString(System.Globalization.CultureInfo.InvariantCulture), Enhanced.ToString()).Trim();
        return $"{Entry} ({(codes.Length == 0 ? "no code" : codes)}, {Severity}, {Confidence})";
    }

    internal ErrorMatch WithText(string? reply) => new(this, reply);
}
