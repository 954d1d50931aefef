using System;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Replies;

/// <summary>A reply taken apart: its codes and the words of its text.</summary>
internal readonly ref struct ReplyWords
{
    /// <summary>Takes a reply apart.</summary>
    /// <param name="text">The reply as UTF-8.</param>
    /// <param name="buffer">Where the words go.</param>
    public ReplyWords(ReadOnlySpan<byte> text, Span<Word> buffer)
    {
        Span<Word> words = buffer.Slice(0, WordScanner.Scan(text, buffer));
        Reply = ReplyParser.Parse(text, words);
        Words = words.Slice(0, ReplyParser.RemoveCodes(text, words, Reply));
    }

    public Reply Reply { get; }

    public ReadOnlySpan<Word> Words { get; }
}
