using System;
using ErrorCatalogs.Replies;

namespace ErrorCatalogs.Matching;

/// <summary>Tells the words of a mail address, which are somebody's name, from the server's own.</summary>
internal static class MailAddress
{
    /// <summary>The longest address that is looked through, RFC 5321 section 4.5.3.1.3.</summary>
    private const int MaxLength = 254;

    private static ReadOnlySpan<byte> Signs => "@-_+=%"u8;

    /// <summary>Whether a word is part of an address: <c>spam</c> in <c>&lt;no-spam@example.com&gt;</c>.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="word">The word.</param>
    public static bool Has(ReadOnlySpan<byte> text, Word word)
    {
        int start = StartOf(text, word);
        int last = Math.Min(text.Length, word.End + MaxLength);
        int end = word.End;
        while (end < last && IsPart(text, end))
        {
            end++;
        }

        return text.Slice(start, end - start).IndexOf((byte)'@') >= 0;
    }

    /// <summary>Whether words that are joined are part of the name before the sign of an address: <c>mailbox.full@example.com</c>.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="first">The first of the words.</param>
    /// <param name="last">The last of the words.</param>
    public static bool HasInLocalPart(ReadOnlySpan<byte> text, Word first, Word last)
    {
        int limit = Math.Min(text.Length, last.End + MaxLength);
        int end = last.End;
        while (end < limit && text[end] != '@' && IsPart(text, end))
        {
            end++;
        }

        // qmail's log has a low line for each blank: Remote_host_said:_550_User_unknown_bob@example.com.
        return end < limit && text[end] == '@' && !(text[first.End] == '_' && StartOf(text, first) is > 0 and var start && text[start - 1] == ':');
    }

    private static int StartOf(ReadOnlySpan<byte> text, Word word)
    {
        int first = Math.Max(0, word.Start - MaxLength);
        int start = word.Start;
        while (start > first && IsPart(text, start - 1))
        {
            start--;
        }

        return start;
    }

    /// <summary>Dots stand one by one in an address; several introduce what the server has to say of it.</summary>
    private static bool IsPart(ReadOnlySpan<byte> text, int at) => AsciiBytes.IsLetterOrDigit(text[at])
        || Signs.IndexOf(text[at]) >= 0
        || (text[at] == '.' && !(at > 0 && text[at - 1] == '.') && !(at + 1 < text.Length && text[at + 1] == '.'));
}
