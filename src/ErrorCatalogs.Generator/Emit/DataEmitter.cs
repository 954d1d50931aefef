using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables;

namespace ErrorCatalogs.Generator.Emit;

/// <summary>Writes the data that the runtime reads. Nobody needs to read these files.</summary>
internal static class DataEmitter
{
    /// <summary>Writes the image as one string.</summary>
    public static void WriteImage(SourceWriter writer, Names names, CatalogImage image)
    {
        writer.Lines($"{names.Access} static partial class {names.Facade}");
        using (writer.Block())
        {
            writer.Lines($"/// <summary>The catalog as constant data, read in place.</summary>\nprivate static partial class {names.Data}");
            using (writer.Block())
            {
                // No constant: it would stand in the assembly twice, once as a constant and once where it is read.
                writer.Lines("internal static string Image =>");
                writer.Line("    ", Literal.Data(image.Data), ";");
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
                    writer.Lines("/// <summary>The texts of 64 entries; each entry is a row that ends in U+001D, its fields are separated by U+001F, items of a list by U+001E.</summary>\ninternal static string Text(int piece)");
                    WriteCases(writer, "piece", image.Texts.Count, piece => Rows(model, piece));
                }
            }
        }
    }

    /// <summary>Writes texts too long to stand as they are: each frequent word is one character.</summary>
    private static void WritePacked(SourceWriter writer, PackedBlocks packed)
    {
        writer.Lines("/// <summary>The texts of 64 entries, unpacked when they are first asked for.</summary>\ninternal static string Text(int piece) => Packed.Texts.Text(piece);\n");
        writer.Lines("private static class Packed");
        using (writer.Block())
        {
            writer.Lines($"internal static readonly global::ErrorCatalogs.Imaging.PackedTexts Texts = new global::ErrorCatalogs.Imaging.PackedTexts({packed.Count}, Words, Block);\n");
            writer.Lines("/// <summary>The frequent words, separated by U+001C; U+4E00 stands for the first one, U+4E01 for the next.</summary>\nprivate static string Words =>");
            writer.Line("    ", Literal.Data(packed.Words), ";\n");
            writer.Lines("/// <summary>Several texts, packed, separated by U+001C.</summary>\nprivate static string Block(int block)");
            WriteCases(writer, "block", packed.Blocks.Count, block => [Literal.Data(packed.Blocks[block])]);
        }
    }

    private static void WriteCases(SourceWriter writer, string number, int count, Func<int, IReadOnlyList<string>> rows)
    {
        using (writer.Block())
        {
            writer.Lines($"switch ({number})");
            using (writer.Block())
            {
                for (int i = 0; i < count; i++)
                {
                    writer.Lines($"case {i}:\n    return");
                    IReadOnlyList<string> literals = rows(i);
                    for (int row = 0; row < literals.Count; row++)
                    {
                        writer.Line("        ", literals[row], row + 1 < literals.Count ? " +" : ";\n");
                    }
                }

                writer.Lines($"default:\n    throw new global::System.ArgumentOutOfRangeException(nameof({number}));");
            }
        }
    }

    private static string[] Rows(CatalogModel model, int piece) =>
        [.. model.Entries.Skip(piece * CatalogImage.EntriesPerText).Take(CatalogImage.EntriesPerText).Select(entry => Literal.String(CatalogImage.TextOf(entry)))];
}
