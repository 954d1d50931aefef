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
        ScannedWords scanned = SilentMembers.Remove(Text, WordScanner.Scan(text, words, numbers));
        Reply = ReplyParser.Parse(Text, scanned, out CodePlace place, out AnswerPlace answer);
        Code = place.Reply < 0 ? default : scanned.Words[place.Reply];
        int start = place.StartOf(scanned.Words);
        Span<Word> left = place.RemoveAll(Text, scanned);
        if (Reply is { Code: 0, Enhanced.HasValue: false } && !left.IsEmpty && Text[0] is not ((byte)'{' or (byte)'['))
        {
            left = ResponseText.Remove(Text, left);
        }

        if (!answer.Exists)
        {
            answer = BounceReport.Find(Text, start);
            HasHints = answer.Exists;
        }

        int length = answer.Exists ? answer.MoveFirst(left) : 0;
        Words = length != 0 ? left.Slice(0, length) : ReplyFrame.Remove(Text, start, left);
        Aside = length != 0 ? left.Slice(length) : default;
    }

    public ReadOnlySpan<byte> Text { get; }

    public Reply Reply { get; private init; }

    /// <summary>The word that was read as reply code; of no length where there is none.</summary>
    public Word Code { get; }

    /// <summary>The words of the text, the reply's own codes left out, and what a client or a log has put around it.</summary>
    public ReadOnlySpan<Word> Words { get; }

    /// <summary>The words of the event or report that quotes the text.</summary>
    /// <remarks>Those of an event may be markers, but no text: of every error of a kind it says the same.</remarks>
    public ReadOnlySpan<Word> Aside { get; }

    /// <summary>Whether the words aside may say what went wrong, where the text does not: <c>does not like recipient</c>.</summary>
    public bool HasHints { get; }

    /// <summary>The same reply where nobody knows codes of mail: a number that HTTP has for an error is its status.</summary>
    public ReplyWords OfHttp() =>
        Reply is { Protocol: Protocol.Smtp, Enhanced.HasValue: false } && MailCodes.IsHttpError(Reply.Code) ? this with { Reply = Reply.WithStatus() } : this;
}
