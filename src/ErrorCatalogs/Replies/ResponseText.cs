using System;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Replies;

/// <summary>
/// A response of HTTP as .NET writes it: <c>StatusCode: 404, ReasonPhrase: 'Not Found', Version: 1.1, Content: &lt;null&gt;, Headers: { ... }</c>. Behind the
/// reason the labels say nothing, and of the headers none says what is wrong.
/// </summary>
internal static class ResponseText
{
    /// <summary>Leaves out the words between the reason and what follows the response.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words, which are moved.</param>
    /// <returns>The words left.</returns>
    public static Span<Word> Remove(scoped ReadOnlySpan<byte> text, Span<Word> words)
    {
        int start = text.IndexOf(", Version: "u8);
        int headers = start < 0 || !IsResponse(text.Slice(0, start)) ? -1 : text.Slice(start).IndexOf(", Headers:"u8);
        if (headers < 0)
        {
            return words;
        }

        int first = CountBefore(words, start);
        int next = CountBefore(words, EndOf(text, start + headers));
        words.Slice(next).CopyTo(words.Slice(first));
        return words.Slice(0, words.Length - (next - first));
    }

    /// <summary>Whether the labels before the version are there; a log may have cut the first one off.</summary>
    private static bool IsResponse(ReadOnlySpan<byte> before) => before.IndexOf("StatusCode: "u8) >= 0 || before.IndexOf("ReasonPhrase: "u8) >= 0;

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
