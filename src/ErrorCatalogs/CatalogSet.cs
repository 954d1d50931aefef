using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using ErrorCatalogs.Matching;
using ErrorCatalogs.Replies;

namespace ErrorCatalogs;

/// <summary>Several catalogs that are asked at once; the best match of all wins.</summary>
/// <remarks>
/// A catalog that names hosts or signatures belongs to a provider. It is believed on its own ground: when the host that answered is
/// one of its hosts, or its signature stands in the reply. Even there a bare reply code of its yields to an enhanced code that the
/// common ground knows. Elsewhere it has a say only by its markers and texts, never by codes alone, which other servers use as well,
/// and a text of two or three words counts only where no catalog has anything else to say. Catalogs without hosts and signatures are
/// the common ground. The wordings of a general catalog yield to every other text. Among equals the common ground wins, then the earlier catalog.
/// </remarks>
public sealed partial class CatalogSet : IReadOnlyList<Catalog>
{
    private readonly Catalog[] catalogs;
    private readonly SetMatcher matcher;

    /// <summary>Makes a set of catalogs.</summary>
    /// <param name="catalogs">The catalogs, the more important first.</param>
    /// <exception cref="ArgumentNullException">The argument or one of the catalogs is <see langword="null"/>.</exception>
    public CatalogSet(params Catalog[] catalogs)
    {
        this.catalogs = (Catalog[])(catalogs ?? throw new ArgumentNullException(nameof(catalogs))).Clone();
        if (Array.IndexOf(this.catalogs, null) >= 0)
        {
            throw new ArgumentNullException(nameof(catalogs));
        }

        matcher = new SetMatcher(this.catalogs);
    }

    /// <summary>The number of catalogs.</summary>
    public int Count => catalogs.Length;

    /// <summary>The catalog at an index.</summary>
    /// <param name="index">From 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such catalog.</exception>
    public Catalog this[int index] => (uint)index < (uint)Count
        ? catalogs[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The set has {Count} catalogs.");

    /// <summary>The entry with a full name, that of its catalog and its symbol, as a log or database may keep it: <c>Gmail.MailboxFull</c>.</summary>
    /// <param name="fullName">The name as <see cref="CatalogEntry.FullName"/> gives it, letter by letter.</param>
    /// <returns>The entry, or one whose <see cref="CatalogEntry.Exists"/> is <see langword="false"/> where no catalog has one of this name.</returns>
    public CatalogEntry Find(string? fullName)
    {
        foreach (Catalog catalog in catalogs)
        {
            string prefix = catalog.Name + ".";
            if (fullName?.StartsWith(prefix, StringComparison.Ordinal) == true && catalog.Find(fullName.Substring(prefix.Length)) is { Exists: true } entry)
            {
                return entry;
            }
        }

        return default;
    }

    /// <summary>Matches a reply to the entries of all catalogs.</summary>
    /// <param name="reply">What the server answered, as it was received, logged or thrown; <see langword="null"/> is read as empty.</param>
    /// <param name="from">The host that answered, where it is known: <c>gmail-smtp-in.l.google.com</c>, with its port or without. Where it is <see langword="null"/> or empty the one counts that the reply names: <c>host mx.example.com[192.0.2.1] said: ...</c>.</param>
    /// <returns>The best match, or one without an entry that still carries the codes and severity of the reply.</returns>
    public ErrorMatch Match(string? reply, string? from = null)
    {
        ErrorMatch match = Match(reply.AsSpan(), from);
        return match.WithText(reply);
    }

    /// <inheritdoc cref="Match(string, string)"/>
    /// <remarks>The match keeps no text: read times and captures with <see cref="ErrorMatch.RetryTimeIn(ReadOnlySpan{char})"/> and <see cref="ErrorMatch.CapturesIn(ReadOnlySpan{char})"/>.</remarks>
    [SkipLocalsInit]
    public ErrorMatch Match(ReadOnlySpan<char> reply, string? from = null)
    {
        using PaddedText text = new(reply, stackalloc byte[PaddedText.StackLength]);
        return Match(text, from);
    }

    /// <summary>Matches a reply to the entries of all catalogs.</summary>
    /// <param name="utf8Reply">What the server answered, as UTF-8.</param>
    /// <param name="from">The host that answered, where it is known; else the one counts that the reply names.</param>
    /// <returns>The best match, or one without an entry that still carries the codes and severity of the reply.</returns>
    /// <remarks>The match keeps no text: read times and captures with <see cref="ErrorMatch.RetryTimeIn(ReadOnlySpan{byte})"/> and <see cref="ErrorMatch.CapturesIn(ReadOnlySpan{byte})"/>.</remarks>
    [SkipLocalsInit]
    public ErrorMatch Match(ReadOnlySpan<byte> utf8Reply, string? from = null)
    {
        using PaddedText text = new(utf8Reply, stackalloc byte[PaddedText.StackLength]);
        return Match(text, from);
    }

    /// <inheritdoc/>
    public IEnumerator<Catalog> GetEnumerator() => ((IEnumerable<Catalog>)catalogs).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    [SkipLocalsInit]
    private ErrorMatch Match(scoped in PaddedText text, string? from)
    {
        ReplyWords reply = new(text, stackalloc Word[WordScanner.MaxWords], stackalloc ushort[WordScanner.MaxWords]);
        if (matcher.IsOfHttp)
        {
            reply = reply.OfHttp();
        }

        Evidence best = matcher.Find(reply, from, out Catalog? found);
        return new ErrorMatch(found, reply.Reply, best);
    }
}
