using System;
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
        int length = 0;
        for (int i = 0; i < catalogs.Length; i++)
        {
            length += grounds[i].IsProvider ? 0 : 1 << catalogs[i].Reader.Int32(ImageLayout.KeyTableBits);
        }

        slots = new Slot[1 << HashTable.Logarithm(1, length)];
        for (int i = 0; i < catalogs.Length; i++)
        {
            if (!grounds[i].IsProvider)
            {
                Copy(catalogs[i].Reader, i);
            }
        }
    }

    /// <summary>The best that the codes of a reply say in any of the catalogs; among equals, in the first.</summary>
    /// <param name="reply">The codes.</param>
    /// <param name="catalog">The index of the catalog.</param>
    [SkipLocalsInit]
    public Evidence Find(in Reply reply, out int catalog) => Find(reply, stackalloc ulong[CodeLadder.Length], out catalog);

    private Evidence Find(in Reply reply, Span<ulong> ladder, out int catalog)
    {
        CodeLadder.Pack(reply, 0, CodeLadder.AllKinds, ladder);
        foreach (KeyKind kind in CodeLadder.Order(reply))
        {
            if (ladder[(int)kind] is not 0 and var key && TryFind(key, CodeLadder.Least(kind), reply, out catalog, out int entry))
            {
                return CodeLadder.Answer(kind, entry, reply);
            }
        }

        catalog = -1;
        return Evidence.None;
    }

    private void Copy(ImageReader image, int catalog)
    {
        int table = image.Int32(ImageLayout.KeyTable);
        int count = 1 << image.Int32(ImageLayout.KeyTableBits);
        for (int slot = 0; slot < count; slot++)
        {
            int at = table + (slot * ImageLayout.KeySlotLength);
            if (image.Unit(at + 2) is var entry and not ImageLayout.EmptySlot)
            {
                Add(new Slot((uint)image.Int32(at), catalog, entry));
            }
        }
    }

    private void Add(Slot key)
    {
        int at = (int)key.Fingerprint & (slots.Length - 1);
        while (slots[at].IsUsed)
        {
            at = (at + 1) & (slots.Length - 1);
        }

        slots[at] = key;
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
