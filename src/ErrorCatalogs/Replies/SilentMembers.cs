using System;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Replies;

/// <summary>
/// Members of a body that say nothing of what became of a message: what the event of a sending service tells of the message and of its reader,
/// <c>"subject":"Your mailbox is full"</c>, <c>"tags":["mailbox-full"]</c>, <c>"url":"https://example.com/?p=NoSuchUser"</c>, and the names of what there is none
/// of, <c>"total_rejected_recipients":0</c>.
/// </summary>
internal static class SilentMembers
{
    /// <summary>Leaves out the words of such members.</summary>
    /// <param name="text">The text.</param>
    /// <param name="scanned">Its words, which are moved.</param>
    /// <returns>The words left.</returns>
    public static ScannedWords Remove(scoped ReadOnlySpan<byte> text, ScannedWords scanned)
    {
        Span<Word> words = scanned.Words;
        if (words.IsEmpty || words[0].Start < 2 || text[ReplyShapes.StartOfBody(text)] is not ((byte)'{' or (byte)'['))
        {
            return scanned;
        }

        bool isEvent = EventAnswer.IsEvent(text);
        int kept = 0;
        int next = 0;
        JsonMembers members = new(text);
        while (members.MoveNext())
        {
            bool isContent = isEvent && IsContent(members.Name) && members.Mark is (byte)'"' or (byte)'{' or (byte)'[';
            if (!isContent && !IsNone(members))
            {
                continue;
            }

            // By its first word a body is known for JSON.
            int start = Math.Max(members.Start, words[0].End);
            int end = isContent ? members.Skip() : members.Value;
            while (next < words.Length && words[next].Start < start)
            {
                words[kept++] = words[next++];
            }

            while (next < words.Length && words[next].Start < end)
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

    /// <summary>Whether a member whose name has several words counts or lists nothing.</summary>
    private static bool IsNone(in JsonMembers member) =>
        member.Name.IndexOfAny((byte)'_', (byte)'-', (byte)' ') > 0 && (member.IsHollow || member.Scalar is var value && (value.SequenceEqual("0"u8) || value.SequenceEqual("null"u8)));

    /// <summary>Whether a member by its name is about the message or its reader.</summary>
    private static bool IsContent(ReadOnlySpan<byte> name) => name.Length switch
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
