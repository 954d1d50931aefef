using System;
using ErrorCatalogs.Replies;

namespace ErrorCatalogs.Retries;

/// <summary>Looks up words in a list of names that stand in one text, each filled up with spaces to the same width.</summary>
internal static class NameList
{
    /// <summary>The place of a word, from 0; -1 where the list does not have it.</summary>
    /// <param name="names">The names, in small letters.</param>
    /// <param name="width">The width of each.</param>
    /// <param name="word">The word, in any case.</param>
    /// <param name="abbreviation">The number of letters to which a name may be cut; 0 where it may not.</param>
    public static int IndexOf(ReadOnlySpan<byte> names, int width, ReadOnlySpan<byte> word, int abbreviation = 0)
    {
        for (int i = 0; i < names.Length && word.Length > 0; i += width)
        {
            ReadOnlySpan<byte> name = names.Slice(i, width);
            int space = name.IndexOf((byte)' ');
            int length = space < 0 ? width : space;
            if ((word.Length == length || word.Length == abbreviation) && AsciiBytes.StartsWith(word, 0, name.Slice(0, word.Length)))
            {
                return i / width;
            }
        }

        return -1;
    }
}
