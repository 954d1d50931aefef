using System;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Replies;

/// <summary>
/// Tells a status of HTTP by what a service's client writes around it: the name of an error behind it, <c>422 validation_error</c>,
/// <c>400 ERR.PARAM</c>, or brackets in which it begins the text, <c>[422]: ...</c>. No mail server writes so.
/// </summary>
internal static class ErrorName
{
    // Longer than any name.
    private const int MaxLength = 64;

    private const int MaxSigns = 3;

    /// <summary>Whether a number is a status by what stands around it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="index">The word that is the number.</param>
    /// <param name="number">The number, an error of HTTP.</param>
    public static bool IsBehindStatus(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, int index, int number)
    {
        Word word = words[index];
        bool isBracketed = word.Start > 0 && text[word.Start - 1] == '[' && word.End < text.Length && text[word.End] == ']';

        // From 500 on servers of SMTP have the numbers for errors of syntax, and qmail's log has underscores for spaces.
        return (isBracketed && word.Start == 1 && number < 500)
            || ((isBracketed || number < 500)
                && !(word.Start > 0 && text[word.Start - 1] == '_')
                && index + 1 < words.Length
                && IsAdjoining(text, word.End, words[index + 1].Start)
                && IsNameAt(text, words[index + 1].Start));
    }

    private static bool IsAdjoining(ReadOnlySpan<byte> text, int from, int to)
    {
        if (to - from > MaxSigns)
        {
            return false;
        }

        foreach (byte sign in text.Slice(from, to - from))
        {
            if (sign is not ((byte)' ' or (byte)':' or (byte)']' or (byte)'-'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a name stands at a place: words joined by underscores, or in capitals by points, and no mail address or host.</summary>
    private static bool IsNameAt(ReadOnlySpan<byte> text, int start)
    {
        ReadOnlySpan<byte> rest = text.Slice(start, Math.Min(text.Length - start, MaxLength));
        bool isJoined = false;
        bool isCapital = true;
        int end = 0;
        while (end < rest.Length && (AsciiBytes.IsLetterOrDigit(rest[end]) || IsJoint(rest, end, isCapital)))
        {
            isJoined |= !AsciiBytes.IsLetterOrDigit(rest[end]);
            isCapital &= rest[end] is not (>= (byte)'a' and <= (byte)'z');
            end++;
        }

        bool isWhole = end == rest.Length || (rest[end] is not ((byte)'@' or (byte)'-' or (byte)'/' or (byte)'_') && !(rest[end] == '.' && end + 1 < rest.Length && AsciiBytes.IsLetterOrDigit(rest[end + 1])));
        return isJoined && isWhole;
    }

    private static bool IsJoint(ReadOnlySpan<byte> text, int at, bool isCapital) => at > 0
        && (text[at] == '_' || (text[at] == '.' && isCapital))
        && at + 1 < text.Length && AsciiBytes.IsLetter(text[at + 1]);
}
