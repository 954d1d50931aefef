using System;
using System.Runtime.CompilerServices;
using ErrorCatalogs.Imaging;
using ErrorCatalogs.Replies;

namespace ErrorCatalogs.Matching;

/// <summary>Finds the entry of a catalog for which a reply gives the best evidence. The only matcher there is.</summary>
/// <remarks>
/// Texts and markers are found by their anchors: of each the image holds the hash of its rarest run of one or two words. The runs
/// that start at each word of the reply are looked up, first in a filter of single bits; only what is found there is compared word
/// by word. So the time depends on the length of the reply and hardly on the number of templates. Codes are looked up in a hash
/// table that names, for every combination a reply can have, the one entry that it decides.
/// </remarks>
internal ref struct Matcher
{
    // A reply that repeats anchors without end must not cost more than its length allows.
    private const int MaxComparisons = 256;
    private const int MaxHits = 32;

    private readonly ImageReader image;
    private readonly ReadOnlySpan<byte> text;
    private readonly ReadOnlySpan<Word> words;
    private readonly Reply reply;
    private readonly Span<int> hits;
    private int hitCount;
    private int comparisons;
    private MarkerList markers;

    private Matcher(ImageReader image, ReplyWords reply, Span<int> hits)
    {
        this.image = image;
        text = reply.Text;
        words = reply.Words;
        this.reply = reply.Reply;
        this.hits = hits;
    }

    /// <summary>Weighs the evidence of one reply for the entries of one catalog.</summary>
    /// <param name="image">The catalog.</param>
    /// <param name="reply">The reply, taken apart.</param>
    [SkipLocalsInit]
    public static Evidence Find(ImageReader image, ReplyWords reply)
    {
        var matcher = new Matcher(image, reply, stackalloc int[MaxHits]);
        matcher.FindAnchors();
        return matcher.Weigh();
    }

    /// <summary>Collects the templates and markers that stand in the reply.</summary>
    private void FindAnchors()
    {
        int lengths = image.Int32(ImageLayout.AnchorLengths);
        if (lengths == 0)
        {
            return;
        }

        ReadOnlySpan<char> filter = image.Units.Slice(image.Int32(ImageLayout.AnchorFilter));
        uint mask = (1u << image.Int32(ImageLayout.AnchorFilterBits)) - 1;
        bool hasSingleWords = (lengths & (1 << 1)) != 0;
        for (int i = 0; i < words.Length; i++)
        {
            uint hash = words[i].Hash;
            if (hasSingleWords && IsSet(filter, hash & mask))
            {
                LookUpAnchor(i, hash);
            }

            if (i + 1 < words.Length)
            {
                uint pair = WordHash.Append(hash, words[i + 1].Hash);
                if (IsSet(filter, pair & mask))
                {
                    LookUpAnchor(i, pair);
                }
            }
        }
    }

    private static bool IsSet(ReadOnlySpan<char> filter, uint bit) => (filter[(int)(bit >> 4)] & (1 << (int)(bit & 15))) != 0;

    private void LookUpAnchor(int word, uint run)
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
                if (TemplateMatch.IsMatch(image, template, text, words, word))
                {
                    Take(template);
                }
            }
        }
    }

    private void Take(int template)
    {
        int kind = image.Unit(template + ImageLayout.TemplateKind);
        if (kind != ImageLayout.KindText)
        {
            markers.Add(new Marker(image.Int32(template + ImageLayout.TemplateIdentity), template, kind == ImageLayout.KindToken));
        }
        else if (hitCount < hits.Length)
        {
            hits[hitCount++] = template;
        }
    }

    /// <summary>Compares the evidence of codes, markers and texts.</summary>
    private readonly Evidence Weigh()
    {
        Evidence best = FindByCode(0);
        for (int i = 0; i < markers.Count; i++)
        {
            Marker marker = markers[i];
            int entry = image.FindKey(KeyCode.Marker(0, marker.Identity));
            if (entry >= 0)
            {
                Consider(new Evidence(entry, markers.Weight(i), Confidence.Marker, marker.Template, 0), ref best);
            }
        }

        for (int i = 0; i < hitCount; i++)
        {
            Consider(WeighText(hits[i]), ref best);
        }

        return best;
    }

    private static void Consider(Evidence found, ref Evidence best)
    {
        if (found.Score > best.Score)
        {
            best = found;
        }
    }

    /// <summary>The weight of a template that was found in a reply: how much text it is, and how well the codes agree.</summary>
    private readonly Evidence WeighText(int template)
    {
        int entry = image.Unit(template + ImageLayout.TemplateEntry);
        int length = image.Unit(template + ImageLayout.TemplateWords);
        if (entry == ImageLayout.SharedTemplate)
        {
            int identity = image.Int32(template + ImageLayout.TemplateIdentity);
            entry = FindByCode(identity).Entry;
            if (entry < 0)
            {
                entry = image.FindKey(KeyCode.Template(identity));
            }
        }

        Agreement agreement = KeyAgreement.Of(image, image.Entry(entry), reply, markers);

        // One word alone says too little, whatever it is.
        if (length < 2 && agreement < Agreement.Reply)
        {
            return Evidence.None;
        }

        int score = Weight.OfText(length, agreement) + (agreement == Agreement.Marker ? markers.Weight(0) : 0);
        Confidence confidence = agreement switch
        {
            Agreement.Marker => Confidence.Marker,
            >= Agreement.Code => Confidence.Exact,
            _ => Confidence.Text,
        };
        return new Evidence(entry, score, confidence, template, length);
    }

    /// <summary>The entry that the codes of a reply decide, alone or among those that share a template.</summary>
    private readonly Evidence FindByCode(int template)
    {
        if (template != 0)
        {
            for (int i = 0; i < markers.Count; i++)
            {
                int entry = image.FindKey(KeyCode.Marker(template, markers[i].Identity));
                if (entry >= 0)
                {
                    return new Evidence(entry, 0, Confidence.Marker, 0, 0);
                }
            }
        }

        if (reply.Enhanced.HasValue)
        {
            int packed = reply.Enhanced.Packed;
            if (reply.Code != 0 && TryFind(KeyCode.Codes(template, reply.Code, packed), Agreement.Codes, out int both))
            {
                return new Evidence(both, Weight.Codes, Confidence.Codes, 0, 0);
            }

            if (TryFind(KeyCode.Enhanced(template, packed), Agreement.Code, out int enhanced))
            {
                return new Evidence(enhanced, Weight.Enhanced, Confidence.Code, 0, 0);
            }

            int anyClass = EnhancedStatusCode.Pack(0, reply.Enhanced.Subject, reply.Enhanced.Detail);
            if (TryFind(KeyCode.Enhanced(template, anyClass), Agreement.Code, out int wildcard))
            {
                return new Evidence(wildcard, Weight.Wildcard, Confidence.Wildcard, 0, 0);
            }
        }

        if (reply.HResult != 0 && TryFind(KeyCode.HResult(template, reply.HResult), Agreement.Codes, out int hresult))
        {
            return new Evidence(hresult, Weight.HResult, Confidence.Code, 0, 0);
        }

        if (reply.HttpStatus != 0 && TryFind(KeyCode.Http(template, reply.HttpStatus), Agreement.Code, out int http))
        {
            return new Evidence(http, Weight.Http, Confidence.Code, 0, 0);
        }

        if (reply.Code != 0)
        {
            if (TryFind(KeyCode.Reply(template, reply.Code), Agreement.Reply, out int code))
            {
                return new Evidence(code, Weight.Reply, Confidence.Reply, 0, 0);
            }

            if (TryFind(KeyCode.Reply(template, reply.Code / 100), Agreement.Class, out int @class))
            {
                return new Evidence(@class, Weight.Class, Confidence.Class, 0, 0);
            }
        }

        return Evidence.None;
    }

    private readonly bool TryFind(ulong key, Agreement least, out int entry)
    {
        entry = image.FindKey(key);
        return entry >= 0 && KeyAgreement.Of(image, image.Entry(entry), reply, markers) >= least;
    }
}
