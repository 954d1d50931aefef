using System.Collections.Generic;

namespace ErrorCatalogs.Imaging;

/// <summary>Reads fields and lists out of a piece of text.</summary>
internal static class CatalogText
{
    private static readonly string[] NoItems = [];

    /// <summary>The field with a number, of the record that starts at an offset.</summary>
    public static string Field(string piece, int offset, int field)
    {
        for (; field > 0; field--)
        {
            offset = piece.IndexOf(ImageLayout.FieldSeparator, offset) + 1;
        }

        return piece.Substring(offset, piece.IndexOf(ImageLayout.FieldSeparator, offset) - offset);
    }

    /// <summary>The items of a list.</summary>
    public static IReadOnlyList<string> Items(string field) => field.Length == 0 ? NoItems : field.Split(ImageLayout.ItemSeparator);

    /// <summary>The pairs of a list of names and values in turn.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Pairs(string field)
    {
        IReadOnlyList<string> items = Items(field);
        var pairs = new KeyValuePair<string, string>[items.Count / 2];
        for (int i = 0; i < pairs.Length; i++)
        {
            pairs[i] = new KeyValuePair<string, string>(items[2 * i], items[(2 * i) + 1]);
        }

        return pairs;
    }
}
