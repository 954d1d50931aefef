using System;
using ErrorCatalogs.Imaging;

namespace ErrorCatalogs.Matching;

/// <summary>The wordings of which one may stand at a place in a template, the longest first.</summary>
internal readonly ref struct Choice
{
    private readonly ImageReader image;
    private readonly int firsts;
    private readonly int lasts;
    private readonly int wordings;
    private readonly int count;

    /// <summary>Reads a choice.</summary>
    /// <param name="image">The catalog.</param>
    /// <param name="place">The choice's place in the image.</param>
    public Choice(ImageReader image, int place)
    {
        this.image = image;
        count = image.Unit(place);
        firsts = place + 1;
        lasts = firsts + (2 * count);
        wordings = lasts + (2 * count);
    }

    /// <summary>The number of words of the longest wording that starts at a word; -1 where none does.</summary>
    public int LengthAt(ReadOnlySpan<Word> words, int at)
    {
        for (int i = at < words.Length ? image.IndexOf(words[at].Hash, firsts, 0, count) : -1; i >= 0; i = image.IndexOf(words[at].Hash, firsts, i + 1, count))
        {
            int length = LengthOf(i);
            if (IsAt(i, length, words, at))
            {
                return length;
            }
        }

        return -1;
    }

    /// <summary>The number of words of the longest wording that ends before a word; -1 where none does.</summary>
    public int LengthBefore(ReadOnlySpan<Word> words, int end)
    {
        for (int i = end > 0 ? image.IndexOf(words[end - 1].Hash, lasts, 0, count) : -1; i >= 0; i = image.IndexOf(words[end - 1].Hash, lasts, i + 1, count))
        {
            int length = LengthOf(i);
            if (IsAt(i, length, words, end - length))
            {
                return length;
            }
        }

        return -1;
    }

    private int LengthOf(int wording) => image.Unit(wordings + (ImageLayout.WordingLength * wording));

    private bool IsAt(int wording, int length, ReadOnlySpan<Word> words, int start)
    {
        if (start < 0 || start > words.Length - length)
        {
            return false;
        }

        int hash = image.Int32(wordings + (ImageLayout.WordingLength * wording) + 1);
        for (int i = 0; i < length; i++)
        {
            if (words[start + i].Hash != (uint)image.Int32(hash + (2 * i)))
            {
                return false;
            }
        }

        return true;
    }
}
