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

    /// <summary>Compares a template with what stands around a word of a reply at which its anchor starts.</summary>
    /// <returns>How many words of the reply are literally the template's, an IP address in its place among them; 0 where it is not there.</returns>
    [SkipLocalsInit]
    public static int CountWords(ImageReader image, int template, scoped in ReplyWords reply, int anchor)
    {
        Span<SegmentPlace> places = stackalloc SegmentPlace[MaxSegments];
        int count = CountWords(image, template, reply.Text, reply.Words, anchor, places, out int word);
        if (count == 0 || image.Unit(template + ImageLayout.TemplateKind) != ImageLayout.KindText)
        {
            return count;
        }

        int end = places[image.Unit(template + ImageLayout.TemplateSegments) - 1].End;
        return count == 1 ? CountWord(reply, reply.Words[word])
            : JoinedWords.AreOfName(reply.Text, reply.Words.Slice(places[0].Start, end - places[0].Start)) ? 0
            : count;
    }

    /// <summary>Compares a template with the words aside of a text: they are no text, and at most a hint.</summary>
    /// <returns>Whether it is there.</returns>
    [SkipLocalsInit]
    public static bool IsAside(ImageReader image, int template, scoped in ReplyWords reply, int anchor)
    {
        bool isText = image.Unit(template + ImageLayout.TemplateKind) == ImageLayout.KindText;
        return (reply.HasHints || !isText) && CountWords(image, template, reply.Text, reply.Aside, anchor, stackalloc SegmentPlace[MaxSegments], out _) > (isText ? 1 : 0);
    }

    /// <summary>Finds the words of a reply that are a template's.</summary>
    /// <param name="image">The catalog.</param>
    /// <param name="template">The template's place in the image.</param>
    /// <param name="reply">The reply.</param>
    /// <param name="anchor">The word at which the template's anchor starts.</param>
    /// <param name="first">The first of them.</param>
    /// <param name="end">The word behind the last of them.</param>
    /// <returns>Whether there are any.</returns>
    [SkipLocalsInit]
    public static bool TryFind(ImageReader image, int template, scoped in ReplyWords reply, int anchor, out int first, out int end)
    {
        Span<SegmentPlace> places = stackalloc SegmentPlace[MaxSegments];
        first = end = 0;
        if (!TryAlign(image, template, reply.Text, reply.Words, anchor, places))
        {
            return false;
        }

        first = places[0].Start;
        end = places[image.Unit(template + ImageLayout.TemplateSegments) - 1].End;
        return first < end;
    }

    private static int CountWords(ImageReader image, int template, ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, int anchor, Span<SegmentPlace> places, out int word)
    {
        word = 0;
        if (!TryAlign(image, template, text, words, anchor, places))
        {
            return 0;
        }

        int count = 0;
        for (int i = image.Unit(template + ImageLayout.TemplateSegments) - 1; i >= 0; i--)
        {
            word = places[i].End > places[i].Start ? places[i].Start : word;
            count += places[i].End - places[i].Start + (image.IsIpAddress(places[i].Segment) ? 1 : 0);
        }

        return count;
    }

    /// <summary>
    /// What a text of one word counts: nothing as part of an address or link, and as two where it is a whole sentence, or all that is said without a
    /// code of mail.
    /// </summary>
    private static int CountWord(scoped in ReplyWords reply, Word word)
    {
        ReadOnlySpan<byte> text = reply.Text;
        if (MailAddress.Has(text, word) || Link.Has(text, word))
        {
            return 0;
        }

        // Chinese, Japanese and Thai have no blanks between words; three letters are nine bytes.
        bool isSentence = text[word.Start] is >= 0xE0 and < 0xF0 && word.Length >= 9;
        bool hasCodes = reply.Reply.Code != 0 || reply.Reply.Enhanced.HasValue;
        return isSentence || (!hasCodes && (reply.Words.Length == 1 || WordPlace.IsValue(text, word.Start, word.End))) ? 2 : 1;
    }

    /// <summary>Finds where in a reply each segment of a template stands.</summary>
    /// <param name="image">The catalog.</param>
    /// <param name="template">The template's place in the image.</param>
    /// <param name="text">The reply.</param>
    /// <param name="words">The words of the reply.</param>
    /// <param name="anchor">The word at which the template's anchor starts.</param>
    /// <param name="places">Takes the place of each segment; <see cref="MaxSegments"/> long.</param>
    /// <returns>Whether the whole template is there.</returns>
    public static bool TryAlign(ImageReader image, int template, ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, int anchor, Span<SegmentPlace> places)
    {
        int count = image.Unit(template + ImageLayout.TemplateSegments);
        int anchorSegment = image.Unit(template + ImageLayout.TemplateAnchorSegment);
        int at = template + ImageLayout.TemplateHeaderLength;
        for (int i = 0; i < anchorSegment; i++)
        {
            places[i].Segment = at;
            at = image.NextSegment(at);
        }

        if (!TryPlaceAt(image, at, words, anchor, image.Unit(template + ImageLayout.TemplateAnchorSlot), out places[anchorSegment]))
        {
            return false;
        }

        for (int i = anchorSegment + 1; i < count; i++)
        {
            at = image.NextSegment(at);
            while (!TryPlaceBehind(image, at, text, words, places[i - 1].End, out places[i]))
            {
                if (!places[i - 1].TryEndEarlier())
                {
                    return false;
                }
            }
        }

        for (int i = anchorSegment - 1; i >= 0; i--)
        {
            int segment = places[i].Segment;
            while (!TryPlaceBefore(image, segment, text, words, places[i + 1], out places[i]))
            {
                if (!places[i + 1].TryStartLater())
                {
                    return false;
                }
            }
        }

        if (image.IsIpAddress(places[0].Segment) && !IpAddress.Is(text, words, OnePiece.FindStart(text, words, places[0].Start), places[0].Start))
        {
            return false;
        }

        return image.Unit(template + ImageLayout.TemplateKind) == ImageLayout.KindText
            || IsLiteralAt(image, template, text, words[places[0].Start], words[places[0].End - 1])
            || ExceptionNumber.IsAt(LiteralOf(image, template), text, words[places[0].Start], words[places[0].End - 1]);
    }

    /// <summary>Whether a template is a number that stands in the reply as an error code.</summary>
    /// <param name="image">The catalog.</param>
    /// <param name="template">The template's place in the image.</param>
    /// <param name="text">The reply.</param>
    /// <param name="word">Its digits.</param>
    public static bool IsNumberAt(ImageReader image, int template, ReadOnlySpan<byte> text, Word word) =>
        image.Unit(template + ImageLayout.TemplateKind) == ImageLayout.KindNumber && IsLiteralAt(image, template, text, word, word);

    /// <summary>The words that a template always has.</summary>
    public static WordSet WordsOf(ImageReader image, int template)
    {
        WordSet words = default;
        int at = template + ImageLayout.TemplateHeaderLength;
        for (int i = image.Unit(template + ImageLayout.TemplateSegments); i > 0; i--)
        {
            for (int slot = image.SlotCount(at) - 1; slot >= 0; slot--)
            {
                if (SlotMatch.TryReadWord(image, at, slot, out uint word))
                {
                    words = words.With(word);
                }
            }

            at = image.NextSegment(at);
        }

        return words;
    }

    /// <summary>Compares a segment one word of which is known.</summary>
    /// <param name="image">The catalog.</param>
    /// <param name="segment">The segment's place in the image.</param>
    /// <param name="words">The words of the reply.</param>
    /// <param name="known">The word of the reply.</param>
    /// <param name="slot">The slot of the segment that starts there.</param>
    /// <param name="place">Where the segment stands.</param>
    /// <returns>Whether it does.</returns>
    private static bool TryPlaceAt(ImageReader image, int segment, ReadOnlySpan<Word> words, int known, int slot, out SegmentPlace place)
    {
        place = new SegmentPlace { Segment = segment };
        place.End = SlotMatch.FindEnd(image, segment, words, known, slot, out place.Ends);
        if (place.End < 0)
        {
            return false;
        }

        place.Start = SlotMatch.FindStart(image, segment, words, known, slot, out place.Starts);
        return place.Start >= 0;
    }

    /// <summary>Finds the first place of a segment behind a placeholder that stands for at least one word.</summary>
    private static bool TryPlaceBehind(ImageReader image, int segment, ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, int from, out SegmentPlace place)
    {
        bool isIpAddress = image.IsIpAddress(segment);
        if (image.SlotCount(segment) == 0)
        {
            // The template ends in a placeholder: whatever follows, if anything, is its value.
            int end = Math.Min(from + 1, words.Length);
            place = new SegmentPlace { Segment = segment, Start = end, End = end, Starts = 1, Ends = 1 };
            return !isIpAddress || IpAddress.Is(text, words, from, OnePiece.FindEnd(text, words, from));
        }

        int last = Math.Min(from + ImageLayout.MaxGap, words.Length - 1);
        WordSet firstWords = image.FirstWords(segment);
        bool isOnePiece = image.IsOnePiece(segment);
        for (int start = from + 1; start <= last; start++)
        {
            if (isOnePiece && start - from > 1 && OnePiece.HasBlank(text, words[start - 2], words[start - 1]))
            {
                break;
            }

            ulong ends = 0;
            int end = firstWords.MayHave(words[start].Hash) ? SlotMatch.FindEnd(image, segment, words, start, 0, out ends) : -1;
            if (end >= 0 && (!isIpAddress || IpAddress.Is(text, words, from, start)))
            {
                place = new SegmentPlace { Segment = segment, Start = start, End = end, Starts = 1, Ends = ends };
                return true;
            }
        }

        place = default;
        return false;
    }

    /// <summary>Finds the last place of a segment before a placeholder that stands for at least one word.</summary>
    private static bool TryPlaceBefore(ImageReader image, int segment, ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, in SegmentPlace next, out SegmentPlace place)
    {
        int count = image.SlotCount(segment);
        int first = Math.Max(next.Start - ImageLayout.MaxGap, 1);
        WordSet lastWords = image.LastWords(segment);
        bool isOnePiece = image.IsOnePiece(next.Segment);
        bool isIpAddress = image.IsIpAddress(next.Segment);
        for (int end = next.Start - 1; end >= first; end--)
        {
            if (isOnePiece && next.Start - end > 1 && OnePiece.HasBlank(text, words[end], words[end + 1]))
            {
                break;
            }

            ulong starts = 0;
            int start = lastWords.MayHave(words[end - 1].Hash) ? SlotMatch.FindStart(image, segment, words, end, count, out starts) : -1;
            if (start >= 0 && (!isIpAddress || IpAddress.Is(text, words, end, next.Start)))
            {
                place = new SegmentPlace { Segment = segment, Start = start, End = end, Starts = starts, Ends = 1 };
                return true;
            }
        }

        place = default;
        return false;
    }

    private static ReadOnlySpan<char> LiteralOf(ImageReader image, int template) => image.Units.Slice(
        image.Int32(ImageLayout.Strings) + image.Int32(template + ImageLayout.TemplateLiteral),
        image.Unit(template + ImageLayout.TemplateLiteralLength));

    /// <summary>Whether a marker stands in the reply with its punctuation: <c>[TSS04]</c>, <c>?p=NoSuchUser</c>. One without a literal is its words.</summary>
    private static bool IsLiteralAt(ImageReader image, int template, ReadOnlySpan<byte> text, Word first, Word last)
    {
        ReadOnlySpan<char> literal = LiteralOf(image, template);
        int start = first.Start - image.Unit(template + ImageLayout.TemplateLiteralLead);
        if (start < 0 || start > text.Length - literal.Length)
        {
            return false;
        }

        bool isExact = true;
        int at = start;
        for (int i = 0; i < literal.Length; i++, at++)
        {
            // A slash may be escaped, as PHP writes it in JSON.
            at += literal[i] == '/' && at + 1 < text.Length && text[at] == '\\' ? 1 : 0;
            if (at >= text.Length)
            {
                return false;
            }

            byte value = text[at];
            if (value != literal[i])
            {
                isExact = false;
                if (!(AsciiBytes.IsLetter(value) && (value | 0x20) == (literal[i] | 0x20)))
                {
                    return false;
                }
            }
        }

        int end = literal.IsEmpty ? last.End : at;
        return image.Unit(template + ImageLayout.TemplateKind) switch
        {
            ImageLayout.KindDelimitedMarker => WordPlace.IsValue(text, start, end),
            ImageLayout.KindCapitals => (isExact && !WordPlace.IsShouted(text, start, end)) || WordPlace.IsValue(text, start, end),
            ImageLayout.KindNumber => NumberPlace.IsCode(text, start, end),
            _ => true,
        };
    }
}
