using System;
using System.Runtime.CompilerServices;
using ErrorCatalogs.Imaging;
using ErrorCatalogs.Replies;

namespace ErrorCatalogs.Matching;

/// <summary>Finds the entry of a catalog for which a reply gives the best evidence.</summary>
/// <remarks>
/// Texts and markers are found by their anchors: of each the image holds the hash of its rarest run of one or two words. The runs
/// that start at each word of the reply are looked up, first in a filter of single bits; only what is found there is compared word
/// by word. So the time depends on the length of the reply and hardly on the number of templates. Codes are looked up in a hash
/// table that names, for every combination a reply can have, the one entry that it decides.
/// </remarks>
internal static class Matcher
{
    /// <summary>The most comparisons for one reply: one that repeats anchors without end must not cost more than its length allows.</summary>
    public const int MaxComparisons = 256;

    /// <summary>Weighs the evidence of one reply for the entries of one catalog.</summary>
    /// <param name="image">The catalog.</param>
    /// <param name="reply">The reply, taken apart.</param>
    [SkipLocalsInit]
    public static Evidence Find(ImageReader image, scoped in ReplyWords reply)
    {
        var weigher = new EvidenceWeigher(image, reply.Reply, stackalloc int[EvidenceWeigher.MaxHits]);
        int lengths = image.Int32(ImageLayout.AnchorLengths);
        if (lengths != 0)
        {
            FindAnchors(image, reply, (lengths & (1 << 1)) != 0, ref weigher);
        }

        return weigher.Weigh();
    }

    [SkipLocalsInit]
    private static void FindAnchors(ImageReader image, scoped in ReplyWords reply, bool hasSingleWords, ref EvidenceWeigher weigher)
    {
        ReadOnlySpan<Word> words = reply.Words;
        var filter = new AnchorFilter(image.Units.Slice(image.Int32(ImageLayout.AnchorFilter)), image.Int32(ImageLayout.AnchorFilterBits));
        Span<ushort> passed = stackalloc ushort[WordScanner.MaxWords];
        int comparisons = 0;
        foreach (ushort i in filter.Pass(words, passed))
        {
            uint hash = words[i].Hash;
            if (hasSingleWords && filter.MayContain(hash))
            {
                Compare(image, reply, i, hash, ref comparisons, ref weigher);
            }

            if (i + 1 < words.Length && WordHash.Append(hash, words[i + 1].Hash) is var pair && filter.MayContain(pair))
            {
                Compare(image, reply, i, pair, ref comparisons, ref weigher);
            }
        }
    }

    /// <summary>Compares the reply with the templates that have a run of words as anchor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Compare(ImageReader image, scoped in ReplyWords reply, int word, uint run, ref int comparisons, ref EvidenceWeigher weigher)
    {
        int table = image.Int32(ImageLayout.AnchorTable);
        int mask = (1 << image.Int32(ImageLayout.AnchorTableBits)) - 1;
        for (int slot = (int)(run >> 8) & mask; comparisons < MaxComparisons; slot = (slot + 1) & mask)
        {
            int at = table + (slot * ImageLayout.AnchorSlotLength);
            int template = image.Int32(at + 2);
            if (template == 0)
            {
                return;
            }

            if ((uint)image.Int32(at) == run)
            {
                comparisons++;
                Take(image, reply, word, template, ref weigher);
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Take(ImageReader image, scoped in ReplyWords reply, int word, int template, ref EvidenceWeigher weigher)
    {
        if (TemplateMatch.IsMatch(image, template, reply.Text, reply.Words, word))
        {
            weigher.Take(template);
        }
    }
}
