using System;
using System.Runtime.CompilerServices;
using ErrorCatalogs.Imaging;

namespace ErrorCatalogs.Matching;

/// <summary>Weighs what was found of one catalog in a reply.</summary>
internal ref struct EvidenceWeigher
{
    /// <summary>The most texts that are weighed of one reply.</summary>
    public const int MaxHits = 32;

    private readonly ImageReader image;
    private readonly Reply reply;
    private readonly Span<TextHit> hits;
    private int hitCount;
    private MarkerList markers;

    /// <summary>Begins with nothing found.</summary>
    /// <param name="image">The catalog.</param>
    /// <param name="reply">The codes of the reply.</param>
    /// <param name="hits">A buffer of <see cref="MaxHits"/>.</param>
    public EvidenceWeigher(ImageReader image, in Reply reply, Span<TextHit> hits)
    {
        this.image = image;
        this.reply = reply;
        this.hits = hits;
    }

    /// <summary>Takes a template that stands in the reply.</summary>
    /// <param name="template">The template's place in the image.</param>
    /// <param name="words">How many words of the reply are literally the template's; 0 where it stands aside of the text.</param>
    public void Take(int template, int words)
    {
        int kind = image.Unit(template + ImageLayout.TemplateKind);
        if (kind != ImageLayout.KindText)
        {
            markers.Add(new Marker(image.Int32(template + ImageLayout.TemplateIdentity), template, kind == ImageLayout.KindToken, words));
        }
        else
        {
            Add(new TextHit(template, words));
        }
    }

    /// <summary>Compares the evidence of codes, markers and texts.</summary>
    public readonly Evidence Weigh()
    {
        Evidence best = hitCount == 0 && markers.Count == 0 ? Evidence.None : WeighTexts();
        if (best.Score > CodeLadder.MostOf(reply))
        {
            // No code outweighs it, so none need be looked up.
            return best;
        }

        Evidence byCode = FindByCode(0);
        return byCode.Score >= best.Score ? byCode : best;
    }

    /// <summary>Adds a text; the same again, as on each line of a report, needs no place of its own.</summary>
    private void Add(TextHit hit)
    {
        for (int i = 0; i < hitCount; i++)
        {
            if (hits[i].Template == hit.Template && hits[i].Words == hit.Words)
            {
                return;
            }
        }

        if (hitCount < hits.Length)
        {
            hits[hitCount++] = hit;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly Evidence WeighTexts()
    {
        Evidence best = Evidence.None;
        for (int i = 0; i < hitCount; i++)
        {
            Consider(WeighText(hits[i]), ref best);
        }

        bool hasText = best.Entry >= 0;
        for (int i = 0; i < markers.Count; i++)
        {
            Marker marker = markers[i];
            bool yields = hasText && marker.Words == 0;
            int entry = yields ? -1 : image.FindKey(KeyCode.Marker(0, marker.Identity));
            yields |= entry >= 0 && hasText && reply.IsOfMailbox && !marker.IsToken && !HasCategory(entry) && HasCategory(best.Entry) && best.Confidence != Confidence.Marker;
            if (entry >= 0 && !yields && !IsOfSuccess(entry))
            {
                Consider(new Evidence(entry, markers.Weight(i) + (markers.Count > 1 && KeyAgreement.CountMarkers(image, image.Entry(entry), markers) > 1 ? Weight.FurtherMarker : 0), Confidence.Marker, marker.Template, marker.Words), ref best);
            }
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
    private readonly Evidence WeighText(TextHit hit)
    {
        (int template, int length) = hit;
        int entry = image.Unit(template + ImageLayout.TemplateEntry);
        if (entry == ImageLayout.SharedTemplate)
        {
            int identity = image.Int32(template + ImageLayout.TemplateIdentity);
            entry = FindByCode(identity).Entry;
            if (entry < 0)
            {
                entry = image.FindKey(KeyCode.Template(identity));
            }
        }

        if (IsOfSuccess(entry) || IsOfAnotherProtocol(entry))
        {
            return Evidence.None;
        }

        if (length == 0)
        {
            return new Evidence(entry, Weight.Hint, Confidence.Text, template, 0);
        }

        bool hasKeys = image.Unit(image.Entry(entry) + ImageLayout.EntryKeyCount) != 0;
        Agreement agreement = hasKeys
            ? KeyAgreement.Of(image, image.Entry(entry), reply, markers)
            : KeyAgreement.OfProtocols((Protocol)((image.Int32(ImageLayout.KeyKinds) >> ImageLayout.ProtocolShift) & ImageLayout.ProtocolMask), reply.Spoken);

        // What IMAP calls a mailbox is a folder, what POP3 calls so is all that there is.
        if (agreement == Agreement.Doubt && reply.IsOfMailbox)
        {
            return Evidence.None;
        }

        // One word alone says too little in an entry that has codes to go by; and a few words of an error in a reply of success
        // are about something else.
        bool isTooShort = length < 2 && agreement < Agreement.Reply && hasKeys;
        if (isTooShort || (reply.Severity == Severity.Success && agreement < Agreement.Class && length < 5))
        {
            return Evidence.None;
        }

        int score = Weight.OfText(length, agreement) + agreement switch
        {
            Agreement.Marker => markers.Weight(0),
            Agreement.Codes when CodeLadder.IsNumberAlone(reply) => Weight.HResultAlone,
            _ => 0,
        };
        Confidence confidence = agreement switch
        {
            Agreement.Marker => Confidence.Marker,
            >= Agreement.Code => Confidence.Exact,
            _ => Confidence.Text,
        };
        return new Evidence(entry, score, confidence, template, length);
    }

    /// <summary>Whether an entry names a cause, as IMAP's <c>[ALERT]</c> does not.</summary>
    private readonly bool HasCategory(int entry) => image.Int32(image.Entry(entry) + ImageLayout.EntryCategory) != 0;

    /// <summary>Whether an entry means success, where the reply says that the command failed.</summary>
    private readonly bool IsOfSuccess(int entry) =>
        reply.IsRefusal && entry >= 0 && (image.Unit(image.Entry(entry) + ImageLayout.EntryFlags) & ImageLayout.SeverityMask) == (int)Severity.Success;

    /// <summary>Whether mail is read by the protocol of the reply, and what the entry says of is known to another: nobody is a recipient there.</summary>
    private readonly bool IsOfAnotherProtocol(int entry) =>
        reply.IsOfMailbox && entry >= 0
        && (Protocol)((image.Unit(image.Entry(entry) + ImageLayout.EntryFlags) >> ImageLayout.ProtocolOfCategoryShift) & ImageLayout.ProtocolMask) is var protocol
        && protocol != Protocol.Unknown && protocol != reply.Spoken;

    /// <summary>The entry that the codes of a reply decide, alone or among those that share a template.</summary>
    [SkipLocalsInit]
    private readonly Evidence FindByCode(int template) => FindByCode(template, stackalloc ulong[CodeLadder.Length]);

    private readonly Evidence FindByCode(int template, Span<ulong> ladder)
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

        CodeLadder.Pack(reply, template, image.Int32(ImageLayout.KeyKinds), ladder);
        foreach (KeyKind kind in CodeLadder.Order(reply))
        {
            if (ladder[(int)kind] is not 0 and var key && image.FindKey(key) is >= 0 and var found
                && KeyAgreement.Of(image, image.Entry(found), reply, markers) >= CodeLadder.Least(kind))
            {
                return CodeLadder.Answer(kind, found, reply);
            }
        }

        return Evidence.None;
    }
}

/// <summary>A template that stands in a reply.</summary>
/// <param name="Template">Its place in the image.</param>
/// <param name="Words">How many words of the reply are literally the template's.</param>
internal readonly record struct TextHit(int Template, int Words);
