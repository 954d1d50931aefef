using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Tables.Imaging;

/// <summary>The runs of one or two words by which a template can be found: wherever it stands, one of them starts at a slot of it.</summary>
/// <param name="Segment">The segment in which they start.</param>
/// <param name="Slot">The slot of the segment at which they start.</param>
/// <param name="Length">How many words they have at most.</param>
/// <param name="Hash">Their hash, where all slots are words.</param>
/// <param name="Wordings">Their hashes, one for each wording of the choices; <see langword="null"/> where there are none.</param>
internal readonly record struct AnchorRuns(int Segment, int Slot, int Length, uint Hash, IReadOnlyList<uint>? Wordings)
{
    /// <summary>More anchors than that are not worth what a second word in each saves.</summary>
    private const int MaxHashes = 512;

    /// <summary>Adds all that a template can be found by to a list.</summary>
    public static void Add(TemplateModel template, List<AnchorRuns> runs)
    {
        for (int s = 0; s < template.Segments.Count; s++)
        {
            SegmentModel segment = template.Segments[s];
            if (segment.Choices.Count == 0)
            {
                AddWords(segment.Words, s, runs);
            }
            else
            {
                AddSlots(segment, s, runs);
            }
        }
    }

    /// <summary>The runs of words: two of them, where the segment is so long.</summary>
    private static void AddWords(EquatableArray<uint> words, int segment, List<AnchorRuns> runs)
    {
        if (words.Count == 1)
        {
            runs.Add(new AnchorRuns(segment, 0, 1, words[0], null));
        }

        for (int slot = 0; slot + 1 < words.Count; slot++)
        {
            runs.Add(new AnchorRuns(segment, slot, 2, WordHash.Append(words[slot], words[slot + 1]), null));
        }
    }

    /// <summary>Of each slot both the beginnings of the wordings that may start there, and the first two words whatever wordings they are of.</summary>
    private static void AddSlots(SegmentModel segment, int index, List<AnchorRuns> runs)
    {
        var slots = new Slots(segment);
        for (int slot = 0; slot < slots.Count && !slots.CanBeEmpty(slot); slot++)
        {
            runs.Add(new AnchorRuns(index, slot, 1, 0, [.. slots.FirstRuns(slot).Distinct()]));
            if (slots.FirstPairs(slot, MaxHashes) is { } pairs)
            {
                runs.Add(new AnchorRuns(index, slot, 2, 0, pairs));
            }
        }
    }
}
