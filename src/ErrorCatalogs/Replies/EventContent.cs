using System;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Replies;

/// <summary>
/// What the event of a sending service tells of the message and of its reader, and not of what became of it: <c>"subject":"Your mailbox is full"</c>,
/// <c>"tags":["mailbox-full"]</c>, <c>"url":"https://example.com/?p=NoSuchUser"</c>.
/// </summary>
internal static class EventContent
{
    /// <summary>Leaves out the words of such members, and their names.</summary>
    /// <param name="text">The text.</param>
    /// <param name="scanned">Its words, which are moved.</param>
    /// <returns>The words left.</returns>
    public static ScannedWords Remove(scoped ReadOnlySpan<byte> text, ScannedWords scanned)
    {
        Span<Word> words = scanned.Words;
        if (words.IsEmpty || words[0].Start < 2 || text[ReplyShapes.StartOfBody(text)] is not ((byte)'{' or (byte)'[') || !EventAnswer.IsEvent(text))
        {
            return scanned;
        }

        int kept = 0;
        int next = 0;
        int at = 0;
        while (FindMember(text, ref at, out int start))
        {
            // By its first word a body is known for JSON.
            start = Math.Max(start, words[0].End);
            while (next < words.Length && words[next].Start < start)
            {
                words[kept++] = words[next++];
            }

            while (next < words.Length && words[next].Start < at)
            {
                next++;
            }
        }

        if (kept == next)
        {
            return scanned;
        }

        while (next < words.Length)
        {
            words[kept++] = words[next++];
        }

        words = words.Slice(0, kept);
        return new ScannedWords(words, WordScanner.FindNumbers(text, words, scanned.Numbers));
    }

    /// <summary>Finds the next member that is left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to look from; then the end of the member's value.</param>
    /// <param name="start">Where the member begins.</param>
    private static bool FindMember(ReadOnlySpan<byte> text, ref int at, out int start)
    {
        while (at < text.Length && text.Slice(at).IndexOf((byte)'"') is >= 0 and var length)
        {
            int quote = at + length;
            int nameLength = text.Slice(quote + 1).IndexOf((byte)'"');
            int colon = nameLength < 0 ? text.Length : SkipSpaces(text, quote + nameLength + 2);
            start = quote;
            int open = colon < text.Length && text[colon] == ':' ? SkipSpaces(text, colon + 1) : quote;
            bool isMember = open > quote && IsContent(text.Slice(quote + 1, nameLength));
            while (open < text.Length && text[open] == '\\')
            {
                open++;
            }

            byte mark = open < text.Length ? text[open] : (byte)0;
            at = mark switch
            {
                (byte)'"' when isMember || !IsJson(text, open + 1) => EndOfString(text, open),
                (byte)'{' or (byte)'[' when isMember => FindClose(text, open),
                _ => open + 1,
            };
            if (isMember && mark is (byte)'"' or (byte)'{' or (byte)'[')
            {
                return true;
            }
        }

        start = text.Length;
        return false;
    }

    /// <summary>Whether a string is JSON by itself, as the messages of a queue are.</summary>
    private static bool IsJson(ReadOnlySpan<byte> text, int at) => at < text.Length && text[at] is (byte)'{' or (byte)'[';

    /// <summary>Where an object or array ends, behind its bracket.</summary>
    private static int FindClose(ReadOnlySpan<byte> text, int open)
    {
        int depth = 0;
        for (int at = open; at < text.Length; at++)
        {
            switch (text[at])
            {
                case (byte)'{' or (byte)'[':
                    depth++;
                    break;
                case (byte)'}' or (byte)']' when --depth == 0:
                    return at + 1;
                case (byte)'"':
                    at = EndOfString(text, at) - 1;
                    break;
            }
        }

        return text.Length;
    }

    /// <summary>Where a string ends, behind its quote.</summary>
    private static int EndOfString(ReadOnlySpan<byte> text, int quote)
    {
        int end = EventAnswer.FindEnd(text, quote, quote + 1);
        while (end < text.Length && text[end] == '\\')
        {
            end++;
        }

        return end + 1;
    }

    /// <summary>Whether a member by its name is about the message or its reader.</summary>
    private static bool IsContent(ReadOnlySpan<byte> name)
    {
        while (!name.IsEmpty && name[name.Length - 1] == '\\')
        {
            name = name.Slice(0, name.Length - 1);
        }

        return name.Length switch
        {
            3 => AsciiBytes.Equals(name, "url"u8) || AsciiBytes.Equals(name, "tag"u8),
            4 => AsciiBytes.Equals(name, "link"u8) || AsciiBytes.Equals(name, "tags"u8),
            7 => AsciiBytes.Equals(name, "subject"u8) || AsciiBytes.Equals(name, "headers"u8),
            8 => AsciiBytes.Equals(name, "category"u8) || AsciiBytes.Equals(name, "metadata"u8),
            9 => AsciiBytes.Equals(name, "useragent"u8) || AsciiBytes.Equals(name, "campaigns"u8) || AsciiBytes.Equals(name, "rcpt_meta"u8) || AsciiBytes.Equals(name, "rcpt_tags"u8),
            10 => AsciiBytes.Equals(name, "user-agent"u8) || AsciiBytes.Equals(name, "user_agent"u8) || AsciiBytes.Equals(name, "newsletter"u8),
            11 => AsciiBytes.Equals(name, "unique_args"u8) || AsciiBytes.Equals(name, "custom_args"u8),
            12 => AsciiBytes.Equals(name, "originallink"u8),
            13 => AsciiBytes.Equals(name, "commonheaders"u8),
            14 => AsciiBytes.Equals(name, "user-variables"u8),
            15 => AsciiBytes.Equals(name, "target_link_url"u8),
            16 => AsciiBytes.Equals(name, "target_link_name"u8),
            _ => false,
        };
    }

    private static int SkipSpaces(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && AsciiBytes.IsSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
