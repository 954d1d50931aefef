using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables;

namespace ErrorCatalogs.Generator.Emit;

/// <summary>Writes the data that the runtime reads. Nobody needs to read these files.</summary>
internal static class DataEmitter
{
    /// <summary>Writes the image as one constant.</summary>
    public static void WriteImage(SourceWriter writer, Names names, CatalogImage image)
    {
        writer.Lines($"{names.Access} static partial class {names.Facade}");
        using (writer.Block())
        {
            writer.Lines($"/// <summary>The catalog as constant data, read in place.</summary>\nprivate static partial class {names.Data}");
            using (writer.Block())
            {
                writer.Lines("internal const string Image =");
                writer.Line("    ", Literal.String(image.Data), ";");
            }
        }
    }

    /// <summary>Writes the texts, a case for each piece of them, so that only what is asked for is loaded.</summary>
    public static void WriteTexts(SourceWriter writer, Names names, CatalogModel model, CatalogImage image)
    {
        writer.Lines($"{names.Access} static partial class {names.Facade}");
        using (writer.Block())
        {
            writer.Lines($"private static partial class {names.Data}");
            using (writer.Block())
            {
                if (image.Pack() is { } packed)
                {
                    WritePacked(writer, packed);
                }
                else
                {
                    writer.Lines("/// <summary>The texts of 64 entries; each entry is a row, each field of it ends in U+001F, items of a list are separated by U+001E.</summary>\ninternal static string Text(int piece)");
                    WritePieces(writer, image.Texts.Count, piece => Rows(model, piece));
                }
            }
        }
    }

    /// <summary>Writes texts too long to stand as they are: each frequent word is one character.</summary>
    private static void WritePacked(SourceWriter writer, PackedPieces packed)
    {
        writer.Lines("/// <summary>The texts of 64 entries, unpacked when they are first asked for.</summary>\ninternal static string Text(int piece) => Packed.Texts.Text(piece);\n");
        writer.Lines("private static class Packed");
        using (writer.Block())
        {
            writer.Lines($"internal static readonly global::ErrorCatalogs.Imaging.PackedTexts Texts = new global::ErrorCatalogs.Imaging.PackedTexts({packed.Pieces.Count}, Words, Piece);\n");
            writer.Lines("/// <summary>The frequent words; U+4E00 stands for the first one, U+4E01 for the next.</summary>\nprivate const string Words =");
            writer.Line("    ", Literal.String(packed.Words), ";\n");
            writer.Lines("private static string Piece(int piece)");
            WritePieces(writer, packed.Pieces.Count, piece => [Literal.String(packed.Pieces[piece], keepsWords: true)]);
        }
    }

    private static void WritePieces(SourceWriter writer, int count, Func<int, IReadOnlyList<string>> rows)
    {
        using (writer.Block())
        {
            writer.Lines("switch (piece)");
            using (writer.Block())
            {
                for (int piece = 0; piece < count; piece++)
                {
                    writer.Lines($"case {piece}:\n    return");
                    IReadOnlyList<string> literals = rows(piece);
                    for (int i = 0; i < literals.Count; i++)
                    {
                        writer.Line("        ", literals[i], i + 1 < literals.Count ? " +" : ";\n");
                    }
                }

                writer.Lines("default:\n    throw new global::System.ArgumentOutOfRangeException(nameof(piece));");
            }
        }
    }

    private static string[] Rows(CatalogModel model, int piece) =>
        [.. model.Entries.Skip(piece * CatalogImage.EntriesPerText).Take(CatalogImage.EntriesPerText).Select(entry => Literal.String(CatalogImage.TextOf(entry)))];
}
