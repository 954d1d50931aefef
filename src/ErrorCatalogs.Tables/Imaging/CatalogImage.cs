using System.Collections.Generic;

namespace ErrorCatalogs.Tables;

/// <summary>A catalog compiled to constant data.</summary>
/// <param name="Data">What matching needs.</param>
/// <param name="Texts">What people read, in pieces of 64 entries.</param>
public sealed record CatalogImage(string Data, IReadOnlyList<string> Texts)
{
    /// <summary>The entries whose texts stand in one piece.</summary>
    public const int EntriesPerText = ErrorCatalogs.Imaging.ImageLayout.EntriesPerTextPiece;

    /// <summary>Compiles a catalog.</summary>
    /// <param name="model">The catalog; no vocabulary.</param>
    public static CatalogImage Of(CatalogModel model) => Imaging.ImageWriter.Write(model);

    /// <summary>The text of one entry, as it stands in its piece.</summary>
    /// <param name="entry">The entry.</param>
    public static string TextOf(EntryModel entry) => Imaging.TextPieces.Record(entry);

    /// <summary>Opens the catalog for matching, just as generated code does.</summary>
    public Catalog Open() => new(Data, piece => Texts[piece]);
}
