using System;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Replies;

/// <summary>Knows the reasons that HTTP gives for its statuses (RFC 9110 section 15): <c>405 Method Not Allowed</c>. They say no more than the status.</summary>
internal static class ReasonPhrase
{
    // Those of the longest phrase, and the status or a name before them.
    private const int MaxWords = 7;

    // That of the longest phrase.
    private const int MaxLength = 31;

    // A body that says the same of many things has said it by then.
    private const int MaxMessages = 8;

    private const int First = 200;
    private const int FirstError = 400;
    private const int Last = 511;

    /// <summary>The length of the reason that stands for a status at a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The position.</param>
    /// <param name="status">The status.</param>
    /// <returns>Its length; 0 where something else stands there.</returns>
    public static int LengthAt(ReadOnlySpan<byte> text, int at, int status)
    {
        ReadOnlySpan<byte> phrases = Of(status);
        while (!phrases.IsEmpty)
        {
            int bar = phrases.IndexOf((byte)'|');
            ReadOnlySpan<byte> phrase = bar < 0 ? phrases : phrases.Slice(0, bar);
            int end = at + phrase.Length;
            if (AsciiBytes.StartsWith(text, at, phrase) && (end == text.Length || !AsciiBytes.IsLetterOrDigit(text[end])))
            {
                return phrase.Length;
            }

            phrases = bar < 0 ? default : phrases.Slice(bar + 1);
        }

        return 0;
    }

    /// <summary>The status of which the reason alone is left of a response as .NET writes it: <c>ReasonPhrase: 'Not Found', Version: 1.1, ...</c>; 0 where there is none.</summary>
    public static int StatusIn(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> label = "ReasonPhrase: '"u8;
        int start = text.IndexOf(label) is >= 0 and var at ? at + label.Length : 0;
        for (int status = First; start != 0 && status <= Last; status++)
        {
            if (LengthAt(text, start, status) is > 0 and var length && start + length < text.Length && text[start + length] == '\'')
            {
                return status;
            }
        }

        return 0;
    }

    /// <summary>The status of an error whose reason is all that a body says where its message stands: <c>{"message":"Bad Gateway"}</c>, <c>{"errors":["Unauthorized"]}</c>; 0 where there is none.</summary>
    public static int StatusOfBody(ReadOnlySpan<byte> text)
    {
        JsonMembers members = new(text);
        for (int messages = 0; messages < MaxMessages && members.MoveNext();)
        {
            if (IsMessage(members.Name) && members.FirstString is { Length: > 0 and <= MaxLength } message)
            {
                messages++;
                for (int status = FirstError; status <= Last; status++)
                {
                    if (LengthAt(message, 0, status) == message.Length)
                    {
                        return status;
                    }
                }
            }
        }

        return 0;
    }

    /// <summary>Whether a member by its name says what is wrong.</summary>
    private static bool IsMessage(ReadOnlySpan<byte> name) =>
        AsciiBytes.Equals(name, "message"u8) || AsciiBytes.Equals(name, "error"u8) || AsciiBytes.Equals(name, "errors"u8) || AsciiBytes.Equals(name, "title"u8)
        || AsciiBytes.Equals(name, "detail"u8) || AsciiBytes.Equals(name, "statustext"u8) || AsciiBytes.Equals(name, "faultstring"u8);

    /// <summary>
    /// Whether words of a reply belong to the reason of its status: behind it, as in <c>405 (Method Not Allowed)</c> and <c>405, ReasonPhrase: 'Method Not Allowed'</c>,
    /// or as a string of JSON, <c>{"status":405,"error":"Method Not Allowed"}</c>. A sentence that a service begins with those words and goes on with is its own.
    /// </summary>
    /// <param name="reply">The reply.</param>
    /// <param name="first">The first of the words.</param>
    /// <param name="end">The word behind the last of them.</param>
    public static bool Covers(scoped in ReplyWords reply, int first, int end)
    {
        ReadOnlySpan<byte> text = reply.Text;
        ReadOnlySpan<Word> words = reply.Words;
        if (EndsInString(text, words[end - 1], reply.Reply.HttpStatus))
        {
            return true;
        }

        for (int i = Math.Max(0, first - MaxWords); i < end - 1; i++)
        {
            bool isNamed = AsciiBytes.Equals(text.Slice(words[i].Start, words[i].Length), "reasonphrase"u8);
            if (!isNamed && !(Numbers.TryRead(text, words[i], out int number) && number == reply.Reply.HttpStatus))
            {
                continue;
            }

            int start = MailCodes.IsBeforeMessage(text, words, i) ? i + 2 : i + 1;
            int past = words[start].Start + LengthAt(text, words[start].Start, reply.Reply.HttpStatus);
            bool isWithin = start <= first && words[end - 1].End <= past;
            bool isBeside = words[end - 1].End <= words[start].Start || words[first].Start >= past;
            if (isWithin || (!isBeside && !GoesOn(text, past)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a word stands in a string of JSON that is the reason for a status and nothing else. The words before it may begin with the
    /// member's name: <c>"message":"Not Found"</c>.
    /// </summary>
    private static bool EndsInString(ReadOnlySpan<byte> text, Word word, int status)
    {
        int from = Math.Max(0, word.Start - MaxLength);
        int quote = text.Slice(from, word.Start - from).LastIndexOf((byte)'"');
        int past = quote < 0 ? 0 : from + quote + 1 + LengthAt(text, from + quote + 1, status);
        return word.End <= past && past < text.Length && text[past] is (byte)'"' or (byte)'\\';
    }

    /// <summary>Whether a word follows on the same line.</summary>
    private static bool GoesOn(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && text[at] is (byte)' ' or (byte)'\t')
        {
            at++;
        }

        return at < text.Length && AsciiBytes.IsLetterOrDigit(text[at]);
    }

    /// <summary>The reasons for a status: the standard's own, those of standards before it, and what servers write instead.</summary>
    private static ReadOnlySpan<byte> Of(int status) => status switch
    {
        200 => "ok"u8,
        201 => "created"u8,
        202 => "accepted"u8,
        204 => "no content"u8,
        301 => "moved permanently"u8,
        302 => "found"u8,
        303 => "see other"u8,
        304 => "not modified"u8,
        307 => "temporary redirect"u8,
        308 => "permanent redirect"u8,
        400 => "bad request"u8,
        401 => "unauthorized"u8,
        402 => "payment required"u8,
        403 => "forbidden"u8,
        404 => "not found"u8,
        405 => "method not allowed"u8,
        406 => "not acceptable"u8,
        407 => "proxy authentication required"u8,
        408 => "request timeout|request time-out"u8,
        409 => "conflict"u8,
        410 => "gone"u8,
        411 => "length required"u8,
        412 => "precondition failed"u8,
        413 => "content too large|payload too large|request entity too large"u8,
        414 => "uri too long|request-uri too long|request-uri too large"u8,
        415 => "unsupported media type"u8,
        416 => "range not satisfiable|requested range not satisfiable"u8,
        417 => "expectation failed"u8,
        421 => "misdirected request"u8,
        422 => "unprocessable content|unprocessable entity|unprocessable"u8,
        423 => "locked"u8,
        424 => "failed dependency"u8,
        425 => "too early"u8,
        426 => "upgrade required"u8,
        428 => "precondition required"u8,
        429 => "too many requests"u8,
        431 => "request header fields too large"u8,
        451 => "unavailable for legal reasons"u8,
        500 => "internal server error"u8,
        501 => "not implemented"u8,
        502 => "bad gateway"u8,
        503 => "service unavailable|service temporarily unavailable|server unavailable|server too busy|server busy"u8,
        504 => "gateway timeout|gateway time-out"u8,
        505 => "http version not supported"u8,
        506 => "variant also negotiates"u8,
        507 => "insufficient storage"u8,
        508 => "loop detected"u8,
        510 => "not extended"u8,
        511 => "network authentication required"u8,
        _ => default,
    };
}
