using System;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Replies;

/// <summary>
/// Finds the words that are a server's own, where a client or a log has put words of its own around them: what it makes of the status,
/// which client had asked and for what, from whom and to whom the message was.
/// </summary>
internal static class ReplyFrame
{
    /// <summary>
    /// .NET's own SMTP client says what it makes of the status before it quotes the server:
    /// <c>Mailbox unavailable. The server response was: 5.7.1 ...</c> is said of every 550.
    /// </summary>
    private static ReadOnlySpan<byte> DotNet => "The server response was: "u8;

    /// <summary>Leaves out the words of the frame. They stay where the server itself says nothing.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="code">Where its codes begin; -1 where it has none.</param>
    /// <param name="words">Its words, without the codes.</param>
    public static ReadOnlySpan<Word> Remove(ReadOnlySpan<byte> text, int code, ReadOnlySpan<Word> words)
    {
        int end = CommandNote.Find(text, words) is >= 0 and var note ? note : text.Length;
        int start = AsciiBytes.EndOf(text, 0, DotNet);
        if (start == 0 && code > 0 && Transcript.IsAnswer(text, code))
        {
            start = code;
            end = Transcript.EndOfAnswer(text, code);
        }
        else if (start == 0 && code >= 0 && (code > 0 || text.IndexOf((byte)'\n') >= 0) && Session.IsAnswer(text, code))
        {
            start = code;
            end = Math.Min(end, Session.EndOfAnswer(text, code));
        }
        else if (start == 0 && code > 0 && (LogFrame.IsSaid(text, code) || LogFrame.IsQuoted(text, code, ref end) || ReportFrame.LeadsTo(text, code, ref end)))
        {
            start = code;
        }
        else if (start == 0 && code != 0)
        {
            // A text that begins with its codes is no report, nor a line of a log.
            start = ClientFrame.Find(text, code) is > 0 and var introduced ? introduced
                : ReportFrame.Find(text.Slice(0, code > 0 ? code : text.Length)) is > 0 and var report ? report
                : LogFrame.Find(text, ref end);
        }

        if (!words.IsEmpty && words[0].Length == 1 && words[0].Start > 0 && IsPythonBytes(text, words[0]))
        {
            words = words.Slice(1);
        }

        end = start == 0 ? end : Math.Min(end, ClientFrame.EndBeforeNotes(text, start));
        return start == 0 && end == text.Length ? words : Within(words, start, end);
    }

    /// <summary>Whether a word is the mark of bytes in Python: <c>(553, b'Invalid email address')</c>.</summary>
    private static bool IsPythonBytes(ReadOnlySpan<byte> text, Word word) =>
        text[word.Start] == 'b' && word.End < text.Length && text[word.End] is (byte)'\'' or (byte)'"' && text[word.Start - 1] is (byte)' ' or (byte)'(';

    private static ReadOnlySpan<Word> Within(ReadOnlySpan<Word> words, int start, int end)
    {
        int past = words.Length;
        while (past > 0 && words[past - 1].Start >= end)
        {
            past--;
        }

        int first = start == 0 ? 0 : past;
        while (first > 0 && words[first - 1].Start >= start)
        {
            first--;
        }

        return first == past ? words : words.Slice(first, past - first);
    }
}
