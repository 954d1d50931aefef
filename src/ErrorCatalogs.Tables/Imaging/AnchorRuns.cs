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
    private const int MaxHashes = 64;

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

    /// <summary>Of each slot both the first words that may start there, and the first two.</summary>
    private static IEnumerable<AnchorRuns> OfSlots(SegmentModel segment, int index)
    {
        var slots = new EquatableArray<EquatableArray<uint>>[segment.Words.Count];
        bool[] isOptional = new bool[slots.Length];
        for (int slot = 0; slot < slots.Length; slot++)
        {
            slots[slot] = new([new([segment.Words[slot]])]);
        }

        foreach (ChoiceModel choice in segment.Choices)
        {
            slots[choice.Slot] = choice.Wordings;
            isOptional[choice.Slot] = choice.IsOptional;
        }

        for (int slot = 0; slot < slots.Length && !CanBeEmpty(slot); slot++)
        {
            yield return new AnchorRuns(index, slot, 1, [.. FirstWords(slot).Distinct()]);
            if (FirstPairs(slot) is { } pairs)
            {
                yield return new AnchorRuns(index, slot, 2, pairs);
            }
        }

        bool CanBeEmpty(int from) => isOptional.Skip(from).All(optional => optional);

        IEnumerable<uint> FirstWords(int from)
        {
            for (int slot = from; slot < slots.Length; slot++)
            {
                foreach (EquatableArray<uint> wording in slots[slot])
                {
                    yield return wording[0];
                }

                if (!isOptional[slot])
                {
                    yield break;
                }
            }
        }

        // A wording of one word at the end of a segment has none behind it that is known.
        IReadOnlyList<uint>? FirstPairs(int from)
        {
            var pairs = new HashSet<uint>();
            for (int slot = from; slot < slots.Length; slot++)
            {
                foreach (EquatableArray<uint> wording in slots[slot])
                {
                    if (wording.Count > 1)
                    {
                        pairs.Add(WordHash.Append(wording[0], wording[1]));
                    }
                    else if (CanBeEmpty(slot + 1))
                    {
                        return null;
                    }
                    else
                    {
                        pairs.UnionWith(FirstWords(slot + 1).Take(MaxHashes + 1).Select(next => WordHash.Append(wording[0], next)));
                    }

                    if (pairs.Count > MaxHashes)
                    {
                        return null;
                    }
                }

                if (!isOptional[slot])
                {
                    break;
                }
            }

            return [.. pairs];
        }
    }
}
