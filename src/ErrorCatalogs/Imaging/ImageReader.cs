using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Imaging;

/// <summary>Reads an image in place.</summary>
internal readonly ref struct ImageReader
{
    private readonly ReadOnlySpan<char> image;

    public ImageReader(ReadOnlySpan<char> image) => this.image = image;

    public int EntryCount => Int32(ImageLayout.EntryCount);

    public ReadOnlySpan<char> Units => image;

    public int Unit(int at) => image[at];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Int32(int at) => BitConverter.IsLittleEndian
        ? MemoryMarshal.Read<int>(MemoryMarshal.AsBytes(image.Slice(at, 2)))
        : image[at] | (image[at + 1] << 16);

    public int Entry(int index) => Int32(ImageLayout.Entries) + (index * ImageLayout.EntryLength);

    /// <summary>A string: offset among the strings (32), length.</summary>
    public ReadOnlySpan<char> String(int at) => image.Slice(Int32(ImageLayout.Strings) + Int32(at), Unit(at + 2));

    /// <summary>The name of a placeholder, by its number from 1.</summary>
    public ReadOnlySpan<char> CaptureName(int number) => String(Int32(ImageLayout.CaptureNames) + ((number - 1) * 3));

    /// <summary>The number of the placeholder before a template's segment, from 1; 0 where there is none.</summary>
    public int Placeholder(int segment) => Unit(segment) & ImageLayout.MaxPlaceholders;

    /// <summary>Whether the placeholder before a template's segment stands for what is written in one piece.</summary>
    public bool IsOnePiece(int segment) => (Unit(segment) & ImageLayout.IsOnePiece) != 0;

    /// <summary>Whether the placeholder before a template's segment stands for an IP address.</summary>
    public bool IsIpAddress(int segment) => (Unit(segment) & ImageLayout.IsIpAddress) != 0;

    /// <summary>The number of slots of a template's segment.</summary>
    public int SlotCount(int segment) => Unit(segment + 1) & ImageLayout.MaxSlots;

    /// <summary>Whether some slots of a template's segment are choices.</summary>
    public bool HasChoices(int segment) => Unit(segment + 1) > ImageLayout.MaxSlots;

    /// <summary>Where the segment of a template ends that starts at a position, and the next one starts.</summary>
    public int NextSegment(int segment) => Slots(segment)
        + (SlotCount(segment) * (HasChoices(segment) ? ImageLayout.ChoiceSlotLength : ImageLayout.WordSlotLength));

    /// <summary>Where the slots of a template's segment stand.</summary>
    public int Slots(int segment) => segment + ImageLayout.SegmentHeaderLength + (HasChoices(segment) ? 2 * ImageLayout.WordSetLength : 0);

    /// <summary>The words with which a segment can begin.</summary>
    public WordSet FirstWords(int segment) => HasChoices(segment) ? WordSetAt(segment + ImageLayout.SegmentHeaderLength) : WordSet.All;

    /// <summary>The words with which a segment can end.</summary>
    public WordSet LastWords(int segment) =>
        HasChoices(segment) ? WordSetAt(segment + ImageLayout.SegmentHeaderLength + ImageLayout.WordSetLength) : WordSet.All;

    /// <summary>Whether a word may be in a set that stands at a position.</summary>
    public bool MayHave(int set, uint word) => (Int64(set + (4 * WordSet.HalfOf(word))) & WordSet.BitOf(word)) != 0;

    private WordSet WordSetAt(int at) => new(Int64(at), Int64(at + 4));

    private ulong Int64(int at) => (uint)Int32(at) | ((ulong)(uint)Int32(at + 2) << 32);

    /// <summary>Looks for a number among some that stand one after another.</summary>
    /// <param name="value">The number.</param>
    /// <param name="at">Where the numbers begin.</param>
    /// <param name="start">The index of the first one to compare.</param>
    /// <param name="end">The index behind the last one.</param>
    /// <returns>The index of the first that is equal; -1 where none is.</returns>
    public int IndexOf(uint value, int at, int start, int end)
    {
        if (BitConverter.IsLittleEndian)
        {
            int found = MemoryMarshal.Cast<char, uint>(image.Slice(at + (2 * start), 2 * (end - start))).IndexOf(value);
            return found < 0 ? -1 : start + found;
        }

        for (int i = start; i < end; i++)
        {
            if ((uint)Int32(at + (2 * i)) == value)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A field that describes the catalog itself.</summary>
    public ReadOnlySpan<char> Info(CatalogInfo field) => String(Int32(ImageLayout.Info) + ((int)field * 3));

    /// <summary>The entry with an enum value; -1 where there is none. The value index lists the entries by ascending value.</summary>
    public int FindValue(int value)
    {
        int index = Int32(ImageLayout.ValueIndex);
        int low = 0;
        int high = EntryCount - 1;
        while (low <= high)
        {
            int middle = (int)((uint)(low + high) >> 1);
            int entry = Unit(index + middle);
            int found = Int32(Entry(entry) + ImageLayout.EntryValue);
            if (found == value)
            {
                return entry;
            }

            if (found < value)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return -1;
    }

    /// <summary>The entry that the key table names for packed codes; -1 where it names none.</summary>
    /// <remarks>Slots hold fingerprints: the caller compares the entry's keys before it believes the answer.</remarks>
    public int FindKey(ulong key)
    {
        uint fingerprint = WordHash.Of(key);
        int table = Int32(ImageLayout.KeyTable);
        int mask = (1 << Int32(ImageLayout.KeyTableBits)) - 1;
        for (int i = 0; i <= mask; i++)
        {
            int at = table + ((((int)fingerprint + i) & mask) * ImageLayout.KeySlotLength);
            int entry = Unit(at + 2);
            if (entry == ImageLayout.EmptySlot)
            {
                return -1;
            }

            if ((uint)Int32(at) == fingerprint)
            {
                return entry;
            }
        }

        return -1;
    }
}
