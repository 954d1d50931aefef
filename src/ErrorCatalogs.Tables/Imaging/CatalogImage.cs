using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ErrorCatalogs.Imaging;

namespace ErrorCatalogs.Tables;

/// <summary>A catalog compiled to constant data.</summary>
/// <param name="Data">What matching needs.</param>
/// <param name="Texts">What people read, in pieces of 64 entries.</param>
public sealed record CatalogImage(string Data, IReadOnlyList<string> Texts)
{
    /// <summary>The entries whose texts stand in one piece.</summary>
    public const int EntriesPerText = ImageLayout.EntriesPerTextPiece;

    /// <summary>The length of all texts from which on they are packed; up to it they can be read where they stand.</summary>
    private const int MaxPlainLength = 1_000_000;

    /// <summary>Compiles a catalog.</summary>
    /// <param name="model">The catalog; no vocabulary.</param>
    /// <param name="cancellation">Calls the work off.</param>
    /// <exception cref="System.OperationCanceledException">The work was called off.</exception>
    public static CatalogImage Of(CatalogModel model, CancellationToken cancellation = default) => Imaging.ImageWriter.Write(model, cancellation);

    /// <summary>The text of one entry, as it stands in its piece.</summary>
    /// <param name="entry">The entry.</param>
    public static string TextOf(EntryModel entry) => Imaging.TextPieces.Record(entry);

    /// <summary>Packs the texts.</summary>
    /// <returns>The packed texts; <see langword="null"/> where they are short enough to stay as they are.</returns>
    public PackedBlocks? Pack() => Texts.Sum(text => (long)text.Length) <= MaxPlainLength ? null : Imaging.TextPacker.Pack(Texts);

    /// <summary>Opens the catalog for matching, just as generated code does.</summary>
    public Catalog Open() => new(Data, piece => Texts[piece]);
}

/// <summary>The texts of a large catalog, packed as <see cref="PackedTexts"/> reads them.</summary>
/// <param name="Count">The number of pieces.</param>
/// <param name="Words">The frequent words, separated by U+001C.</param>
/// <param name="Blocks">The pieces, with a character from U+4E00 to U+CDFF for each of these words; 16 in each block, separated by U+001C.</param>
public sealed record PackedBlocks(int Count, string Words, IReadOnlyList<string> Blocks);
