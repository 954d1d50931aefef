using System;
using System.Runtime.CompilerServices;
using ErrorCatalogs.Imaging;
using ErrorCatalogs.Replies;

namespace ErrorCatalogs.Matching;

/// <summary>Compares a template with a reply, word by word, around a place where the template's anchor was found.</summary>
internal static class TemplateMatch
{
    /// <summary>The most segments of a template; tables are held to it.</summary>
    public const int MaxSegments = 32;

    /// <summary>Whether a template stands around a word at which its anchor starts.</summary>
    [SkipLocalsInit]
    public static bool IsMatch(ImageReader image, int template, ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, int anchor)
    {
        return TryAlign(image, template, text, words, anchor, stackalloc int[MaxSegments], stackalloc int[MaxSegments]);
    }

    /// <summary>Finds the word at which each segment of a template starts.</summary>
    /// <param name="image">The catalog.</param>
    /// <param name="template">The template's place in the image.</param>
    /// <param name="text">The reply.</param>
    /// <param name="words">The words of the reply.</param>
    /// <param name="anchor">The word at which the template's anchor starts.</param>
    /// <param name="segments">Takes for each segment its place in the image; <see cref="MaxSegments"/> long.</param>
    /// <param name="starts">Takes for each segment its first word; as long.</param>
    /// <returns>Whether the whole template is there.</returns>
    public static bool TryAlign(ImageReader image, int template, ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, int anchor, Span<int> segments, Span<int> starts)
    {
        int count = image.Unit(template + ImageLayout.TemplateSegments);
        int anchorSegment = image.Unit(template + ImageLayout.TemplateAnchorSegment);
        int at = template + ImageLayout.TemplateHeaderLength;
        for (int i = 0; i < anchorSegment; i++)
        {
            segments[i] = at;
            at = image.NextSegment(at);
        }

        int start = anchor - image.Unit(template + ImageLayout.TemplateAnchorWord);
        if (!IsSegmentAt(image, at, words, start))
        {
            return false;
        }

        for (int i = anchorSegment; i < count; i++)
        {
            segments[i] = at;
            at = image.NextSegment(at);
        }

        starts[anchorSegment] = start;
        for (int i = anchorSegment + 1, from = start + Length(image, segments[anchorSegment]); i < count; i++)
        {
            int found = FindForward(image, segments[i], words, from);
            if (found < 0)
            {
                return false;
            }

            starts[i] = found;
            from = found + Length(image, segments[i]);
        }

        for (int i = anchorSegment - 1, before = start; i >= 0; i--)
        {
            int found = FindBackward(image, segments[i], words, before);
            if (found < 0)
            {
                return false;
            }

            starts[i] = found;
            before = found;
        }

        return image.Unit(template + ImageLayout.TemplateKind) == ImageLayout.KindText
            || IsLiteralAt(image, template, text, words[starts[0]].Start);
    }

    /// <summary>The literal words of a template.</summary>
    public static WordSet WordsOf(ImageReader image, int template)
    {
        WordSet words = default;
        int at = template + ImageLayout.TemplateHeaderLength;
        for (int i = image.Unit(template + ImageLayout.TemplateSegments); i > 0; i--)
        {
            for (int word = Length(image, at) - 1; word >= 0; word--)
            {
                words = words.With((uint)image.Int32(at + ImageLayout.SegmentHeaderLength + (2 * word)));
            }

            at = image.NextSegment(at);
        }

        return words;
    }

    private static int Length(ImageReader image, int segment) => image.Unit(segment + 1);

    private static bool IsSegmentAt(ImageReader image, int segment, ReadOnlySpan<Word> words, int start)
    {
        int length = Length(image, segment);
        if (start < 0 || start > words.Length - length)
        {
            return false;
        }

        int hashes = segment + ImageLayout.SegmentHeaderLength;
        for (int i = 0; i < length; i++)
        {
            if (words[start + i].Hash != (uint)image.Int32(hashes + (2 * i)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first place of a segment behind a placeholder that stands for at least one word.</summary>
    private static int FindForward(ImageReader image, int segment, ReadOnlySpan<Word> words, int from)
    {
        if (Length(image, segment) == 0)
        {
            // The template ends in a placeholder: whatever follows, if anything, is its value.
            return Math.Min(from + 1, words.Length);
        }

        int last = Math.Min(from + ImageLayout.MaxGap, words.Length - 1);
        for (int at = from + 1; at <= last; at++)
        {
            if (IsSegmentAt(image, segment, words, at))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The last place of a segment before a placeholder that stands for at least one word.</summary>
    private static int FindBackward(ImageReader image, int segment, ReadOnlySpan<Word> words, int before)
    {
        int length = Length(image, segment);
        int first = Math.Max(before - length - ImageLayout.MaxGap, 0);
        for (int at = before - length - 1; at >= first; at--)
        {
            if (IsSegmentAt(image, segment, words, at))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Whether a marker stands in the reply with its punctuation: <c>[TSS04]</c>, <c>?p=NoSuchUser</c>.</summary>
    private static bool IsLiteralAt(ImageReader image, int template, ReadOnlySpan<byte> text, int firstWord)
    {
        ReadOnlySpan<char> literal = image.Units.Slice(
            image.Int32(ImageLayout.Strings) + image.Int32(template + ImageLayout.TemplateLiteral),
            image.Unit(template + ImageLayout.TemplateLiteralLength));
        int start = firstWord - image.Unit(template + ImageLayout.TemplateLiteralLead);
        if (start < 0 || start > text.Length - literal.Length)
        {
            return false;
        }

        for (int i = 0; i < literal.Length; i++)
        {
            byte value = text[start + i];
            if (value != literal[i] && !(AsciiBytes.IsLetter(value) && (value | 0x20) == (literal[i] | 0x20)))
            {
                return false;
            }
        }

        return image.Unit(template + ImageLayout.TemplateKind) != ImageLayout.KindDelimitedMarker
            || IsDelimited(text, start, start + literal.Length);
    }

    /// <summary>Whether what stands between two places is a value and no word of a sentence: <c>"Throttling"</c>, <c>Code: Throttling;</c>.</summary>
    private static bool IsDelimited(ReadOnlySpan<byte> text, int start, int end)
    {
        int before = start - 1;
        while (before >= 0 && text[before] == ' ')
        {
            before--;
        }

        bool opens = before < 0 || text[before] is (byte)'"' or (byte)'\'' or (byte)'>' or (byte)':' or (byte)'=' or (byte)'(' or (byte)'[';
        bool closes = end == text.Length || text[end] is (byte)'"' or (byte)'\'' or (byte)'<' or (byte)';' or (byte)',' or (byte)')' or (byte)']' or (byte)':' or (byte)'\r' or (byte)'\n';
        return opens && closes;
    }
}
