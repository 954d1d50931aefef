using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Imaging;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Tables.Imaging;

/// <summary>Decides for every combination of codes which entry it means, and lays the answers out as a hash table.</summary>
internal sealed class KeyTable(CatalogModel model, StringPool strings)
{
    private readonly Dictionary<ulong, List<Claim>> claims = [];

    /// <summary>Lets an entry claim all codes of its keys; without a template, or among those that share one.</summary>
    /// <param name="entry">The entry's index.</param>
    /// <param name="template">The shared template's identity from 1; 0 for the codes alone.</param>
    /// <param name="claimsClass">Whether a reply code claims the others of its class, too, where several share the template.</param>
    public void Add(int entry, int template, bool claimsClass = false)
    {
        foreach (KeyModel key in model.Entries[entry].Keys)
        {
            if (key is { Http: { } http, App: null })
            {
                AddClaim(KeyCode.Http(template, http), entry, isWeak: key.IsOfRange);
            }

            if (key.HResult is { } hresult)
            {
                AddClaim(KeyCode.HResult(template, hresult), entry, isWeak: false);
            }

            foreach (string? marker in new[] { key.Response, key.App, key.Exception, key.Token })
            {
                if (marker is not null)
                {
                    AddClaim(KeyCode.Marker(template, strings.Offset(marker)), entry, isWeak: key.IsOfRange);
                }
            }

            AddMailCodes(entry, template, key, claimsClass);
        }

        if (template != 0)
        {
            AddClaim(KeyCode.Template(template), entry, isWeak: false);
        }
    }

    /// <summary>The table's slots, the binary logarithm of their number, and the kinds of keys in it, a bit each.</summary>
    public (char[] Slots, int Bits, int Kinds) Write()
    {
        ulong[] keys = [.. claims.Keys];
        Array.Sort(keys);
        int[] winners = Array.ConvertAll(keys, key => Winner(key, claims[key]));
        int bits = HashTable.Bits(winners.Count(winner => winner >= 0));
        char[] slots = [.. Enumerable.Repeat(ImageLayout.EmptySlot, ImageLayout.KeySlotLength << bits)];
        int mask = (1 << bits) - 1;
        int kinds = 0;
        for (int i = 0; i < keys.Length; i++)
        {
            ulong key = keys[i];
            if (winners[i] < 0)
            {
                continue;
            }

            kinds |= 1 << (int)KeyCode.Kind(key);
            uint fingerprint = WordHash.Of(key);
            int slot = (int)fingerprint & mask;
            while (slots[(slot * ImageLayout.KeySlotLength) + 2] != ImageLayout.EmptySlot)
            {
                slot = (slot + 1) & mask;
            }

            int at = slot * ImageLayout.KeySlotLength;
            slots[at] = (char)fingerprint;
            slots[at + 1] = (char)(fingerprint >> 16);
            slots[at + 2] = (char)winners[i];
        }

        return (slots, bits, kinds);
    }

    private void AddMailCodes(int entry, int template, KeyModel key, bool claimsClass)
    {
        if (key.Enhanced is { } enhanced)
        {
            bool isRange = enhanced.LastDetail > enhanced.Detail;
            for (int detail = enhanced.Detail; detail <= enhanced.LastDetail; detail++)
            {
                int packed = EnhancedStatusCode.Pack(enhanced.Class, enhanced.Subject, detail);
                if (key.Reply is { } reply)
                {
                    int @class = enhanced.Class != 0 ? enhanced.Class : reply < 10 ? reply : reply / 100;
                    AddClaim(KeyCode.Codes(template, reply, EnhancedStatusCode.Pack(@class, enhanced.Subject, detail)), entry, isRange);
                    AddClaim(KeyCode.Enhanced(template, packed), entry, isWeak: true);
                }
                else
                {
                    AddClaim(KeyCode.Enhanced(template, packed), entry, isRange);
                }
            }
        }

        if (key.Reply is { } code)
        {
            // Codes alone decide by a reply code only where no enhanced code goes with it; a template that was found needs less.
            if (key.Enhanced is null || template != 0)
            {
                AddClaim(KeyCode.Reply(template, code), entry, isWeak: key.Enhanced is not null || key.IsOfRange);
            }

            if (claimsClass && code >= 10)
            {
                AddClaim(KeyCode.Reply(template, code / 100), entry, isWeak: true);
            }
        }
    }

    private void AddClaim(ulong key, int entry, bool isWeak)
    {
        if (!claims.TryGetValue(key, out List<Claim>? list))
        {
            claims.Add(key, list = []);
        }

        // Entries come in their order, so the claims of this one are the last ones.
        int last = list.Count;
        while (last > 0 && list[last - 1].Entry == entry)
        {
            if (list[--last].IsWeak == isWeak)
            {
                return;
            }
        }

        list.Add(new Claim(entry, isWeak));
    }

    /// <summary>
    /// The entry that a combination means: the only one that claims it by these very codes and not by a range of them, or the only one of several that has no text
    /// of its own, or no code beside it where the others have one; -1 where the codes leave it open. Among those that share a template, the
    /// first one.
    /// </summary>
    private int Winner(ulong key, List<Claim> list)
    {
        if (list.Count == 1)
        {
            return list[0].Entry;
        }

        int[] strong = [.. list.Where(claim => !claim.IsWeak).Select(claim => claim.Entry)];
        int[] entries = strong.Length != 0 ? strong : [.. list.Select(claim => claim.Entry)];
        if (entries.Length == 1 || KeyCode.HasTemplate(key))
        {
            return entries[0];
        }

        int[] withoutText = [.. entries.Where(entry => model.Entries[entry].Templates.Count == 0)];
        int[] broadest = KeyCode.Kind(key) == KeyKind.Marker ? [.. entries.Where(entry => CountMarkers(entry) == 1)] : [];
        return broadest.Length == 1 ? broadest[0]
            : withoutText.Length == 1 ? withoutText[0]
            : -1;
    }

    private int CountMarkers(int entry) =>
        model.Entries[entry].Keys.SelectMany(key => new[] { key.Response, key.App, key.Exception, key.Token }).Where(marker => marker is not null).Distinct().Count();

    private readonly record struct Claim(int Entry, bool IsWeak);
}
