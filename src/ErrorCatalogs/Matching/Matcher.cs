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
/// Here and elsewhere buffers on the stack are made by the callers of the methods that loop over them: a method that does both is
/// compiled to its best at once, which is slower for the first reply, and without knowing what is usual, which is slower for all.
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
        var weigher = new EvidenceWeigher(image, reply.Reply, stackalloc TextHit[EvidenceWeigher.MaxHits]);
        Span<WordRun> passed = stackalloc WordRun[AnchorFilter.MaxRuns];
        FindAnchors(image, reply, isAside: false, passed, ref weigher);
        if (!reply.Aside.IsEmpty)
        {
            FindAnchors(image, reply, isAside: true, passed, ref weigher);
        }

        if (reply.Code.Length != 0)
        {
            TakeNumber(image, reply, ref weigher);
        }

        return weigher.Weigh();
    }

    private static void FindAnchors(ImageReader image, scoped in ReplyWords reply, bool isAside, Span<WordRun> passed, ref EvidenceWeigher weigher)
    {
        var filter = new AnchorFilter(image.Units.Slice(image.Int32(ImageLayout.AnchorFilter)), image.Int32(ImageLayout.AnchorFilterBits));
        var anchors = new AnchorTable(image);
        int comparisons = 0;
        foreach (WordRun run in filter.Pass(isAside ? reply.Aside : reply.Words, passed))
        {
            int bucket = anchors.BucketOf(run.Hash);
            int end = anchors.First(bucket + 1);
            for (int anchor = anchors.First(bucket); anchor < end && comparisons < MaxComparisons; anchor++)
            {
                if (anchors.Hash(anchor) == run.Hash)
                {
                    comparisons++;
                    Take(image, reply, isAside, run.Word, anchors.Template(anchor), ref weigher);
                }
            }
        }
    }

    /// <summary>Takes what was read as a reply code where it is a number of the catalog's own.</summary>
    private static void TakeNumber(ImageReader image, scoped in ReplyWords reply, ref EvidenceWeigher weigher)
    {
        var anchors = new AnchorTable(image);
        int bucket = anchors.BucketOf(reply.Code.Hash);
        int end = anchors.First(bucket + 1);
        for (int anchor = anchors.First(bucket); anchor < end; anchor++)
        {
            if (anchors.Hash(anchor) == reply.Code.Hash && TemplateMatch.IsNumberAt(image, anchors.Template(anchor), reply.Text, reply.Code))
            {
                weigher.Take(anchors.Template(anchor), 1);
            }
        }
    }

    /// <summary>Compares the reply with a template whose anchor starts at a word.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Take(ImageReader image, scoped in ReplyWords reply, bool isAside, int word, int template, ref EvidenceWeigher weigher)
    {
        int words = isAside ? 0 : TemplateMatch.CountWords(image, template, reply, word);
        if (words != 0 || (isAside && TemplateMatch.IsAside(image, template, reply, word)))
        {
            weigher.Take(template, words);
        }
    }
}
