using System;
using System.Runtime.CompilerServices;
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

    public SetMatcher(Catalog[] catalogs)
    {
        this.catalogs = catalogs;
        grounds = new ProviderGround[catalogs.Length];
        for (int i = 0; i < catalogs.Length; i++)
        {
            grounds[i] = new ProviderGround(catalogs[i]);
        }

        index = new SharedIndex(catalogs, grounds);
    }

    /// <summary>Weighs the evidence of one reply for the entries of all catalogs.</summary>
    /// <param name="reply">The reply, taken apart.</param>
    /// <param name="from">The host that answered, where it is known.</param>
    /// <param name="found">The catalog of the best evidence; <see langword="null"/> where there is none.</param>
    [SkipLocalsInit]
    public Evidence Find(ReplyWords reply, string? from, out Catalog? found)
    {
        Span<Hit> hits = stackalloc Hit[MaxHits];
        int hitCount = FindAnchors(reply, hits);
        hits = hits.Slice(0, hitCount);
        Span<int> taken = stackalloc int[EvidenceWeigher.MaxHits];
        Evidence best = Evidence.None;
        found = null;
        for (int i = 0; i < catalogs.Length; i++)
        {
            bool isProvider = grounds[i].IsProvider;
            bool speaks = isProvider && from is not null && grounds[i].Owns(from);
            bool isHit = false;
            foreach (Hit hit in hits)
            {
                isHit |= hit.Catalog == i;
                speaks |= hit.Catalog == i && hit.Template == SharedIndex.Slot.Signature;
            }

            // Codes alone say nothing of a provider who has not shown himself.
            if (isProvider && !speaks && !isHit)
            {
                continue;
            }

            var weigher = new EvidenceWeigher(catalogs[i].Reader, reply.Reply, taken);
            foreach (Hit hit in hits)
            {
                if (hit.Catalog == i && hit.Template != SharedIndex.Slot.Signature)
                {
                    weigher.Take(hit.Template);
                }
            }

            Evidence evidence = weigher.Weigh();
            if (isProvider)
            {
                evidence = Judge(evidence, speaks);
            }

            if (evidence.Score > best.Score)
            {
                best = evidence;
                found = catalogs[i];
            }
        }

        return best;
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

        // Elsewhere a provider yields to the common ground, where that knows as much.
        return evidence.Confidence switch
        {
            Confidence.Marker => evidence with { Score = evidence.Score - 1 },
            Confidence.Text or Confidence.Exact => evidence with { Score = evidence.Words >= WordsThatStand ? evidence.Score - 1 : evidence.Words },
            _ => Evidence.None,
        };
    }

    private int FindAnchors(ReplyWords reply, Span<Hit> hits)
    {
        ReadOnlySpan<Word> words = reply.Words;
        int comparisons = 0;
        int count = 0;
        for (int i = 0; i < words.Length; i++)
        {
            uint hash = words[i].Hash;
            if (index.MayContain(hash))
            {
                LookUpAnchor(reply, i, hash, hits, ref count, ref comparisons);
            }

            if (i + 1 < words.Length)
            {
                uint pair = WordHash.Append(hash, words[i + 1].Hash);
                if (index.MayContain(pair))
                {
                    LookUpAnchor(reply, i, pair, hits, ref count, ref comparisons);
                }
            }
        }

        return count;
    }

    private void LookUpAnchor(ReplyWords reply, int word, uint run, Span<Hit> hits, ref int count, ref int comparisons)
    {
        for (int place = index.First(run); index[place].IsUsed && comparisons < Matcher.MaxComparisons; place = index.Next(place))
        {
            ref readonly SharedIndex.Slot slot = ref index[place];
            if (slot.Hash != run)
            {
                continue;
            }

            comparisons++;
            bool isFound = slot.Template == SharedIndex.Slot.Signature
                ? grounds[slot.Catalog].HasSignatureAt(reply.Words, word)
                : TemplateMatch.IsMatch(catalogs[slot.Catalog].Reader, slot.Template, reply.Text, reply.Words, word);
            if (isFound && count < hits.Length)
            {
                hits[count++] = new Hit(slot.Catalog, slot.Template);
            }
        }
    }

    private readonly record struct Hit(int Catalog, int Template);
}
