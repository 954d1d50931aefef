using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Tables.Imaging;

/// <summary>The runs of one or two words by which a template can be found: wherever it stands, one of them starts at a slot of it.</summary>
/// <param name="Segment">The segment in which they start.</param>
/// <param name="Slot">The slot of the segment at which they start.</param>
/// <param name="Length">How many words they have at most.</param>
/// <param name="Hashes">Their hashes: one where all slots are words, else one for each wording of the choices.</param>
internal sealed record AnchorRuns(int Segment, int Slot, int Length, IReadOnlyList<uint> Hashes)
{
    /// <summary>More anchors than that are not worth what a second word in each saves.</summary>
    private const int MaxHashes = 512;

    /// <summary>All that a template can be found by.</summary>
    public static IEnumerable<AnchorRuns> Of(TemplateModel template)
    {
        for (int s = 0; s < template.Segments.Count; s++)
        {
            SegmentModel segment = template.Segments[s];
            foreach (AnchorRuns runs in segment.Choices.Count == 0 ? OfWords(segment.Words, s) : OfSlots(segment, s))
            {
                yield return runs;
            }
        }
    }

    /// <summary>The runs of words: two of them, where the segment is so long.</summary>
    private static IEnumerable<AnchorRuns> OfWords(EquatableArray<uint> words, int segment)
    {
        if (words.Count == 1)
        {
            yield return new AnchorRuns(segment, 0, 1, [words[0]]);
        }

        for (int slot = 0; slot + 1 < words.Count; slot++)
        {
            yield return new AnchorRuns(segment, slot, 2, [WordHash.Append(words[slot], words[slot + 1])]);
        }
    }

    /// <summary>Of each slot both the beginnings of the wordings that may start there, and the first two words whatever wordings they are of.</summary>
    private static IEnumerable<AnchorRuns> OfSlots(SegmentModel segment, int index)
    {
        var slots = new Slots(segment);
        for (int slot = 0; slot < slots.Count && !slots.CanBeEmpty(slot); slot++)
        {
            yield return new AnchorRuns(index, slot, 1, [.. slots.FirstRuns(slot).Distinct()]);
            if (slots.FirstPairs(slot, MaxHashes) is { } pairs)
            {
                yield return new AnchorRuns(index, slot, 2, pairs);
            }
        }
    }
}
