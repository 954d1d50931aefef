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
/// the common ground. Among equals the common ground wins, then the earlier catalog.
/// </remarks>
public sealed class CatalogSet : IReadOnlyList<Catalog>
{
    // More than any text can weigh, less than a marker.
    private const int OwnGround = 300;

    private readonly Catalog[] catalogs;
    private readonly ProviderGround[] grounds;

    /// <summary>Makes a set of catalogs.</summary>
    /// <param name="catalogs">The catalogs, the more important first.</param>
    /// <exception cref="ArgumentNullException">The argument or one of the catalogs is <see langword="null"/>.</exception>
    public CatalogSet(params Catalog[] catalogs)
    {
        this.catalogs = (Catalog[])(catalogs ?? throw new ArgumentNullException(nameof(catalogs))).Clone();
        grounds = new ProviderGround[catalogs.Length];
        for (int i = 0; i < catalogs.Length; i++)
        {
            grounds[i] = new ProviderGround(catalogs[i] ?? throw new ArgumentNullException(nameof(catalogs)));
        }
    }

    /// <summary>The number of catalogs.</summary>
    public int Count => catalogs.Length;

    /// <summary>The catalog at an index.</summary>
    /// <param name="index">From 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such catalog.</exception>
    public Catalog this[int index] => catalogs[index];

    /// <summary>Matches a reply to the entries of all catalogs.</summary>
    /// <param name="reply">What the server answered, as it was received, logged or thrown; <see langword="null"/> is read as empty.</param>
    /// <param name="from">The host that answered, where it is known: <c>gmail-smtp-in.l.google.com</c>.</param>
    /// <returns>The best match, or one without an entry that still carries the codes and severity of the reply.</returns>
    public ErrorMatch Match(string? reply, string? from = null)
    {
        ErrorMatch match = Match(reply.AsSpan(), from);
        return match.WithText(reply);
    }

    /// <inheritdoc cref="Match(string, string)"/>
    [SkipLocalsInit]
    public ErrorMatch Match(ReadOnlySpan<char> reply, string? from = null)
    {
        using Utf8Text utf8 = new(reply, stackalloc byte[Utf8Text.StackLength]);
        return Match(utf8.Bytes, from);
    }

    /// <summary>Matches a reply to the entries of all catalogs.</summary>
    /// <param name="utf8Reply">What the server answered, as UTF-8.</param>
    /// <param name="from">The host that answered, where it is known.</param>
    /// <returns>The best match, or one without an entry that still carries the codes and severity of the reply.</returns>
    [SkipLocalsInit]
    public ErrorMatch Match(ReadOnlySpan<byte> utf8Reply, string? from = null)
    {
        ReplyWords words = new(utf8Reply, stackalloc Word[WordScanner.MaxWords]);
        Evidence best = Evidence.None;
        Catalog? found = null;
        for (int i = 0; i < catalogs.Length; i++)
        {
            Evidence evidence = Matcher.Find(catalogs[i].Reader, utf8Reply, words.Words, words.Reply);
            if (evidence.Score > 0)
            {
                evidence = Judge(evidence, grounds[i], words.Words, from);
            }

            if (evidence.Score > best.Score)
            {
                best = evidence;
                found = catalogs[i];
            }
        }

        return new ErrorMatch(found, words.Reply, best);
    }

    /// <inheritdoc/>
    public IEnumerator<Catalog> GetEnumerator() => ((IEnumerable<Catalog>)catalogs).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>What a catalog's evidence is worth, given who answered.</summary>
    private static Evidence Judge(in Evidence evidence, ProviderGround ground, ReadOnlySpan<Word> words, string? from)
    {
        if (!ground.IsProvider)
        {
            return evidence;
        }

        if (ground.Speaks(from, words))
        {
            return evidence with { Score = evidence.Score + (evidence.Confidence > Confidence.Reply ? OwnGround : 1) };
        }

        return evidence.Confidence switch
        {
            Confidence.Marker => evidence with { Score = evidence.Score - 1 },
            Confidence.Text or Confidence.Exact => evidence with { Score = evidence.Words >= 4 ? evidence.Score - 1 : evidence.Words },
            _ => Evidence.None,
        };
    }
}
