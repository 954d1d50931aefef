using System;
using System.Runtime.CompilerServices;
using ErrorCatalogs.Imaging;
using ErrorCatalogs.Replies;

namespace ErrorCatalogs.Matching;

/// <summary>Finds the best evidence among several catalogs, looking through the reply once.</summary>
internal sealed class SetMatcher
{
    private const int MaxHits = 64;

    // More than any text can weigh, less than a marker.
    private const int OwnGround = 300;

    // A text of a provider that long is the provider's, whoever quotes it.
    private const int WordsThatStand = 4;

    private readonly Catalog[] catalogs;
    private readonly ProviderGround[] grounds;
    private readonly SharedIndex index;
    private readonly SharedKeys keys;
    private readonly bool knowsMail;

    public SetMatcher(Catalog[] catalogs)
    {
        this.catalogs = catalogs;
        grounds = new ProviderGround[catalogs.Length];
        for (int i = 0; i < catalogs.Length; i++)
        {
            grounds[i] = new ProviderGround(catalogs[i]);
            knowsMail |= catalogs[i].KnowsMail;
            IsOfHttp |= grounds[i].KnowsHttp;
        }

        IsOfHttp &= !knowsMail;

        index = new SharedIndex(catalogs, grounds);
        keys = new SharedKeys(catalogs, grounds);
    }

    /// <summary>Whether some of the catalogs know statuses of HTTP, and none knows codes of mail.</summary>
    public bool IsOfHttp { get; }

    /// <summary>Weighs the evidence of one reply for the entries of all catalogs.</summary>
    /// <param name="reply">The reply, taken apart.</param>
    /// <param name="from">The host that answered, where it is known and not empty; else it is looked for in the reply.</param>
    /// <param name="found">The catalog of the best evidence; <see langword="null"/> where there is none.</param>
    [SkipLocalsInit]
    public Evidence Find(scoped in ReplyWords reply, string? from, out Catalog? found)
    {
        Span<Hit> hits = FindAnchors(reply, stackalloc WordRun[AnchorFilter.MaxRuns], stackalloc Hit[MaxHits]);
        ReadOnlySpan<char> named = ReplyHost.NameOf(from.AsSpan());
        ReadOnlySpan<char> host = named.IsEmpty ? ReplyHost.Find(reply.Text, stackalloc char[ReplyHost.MaxLength]) : named;
        if (reply.Reply is { Code: 0, HttpStatus: 0 } && (!host.IsEmpty || HasSignature(hits)) && UnansweredHost.IsIn(reply.Text))
        {
            // Nobody has said anything but the server that tells it.
            hits = WithoutSignatures(hits);
            host = default;
        }

        return Weigh(reply.Reply, hits, host, out found);
    }

    private Evidence Weigh(in Reply reply, ReadOnlySpan<Hit> hits, ReadOnlySpan<char> host, out Catalog? found)
    {
        // Beyond the common ground only those have a say who are found in the text, or who answered.
        Evidence best = Evidence.None;
        int catalog = catalogs.Length;
        for (int i = 0; i < hits.Length; i++)
        {
            if (IndexOf(hits, hits[i].Catalog) == i)
            {
                Consider(hits[i].Catalog, hits, reply, host, ref best, ref catalog);
            }
        }

        for (int i = 0; !host.IsEmpty && i < catalogs.Length; i++)
        {
            if (grounds[i].Owns(host) && IndexOf(hits, i) < 0)
            {
                Consider(i, hits, reply, host, ref best, ref catalog);
            }
        }

        // On the common ground the codes have one too, where they are not outweighed anyway.
        if (best.Score <= CodeLadder.MostOf(reply))
        {
            Evidence byCode = keys.Find(reply, out int common);
            if (HasCategory(byCode, common) && IsHint(best, catalog, byCode, common, reply))
            {
                best = byCode;
                catalog = common;
            }
            else
            {
                Consider(byCode, common, ref best, ref catalog);
            }
        }

        found = best.Entry >= 0 ? catalogs[catalog] : null;
        return best;
    }

    /// <summary>The first hit of a catalog; -1 where it has none.</summary>
    private static int IndexOf(ReadOnlySpan<Hit> hits, int catalog)
    {
        for (int i = 0; i < hits.Length; i++)
        {
            if (hits[i].Catalog == catalog)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Weighs what was found of one catalog.</summary>
    [SkipLocalsInit]
    private void Consider(int candidate, ReadOnlySpan<Hit> hits, in Reply reply, ReadOnlySpan<char> host, ref Evidence best, ref int catalog)
    {
        ProviderGround ground = grounds[candidate];
        if (ground.IsGeneral && reply.IsOfMailbox && ground.Protocol == Protocol.Smtp)
        {
            // Words that name no cause name one least of all where they mean something else: a mailbox is a folder to IMAP.
            return;
        }

        var weigher = new EvidenceWeigher(catalogs[candidate].Reader, reply, stackalloc TextHit[EvidenceWeigher.MaxHits]);
        bool speaks = HasSignature(candidate, hits) || (!host.IsEmpty && ground.Owns(host));
        Take(candidate, hits, speaks || !ground.IsProvider, ref weigher);
        Evidence evidence = weigher.Weigh();
        if (ground.IsProvider)
        {
            evidence = Judge(evidence, speaks);
        }
        else if (ground.IsGeneral)
        {
            evidence = Yield(evidence);
        }

        if (!IsOverheard(evidence, ground.Protocol, reply))
        {
            Consider(evidence, candidate, ref best, ref catalog);
        }
    }

    /// <summary>
    /// Whether nothing but a word or two of a protocol of mailboxes was found, in a reply that is not of it: <c>not supported</c> and <c>fatal error</c>
    /// are anybody's.
    /// </summary>
    private static bool IsOverheard(in Evidence evidence, Protocol protocol, in Reply reply) =>
        protocol is Protocol.Imap or Protocol.Pop3 && protocol != reply.Spoken && evidence is { Confidence: Confidence.Text, Words: 1 or 2 };

    /// <summary>Takes the better evidence; among equals, that of the earlier catalog.</summary>
    private void Consider(in Evidence evidence, int candidate, ref Evidence best, ref int catalog)
    {
        bool isBetter = evidence.Score > best.Score || (evidence.Score == best.Score && candidate < catalog);
        if (isBetter ? !IsMoreTelling(best, catalog, evidence, candidate) : IsMoreTelling(evidence, candidate, best, catalog))
        {
            best = evidence;
            catalog = candidate;
        }
    }

    /// <summary>
    /// Whether a text names a cause where a marker names none, as IMAP's <c>[ALERT]</c> does not, or where the marker is what a service makes of the
    /// answer that has the text: <c>"bounce_classification":"Mailbox Unavailable"</c>.
    /// </summary>
    private bool IsMoreTelling(in Evidence text, int textCatalog, in Evidence marker, int markerCatalog) =>
        marker.Confidence == Confidence.Marker
        && text.Confidence is Confidence.Text or Confidence.Exact
        && grounds[markerCatalog].HasCategories
        && !grounds[textCatalog].IsGeneral
        && (marker.Words == 0 || !HasCategory(marker, markerCatalog))
        && text.Score > Weight.General
        && HasCategory(text, textCatalog);

    /// <summary>Whether the signature of a catalog was found.</summary>
    private static bool HasSignature(int candidate, ReadOnlySpan<Hit> hits)
    {
        foreach (Hit hit in hits)
        {
            if (hit.Catalog == candidate && hit.Template == SharedIndex.Anchor.Signature)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the signature of any catalog was found.</summary>
    private static bool HasSignature(ReadOnlySpan<Hit> hits)
    {
        foreach (Hit hit in hits)
        {
            if (hit.Template == SharedIndex.Anchor.Signature)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What was found but for signatures, in the place of all.</summary>
    private static Span<Hit> WithoutSignatures(Span<Hit> hits)
    {
        int count = 0;
        foreach (Hit hit in hits)
        {
            if (hit.Template != SharedIndex.Anchor.Signature)
            {
                hits[count++] = hit;
            }
        }

        return hits.Slice(0, count);
    }

    /// <summary>Takes what was found of one catalog.</summary>
    /// <param name="candidate">The catalog.</param>
    /// <param name="hits">What was found of all.</param>
    /// <param name="takesNumbers">Whether a number that many services may use counts as this one's.</param>
    /// <param name="weigher">Takes it.</param>
    private void Take(int candidate, ReadOnlySpan<Hit> hits, bool takesNumbers, ref EvidenceWeigher weigher)
    {
        ImageReader image = catalogs[candidate].Reader;
        foreach (Hit hit in hits)
        {
            if (hit.Catalog == candidate && hit.Template != SharedIndex.Anchor.Signature
                && (takesNumbers || image.Unit(hit.Template + ImageLayout.TemplateKind) != ImageLayout.KindNumber))
            {
                weigher.Take(hit.Template, hit.Words);
            }
        }
    }

    /// <summary>What a provider's evidence is worth on its own ground and elsewhere.</summary>
    private static Evidence Judge(in Evidence evidence, bool speaks)
    {
        if (evidence.Entry < 0)
        {
            return evidence;
        }

        if (speaks)
        {
            // A bare reply code yields to an enhanced code that everybody shares.
            return evidence with { Score = evidence.Score + (evidence.Confidence > Confidence.Reply ? OwnGround : 1) };
        }

        // Elsewhere a provider yields to the common ground, where that knows as much of the text: codes are everybody's.
        return evidence.Confidence switch
        {
            Confidence.Marker => evidence with { Score = evidence.Score - 1 },
            Confidence.Text or Confidence.Exact => evidence with { Score = evidence.Words >= WordsThatStand ? Math.Min(evidence.Score, Weight.OfText(evidence.Words, Agreement.None)) - 1 : evidence.Words },
            _ => Evidence.None,
        };
    }

    /// <summary>What a wording that names no cause is worth: less than any that does.</summary>
    private static Evidence Yield(in Evidence evidence) => evidence.Words != 0 && evidence.Confidence is Confidence.Text or Confidence.Exact
        ? evidence with { Score = Weight.General + Math.Min(evidence.Words, 6) }
        : evidence;

    /// <summary>
    /// Whether all that was found is a wording that names no cause, of one word or beside an enhanced code that names one. The code is believed less
    /// than a wording that says when to come again, where that would be in vain: <c>4.2.1 Try again in 5 minutes</c>.
    /// </summary>
    private bool IsHint(in Evidence evidence, int catalog, in Evidence byCode, int common, in Reply reply) => evidence.Entry >= 0
        && grounds[catalog].IsGeneral
        && (evidence.Words == 1 || (byCode.Confidence >= Confidence.Wildcard && CodeLadder.NamesCause(reply.Enhanced)))
        && !(RetryOf(evidence, catalog) == RetryAdvice.AfterDelay && RetryOf(byCode, common) is RetryAdvice.Never or RetryAdvice.AfterFix)
        && !IsOfItsCodes(evidence, catalogs[catalog].Reader, reply);

    private RetryAdvice RetryOf(in Evidence evidence, int catalog)
    {
        ImageReader image = catalogs[catalog].Reader;
        return (RetryAdvice)((image.Unit(image.Entry(evidence.Entry) + ImageLayout.EntryFlags) >> ImageLayout.RetryShift) & ImageLayout.RetryMask);
    }

    /// <summary>Whether the table has the wording for the very enhanced code of the reply: <c>5.7.3 Not authorized</c>.</summary>
    private static bool IsOfItsCodes(in Evidence evidence, ImageReader image, in Reply reply) =>
        evidence.Confidence == Confidence.Exact && KeyAgreement.Of(image, image.Entry(evidence.Entry), reply, default) == Agreement.Codes;

    private bool HasCategory(in Evidence evidence, int catalog) => evidence.Entry >= 0
        && catalogs[catalog].Reader is var image
        && image.Int32(image.Entry(evidence.Entry) + ImageLayout.EntryCategory) != 0;

    private Span<Hit> FindAnchors(scoped in ReplyWords reply, scoped Span<WordRun> passed, Span<Hit> hits)
    {
        int comparisons = 0;
        int count = 0;
        FindAnchors(reply, isAside: false, passed, hits, ref count, ref comparisons);
        if (!reply.Aside.IsEmpty)
        {
            FindAnchors(reply, isAside: true, passed, hits, ref count, ref comparisons);
        }

        // Where some catalog knows codes of mail, a number is another's own only if the reply calls it a code.
        if (reply.Code.Length != 0 && (!knowsMail || (!reply.Reply.Enhanced.HasValue && NumberPlace.IsNamed(reply.Text, reply.Code.Start, reply.Code.End))))
        {
            FindNumber(reply, hits, ref count);
        }

        return hits.Slice(0, count);
    }

    private void FindAnchors(scoped in ReplyWords reply, bool isAside, scoped Span<WordRun> passed, Span<Hit> hits, ref int count, ref int comparisons)
    {
        ReadOnlySpan<Word> searched = isAside ? reply.Aside : reply.Words;
        WordSet words = WordSet.Of(searched);
        foreach (WordRun run in index.Filter.Pass(searched, passed))
        {
            Compare(reply, isAside, words, run, hits, ref count, ref comparisons);
        }
    }

    /// <summary>Finds what was read as a reply code among the numbers that catalogs have of their own.</summary>
    private void FindNumber(scoped in ReplyWords reply, Span<Hit> hits, ref int count)
    {
        for (int i = index.Find(reply.Code.Hash, out int end); i < end; i++)
        {
            ref readonly SharedIndex.Anchor anchor = ref index[i];
            if (anchor.Hash == reply.Code.Hash && anchor.Template != SharedIndex.Anchor.Signature && count < hits.Length
                && TemplateMatch.IsNumberAt(catalogs[anchor.Catalog].Reader, anchor.Template, reply.Text, reply.Code))
            {
                hits[count++] = new Hit(anchor.Catalog, anchor.Template, 1);
            }
        }
    }

    /// <summary>Compares the reply with the templates and signatures that have a run of words as anchor.</summary>
    private void Compare(scoped in ReplyWords reply, bool isAside, in WordSet words, WordRun run, Span<Hit> hits, ref int count, ref int comparisons)
    {
        for (int i = index.Find(run.Hash, out int end); i < end; i++)
        {
            ref readonly SharedIndex.Anchor anchor = ref index[i];
            if (anchor.Hash != run.Hash || !words.MayHaveAll(index.WordsOf(i)) || comparisons >= Matcher.MaxComparisons)
            {
                continue;
            }

            comparisons++;
            int found = anchor.Template == SharedIndex.Anchor.Signature ? grounds[anchor.Catalog].CountSignatureAt(isAside ? reply.Aside : reply.Words, run.Word)
                : isAside ? 0
                : TemplateMatch.CountWords(catalogs[anchor.Catalog].Reader, anchor.Template, reply, run.Word);
            bool isHit = found != 0
                || (isAside && anchor.Template != SharedIndex.Anchor.Signature && TemplateMatch.IsAside(catalogs[anchor.Catalog].Reader, anchor.Template, reply, run.Word));
            if (isHit && !(reply.Reply.HttpStatus != 0 && !isAside && IsReasonOfStatus(reply, run.Word, anchor)))
            {
                Add(new Hit(anchor.Catalog, anchor.Template, found), hits, ref count);
            }
        }
    }

    /// <summary>Whether a text is but the reason of the reply's status of HTTP, and its catalog knows no statuses: <c>405 Method Not Allowed</c> is no policy of a mail server.</summary>
    private bool IsReasonOfStatus(scoped in ReplyWords reply, int word, in SharedIndex.Anchor anchor) =>
        anchor.Template != SharedIndex.Anchor.Signature
        && !grounds[anchor.Catalog].KnowsHttp
        && TemplateMatch.TryFind(catalogs[anchor.Catalog].Reader, anchor.Template, reply, word, out int first, out int end)
        && ReasonPhrase.Covers(reply, first, end);

    /// <summary>Adds what was found; the same text again, as on each line of a report, needs no place of its own.</summary>
    private void Add(Hit hit, Span<Hit> hits, ref int count)
    {
        for (int i = 0; i < count; i++)
        {
            if (hits[i] == hit && hit.Template != SharedIndex.Anchor.Signature && catalogs[hit.Catalog].Reader.Unit(hit.Template + ImageLayout.TemplateKind) == ImageLayout.KindText)
            {
                return;
            }
        }

        if (count < hits.Length)
        {
            hits[count++] = hit;
        }
    }

    private readonly record struct Hit(int Catalog, int Template, int Words);
}
