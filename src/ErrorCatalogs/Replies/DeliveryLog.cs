using System;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Replies;

/// <summary>
/// What becomes of a message, as the server that has it says in its log or report: it keeps the message for another try, as Postfix's
/// <c>status=deferred</c> and Exim's <c>defer (-1)</c> say, or gives it back, as <c>status=bounced</c> and <c>** bob@example.com</c> do.
/// </summary>
internal static class DeliveryLog
{
    private const int MaxNumber = 6;

    /// <summary>The outcome; unknown where the text tells none, and where the message was delivered.</summary>
    /// <param name="text">A text without codes.</param>
    /// <param name="words">Its words.</param>
    public static Severity OutcomeIn(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words)
    {
        foreach (Word word in words)
        {
            Severity outcome = word.Length is >= 5 and <= 9 ? OutcomeOf(text, word) : Severity.Unknown;
            if (outcome != Severity.Unknown)
            {
                return outcome;
            }
        }

        return IsDeferredBySendmail(text, words) ? Severity.Transient
            : IsReturnedByExim(text) ? Severity.Permanent
            : Severity.Unknown;
    }

    private static Severity OutcomeOf(ReadOnlySpan<byte> text, Word place)
    {
        ReadOnlySpan<byte> word = text.Slice(place.Start, place.Length);
        ReadOnlySpan<byte> before = text.Slice(0, place.Start);
        return place.Length switch
        {
            5 when AsciiBytes.Equals(word, "defer"u8) => IsBeforeNumber(text, place.End) ? Severity.Transient : Severity.Unknown,
            5 when AsciiBytes.Equals(word, "error"u8) => before.EndsWith("This message is returned as an "u8) ? Severity.Permanent : Severity.Unknown,
            6 when AsciiBytes.Equals(word, "failed"u8) => before.EndsWith("Action: "u8) || before.EndsWith("remote delivery "u8) ? Severity.Permanent : Severity.Unknown,
            7 when AsciiBytes.Equals(word, "bounced"u8) || AsciiBytes.Equals(word, "expired"u8) => before.EndsWith("status="u8) ? Severity.Permanent : Severity.Unknown,
            7 when AsciiBytes.Equals(word, "failure"u8) => IsOfQmail(before) ? Severity.Permanent : OutcomeOfErlang(text, before, place.End),
            7 when AsciiBytes.Equals(word, "delayed"u8) => before.EndsWith("Action: "u8) ? Severity.Transient : Severity.Unknown,
            8 when AsciiBytes.Equals(word, "deferred"u8) => IsDeferred(before) ? Severity.Transient : Severity.Unknown,
            8 when AsciiBytes.Equals(word, "deferral"u8) => IsOfQmail(before) ? Severity.Transient : Severity.Unknown,
            8 when AsciiBytes.Equals(word, "tempfail"u8) => IsResult(before) ? Severity.Transient : Severity.Unknown,
            8 when AsciiBytes.Equals(word, "permfail"u8) => IsResult(before) ? Severity.Permanent : Severity.Unknown,
            9 when AsciiBytes.Equals(word, "discarded"u8) => before.EndsWith("Message "u8) ? Severity.Permanent : Severity.Unknown, // cPanel
            _ => Severity.Unknown,
        };
    }

    /// <summary>gen_smtp of Erlang: <c>{temporary_failure, "mx.example.com", tls_failed}</c>, <c>{permanent_failure, ...}</c>.</summary>
    private static Severity OutcomeOfErlang(ReadOnlySpan<byte> text, ReadOnlySpan<byte> before, int end) =>
        end >= text.Length || text[end] != ',' ? Severity.Unknown
        : before.EndsWith("temporary_"u8) ? Severity.Transient
        : before.EndsWith("permanent_"u8) ? Severity.Permanent
        : Severity.Unknown;

    /// <summary>Postfix: <c>status=deferred</c>, Courier: <c>status: deferred</c>, Sendmail: <c>stat=Deferred</c>, DragonFly's agent: <c>remote delivery deferred</c>.</summary>
    private static bool IsDeferred(ReadOnlySpan<byte> before) =>
        before.EndsWith("status="u8) || before.EndsWith("status: "u8) || before.EndsWith("stat="u8) || before.EndsWith("remote delivery "u8);

    /// <summary>Sendmail's report: <c>&lt;bob@example.com&gt;... Deferred: ...</c>, unless that was the last try.</summary>
    private static bool IsDeferredBySendmail(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words)
    {
        foreach (Word word in words)
        {
            if (AsciiBytes.StartsWith(text, word.Start, "deferred:"u8) && text.Slice(0, word.Start).EndsWith("... "u8))
            {
                return text.IndexOf("deleted from queue"u8) < 0;
            }
        }

        return false;
    }

    /// <summary>OpenSMTPD: <c>result="TempFail"</c>.</summary>
    private static bool IsResult(ReadOnlySpan<byte> before) => before.EndsWith("result=\""u8) || before.EndsWith("result="u8);

    /// <summary>qmail: <c>delivery 17: deferral: ...</c></summary>
    private static bool IsOfQmail(ReadOnlySpan<byte> before)
    {
        if (!before.EndsWith(": "u8))
        {
            return false;
        }

        int at = before.Length - ": "u8.Length;
        while (at > 0 && AsciiBytes.IsDigit(before[at - 1]))
        {
            at--;
        }

        return before.Slice(0, at).EndsWith("delivery "u8);
    }

    /// <summary>Whether Exim's number of an error follows in parentheses: <c>defer (-53)</c>, <c>defer (111)</c>.</summary>
    private static bool IsBeforeNumber(ReadOnlySpan<byte> text, int at)
    {
        ReadOnlySpan<byte> rest = text.Slice(at);
        int close = rest.Slice(0, Math.Min(rest.Length, MaxNumber + 3)).IndexOf((byte)')');
        return close > 2 && rest.StartsWith(" ("u8) && AsciiBytes.IsDigit(rest[close - 1]) && (AsciiBytes.IsDigit(rest[2]) || rest[2] == '-');
    }

    /// <summary>Whether Exim gives a message back: two stars, and the address that cannot be reached.</summary>
    private static bool IsReturnedByExim(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> mark = "** "u8;
        int at = text.IndexOf(mark);
        if (at < 0 || (at > 0 && text[at - 1] != ' '))
        {
            return false;
        }

        ReadOnlySpan<byte> address = text.Slice(at + mark.Length);
        int end = address.IndexOf((byte)' ');
        return (end < 0 ? address : address.Slice(0, end)).IndexOf((byte)'@') > 0;
    }
}
