using System.Linq;
using System.Threading;
using ErrorCatalogs.Imaging;

namespace ErrorCatalogs.Tables.Imaging;

/// <summary>Compiles a catalog to its image.</summary>
internal static class ImageWriter
{
    /// <summary>The most entries of one catalog.</summary>
    public const int MaxEntries = ImageLayout.MaxEntries;

    /// <summary>Compiles a catalog.</summary>
    public static CatalogImage Write(CatalogModel model, CancellationToken cancellation)
    {
        var units = new UnitWriter();
        var strings = new StringPool();
        TextPieces texts = TextPieces.Of(model);
        WriteHeader(units, model);
        WriteEntries(units, model, texts);
        WriteKeys(units, strings, model);
        cancellation.ThrowIfCancellationRequested();
        WriteValueIndex(units, model);
        WriteTables(units, strings, model, cancellation);
        WriteInfo(units, strings, model);
        units.Int32At(ImageLayout.Strings, units.Length);
        units.Append(strings.Text);
        return new CatalogImage(units.ToString(), texts.Pieces);
    }

    private static void WriteHeader(UnitWriter units, CatalogModel model)
    {
        units.Unit(ImageLayout.Magic);
        units.Unit(ImageLayout.Version);
        while (units.Length < ImageLayout.HeaderLength)
        {
            units.Unit(0);
        }

        units.Int32At(ImageLayout.EntryCount, model.Entries.Count);
    }

    private static void WriteEntries(UnitWriter units, CatalogModel model, TextPieces texts)
    {
        units.Int32At(ImageLayout.Entries, units.Length);
        for (int i = 0; i < model.Entries.Count; i++)
        {
            EntryModel entry = model.Entries[i];
            units.Int32(entry.Value);
            units.Unit((int)entry.Severity
                | (entry.SeverityIsExplicit ? ImageLayout.SeverityIsExplicit : 0)
                | ((int)entry.Retry << ImageLayout.RetryShift)
                | (entry.Deprecated is null ? 0 : ImageLayout.IsDeprecated)
                | ((int)(entry.Category?.Protocol ?? Protocol.Unknown) << ImageLayout.ProtocolOfCategoryShift));
            units.Int32(entry.Category?.Value ?? 0);
            units.Int32(0);
            units.Unit(entry.Keys.Count);
            units.Int32(texts.Offsets[i]);
        }
    }

    private static void WriteKeys(UnitWriter units, StringPool strings, CatalogModel model)
    {
        int entry = ImageLayout.HeaderLength;
        foreach (EntryModel row in model.Entries)
        {
            units.Int32At(entry + ImageLayout.EntryKeys, units.Length);
            foreach (KeyModel key in row.Keys)
            {
                WriteKey(units, strings, key);
            }

            entry += ImageLayout.EntryLength;
        }
    }

    private static void WriteKey(UnitWriter units, StringPool strings, KeyModel key)
    {
        bool isRange = key.Enhanced is { } range && range.LastDetail != range.Detail;
        units.Unit(
            (key.Reply is null ? 0 : ImageLayout.KeyHasReply)
            | (key.Enhanced is null ? 0 : ImageLayout.KeyHasEnhanced)
            | (isRange ? ImageLayout.KeyHasEnhancedEnd : 0)
            | (key.Http is null ? 0 : ImageLayout.KeyHasHttp)
            | (key.HResult is null ? 0 : ImageLayout.KeyHasHResult)
            | (key.Response is null ? 0 : ImageLayout.KeyHasResponse)
            | (key.App is null ? 0 : ImageLayout.KeyHasApp)
            | (key.Exception is null ? 0 : ImageLayout.KeyHasException)
            | (key.Token is null ? 0 : ImageLayout.KeyHasToken)
            | ((int)key.Protocol << ImageLayout.KeyProtocolShift));
        if (key.Reply is { } reply)
        {
            units.Unit(reply);
        }

        if (key.Enhanced is { } enhanced)
        {
            units.Int32(EnhancedStatusCode.Pack(enhanced.Class, enhanced.Subject, enhanced.Detail));
            if (isRange)
            {
                units.Int32(EnhancedStatusCode.Pack(enhanced.Class, enhanced.Subject, enhanced.LastDetail));
            }
        }

        if (key.Http is { } http)
        {
            units.Unit(http);
        }

        if (key.HResult is { } hresult)
        {
            units.Int32(hresult);
        }

        foreach (string? text in new[] { key.Response, key.App, key.Exception, key.Token })
        {
            if (text is not null)
            {
                strings.Write(units, text);
            }
        }
    }

    private static void WriteValueIndex(UnitWriter units, CatalogModel model)
    {
        units.Int32At(ImageLayout.ValueIndex, units.Length);
        foreach (int entry in Enumerable.Range(0, model.Entries.Count).OrderBy(entry => model.Entries[entry].Value))
        {
            units.Unit(entry);
        }
    }

    private static void WriteTables(UnitWriter units, StringPool strings, CatalogModel model, CancellationToken cancellation)
    {
        var keys = new KeyTable(model, strings);
        for (int entry = 0; entry < model.Entries.Count; entry++)
        {
            keys.Add(entry, 0);
        }

        cancellation.ThrowIfCancellationRequested();
        var templates = new TemplateTable(model, keys);
        cancellation.ThrowIfCancellationRequested();
        templates.Write(units, strings);
        (char[] slots, int bits, int kinds) = keys.Write();
        units.Int32At(ImageLayout.KeyTable, units.Length);
        units.Int32At(ImageLayout.KeyTableBits, bits);
        units.Int32At(ImageLayout.KeyKinds, kinds | ((int)model.Protocol << ImageLayout.ProtocolShift) | (model.IsGeneral ? ImageLayout.IsGeneral : 0));
        units.Append(slots);
        units.Int32At(ImageLayout.CaptureNames, units.Length);
        foreach (string name in templates.CaptureNames)
        {
            strings.Write(units, name);
        }
    }

    private static void WriteInfo(UnitWriter units, StringPool strings, CatalogModel model)
    {
        units.Int32At(ImageLayout.Info, units.Length);
        strings.Write(units, model.Name);
        strings.Write(units, model.Title);
        strings.Write(units, TextPieces.List(model.Hosts));
        strings.Write(units, TextPieces.List(model.Signatures));
    }
}
