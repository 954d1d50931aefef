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
        Code = place.Reply < 0 ? default : scanned.Words[place.Reply];
        int start = place.StartOf(scanned.Words);
        Words = ReplyFrame.Remove(Text, start, place.RemoveAll(scanned));
    }

    public ReadOnlySpan<byte> Text { get; }

    public Reply Reply { get; }

    /// <summary>The word that was read as reply code; of no length where there is none.</summary>
    public Word Code { get; }

    /// <summary>The words of the text, the reply's own codes left out, and what a client or a log has put around it.</summary>
    public ReadOnlySpan<Word> Words { get; }
}
