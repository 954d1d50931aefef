using System.Collections.Generic;

namespace ErrorCatalogs.Imaging;

/// <summary>Reads fields and lists out of a piece of text.</summary>
internal static class CatalogText
{
    private static readonly string[] NoItems = [];

    /// <summary>The field with a number, of the record that starts at an offset; empty where the record ends before it.</summary>
    public static string Field(string piece, int offset, int field)
    {
        int end = piece.IndexOf(ImageLayout.EndOfText, offset);
        int separator = piece.IndexOf(ImageLayout.FieldSeparator, offset, end - offset);
        for (; field > 0 && separator >= 0; field--)
        {
            offset = separator + 1;
            separator = piece.IndexOf(ImageLayout.FieldSeparator, offset, end - offset);
        }

        return field > 0 ? "" : piece.Substring(offset, (separator < 0 ? end : separator) - offset);
    }

    /// <summary>The items of a list.</summary>
    public static string[] Items(string field) => field.Length == 0 ? NoItems : field.Split(ImageLayout.ItemSeparator);

    /// <summary>The pairs of a list of names and values in turn.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Pairs(string field)
    {
        string[] items = Items(field);
        var pairs = new KeyValuePair<string, string>[items.Length / 2];
        for (int i = 0; i < pairs.Length; i++)
        {
            pairs[i] = new KeyValuePair<string, string>(items[2 * i], items[(2 * i) + 1]);
        }

        return pairs;
    }
}
