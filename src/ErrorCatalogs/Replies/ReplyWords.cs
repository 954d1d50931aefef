using System;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Replies;

/// <summary>A reply taken apart: its codes and the words of its text.</summary>
internal readonly ref struct ReplyWords
{
    /// <summary>Takes a reply apart.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="words">Where the words go.</param>
    /// <param name="numbers">Where the indices of words that may be codes go.</param>
    public ReplyWords(scoped in PaddedText text, Span<Word> words, Span<ushort> numbers)
    {
        Text = text.Bytes;
        ScannedWords scanned = WordScanner.Scan(text, words, numbers);
        Reply = ReplyParser.Parse(Text, scanned, out CodePlace place);
        Words = WithoutIntroduction(Text, place.RemoveAll(scanned));
    }

    public ReadOnlySpan<byte> Text { get; }

    public Reply Reply { get; }

    /// <summary>The words of the text, the reply's own codes left out.</summary>
    public ReadOnlySpan<Word> Words { get; }

    /// <summary>
    /// Leaves out what .NET's own SMTP client says of a status before it quotes the server: <c>Mailbox unavailable. The server response
    /// was: 5.7.1 ...</c> is said of every 550. It stays where nothing is quoted.
    /// </summary>
    private static ReadOnlySpan<Word> WithoutIntroduction(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words)
    {
        ReadOnlySpan<byte> introduction = "The server response was: "u8;
        int end = text.IndexOf(introduction);
        if (end < 0)
        {
            return words;
        }

        end += introduction.Length;
        int first = words.Length;
        while (first > 0 && words[first - 1].Start >= end)
        {
            first--;
        }

        return first == words.Length ? words : words.Slice(first);
    }
}
