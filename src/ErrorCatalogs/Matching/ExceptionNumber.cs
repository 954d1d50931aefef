using System;
using ErrorCatalogs.Replies;

namespace ErrorCatalogs.Matching;

/// <summary>
/// An exception and the number of its error, which .NET prints as <c>SocketException (10061)</c>, and loggers, which write the members one by one, as
/// <c>SocketException: 10061</c> or <c>SocketException 10061</c>.
/// </summary>
internal static class ExceptionNumber
{
    private const string Opening = " (";

    /// <summary>Whether a reply has both, though without the parentheses.</summary>
    /// <param name="literal">The exception with its number in parentheses, or any other marker.</param>
    /// <param name="text">The reply.</param>
    /// <param name="first">The first of the marker's words in it.</param>
    /// <param name="last">The last of them.</param>
    public static bool IsAt(ReadOnlySpan<char> literal, ReadOnlySpan<byte> text, Word first, Word last)
    {
        int name = literal.IndexOf(Opening.AsSpan());
        if (name <= 0 || literal[literal.Length - 1] != ')' || first.Start + name >= last.Start || !IsNumber(text.Slice(last.Start, last.Length)))
        {
            return false;
        }

        // The words are the same; what stands between them has to be.
        ReadOnlySpan<byte> between = text.Slice(first.Start + name, last.Start - first.Start - name);
        return (between.SequenceEqual(" "u8) || between.SequenceEqual(": "u8))
            && (last.End == text.Length || (text[last.End] is not ((byte)'.' or (byte)'-' or (byte)'/') || !EndsWithWord(text, last.End)));
    }

    private static bool IsNumber(ReadOnlySpan<byte> word)
    {
        foreach (byte digit in word)
        {
            if (!AsciiBytes.IsDigit(digit))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a word goes on behind a sign, so that the number is a part of something longer.</summary>
    private static bool EndsWithWord(ReadOnlySpan<byte> text, int sign) => sign + 1 < text.Length && CodeName.IsLetter(text[sign + 1]);
}
