using System;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Replies;

/// <summary>
/// A response of HTTP as .NET writes it: <c>StatusCode: 404, ReasonPhrase: 'Not Found', Version: 1.1, Content: &lt;null&gt;, Headers: { ... }</c>. Behind the
/// reason the labels say nothing, and of the headers none says what is wrong. A log may have cut off where it begins.
/// </summary>
internal static class ResponseText
{
    /// <summary>Leaves out the words between the reason and what follows the response.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words, which are moved.</param>
    /// <returns>The words left.</returns>
    public static Span<Word> Remove(scoped ReadOnlySpan<byte> text, Span<Word> words)
    {
        int headers = text.IndexOf(", Headers:"u8);
        int start = headers < 0 ? -1 : StartOf(text.Slice(0, headers));
        if (start < 0)
        {
            return words;
        }

        int first = CountBefore(words, start);
        int next = CountBefore(words, EndOf(text, headers));
        words.Slice(next).CopyTo(words.Slice(first));
        return words.Slice(0, words.Length - (next - first));
    }

    /// <summary>Where the version stands, of which the labels before it or behind it say that it is a response's; -1 where there is none.</summary>
    private static int StartOf(ReadOnlySpan<byte> text)
    {
        int start = text.StartsWith("Version: "u8) ? 0 : text.IndexOf(", Version: "u8);
        ReadOnlySpan<byte> before = text.Slice(0, Math.Max(0, start));
        bool isResponse = start >= 0
            && (before.IndexOf("StatusCode: "u8) >= 0 || before.IndexOf("ReasonPhrase: "u8) >= 0 || text.Slice(start).IndexOf(", Content: "u8) >= 0);
        return isResponse ? start : -1;
    }

    /// <summary>Where the headers end: at the brace that begins a line, or at the first one where a log has joined the lines.</summary>
    private static int EndOf(ReadOnlySpan<byte> text, int headers)
    {
        ReadOnlySpan<byte> rest = text.Slice(headers);
        int line = rest.IndexOf("\n}"u8);
        int end = line >= 0 ? line + 1 : rest.IndexOf((byte)'}');
        return end < 0 ? text.Length : headers + end;
    }

    private static int CountBefore(ReadOnlySpan<Word> words, int place)
    {
        int count = 0;
        while (count < words.Length && words[count].Start < place)
        {
            count++;
        }

        return count;
    }
}
