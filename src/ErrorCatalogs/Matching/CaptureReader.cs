using System;
using System.Collections.Generic;
using System.Text;
using ErrorCatalogs.Imaging;
using ErrorCatalogs.Replies;

namespace ErrorCatalogs.Matching;

/// <summary>Reads what stood in the places of a template's placeholders; asked for only when somebody wants to know.</summary>
internal static class CaptureReader
{
    private static readonly char[] Around = [' ', '\t', '\r', '\n', '<', '>', '(', ')', '[', ']', '"', '\'', ',', ';', ':', '.'];

    private static ReadOnlySpan<byte> Signs => "/\\~-+$#@"u8;

    private static ReadOnlySpan<byte> TrailingSigns => "%+$#/\\"u8;

    /// <summary>Finds a template in a reply again and reads its placeholders.</summary>
    public static IReadOnlyList<Capture> Read(ImageReader image, int template, PaddedText reply)
    {
        ReplyWords parts = new(reply, stackalloc Word[WordScanner.MaxWords], stackalloc ushort[WordScanner.MaxWords]);
        Span<CapturedWords> found = stackalloc CapturedWords[TemplateMatch.MaxSegments];
        var captures = new List<Capture>();
        foreach (CapturedWords capture in found.Slice(0, Find(image, template, parts, found)))
        {
            captures.Add(new Capture(CaptureName.Of(image, capture.Placeholder).ToString(), Join(parts.Text, parts.Words, capture.First, capture.End)));
        }

        return captures;
    }

    /// <summary>Finds the words in the places of a template's placeholders.</summary>
    /// <param name="image">The catalog.</param>
    /// <param name="template">The template's place in the image.</param>
    /// <param name="reply">The reply, taken apart.</param>
    /// <param name="captures">Takes what is found; <see cref="TemplateMatch.MaxSegments"/> long.</param>
    /// <returns>The number of placeholders with words in their places.</returns>
    public static int Find(ImageReader image, int template, ReplyWords reply, Span<CapturedWords> captures)
    {
        Span<SegmentPlace> places = stackalloc SegmentPlace[TemplateMatch.MaxSegments];
        for (int i = 0; i < reply.Words.Length; i++)
        {
            if (TemplateMatch.TryAlign(image, template, reply.Text, reply.Words, i, places))
            {
                return Find(image, reply, places.Slice(0, image.Unit(template + ImageLayout.TemplateSegments)), captures);
            }
        }

        return 0;
    }

    private static int Find(ImageReader image, ReplyWords reply, ReadOnlySpan<SegmentPlace> places, Span<CapturedWords> captures)
    {
        int found = 0;
        int previousEnd = 0;
        for (int i = 0; i < places.Length; i++)
        {
            SegmentPlace place = places[i];
            int placeholder = image.Placeholder(place.Segment);
            if (placeholder != 0)
            {
                // At the start of a template it stands for what is written in one piece before the text.
                int first = i == 0 ? OnePiece.FindStart(reply.Text, reply.Words, place.Start) : previousEnd;
                int end = image.SlotCount(place.Segment) != 0 ? place.Start
                    : image.IsOnePiece(place.Segment) ? OnePiece.FindEnd(reply.Text, reply.Words, first)
                    : EndOfTrailing(reply.Text, reply.Words, first);
                if (first < end)
                {
                    captures[found++] = new CapturedWords(placeholder, first, end);
                }
            }

            previousEnd = place.End;
        }

        return found;
    }

    /// <summary>A placeholder at the end of a template stands for what follows on the same line.</summary>
    private static int EndOfTrailing(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, int first)
    {
        int end = Math.Min(first + 1, words.Length);
        while (end < words.Length && end - first < ImageLayout.MaxGap
            && !EndsValue(text.Slice(words[end - 1].End, words[end].Start - words[end - 1].End)))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether what stands between two words ends a line, a string of JSON, or an element of XML.</summary>
    private static bool EndsValue(ReadOnlySpan<byte> between)
    {
        if (between.IndexOfAny((byte)'\n', (byte)'\r') >= 0 || between.IndexOf("</"u8) >= 0)
        {
            return true;
        }

        int quote = between.IndexOf((byte)'"');
        if (quote < 0 || (quote > 0 && between[quote - 1] == '\\'))
        {
            return false;
        }

        ReadOnlySpan<byte> behind = between.Slice(quote + 1);
        return behind.IndexOfAny((byte)'}', (byte)']') >= 0 || (behind.IndexOf((byte)',') is >= 0 and var comma && behind.Slice(comma).IndexOf((byte)'"') >= 0);
    }

    /// <summary>The text of some words as it was written, except that what was taken out between them (codes, line breaks) is one space.</summary>
    private static string Join(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, int first, int end)
    {
        var value = new StringBuilder();
        for (int i = first; i < end; i++)
        {
            if (i > first)
            {
                ReadOnlySpan<byte> between = text.Slice(words[i - 1].End, words[i].Start - words[i - 1].End);
                value.Append(IsBroken(between) ? " " : Decode(between));
            }

            int start = i == first ? StartWithSigns(text, words[i].Start) : words[i].Start;
            int last = i == end - 1 ? EndWithSigns(text, words[i].End) : words[i].End;
            value.Append(Decode(text.Slice(start, last - start)));
        }

        return value.ToString().Trim(Around);
    }

    /// <summary>Whether a line break stands between two words, as it is or escaped as in JSON, or codes that were taken out: there is no other letter or digit between words.</summary>
    private static bool IsBroken(ReadOnlySpan<byte> between)
    {
        foreach (byte value in between)
        {
            if (value is (byte)'\n' or (byte)'\r' || AsciiBytes.IsLetterOrDigit(value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The start of a word, or of the signs before it that belong to it: of a path, a number, an amount. They stand behind a blank or a bracket;
    /// between two words a sign is punctuation.
    /// </summary>
    private static int StartWithSigns(ReadOnlySpan<byte> text, int word)
    {
        int start = word;
        while (start > 0 && Signs.IndexOf(text[start - 1]) >= 0)
        {
            start--;
        }

        return start == 0 || Array.IndexOf(Around, (char)text[start - 1]) >= 0 ? start : word;
    }

    /// <summary>The end of a word, or of the signs behind it that belong to it: <c>5%</c>, <c>C++</c>, <c>/var/log/</c>.</summary>
    private static int EndWithSigns(ReadOnlySpan<byte> text, int word)
    {
        int end = word;
        while (end < text.Length && TrailingSigns.IndexOf(text[end]) >= 0)
        {
            end++;
        }

        return end == text.Length || Array.IndexOf(Around, (char)text[end]) >= 0 ? end : word;
    }

    private static string Decode(ReadOnlySpan<byte> bytes) =>
#if NET8_0_OR_GREATER
        Encoding.UTF8.GetString(bytes);
#else
        Encoding.UTF8.GetString(bytes.ToArray());
#endif
}
