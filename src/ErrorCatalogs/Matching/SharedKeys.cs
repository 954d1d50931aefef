using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using ErrorCatalogs.Imaging;

namespace ErrorCatalogs.Matching;

/// <summary>The codes by which the catalogs of the common ground know their entries, in one table, so that a reply's codes are looked up once for all of them.</summary>
internal sealed class SharedKeys
{
    private readonly Catalog[] catalogs;
    private readonly Slot[] slots;

    /// <summary>Copies the key tables of the catalogs that are nobody's own.</summary>
    public SharedKeys(Catalog[] catalogs, ProviderGround[] grounds)
    {
        this.catalogs = catalogs;
        var keys = new List<Slot>();
        for (int i = 0; i < catalogs.Length; i++)
        {
            if (!grounds[i].IsProvider)
            {
                Collect(catalogs[i].Reader, i, keys);
            }
        }

        slots = new Slot[1 << HashTable.Bits(keys.Count)];
        foreach (Slot key in keys)
        {
            int at = (int)key.Fingerprint & (slots.Length - 1);
            while (slots[at].IsUsed)
            {
                at = (at + 1) & (slots.Length - 1);
            }

            slots[at] = key;
        }
    }

    /// <summary>The best that the codes of a reply say in any of the catalogs; among equals, in the first.</summary>
    /// <param name="reply">The codes.</param>
    /// <param name="catalog">The index of the catalog.</param>
    [SkipLocalsInit]
    public Evidence Find(in Reply reply, out int catalog)
    {
        Span<ulong> ladder = stackalloc ulong[CodeLadder.Length];
        CodeLadder.Pack(reply, 0, CodeLadder.AllKinds, ladder);
        for (KeyKind kind = KeyKind.Codes; kind <= KeyKind.ReplyClass; kind++)
        {
            if (ladder[(int)kind] is not 0 and var key && TryFind(key, CodeLadder.Least(kind), reply, out catalog, out int entry))
            {
                return CodeLadder.Answer(kind, entry);
            }
        }

        catalog = -1;
        return Evidence.None;
    }

    private static void Collect(ImageReader image, int catalog, List<Slot> keys)
    {
        int table = image.Int32(ImageLayout.KeyTable);
        int count = 1 << image.Int32(ImageLayout.KeyTableBits);
        for (int slot = 0; slot < count; slot++)
        {
            int at = table + (slot * ImageLayout.KeySlotLength);
            if (image.Unit(at + 2) is var entry and not ImageLayout.EmptySlot)
            {
                keys.Add(new Slot((uint)image.Int32(at), catalog, entry));
            }
        }
    }

    private bool TryFind(ulong key, Agreement least, in Reply reply, out int catalog, out int entry)
    {
        uint fingerprint = WordHash.Of(key);
        catalog = int.MaxValue;
        entry = -1;
        for (int at = (int)fingerprint & (slots.Length - 1); slots[at].IsUsed; at = (at + 1) & (slots.Length - 1))
        {
            ref readonly Slot slot = ref slots[at];
            if (slot.Fingerprint == fingerprint && slot.Catalog < catalog && Agrees(slot, least, reply))
            {
                catalog = slot.Catalog;
                entry = slot.Entry;
            }
        }

        return entry >= 0;
    }

    private bool Agrees(in Slot slot, Agreement least, in Reply reply)
    {
        ImageReader image = catalogs[slot.Catalog].Reader;
        return KeyAgreement.Of(image, image.Entry(slot.Entry), reply, default) >= least;
    }

    /// <summary>A key of a catalog.</summary>
    /// <param name="Fingerprint">The hash of the packed codes; several keys may have the same.</param>
    /// <param name="Catalog">The catalog's index in the set.</param>
    /// <param name="Entry">The entry's index in the catalog.</param>
    private readonly record struct Slot(uint Fingerprint, int Catalog, int Entry)
    {
        public bool IsUsed { get; } = true;
    }
}
