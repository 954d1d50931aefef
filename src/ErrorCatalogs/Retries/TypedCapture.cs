using System;
using ErrorCatalogs.Imaging;
using ErrorCatalogs.Matching;
using ErrorCatalogs.Replies;

namespace ErrorCatalogs.Retries;

/// <summary>Reads the time to try again where a table says it stands: in the place of <c>{wait:duration}</c> or <c>{until:date}</c>.</summary>
internal static class TypedCapture
{
    /// <summary>Reads the first placeholder of a template that stands for a time and has one.</summary>
    /// <param name="image">The catalog.</param>
    /// <param name="template">The template's place in the image.</param>
    /// <param name="text">The reply that the template was found in.</param>
    /// <param name="time">The time.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryRead(ImageReader image, int template, PaddedText text, out RetryTime time)
    {
        time = default;
        if (!IsAny(image, template))
        {
            return false;
        }

        ReplyWords reply = new(text, stackalloc Word[WordScanner.MaxWords], stackalloc ushort[WordScanner.MaxWords]);
        Span<CapturedWords> captures = stackalloc CapturedWords[TemplateMatch.MaxSegments];
        foreach (CapturedWords capture in captures.Slice(0, CaptureReader.Find(image, template, reply, captures)))
        {
            ReadOnlySpan<char> type = CaptureName.TypeOf(image, capture.Placeholder);
            ReadOnlySpan<Word> words = reply.Words.Slice(capture.First, capture.End - capture.First);
            if ((type.SequenceEqual(CaptureName.Duration.AsSpan()) && TryReadDuration(reply.Text, words, out time))
                || (type.SequenceEqual(CaptureName.Date.AsSpan()) && TryReadDate(reply.Text, words, out time)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTime(ReadOnlySpan<char> type) => type.SequenceEqual(CaptureName.Duration.AsSpan()) || type.SequenceEqual(CaptureName.Date.AsSpan());

    private static bool IsAny(ImageReader image, int template)
    {
        int segment = template + ImageLayout.TemplateHeaderLength;
        for (int i = image.Unit(template + ImageLayout.TemplateSegments); i > 0; i--)
        {
            int placeholder = image.Placeholder(segment);
            if (placeholder != 0 && IsTime(CaptureName.TypeOf(image, placeholder)))
            {
                return true;
            }

            segment = image.NextSegment(segment);
        }

        return false;
    }

    /// <summary>
    /// The first word that is a duration. Its unit may stand behind the placeholder, as in <c>{wait:duration} minutes</c>; a number without
    /// one counts seconds.
    /// </summary>
    private static bool TryReadDuration(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, out RetryTime time)
    {
        foreach (Word word in words)
        {
            bool isNegative = word.Start > 0 && text[word.Start - 1] == '-';
            if (!isNegative && DurationReader.TryRead(text, word.Start, TimeSpan.TicksPerSecond, out TimeSpan wait))
            {
                time = new RetryTime(wait);
                return true;
            }

            if (AsciiBytes.IsDigit(text[word.Start]))
            {
                break;
            }
        }

        time = default;
        return false;
    }

    private static bool TryReadDate(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, out RetryTime time)
    {
        foreach (Word word in words)
        {
            if (DateReader.TryRead(text, word.Start, out DateTimeOffset date))
            {
                time = new RetryTime(date);
                return true;
            }
        }

        time = default;
        return false;
    }
}
