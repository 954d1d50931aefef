using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Tables.Imaging;

/// <summary>The slots of a segment: at each one wording, or one of several.</summary>
internal sealed class Slots
{
    private readonly IReadOnlyList<EquatableArray<uint>>[] wordings;
    private readonly bool[] isOptional;

    public Slots(SegmentModel segment)
    {
        isOptional = new bool[segment.Words.Count];
        wordings = [.. segment.Words.Select(word => new[] { new EquatableArray<uint>([word]) })];
        foreach (ChoiceModel choice in segment.Choices)
        {
            wordings[choice.Slot] = choice.Wordings;
            isOptional[choice.Slot] = choice.IsOptional;
        }
    }

    /// <summary>Their number.</summary>
    public int Count => wordings.Length;

    /// <summary>Whether all slots from one on may be missing.</summary>
    public bool CanBeEmpty(int from) => isOptional.Skip(from).All(optional => optional);

    /// <summary>The words with which the slots from one on can begin.</summary>
    public IEnumerable<uint> FirstWords(int from) =>
        Reachable(Enumerable.Range(from, Count - from)).SelectMany(slot => wordings[slot]).Select(wording => wording[0]);

    /// <summary>The hashes of the first two words of the wordings with which the slots from one on can begin; of a word alone, that word's.</summary>
    public IEnumerable<uint> FirstRuns(int from) =>
        Reachable(Enumerable.Range(from, Count - from)).SelectMany(slot => wordings[slot]).Select(wording => wording.Count == 1 ? wording[0] : FirstPair(wording));

    /// <summary>The words with which the segment can end.</summary>
    public IEnumerable<uint> LastWords() =>
        Reachable(Enumerable.Range(0, Count).Reverse()).SelectMany(slot => wordings[slot]).Select(wording => wording[wording.Count - 1]);

    /// <summary>The hashes of the runs of two words with which the slots from one on can begin.</summary>
    /// <returns>The hashes; <see langword="null"/> where there are more than a number, or where a word at the end has none behind it that is known.</returns>
    public IReadOnlyList<uint>? FirstPairs(int from, int most)
    {
        var pairs = new HashSet<uint>();
        foreach (int slot in Reachable(Enumerable.Range(from, Count - from)))
        {
            foreach (EquatableArray<uint> wording in wordings[slot])
            {
                if (wording.Count > 1)
                {
                    pairs.Add(FirstPair(wording));
                }
                else if (CanBeEmpty(slot + 1))
                {
                    return null;
                }
                else
                {
                    pairs.UnionWith(FirstWords(slot + 1).Take(most + 1).Select(next => WordHash.Append(wording[0], next)));
                }

                if (pairs.Count > most)
                {
                    return null;
                }
            }
        }

        return [.. pairs];
    }

    private static uint FirstPair(EquatableArray<uint> wording) => WordHash.Append(wording[0], wording[1]);

    /// <summary>The slots up to the first that is never missing.</summary>
    private IEnumerable<int> Reachable(IEnumerable<int> slots)
    {
        foreach (int slot in slots)
        {
            yield return slot;
            if (!isOptional[slot])
            {
                yield break;
            }
        }
    }
}
