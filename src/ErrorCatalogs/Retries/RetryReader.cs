using System;
using ErrorCatalogs.Replies;

namespace ErrorCatalogs.Retries;

/// <summary>Finds the time to try again that a text states. One pass, so the time is linear in the text's length.</summary>
/// <remarks>
/// Words that ask for a retry or a wait open a sentence in which a duration or date may follow. It must be introduced (<c>in</c>, <c>after</c>, <c>for</c>, <c>until</c>, ...) and a duration
/// must have a unit; any other number closes the sentence, as its end does. So limits, sizes, counts and ports are no waits.
/// </remarks>
internal ref struct RetryReader
{
    // Words between what asks for a retry and the time: "try to send your message to this recipient again after".
    private const int MostWordsBetween = 8;

    private const long FirstUnixTime = 1_000_000_000;

    // The year 2286: what is larger counts milliseconds.
    private const long LastUnixTime = 10_000_000_000;

    private readonly ReadOnlySpan<byte> text;
    private Sentence sentence;
    private int wordsBetween;
    private RetryWord lastKind;
    private int wordStart;
    private int wordEnd;

    private long nameUnit;
    private bool isRateLimitReset;
    private byte mark;

    private RetryReader(ReadOnlySpan<byte> text) => this.text = text;

    /// <summary>What the sentence so far asks for.</summary>
    private enum Sentence
    {
        None,

        /// <summary>To try again.</summary>
        Retry,

        /// <summary>Not to try: the time of it is introduced by <c>for</c> or <c>until</c>.</summary>
        Hold,

        /// <summary>To wait.</summary>
        Wait,
    }

    private readonly ReadOnlySpan<byte> PreviousWord => text.Slice(wordStart, wordEnd - wordStart);

    /// <summary>Whether the value of a named wait may stand here: <c>"retry_after":</c>.</summary>
    private readonly bool IsValue => (nameUnit != 0 || isRateLimitReset) && mark != 0;

    private readonly bool IsDurationIntroduced => sentence switch
    {
        Sentence.Retry => lastKind is RetryWord.After or RetryWord.Measure || (lastKind is RetryWord.Retry && mark != 0),
        Sentence.Hold => lastKind is RetryWord.For or RetryWord.Measure or RetryWord.Until or RetryWord.At,
        Sentence.Wait => lastKind is RetryWord.After or RetryWord.For or RetryWord.Measure or RetryWord.Equals or RetryWord.Wait || mark != 0,
        _ => false,
    };

    private readonly bool IsDateIntroduced => sentence != Sentence.None && (lastKind is RetryWord.Until or RetryWord.At || IsDurationIntroduced);

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text, as UTF-8.</param>
    /// <returns>The first time that it states.</returns>
    public static RetryTime Read(ReadOnlySpan<byte> text)
    {
        var reader = new RetryReader(text);
        int at = 0;
        while (at < text.Length)
        {
            if (AsciiBytes.IsLetterOrDigit(text[at]))
            {
                if (reader.TryReadTime(at, out RetryTime time))
                {
                    return time;
                }

                at = AsciiBytes.IsDigit(text[at]) ? reader.PassNumber(at) : reader.PassWord(at);
            }
            else
            {
                at = reader.PassMark(at);
            }
        }

        return default;
    }

    /// <summary>Reads a duration or date, where one may stand.</summary>
    private readonly bool TryReadTime(int at, out RetryTime time)
    {
        time = default;
        byte before = at == 0 ? (byte)' ' : text[at - 1];
        if (before is (byte)'-' or (byte)'.' or (byte)'/' or (byte)'@')
        {
            return false;
        }

        if ((IsDateIntroduced || IsValue) && DateReader.TryRead(text, at, out DateTimeOffset date))
        {
            time = new RetryTime(date);
            return true;
        }

        if (IsValue && isRateLimitReset)
        {
            return TryReadReset(at, out time);
        }

        if ((IsValue || IsDurationIntroduced) && DurationReader.TryRead(text, at, IsValue ? nameUnit : 0, out TimeSpan wait))
        {
            time = new RetryTime(wait);
            return true;
        }

        return false;
    }

    /// <summary>The value of <c>X-RateLimit-Reset</c>: seconds, or with most services the seconds of Unix time, or its milliseconds.</summary>
    private readonly bool TryReadReset(int at, out RetryTime time)
    {
        time = default;
        long number = 0;
        for (int i = at; i < text.Length && AsciiBytes.IsDigit(text[i]); i++)
        {
            number = Math.Min((number * 10) + (text[i] - '0'), LastUnixTime * 1000);
        }

        long seconds = number > LastUnixTime ? number / 1000 : number;
        if (seconds >= LastUnixTime)
        {
            return false;
        }

        if (seconds < FirstUnixTime)
        {
            bool isWait = AsciiBytes.IsDigit(text[at]) && seconds <= RetryTime.Longest.Ticks / TimeSpan.TicksPerSecond;
            time = isWait ? new RetryTime(TimeSpan.FromTicks(seconds * TimeSpan.TicksPerSecond)) : default;
            return isWait;
        }

        time = new RetryTime(DateTimeOffset.FromUnixTimeSeconds(seconds));
        return true;
    }

    private int PassWord(int start)
    {
        int end = start;
        while (end < text.Length && AsciiBytes.IsLetter(text[end]))
        {
            end++;
        }

        ReadOnlySpan<byte> word = text.Slice(start, end - start);
        RetryWord kind = RetryWords.Of(word, PreviousWord);
        TakeName(word, start);
        TakeKind(kind);
        lastKind = kind;
        mark = 0;
        wordStart = start;
        wordEnd = end;
        return end;
    }

    private void TakeName(ReadOnlySpan<byte> word, int start)
    {
        // The unit may be a part of the name: retry_after_ms.
        bool isPart = nameUnit != 0 && start == wordEnd + 1 && text[wordEnd] is (byte)'_' or (byte)'-';
        if (isPart && (AsciiBytes.Equals(word, "ms"u8) || AsciiBytes.Equals(word, "milliseconds"u8)))
        {
            nameUnit = TimeSpan.TicksPerMillisecond;
        }
        else if (!(isPart && AsciiBytes.Equals(word, "seconds"u8)))
        {
            nameUnit = RetryWords.UnitOfName(word, PreviousWord);
        }

        // Services send this header with every response; only one that was refused for its rate has to wait for it.
        isRateLimitReset = RetryWords.IsRateLimitReset(word, PreviousWord) && text.Slice(0, Math.Min(text.Length, 16)).IndexOf(" 429"u8) > 0;
    }

    private void TakeKind(RetryWord kind)
    {
        switch (kind)
        {
            case RetryWord.Retry when RetryWords.IsNegation(PreviousWord):
                Open(Sentence.Hold);
                break;

            // "Try again" is one request; what was tried again is none.
            case RetryWord.Retry when sentence == Sentence.None && !AsciiBytes.Equals(PreviousWord, "tried"u8):
                Open(Sentence.Retry);
                break;

            case RetryWord.Wait:
            case RetryWord.For when lastKind == RetryWord.Block:
            case RetryWord.Interval when lastKind == RetryWord.Retry:
                Open(Sentence.Wait);
                break;

            case RetryWord.Until when lastKind == RetryWord.Block:
                Open(Sentence.Hold);
                break;

            // Until then others try: the field Will-Retry-Until of a delivery report says when they give up (RFC 3464 section 2.3.9).
            case RetryWord.Until when sentence == Sentence.Retry:
                sentence = Sentence.None;
                break;

            case RetryWord.Other:
                wordsBetween++;
                break;
        }

        if (kind == RetryWord.Spoiler || wordsBetween > MostWordsBetween)
        {
            sentence = Sentence.None;
        }
    }

    /// <summary>A number that is no time: nothing behind it belongs to the request before it.</summary>
    private int PassNumber(int start)
    {
        Close();
        int end = start;
        while (end < text.Length && AsciiBytes.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        wordStart = wordEnd = end;
        return end;
    }

    private int PassMark(int at)
    {
        byte value = text[at];
        byte next = at + 1 < text.Length ? text[at + 1] : (byte)' ';
        switch (value)
        {
            case (byte)':' or (byte)'=' or (byte)'>':
                mark = value;
                break;

            case (byte)';' or (byte)'!' or (byte)'?':
            case (byte)'.' when !AsciiBytes.IsLetterOrDigit(next):

            // A string of JSON has ended, and its sentence with it.
            case (byte)'"' when next is (byte)',' or (byte)'}':
                Close();
                break;

            case (byte)',' or (byte)'{' or (byte)'}':
                nameUnit = 0;
                break;

            case (byte)'\r' or (byte)'\n':
                nameUnit = 0;
                return SkipCodes(at + 1);

            // Line breaks, escaped as in JSON.
            case (byte)'\\' when next is (byte)'r' or (byte)'n' or (byte)'t':
                nameUnit = 0;
                return SkipCodes(at + 2);
        }

        return at + 1;
    }

    /// <summary>The codes that a further line of a reply begins with, and that must not end the sentence.</summary>
    private readonly int SkipCodes(int start)
    {
        var cursor = new TextCursor(text, start);
        if (!cursor.TryReadNumber(3, 3, out _) || (!cursor.TrySkip('-') && !cursor.TrySkip(' ')))
        {
            return start;
        }

        TextCursor enhanced = cursor;
        return enhanced.TryReadNumber(1, 1, out _) && enhanced.TrySkip('.') && enhanced.TryReadNumber(1, 3, out _)
            && enhanced.TrySkip('.') && enhanced.TryReadNumber(1, 3, out _) && enhanced.IsAtEndOfWord ? enhanced.At : cursor.At;
    }

    private void Open(Sentence kind)
    {
        sentence = kind;
        wordsBetween = 0;
    }

    private void Close()
    {
        sentence = Sentence.None;
        lastKind = RetryWord.Other;
        nameUnit = 0;
        isRateLimitReset = false;
        mark = 0;
    }
}
