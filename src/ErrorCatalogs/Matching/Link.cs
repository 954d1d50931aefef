using System;
using ErrorCatalogs.Replies;

namespace ErrorCatalogs.Matching;

/// <summary>Tells the words of a link, which say where to read on, from those that say what is wrong.</summary>
internal static class Link
{
    /// <summary>The longest part of a link before a word that is looked through.</summary>
    private const int MaxLength = 254;

    private static ReadOnlySpan<byte> Scheme => "://"u8;

    // As PHP writes it in JSON.
    private static ReadOnlySpan<byte> EscapedScheme => @":\/\/"u8;

    private static ReadOnlySpan<byte> Host => "www."u8;

    /// <summary>Whether a word is part of a link: <c>spam</c> in <c>https://www.example.com/help/spam.html</c>.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="word">The word.</param>
    public static bool Has(ReadOnlySpan<byte> text, Word word)
    {
        int first = Math.Max(0, word.Start - MaxLength);
        int start = word.Start;
        while (start > first && !IsEnd(text, start - 1))
        {
            start--;
        }

        ReadOnlySpan<byte> before = text.Slice(start, word.Start - start);
        int scheme = before.IndexOf(Scheme) is >= 0 and var plain ? plain : before.IndexOf(EscapedScheme);
        return scheme >= 0 ? scheme > 0 && AsciiBytes.IsLetter(before[scheme - 1]) : BeginsWithHost(text, start, word.Start);
    }

    /// <summary>Whether a host's name begins a run of signs, perhaps behind a bracket.</summary>
    private static bool BeginsWithHost(ReadOnlySpan<byte> text, int start, int end)
    {
        while (start < end && !AsciiBytes.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        return end - start >= Host.Length && AsciiBytes.StartsWith(text, start, Host);
    }

    /// <summary>Whether a sign cannot stand in a link; a backslash begins an escaped line break, except before a slash.</summary>
    private static bool IsEnd(ReadOnlySpan<byte> text, int at) =>
        AsciiBytes.IsSpace(text[at]) || text[at] is (byte)'<' or (byte)'>' or (byte)'"' or (byte)'\''
        || (text[at] == '\\' && (at + 1 == text.Length || text[at + 1] != '/'));
}
