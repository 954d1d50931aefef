using System;

namespace ErrorCatalogs.Replies;

/// <summary>
/// Finds the answer that a report to the sender quotes: qmail's <c>Remote host said: 550 ...</c>, which its log has with underscores, Exchange's <c>Remote Server returned '550 ...'</c> and, of
/// earlier years, <c>#550 ... ##</c>, Exim's and Yahoo's line behind the address, <c>&lt;bob@example.com&gt;:</c>, and the field of a delivery report
/// (RFC 3464 section 2.3.6). What stands around it is said of every message that comes back.
/// </summary>
internal static class BounceReport
{
    private const int MaxFieldName = 48;

    /// <summary>Finds the answer.</summary>
    /// <param name="text">The report.</param>
    /// <param name="code">Where the answer's codes begin; -1 where it has none.</param>
    public static AnswerPlace Find(ReadOnlySpan<byte> text, int code)
    {
        ReadOnlySpan<byte> before = AsciiBytes.TrimEnd(text.Slice(0, Math.Max(0, code)));
        if (before.IsEmpty)
        {
            return default;
        }

        ReadOnlySpan<byte> answer = text.Slice(code);
        int length;
        switch (before[before.Length - 1])
        {
            case (byte)'\'' when before.EndsWith("emote Server returned '"u8) || before.EndsWith("emote server returned '"u8):
                length = answer.IndexOf("'\r"u8) is > 0 and var quote ? quote : answer.LastIndexOf((byte)'\'');
                break;
            case (byte)'#' when answer.IndexOf("##"u8) is > 0 and var end:
                length = end;
                break;
            case (byte)';' when before.EndsWith("Diagnostic-Code: smtp;"u8) || before.EndsWith("Diagnostic-Code: SMTP;"u8):
                length = LengthOfField(answer);
                break;
            case (byte)':' when before.EndsWith("Remote host said:"u8) || before.EndsWith("Remote host said[Response Message]:"u8):
                length = answer.IndexOf("Giving up on "u8) is >= 0 and var last ? last : LengthOfParagraph(answer);
                break;
            case (byte)'_' when before.EndsWith("Remote_host_said:_"u8):
                length = answer.IndexOf("/Giving_up_on_"u8);
                break;
            case (byte)':' when before.EndsWith(">:"u8):
                length = LengthOfParagraph(answer);
                break;
            default:
                return default;
        }

        return new AnswerPlace(code, code + (length > 0 ? length : answer.Length));
    }

    /// <summary>The length of the lines behind which an empty one follows; -1 where none does.</summary>
    private static int LengthOfParagraph(ReadOnlySpan<byte> text) => text.IndexOf("\n\r\n"u8) is >= 0 and var windows ? windows : text.IndexOf("\n\n"u8);

    /// <summary>The length of a field, up to the next one or an empty line; -1 where nothing follows it.</summary>
    private static int LengthOfField(ReadOnlySpan<byte> text)
    {
        int paragraph = LengthOfParagraph(text);
        int end = paragraph < 0 ? text.Length : paragraph;
        int line = 0;
        while (text.Slice(line, end - line).IndexOf((byte)'\n') is >= 0 and var length)
        {
            line += length + 1;
            if (IsField(text.Slice(line, Math.Min(MaxFieldName, end - line))))
            {
                return line;
            }
        }

        return paragraph;
    }

    /// <summary>Whether a line begins with the name of a field.</summary>
    private static bool IsField(ReadOnlySpan<byte> line)
    {
        int colon = line.IndexOf((byte)':');
        if (colon <= 0)
        {
            return false;
        }

        foreach (byte letter in line.Slice(0, colon))
        {
            if (!AsciiBytes.IsLetter(letter) && letter != '-')
            {
                return false;
            }
        }

        return true;
    }
}
