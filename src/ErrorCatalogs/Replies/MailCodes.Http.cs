using System;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Replies;

/// <content>Whether a number is a status of HTTP, and no reply code.</content>
internal ref partial struct MailCodes
{
    /// <summary>
    /// Whether the words before a number name it as a status of HTTP: <c>HTTP error 500</c>, <c>status code 503</c>, and what the clients of .NET say:
    /// <c>Response status code does not indicate success: 503</c>, <c>The remote server returned an error: (401)</c>. A number that is none of
    /// SMTP needs less: <c>API response 401</c>, <c>Unauthorized (401)</c>, and so does one with its reason phrase: <c>Status: 503 (Service Unavailable)</c>.
    /// Behind the status there may be the body: <c>answered 422 {"message":...}</c>.
    /// </summary>
    private readonly bool IsNamedHttp(int index, int number)
    {
        int last = index - 1;
        int secondLast = Math.Max(0, index - 2);
        int thirdLast = Math.Max(0, index - 3);
        return index > 0
            && (Is(last, "http"u8) || Is(last, "success"u8) || Is(last, "statuscode"u8)
                || (Is(last, "code"u8) && ((Is(secondLast, "status"u8) && !Is(thirdLast, "smtp"u8)) || (Is(secondLast, "response"u8) && Is(thirdLast, "http"u8))))
                || (Is(last, "error"u8) && (Is(secondLast, "http"u8) || (Is(secondLast, "an"u8) && text[words[index].Start - 1] == '(') || (Is(secondLast, "returned"u8) && Is(thirdLast, "url"u8))))
                || (IsHttpOnly(number) && (Is(last, "status"u8) || Is(last, "response"u8) || Is(last, "error"u8) || Is(last, "code"u8)
                    || Is(last, "unauthorized"u8) || Is(last, "forbidden"u8) || ReplyShapes.IsReasonPhrase(text, words, index)))
                || IsStatusAlone(index)
                || ReplyShapes.IsBeforeBody(text, words[index].End)
                || HasReason(index, number));
    }

    /// <summary>
    /// Whether a number that no mail server is said to have given is called a status, or an error, and nothing is said behind it, as mail servers
    /// do: <c>status: 503, message: x</c>, and all that Cloudflare writes, <c>error code: 502</c>.
    /// </summary>
    private readonly bool IsStatusAlone(int index)
    {
        int end = words[index].End;
        bool isNamed = Is(index - 1, "status"u8) || (end == text.Length && index > 1 && Is(index - 1, "code"u8) && Is(index - 2, "error"u8));
        bool isAlone = end == text.Length || text[end] is (byte)',' or (byte)';' or (byte)')' or (byte)'}' or (byte)']' or (byte)'\r' or (byte)'\n';
        return isNamed && isAlone && !IsOfMailServer(index);
    }

    /// <summary>
    /// Whether HTTP's reason stands behind a number that no mail server is said to have given: <c>502 Bad Gateway</c>, and as Python's client writes
    /// it, <c>502 Server Error: Bad Gateway for url</c>, or Go's servers, <c>code=502, message=Bad Gateway</c>.
    /// </summary>
    private readonly bool HasReason(int index, int number)
    {
        bool hasKind = index + 3 < words.Length && (Is(index + 1, "server"u8) || Is(index + 1, "client"u8)) && Is(index + 2, "error"u8);
        int reason = hasKind ? index + 3 : index + 2;
        bool hasReason = hasKind || IsBeforeMessage(text, words, index) ? ReasonPhrase.LengthAt(text, words[reason].Start, number) != 0 : ReplyShapes.IsReasonPhrase(text, words, index);
        return hasReason && text[words[index].Start - 1] != '>' && !IsOfMailServer(index) && IntroductionOf(index, number) != Introduction.Strong;
    }

    /// <summary>Whether a message is named behind a number: <c>code=502, message=Bad Gateway</c>.</summary>
    public static bool IsBeforeMessage(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, int index) =>
        index + 2 < words.Length && text.Slice(words[index].End).StartsWith(", message="u8) && words[index + 2].Start == words[index + 1].End + 1;

    /// <summary>Whether the words before a number speak of a mail server: <c>SMTP server error: 500</c>, <c>delivery failed, status=502</c>, or its side of a transcript, <c>S: 503</c>.</summary>
    private readonly bool IsOfMailServer(int index)
    {
        for (int i = Math.Max(0, index - 4); i < index; i++)
        {
            if (Is(i, "smtp"u8) || Is(i, "delivery"u8) || Is(i, "mail"u8) || Is(i, "rcpt"u8))
            {
                return true;
            }
        }

        return Is(index - 1, "s"u8);
    }

    /// <summary>
    /// Whether .NET's client of HTTP names a number, which is then a status, though it be a code of SMTP as well:
    /// <c>Response status code does not indicate success: 451</c>.
    /// </summary>
    private readonly bool IsOfHttpClient(int index, int number) => index > 0 && number < 600
        && ((index > 1 && Is(index - 1, "success"u8) && Is(index - 2, "indicate"u8)) || IsResponse(index));

    /// <summary>Whether a number with its reason is all of an element, as servers of HTTP write the page of an error: <c>&lt;title&gt;502 Bad Gateway&lt;/title&gt;</c>.</summary>
    private readonly bool IsHeading(int index, int number) => index > 0 && number >= 400
        && text[words[index].Start - 1] == '>'
        && index + 1 < words.Length
        && words[index + 1].Start is var reason && reason == words[index].End + 1
        && ReasonPhrase.LengthAt(text, reason, number) is > 0 and var length
        && reason + length < text.Length && text[reason + length] == '<';

    /// <summary>Whether a number is the status in a response of HTTP as .NET writes it; see <see cref="ResponseText"/>.</summary>
    private readonly bool IsResponse(int index) => index > 0 && index + 1 < words.Length && Is(index - 1, "statuscode"u8) && Is(index + 1, "reasonphrase"u8);

    /// <summary>Whether a number is a status of HTTP, such as 401 and 404, and never a reply code of SMTP.</summary>
    public static bool IsHttpOnly(int number) => number is >= 400 and < 420;

    /// <summary>Whether a number is an error of HTTP, such as 404, 429 and 500, and seldom a reply code of SMTP.</summary>
    public static bool IsHttpError(int number) => number is (>= 400 and < 432 and not 421) or (>= 500 and < 512);
}
