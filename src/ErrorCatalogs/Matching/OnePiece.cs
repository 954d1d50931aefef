using System;

namespace ErrorCatalogs.Matching;

/// <summary>What is written in one piece: an address, a host with its number, a path.</summary>
internal static class OnePiece
{
    /// <summary>Whether a blank or a line break stands between two words, one behind the other.</summary>
    public static bool HasBlank(ReadOnlySpan<byte> text, Word word, Word next)
    {
        for (int i = word.End; i < next.Start; i++)
        {
            if (text[i] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The word behind the piece that starts at a word; there may be none.</summary>
    public static int FindEnd(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, int start)
    {
        int end = Math.Min(start + 1, words.Length);
        while (end < words.Length && !HasBlank(text, words[end - 1], words[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>The first word of the piece that ends before a word; there may be none.</summary>
    public static int FindStart(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, int end)
    {
        int start = Math.Max(end - 1, 0);
        while (start > 0 && !HasBlank(text, words[start - 1], words[start]))
        {
            start--;
        }

        return start;
    }
}
