using System.Collections.Generic;
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

        int length = 64;
        while (length < keys.Count * 2)
        {
            length <<= 1;
        }

        slots = new Slot[length];
        foreach (Slot key in keys)
        {
            int at = (int)key.Fingerprint & (length - 1);
            while (slots[at].IsUsed)
            {
                at = (at + 1) & (length - 1);
            }

            slots[at] = key;
        }
    }

    /// <summary>The best that the codes of a reply say in any of the catalogs; among equals, in the first.</summary>
    /// <param name="reply">The codes.</param>
    /// <param name="catalog">The index of the catalog.</param>
    public Evidence Find(in Reply reply, out int catalog)
    {
        int entry;
        if (reply.Enhanced.HasValue && reply.Code != 0
            && TryFind(KeyCode.Codes(0, reply.Code, reply.Enhanced.Packed), Agreement.Codes, reply, out catalog, out entry))
        {
            return new Evidence(entry, Weight.Codes, Confidence.Codes, 0, 0);
        }

        if (reply.HResult != 0 && TryFind(KeyCode.HResult(0, reply.HResult), Agreement.Codes, reply, out catalog, out entry))
        {
            return new Evidence(entry, Weight.HResult, Confidence.Code, 0, 0);
        }

        if (reply.Enhanced.HasValue)
        {
            if (TryFind(KeyCode.Enhanced(0, reply.Enhanced.Packed), Agreement.Code, reply, out catalog, out entry))
            {
                return new Evidence(entry, Weight.Enhanced, Confidence.Code, 0, 0);
            }

            int anyClass = EnhancedStatusCode.Pack(0, reply.Enhanced.Subject, reply.Enhanced.Detail);
            if (TryFind(KeyCode.Enhanced(0, anyClass), Agreement.Code, reply, out catalog, out entry))
            {
                return new Evidence(entry, Weight.Wildcard, Confidence.Wildcard, 0, 0);
            }
        }

        if (reply.HttpStatus != 0 && TryFind(KeyCode.Http(0, reply.HttpStatus), Agreement.Code, reply, out catalog, out entry))
        {
            return new Evidence(entry, Weight.Http, Confidence.Code, 0, 0);
        }

        if (reply.Code != 0)
        {
            if (TryFind(KeyCode.Reply(0, reply.Code), Agreement.Reply, reply, out catalog, out entry))
            {
                return new Evidence(entry, Weight.Reply, Confidence.Reply, 0, 0);
            }

            if (TryFind(KeyCode.Reply(0, reply.Code / 100), Agreement.Class, reply, out catalog, out entry))
            {
                return new Evidence(entry, Weight.Class, Confidence.Class, 0, 0);
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
