using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Imaging;
using ErrorCatalogs.Matching;
using ErrorCatalogs.Tables.Cells;

namespace ErrorCatalogs.Tables.Imaging;

/// <summary>The templates and markers of a catalog, with the index of their anchors.</summary>
internal sealed class TemplateTable
{
    private readonly List<Item> items = [];
    private readonly List<string> captureNames = [];
    private readonly Dictionary<string, int> captureNumbers = new(StringComparer.Ordinal);

    /// <summary>Where choices stand in the image, by their wordings.</summary>
    private readonly Dictionary<EquatableArray<EquatableArray<uint>>, int> choices = [];

    /// <summary>How often words, and runs of two of them, stand in items.</summary>
    private readonly Dictionary<uint, int> counts = [];

    /// <summary>All that the item at hand can be found by; one list for all of them, which are many.</summary>
    private readonly List<AnchorRuns> candidates = [];

    public TemplateTable(CatalogModel model, KeyTable keys)
    {
        AddTemplates(model, keys);
        AddMarkers(model);
        foreach (Item item in items)
        {
            Count(item);
        }
    }

    public IReadOnlyList<string> CaptureNames => captureNames;

    /// <summary>Writes the templates and the index of their anchors, and notes in the header where they stand.</summary>
    public void Write(UnitWriter units, StringPool strings)
    {
        WriteChoices(units);
        var anchors = new List<(uint Hash, int Template)>();
        foreach (Item item in items)
        {
            AnchorRuns anchor = RarestRuns(item);
            foreach (uint hash in anchor.Wordings ?? [anchor.Hash])
            {
                anchors.Add((hash, units.Length));
            }

            WriteTemplate(units, strings, item, anchor);
        }

        AnchorIndex.Write(units, anchors);
    }

    /// <summary>
    /// Texts that several entries have become one template; the codes decide between the entries. One without codes has all replies that
    /// no other has a code of.
    /// </summary>
    private void AddTemplates(CatalogModel model, KeyTable keys)
    {
        var groups = new Dictionary<string, (TemplateModel Template, List<int> Entries)>(StringComparer.Ordinal);
        var order = new List<string>();
        for (int i = 0; i < model.Entries.Count; i++)
        {
            foreach (TemplateModel template in model.Entries[i].Templates)
            {
                string identity = TemplateCell.IdentityOf(template);
                if (!groups.TryGetValue(identity, out var group))
                {
                    groups.Add(identity, group = (template, []));
                    order.Add(identity);
                }

                if (group.Entries.Count == 0 || group.Entries[group.Entries.Count - 1] != i)
                {
                    group.Entries.Add(i);
                }
            }
        }

        int shared = 0;
        foreach (string identity in order)
        {
            (TemplateModel template, List<int> entries) = groups[identity];
            if (entries.Count > 1)
            {
                shared++;
                int[] open = [.. entries.Where(entry => model.Entries[entry].Keys.Count == 0)];
                foreach (int entry in open.Concat(entries.Except(open)))
                {
                    keys.Add(entry, shared, claimsClass: open.Length == 0);
                }
            }

            items.Add(new Item(entries.Count > 1 ? ImageLayout.SharedTemplate : entries[0], template, entries.Count > 1 ? shared : 0, ImageLayout.KindText, ""));
        }
    }

    private void AddMarkers(CatalogModel model)
    {
        KeyModel[] keys = [.. model.Entries.SelectMany(entry => entry.Keys)];
        var codes = new HashSet<string>(keys.Select(key => key.App).OfType<string>(), StringComparer.OrdinalIgnoreCase);
        IEnumerable<Markers.Marker> inOneWord = codes.ToArray()
            .Select(Markers.InOneWord)
            .OfType<Markers.Marker>()
            .Where(marker => codes.Add(marker.Literal));
        foreach (Markers.Marker marker in keys.SelectMany(Markers.Of).Concat(inOneWord).Distinct())
        {
            if (TemplateCell.Words(marker.Literal) is { Count: > 0 } words)
            {
                bool isAscii = marker.Literal.All(letter => letter < 0x80);
                items.Add(new Item(
                    0,
                    new TemplateModel(marker.Part, new EquatableArray<SegmentModel>([new SegmentModel(null, words)])),
                    0,
                    marker.Kind,
                    marker.IsExact && isAscii ? marker.Literal : ""));
            }
        }
    }

    private void Count(Item item)
    {
        foreach (SegmentModel segment in item.Template.Segments)
        {
            Count(segment.Words);
            foreach (ChoiceModel choice in segment.Choices)
            {
                foreach (EquatableArray<uint> wording in choice.Wordings)
                {
                    Count(wording);
                }
            }
        }

        foreach (AnchorRuns runs in RunsOf(item))
        {
            if (runs.Wordings is null)
            {
                Count(runs.Hash);
            }
            else
            {
                Count(new EquatableArray<uint>(runs.Wordings));
            }
        }
    }

    private void Count(EquatableArray<uint> hashes)
    {
        foreach (uint hash in hashes)
        {
            Count(hash);
        }
    }

    private void Count(uint hash) => counts[hash] = counts.TryGetValue(hash, out int count) ? count + 1 : 1;

    private List<AnchorRuns> RunsOf(Item item)
    {
        candidates.Clear();
        AnchorRuns.Add(item.Template, candidates);
        return candidates;
    }

    /// <summary>The runs that are the rarest together; of several the longest, and of these the first.</summary>
    private AnchorRuns RarestRuns(Item item)
    {
        AnchorRuns rarest = default;
        int least = int.MaxValue;
        foreach (AnchorRuns runs in RunsOf(item))
        {
            int cost = CostOf(runs);
            if (cost < least || (cost == least && runs.Length > rarest.Length))
            {
                (rarest, least) = (runs, cost);
            }
        }

        return rarest;
    }

    /// <summary>What it costs to look for runs: the more often they stand in items, the more often in replies too.</summary>
    private int CostOf(AnchorRuns runs) => runs.Wordings?.Sum(hash => counts[hash]) ?? counts[runs.Hash];

    private void WriteTemplate(UnitWriter units, StringPool strings, Item item, AnchorRuns anchor)
    {
        EquatableArray<SegmentModel> segments = item.Template.Segments;
        units.Unit(item.Entry);
        units.Unit(item.Kind);
        units.Unit(segments.Count);
        units.Unit(anchor.Segment);
        units.Unit(anchor.Slot);
        units.Int32(item.Kind == ImageLayout.KindText ? item.Identity : strings.Offset(item.Template.Text));
        units.Int32(strings.Offset(item.Literal));
        units.Unit(item.Literal.Length);
        units.Unit(Lead(item.Literal));
        foreach (SegmentModel segment in segments)
        {
            units.Unit(segment.Placeholder is null ? 0 : PlaceholderUnit(segment.Placeholder));
            if (segment.Choices.Count == 0)
            {
                units.Unit(segment.Words.Count);
                WriteWords(units, segment.Words);
            }
            else
            {
                units.Unit(segment.Words.Count | ImageLayout.HasChoices);
                var slots = new Slots(segment);
                WriteWordSet(units, slots.FirstWords(0));
                WriteWordSet(units, slots.LastWords());
                WriteSlots(units, segment);
            }
        }
    }

    private static void WriteWordSet(UnitWriter units, IEnumerable<uint> words)
    {
        WordSet set = words.Aggregate(default(WordSet), (set, word) => set.With(word));
        foreach (ulong half in new[] { set.Low, set.High })
        {
            units.Int32(unchecked((int)half));
            units.Int32(unchecked((int)(half >> 32)));
        }
    }

    private static void WriteWords(UnitWriter units, EquatableArray<uint> words)
    {
        foreach (uint word in words)
        {
            units.Int32(unchecked((int)word));
        }
    }

    private void WriteSlots(UnitWriter units, SegmentModel segment)
    {
        int next = 0;
        for (int slot = 0; slot < segment.Words.Count; slot++)
        {
            if (next < segment.Choices.Count && segment.Choices[next].Slot == slot)
            {
                ChoiceModel choice = segment.Choices[next++];
                units.Unit(choice.IsOptional ? ImageLayout.SlotIsOptional : ImageLayout.SlotIsChoice);
                units.Int32(choices[choice.Wordings]);
            }
            else
            {
                units.Unit(ImageLayout.SlotIsWord);
                units.Int32(unchecked((int)segment.Words[slot]));
            }
        }
    }

    /// <summary>Writes what stands at the choices of all templates, each once.</summary>
    private void WriteChoices(UnitWriter units)
    {
        foreach (ChoiceModel choice in items.SelectMany(item => item.Template.Segments).SelectMany(segment => segment.Choices))
        {
            if (choices.ContainsKey(choice.Wordings))
            {
                continue;
            }

            // The words inside all wordings, then the choice that names their places.
            EquatableArray<uint>[] wordings = [.. choice.Wordings.GroupBy(wording => wording[0]).SelectMany(alike => alike)];
            var places = new List<int>();
            foreach (EquatableArray<uint> wording in wordings)
            {
                places.Add(units.Length);
                WriteWords(units, new EquatableArray<uint>(wording.Skip(1).Take(wording.Count - 2)));
            }

            choices.Add(choice.Wordings, units.Length);
            EquatableArray<uint> firsts = new(wordings.Select(wording => wording[0]));
            EquatableArray<uint> lasts = new(wordings.Select(wording => wording[wording.Count - 1]));
            units.Unit(wordings.Length);
            WriteWordSet(units, firsts);
            WriteWordSet(units, lasts);
            WriteWords(units, firsts);
            WriteWords(units, lasts);
            for (int i = 0; i < places.Count; i++)
            {
                units.Unit(wordings[i].Count);
                units.Int32(places[i]);
            }
        }
    }

    /// <summary>How far into a literal its first word starts.</summary>
    private static int Lead(string literal)
    {
        int lead = 0;
        while (lead < literal.Length && !char.IsLetterOrDigit(literal[lead]))
        {
            lead++;
        }

        return lead;
    }

    private int PlaceholderUnit(string placeholder) => !CaptureName.IsOnePiece(placeholder) ? CaptureNumber(placeholder)
        : CaptureNumber(CaptureName.WithoutType(placeholder)) | ImageLayout.IsOnePiece | (CaptureName.IsIpAddress(placeholder) ? ImageLayout.IsIpAddress : 0);

    private int CaptureNumber(string name)
    {
        if (!captureNumbers.TryGetValue(name, out int number))
        {
            captureNames.Add(name);
            number = captureNames.Count;
            captureNumbers.Add(name, number);
        }

        return number;
    }

    /// <summary>A template or marker.</summary>
    private sealed record Item(int Entry, TemplateModel Template, int Identity, int Kind, string Literal);
}
