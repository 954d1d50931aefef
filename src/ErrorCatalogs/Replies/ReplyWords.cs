using System;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Replies;

/// <summary>A reply taken apart: its codes and the words of its text.</summary>
internal readonly ref struct ReplyWords
{
    /// <summary>Takes a reply apart.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="buffer">Where the words go.</param>
    public ReplyWords(PaddedText text, Span<Word> buffer)
    {
        Text = text.Bytes;
        Span<Word> words = buffer.Slice(0, WordScanner.Scan(text, buffer));
        Reply = ReplyParser.Parse(Text, words);
        Words = words.Slice(0, ReplyParser.RemoveCodes(Text, words, Reply));
    }

    public ReadOnlySpan<byte> Text { get; }

    public Reply Reply { get; }

    public ReadOnlySpan<Word> Words { get; }
}
