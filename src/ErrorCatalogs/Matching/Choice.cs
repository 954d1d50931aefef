using System;
using ErrorCatalogs.Imaging;

namespace ErrorCatalogs.Matching;

/// <summary>The wordings of which one may stand at a place in a template.</summary>
internal readonly ref struct Choice
{
    private readonly ImageReader image;
    private readonly int sets;
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
        sets = place + 1;
        firsts = sets + (2 * ImageLayout.WordSetLength);
        lasts = firsts + (2 * count);
        wordings = lasts + (2 * count);
    }

    /// <summary>The lengths of the wordings that start at a word: a bit for each number of words.</summary>
    public ulong LengthsAt(ReadOnlySpan<Word> words, int at)
    {
        uint first = (uint)at < (uint)words.Length ? words[at].Hash : 0;
        if ((uint)at >= (uint)words.Length || !image.MayHave(sets, first))
        {
            return 0;
        }

        // Those that begin alike stand together.
        ulong lengths = 0;
        for (int i = image.IndexOf(first, firsts, 0, count); (uint)i < (uint)count && (uint)image.Int32(firsts + (2 * i)) == first; i++)
        {
            int length = LengthOf(i);
            lengths |= IsAt(i, length, words, at) ? 1UL << length : 0;
        }

        return lengths;
    }

    /// <summary>The lengths of the wordings that end before a word: a bit for each number of words.</summary>
    public ulong LengthsBefore(ReadOnlySpan<Word> words, int end)
    {
        uint last = end > 0 ? words[end - 1].Hash : 0;
        if (end <= 0 || !image.MayHave(sets + ImageLayout.WordSetLength, last))
        {
            return 0;
        }

        ulong lengths = 0;
        for (int i = image.IndexOf(last, lasts, 0, count); i >= 0; i = image.IndexOf(last, lasts, i + 1, count))
        {
            int length = LengthOf(i);
            lengths |= IsAt(i, length, words, end - length) ? 1UL << length : 0;
        }

        return lengths;
    }

    private int LengthOf(int wording) => image.Unit(wordings + (ImageLayout.WordingLength * wording));

    /// <summary>Whether a wording stands at a word. One word of it is known to be there: the first, or the last.</summary>
    private bool IsAt(int wording, int length, ReadOnlySpan<Word> words, int start)
    {
        if (length == 1)
        {
            return true;
        }

        if (start < 0 || start > words.Length - length)
        {
            return false;
        }

        // Many wordings begin alike; few of those end alike.
        if (words[start + length - 1].Hash != (uint)image.Int32(lasts + (2 * wording)) || words[start].Hash != (uint)image.Int32(firsts + (2 * wording)))
        {
            return false;
        }

        int hash = image.Int32(wordings + (ImageLayout.WordingLength * wording) + 1);
        for (int i = 0; i < length - 2; i++)
        {
            if (words[start + 1 + i].Hash != (uint)image.Int32(hash + (2 * i)))
            {
                return false;
            }
        }

        return true;
    }
}
