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

    public SetMatcher(Catalog[] catalogs)
    {
        this.catalogs = catalogs;
        grounds = new ProviderGround[catalogs.Length];
        for (int i = 0; i < catalogs.Length; i++)
        {
            grounds[i] = new ProviderGround(catalogs[i]);
        }

        index = new SharedIndex(catalogs, grounds);
        keys = new SharedKeys(catalogs, grounds);
    }

    /// <summary>Weighs the evidence of one reply for the entries of all catalogs.</summary>
    /// <param name="reply">The reply, taken apart.</param>
    /// <param name="from">The host that answered, where it is known.</param>
    /// <param name="found">The catalog of the best evidence; <see langword="null"/> where there is none.</param>
    [SkipLocalsInit]
    public Evidence Find(scoped in ReplyWords reply, string? from, out Catalog? found)
    {
        Span<Hit> buffer = stackalloc Hit[MaxHits];
        ReadOnlySpan<Hit> hits = FindAnchors(reply, buffer);

        // What the codes say on the common ground; beyond it only those have a say who are found in the text, or who answered.
        Evidence best = keys.Find(reply.Reply, out int catalog);
        bool codesTell = best.Entry >= 0 && CategoryOf(best.Entry, catalog) != 0;
        for (int i = 0; i < hits.Length; i++)
        {
            if (IsFirst(hits, i))
            {
                Consider(hits[i].Catalog, hits, reply.Reply, from, codesTell, ref best, ref catalog);
            }
        }

        for (int i = 0; from is not null && i < catalogs.Length; i++)
        {
            if (grounds[i].Owns(from))
            {
                Consider(i, hits, reply.Reply, from, codesTell, ref best, ref catalog);
            }
        }

        found = best.Entry >= 0 ? catalogs[catalog] : null;
        return best;
    }

    /// <summary>Whether a hit is the first one of its catalog.</summary>
    private static bool IsFirst(ReadOnlySpan<Hit> hits, int index)
    {
        for (int i = 0; i < index; i++)
        {
            if (hits[i].Catalog == hits[index].Catalog)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Weighs what was found of one catalog; among equals the earlier catalog wins.</summary>
    [SkipLocalsInit]
    private void Consider(int candidate, ReadOnlySpan<Hit> hits, in Reply reply, string? from, bool codesTell, ref Evidence best, ref int catalog)
    {
        var weigher = new EvidenceWeigher(catalogs[candidate].Reader, reply, stackalloc int[EvidenceWeigher.MaxHits]);
        ProviderGround ground = grounds[candidate];
        bool speaks = from is not null && ground.Owns(from);
        foreach (Hit hit in hits)
        {
            if (hit.Catalog != candidate)
            {
                continue;
            }

            if (hit.Template == SharedIndex.Slot.Signature)
            {
                speaks = true;
            }
            else
            {
                weigher.Take(hit.Template);
            }
        }

        Evidence evidence = weigher.Weigh();
        if (ground.IsProvider)
        {
            evidence = Judge(evidence, speaks);
        }
        else if (ground.IsGeneral)
        {
            evidence = Yield(evidence, codesTell);
        }

        if (evidence.Score > best.Score || (evidence.Score == best.Score && candidate < catalog))
        {
            best = evidence;
            catalog = candidate;
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

        // Elsewhere a provider yields to the common ground, where that knows as much.
        return evidence.Confidence switch
        {
            Confidence.Marker => evidence with { Score = evidence.Score - 1 },
            Confidence.Text or Confidence.Exact => evidence with { Score = evidence.Words >= WordsThatStand ? evidence.Score - 1 : evidence.Words },
            _ => Evidence.None,
        };
    }

    /// <summary>What a wording that names no cause is worth: less than any that does, and one word alone less than codes that do.</summary>
    private static Evidence Yield(in Evidence evidence, bool codesTell) => evidence.Entry < 0 || evidence.Confidence is not (Confidence.Text or Confidence.Exact)
        ? evidence
        : evidence with { Score = evidence.Words > 1 || !codesTell ? Weight.General + Math.Min(evidence.Words, 6) : evidence.Words };

    private int CategoryOf(int entry, int catalog)
    {
        ImageReader image = catalogs[catalog].Reader;
        return image.Int32(image.Entry(entry) + ImageLayout.EntryCategory);
    }

    [SkipLocalsInit]
    private ReadOnlySpan<Hit> FindAnchors(scoped in ReplyWords reply, Span<Hit> hits)
    {
        ReadOnlySpan<Word> words = reply.Words;
        AnchorFilter filter = index.Filter;
        Span<ushort> passed = stackalloc ushort[WordScanner.MaxWords];
        WordSet all = WordSet.Of(words);
        int comparisons = 0;
        int count = 0;
        foreach (ushort i in filter.Pass(words, passed))
        {
            uint hash = words[i].Hash;
            if (filter.MayContain(hash))
            {
                Compare(reply, all, i, hash, hits, ref count, ref comparisons);
            }

            if (i + 1 < words.Length && WordHash.Append(hash, words[i + 1].Hash) is var pair && filter.MayContain(pair))
            {
                Compare(reply, all, i, pair, hits, ref count, ref comparisons);
            }
        }

        return hits.Slice(0, count);
    }

    /// <summary>Compares the reply with the templates and signatures that have a run of words as anchor.</summary>
    private void Compare(scoped in ReplyWords reply, WordSet all, int word, uint run, Span<Hit> hits, ref int count, ref int comparisons)
    {
        for (int place = index.First(run); index[place].IsUsed && comparisons < Matcher.MaxComparisons; place = index.Next(place))
        {
            ref readonly SharedIndex.Slot slot = ref index[place];
            if (slot.Hash != run || !all.MayHaveAll(slot.Words))
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
