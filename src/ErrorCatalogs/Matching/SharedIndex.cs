using System.Collections.Generic;
using ErrorCatalogs.Imaging;

namespace ErrorCatalogs.Matching;

/// <summary>The anchors of several catalogs in one table, so that a reply is looked through once for all of them.</summary>
/// <remarks>It is put together when a set is made; its cost is that of copying the anchors.</remarks>
internal sealed class SharedIndex
{
    private readonly Slot[] slots;
    private readonly char[] filter;
    private readonly int filterBits;

    public SharedIndex(Catalog[] catalogs, ProviderGround[] grounds)
    {
        List<Slot> anchors = Collect(catalogs, grounds);
        slots = new Slot[1 << Bits(anchors.Count * 2)];
        filterBits = Bits(anchors.Count * 16);
        filter = new char[1 << (filterBits - 4)];
        uint mask = (1u << filterBits) - 1;
        foreach (Slot anchor in anchors)
        {
            uint bit = anchor.Hash & mask;
            filter[bit >> 4] |= (char)(1 << (int)(bit & 15));
            int at = First(anchor.Hash);
            while (slots[at].IsUsed)
            {
                at = Next(at);
            }

            slots[at] = anchor;
        }
    }

    /// <summary>Which runs of words may be anchors of any catalog.</summary>
    public AnchorFilter Filter => new(filter, filterBits);

    /// <summary>The place of the first anchor that may be a run of words.</summary>
    public int First(uint run) => (int)(run >> 8) & (slots.Length - 1);

    /// <summary>The anchor at a place; an unused one ends the search.</summary>
    public ref readonly Slot this[int place] => ref slots[place];

    /// <summary>The place after another one.</summary>
    public int Next(int place) => (place + 1) & (slots.Length - 1);

    private static List<Slot> Collect(Catalog[] catalogs, ProviderGround[] grounds)
    {
        var anchors = new List<Slot>();
        for (int i = 0; i < catalogs.Length; i++)
        {
            ImageReader image = catalogs[i].Reader;
            int table = image.Int32(ImageLayout.AnchorTable);
            int count = image.Int32(ImageLayout.AnchorLengths) == 0 ? 0 : 1 << image.Int32(ImageLayout.AnchorTableBits);
            for (int slot = 0; slot < count; slot++)
            {
                int at = table + (slot * ImageLayout.AnchorSlotLength);
                if (image.Int32(at + 2) is var template and not 0)
                {
                    anchors.Add(new Slot((uint)image.Int32(at), i, template, TemplateMatch.WordsOf(image, template)));
                }
            }

            foreach (uint[] signature in grounds[i].Signatures)
            {
                if (signature.Length != 0)
                {
                    anchors.Add(new Slot(signature.Length == 1 ? signature[0] : WordHash.Append(signature[0], signature[1]), i, Slot.Signature, default));
                }
            }
        }

        return anchors;
    }

    /// <summary>The power of two that is at least a number, and 64.</summary>
    private static int Bits(int least)
    {
        int bits = 6;
        while (1 << bits < least)
        {
            bits++;
        }

        return bits;
    }

    /// <summary>An anchor of a catalog.</summary>
    /// <param name="Hash">The hash of its run of words.</param>
    /// <param name="Catalog">The catalog's index in the set.</param>
    /// <param name="Template">The template's place in the catalog's image, or <see cref="Signature"/>; 0 where the slot is not used.</param>
    /// <param name="Words">The words of the template, without all of which it need not be compared.</param>
    internal readonly record struct Slot(uint Hash, int Catalog, int Template, WordSet Words)
    {
        /// <summary>The anchor is a signature of the provider.</summary>
        public const int Signature = -1;

        public bool IsUsed => Template != 0;
    }
}
