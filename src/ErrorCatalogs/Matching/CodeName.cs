using System;
using ErrorCatalogs.Replies;

namespace ErrorCatalogs.Matching;

/// <summary>The words by which a reply calls what follows them a code: <c>"errorCode": ...</c>, <c>Error ...</c>.</summary>
internal static class CodeName
{
    /// <summary>The most signs between such a word and the code.</summary>
    public const int MaxSigns = 6;

    private const int MaxLength = 32;

    /// <summary>The word before a place; empty where none is near.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="place">The place.</param>
    /// <param name="start">Where the word starts.</param>
    public static ReadOnlySpan<byte> WordBefore(ReadOnlySpan<byte> text, int place, out int start)
    {
        int end = place;
        while (end > 0 && place - end < MaxSigns && !IsLetter(text[end - 1]))
        {
            end--;
        }

        start = end;
        while (start > 0 && end - start < MaxLength && IsLetter(text[start - 1]))
        {
            start--;
        }

        return text.Slice(start, end - start);
    }

    /// <summary>Whether a word says that a code follows.</summary>
    public static bool IsCode(ReadOnlySpan<byte> word) =>
        EndsWith(word, "code"u8) || EndsWith(word, "error"u8) || EndsWith(word, "errno"u8) || EndsWith(word, "err"u8) || EndsWith(word, "sqlstate"u8)
        || EndsWith(word, "fault"u8) || EndsWith(word, "alarm"u8) || EndsWith(word, "exception"u8)
        || EndsWith(word, "fehler"u8) || EndsWith(word, "erreur"u8) || EndsWith(word, "errore"u8) || EndsWith(word, "erro"u8) || EndsWith(word, "kod"u8);

    /// <summary>Whether a word calls what follows it an error, and not only a code: <c>errorCode</c>, <c>error_code</c>.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="word">The word.</param>
    /// <param name="start">Where it starts.</param>
    public static bool IsOfError(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word, int start) =>
        EndsWith(word, "error"u8) || EndsWith(word, "errorcode"u8) || EndsWith(word, "errno"u8) || EndsWith(word, "err"u8)
        || (AsciiBytes.Equals(word, "code"u8) && AsciiBytes.Equals(WordBefore(text, start, out _), "error"u8));

    /// <summary>Whether a word says that a status follows, which may be that of HTTP; that of a process or of gRPC is none.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="word">The word.</param>
    /// <param name="start">Where it starts.</param>
    public static bool IsStatus(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word, int start) =>
        (AsciiBytes.Equals(word, "status"u8) && !IsOtherStatus(text, word, start)) || AsciiBytes.Equals(word, "statuscode"u8)
        || (AsciiBytes.Equals(word, "code"u8) && AsciiBytes.Equals(WordBefore(text, start, out _), "status"u8));

    /// <summary>Whether a status is one of a process or of gRPC: <c>exit status 137</c>, <c>grpc-status: 14</c>.</summary>
    public static bool IsOtherStatus(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word, int start)
    {
        ReadOnlySpan<byte> owner = AsciiBytes.Equals(word, "status"u8) ? WordBefore(text, start, out _) : default;
        return AsciiBytes.Equals(owner, "exit"u8) || AsciiBytes.Equals(owner, "grpc"u8);
    }

    /// <summary>Whether a byte is part of a word; beyond ASCII all are.</summary>
    public static bool IsLetter(byte value) => AsciiBytes.IsLetterOrDigit(value) || value >= 0x80;

    /// <summary>Whether a word ends in another one, without regard to case.</summary>
    public static bool EndsWith(ReadOnlySpan<byte> word, ReadOnlySpan<byte> lower) => AsciiBytes.StartsWith(word, word.Length - lower.Length, lower);
}
