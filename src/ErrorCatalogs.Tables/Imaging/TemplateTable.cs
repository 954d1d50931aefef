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
    /// <summary>How many items have a run of words, by its hash.</summary>
    private readonly Dictionary<uint, int> counts = [];

    public TemplateTable(CatalogModel model, KeyTable keys)
    {
        AddTemplates(model, keys);
        AddMarkers(model);
        foreach (Item item in items)
        {
            foreach (Run run in item.Runs)
            {
                counts[run.Hash] = counts.TryGetValue(run.Hash, out int count) ? count + 1 : 1;
            }
        }
    }

    public IReadOnlyList<string> CaptureNames => captureNames;

    /// <summary>Writes the templates and the index of their anchors, and notes in the header where they stand.</summary>
    public void Write(UnitWriter units, StringPool strings)
    {
        var anchors = new List<(uint Hash, int Template)>();
        foreach (Item item in items)
        {
            Run anchor = RarestRun(item);
            anchors.Add((anchor.Hash, units.Length));
            WriteTemplate(units, strings, item, anchor);
        }

        WriteAnchors(units, anchors);
        WriteFilter(units, anchors);
    }

    /// <summary>Texts that several entries have become one template; the codes decide between the entries.</summary>
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
                foreach (int entry in entries)
                {
                    keys.Add(entry, shared);
                }
            }

            items.Add(new Item(entries.Count > 1 ? ImageLayout.SharedTemplate : entries[0], template, entries.Count > 1 ? shared : 0, ImageLayout.KindText, ""));
        }
    }

    private void AddMarkers(CatalogModel model)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (KeyModel key in model.Entries.SelectMany(entry => entry.Keys))
        {
            AddMarker(key.Token, key.Token, ImageLayout.KindToken);
            AddMarker(key.Exception, key.Exception, ImageLayout.KindMarker);
            AddMarker(key.Response, "[" + key.Response, ImageLayout.KindMarker);
            if (key.App is { } app && app.All(letter => letter is >= '0' and <= '9'))
            {
                // A bare number says nothing; one in a field for error codes does.
                AddMarker(app, "ErrorCode " + app, ImageLayout.KindMarker, isExact: false);
                AddMarker(app, "Error Code " + app, ImageLayout.KindMarker, isExact: false);
            }
            else
            {
                AddMarker(key.App, key.App, IsOrdinaryWord(key.App) ? ImageLayout.KindDelimitedMarker : ImageLayout.KindMarker);
            }
        }

        void AddMarker(string? key, string? literal, int kind, bool isExact = true)
        {
            if (key is not null && known.Add(kind + literal!) && TemplateCell.Words(literal!) is { Count: > 0 } words)
            {
                bool isAscii = literal!.All(letter => letter < 0x80);
                items.Add(new Item(
                    0,
                    new TemplateModel(key, new EquatableArray<SegmentModel>([new SegmentModel(null, words)])),
                    0,
                    kind,
                    isExact && isAscii ? literal! : ""));
            }
        }
    }

    /// <summary>Whether a code could also be a word of a sentence: one word of small letters, perhaps with a capital first.</summary>
    private static bool IsOrdinaryWord(string? code) => code is not null && code.Skip(1).All(letter => letter is >= 'a' and <= 'z');

    /// <summary>The run that the fewest items have; of several the longest, and of these the first.</summary>
    private Run RarestRun(Item item)
    {
        Run rarest = default;
        int least = int.MaxValue;
        foreach (Run run in item.Runs)
        {
            int count = counts[run.Hash];
            if (count < least || (count == least && run.Length > rarest.Length))
            {
                (rarest, least) = (run, count);
            }
        }

        return rarest;
    }

    private void WriteTemplate(UnitWriter units, StringPool strings, Item item, Run anchor)
    {
        EquatableArray<SegmentModel> segments = item.Template.Segments;
        units.Unit(item.Entry);
        units.Unit(item.Kind);
        units.Unit(segments.Sum(segment => segment.Words.Count));
        units.Unit(segments.Count);
        units.Unit(anchor.Segment);
        units.Unit(anchor.Word);
        units.Int32(item.Kind == ImageLayout.KindText ? item.Identity : strings.Offset(item.Template.Text));
        units.Int32(strings.Offset(item.Literal));
        units.Unit(item.Literal.Length);
        units.Unit(Lead(item.Literal));
        foreach (SegmentModel segment in segments)
        {
            units.Unit(segment.Placeholder is null ? 0 : CaptureNumber(segment.Placeholder));
            units.Unit(segment.Words.Count);
            foreach (uint word in segment.Words)
            {
                units.Int32(unchecked((int)word));
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

    private static void WriteAnchors(UnitWriter units, List<(uint Hash, int Template)> anchors)
    {
        int bits = HashTable.Bits(anchors.Count);
        int[] starts = new int[(1 << bits) + 1];
        foreach ((uint hash, _) in anchors)
        {
            starts[AnchorTable.BucketOf(hash, bits) + 1]++;
        }

        units.Int32At(ImageLayout.AnchorTable, units.Length);
        units.Int32At(ImageLayout.AnchorTableBits, bits);
        int start = 0;
        foreach (int count in starts)
        {
            start += count;
            units.Int32(start);
        }

        foreach ((uint hash, int template) in anchors.OrderBy(anchor => AnchorTable.BucketOf(anchor.Hash, bits)))
        {
            units.Int32(unchecked((int)hash));
            units.Int32(template);
        }
    }

    private static void WriteFilter(UnitWriter units, List<(uint Hash, int Template)> anchors)
    {
        int bits = AnchorFilter.BitsFor(anchors.Count);
        char[] filter = new char[AnchorFilter.UnitsOf(bits)];
        foreach ((uint hash, _) in anchors)
        {
            AnchorFilter.Set(filter, hash);
        }

        units.Int32At(ImageLayout.AnchorFilter, units.Length);
        units.Int32At(ImageLayout.AnchorFilterBits, bits);
        units.Append(filter);
    }

    /// <summary>A template or marker.</summary>
    private sealed record Item(int Entry, TemplateModel Template, int Identity, int Kind, string Literal)
    {
        public Run[] Runs { get; } = RunsOf(Template.Segments);

        /// <summary>The runs of words that can be an anchor: as long as the segments allow, two words at most.</summary>
        private static Run[] RunsOf(EquatableArray<SegmentModel> segments)
        {
            var runs = new List<Run>();
            for (int s = 0; s < segments.Count; s++)
            {
                EquatableArray<uint> words = segments[s].Words;
                int length = Math.Min(words.Count, ImageLayout.MaxAnchorLength);
                for (int w = 0; length > 0 && w + length <= words.Count; w++)
                {
                    uint hash = words[w];
                    for (int i = 1; i < length; i++)
                    {
                        hash = WordHash.Append(hash, words[w + i]);
                    }

                    runs.Add(new Run(hash, length, s, w));
                }
            }

            return [.. runs];
        }
    }

    /// <summary>A run of words.</summary>
    /// <param name="Hash">Its hash.</param>
    /// <param name="Length">The number of words.</param>
    /// <param name="Segment">The segment in which it stands.</param>
    /// <param name="Word">Its first word, among those of the segment.</param>
    private readonly record struct Run(uint Hash, int Length, int Segment, int Word);
}
