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
                writer.Lines($"internal const string Image =\n    {Literal.String(image.Data)};");
            }
        }
    }

    /// <summary>Writes the texts, a method for each piece of them, so that only what is asked for is loaded.</summary>
    public static void WriteTexts(SourceWriter writer, Names names, CatalogModel model, CatalogImage image)
    {
        writer.Lines($"{names.Access} static partial class {names.Facade}");
        using (writer.Block())
        {
            writer.Lines($"private static partial class {names.Data}");
            using (writer.Block())
            {
                writer.Lines("/// <summary>The texts of 64 entries; each entry is a row, each field of it ends in U+001F, items of a list are separated by U+001E.</summary>\ninternal static string Text(int piece)");
                using (writer.Block())
                {
                    writer.Lines("switch (piece)");
                    using (writer.Block())
                    {
                        for (int piece = 0; piece < image.Texts.Count; piece++)
                        {
                            writer.Lines($"case {piece}:\n    return");
                            WriteRows(writer, model, piece);
                        }

                        writer.Lines("default:\n    throw new global::System.ArgumentOutOfRangeException(nameof(piece));");
                    }
                }
            }
        }
    }

    private static void WriteRows(SourceWriter writer, CatalogModel model, int piece)
    {
        string[] rows = [.. model.Entries.Skip(piece * CatalogImage.EntriesPerText).Take(CatalogImage.EntriesPerText).Select(CatalogImage.TextOf)];
        for (int i = 0; i < rows.Length; i++)
        {
            writer.Lines("        " + Literal.String(rows[i]) + (i + 1 < rows.Length ? " +" : ";\n"));
        }
    }
}
