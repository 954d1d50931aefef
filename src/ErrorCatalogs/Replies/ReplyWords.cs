using System;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Replies;

/// <summary>A reply taken apart: its codes and the words of its text.</summary>
internal readonly ref struct ReplyWords
{
    private readonly int textLength;

    /// <summary>Takes a reply apart.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="words">Where the words go.</param>
    /// <param name="numbers">Where the indices of words that may be codes go.</param>
    public ReplyWords(scoped in PaddedText text, Span<Word> words, Span<ushort> numbers)
    {
        Text = text.Bytes;
        ScannedWords scanned = WordScanner.Scan(text, words, numbers);
        Reply = ReplyParser.Parse(Text, scanned, out CodePlace place, out QuotedAnswer answer);
        Code = place.Reply < 0 ? default : scanned.Words[place.Reply];
        int start = place.StartOf(scanned.Words);
        Span<Word> left = place.RemoveAll(scanned);
        textLength = answer.Exists ? answer.MoveFirst(left) : 0;
        Words = textLength != 0 ? left : ReplyFrame.Remove(Text, start, left);
        textLength = textLength != 0 ? textLength : Words.Length;
    }

    public ReadOnlySpan<byte> Text { get; }

    public Reply Reply { get; }

    /// <summary>The word that was read as reply code; of no length where there is none.</summary>
    public Word Code { get; }

    /// <summary>The words of the text, the reply's own codes left out, and what a client or a log has put around it.</summary>
    /// <remarks>Those of an answer that an event quotes come first; the event's own ones behind them may be markers, but no text.</remarks>
    public ReadOnlySpan<Word> Words { get; }

    /// <summary>Whether a word belongs to the text, and not to the event that quotes it.</summary>
    public bool IsText(int word) => word < textLength;

    /// <summary>The words among which a template has to stand that has its anchor at one of them.</summary>
    public ReadOnlySpan<Word> WordsAround(int word) => IsText(word) ? Words.Slice(0, textLength) : Words;
}
