using System;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Replies;

/// <summary>Recognises how mail programs show what the server from which they read mail said, where they leave its <c>NO</c> or <c>-ERR</c> out.</summary>
internal static class MailProgram
{
    private const int MaxWords = 8;

    /// <summary>
    /// Whether the server spoke IMAP: Thunderbird's <c>The mail server for account ... responded: ...</c>, Roundcube's <c>Server Error: UID COPY: ...</c>,
    /// the stack and fields of node-imap, responses as async-imap writes them, <c>no response: code: None, info: ...</c>, those of Proton's bridge in its
    /// log, and the time that Dovecot tells at the end of IMAP's responses alone: <c>(0.001 + 0.000 secs).</c>
    /// </summary>
    public static bool ShowsImap(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words) =>
        NamesCommandOnMessages(text, words)
        || IsServerErrorOfCommand(text)
        || text.IndexOf("he mail server for account "u8) >= 0
        || text.IndexOf("Connection._resTagged"u8) >= 0
        || text.IndexOf("textCode: '"u8) >= 0
        || IsTimed(text)
        || text.IndexOf("gluon/session"u8) >= 0
        || text.IndexOf(" pkg=imap"u8) >= 0
        || (text.IndexOf(" response: code: "u8) >= 0 && text.IndexOf(", info: "u8) >= 0);

    /// <summary>Whether the server spoke POP3, whose commands only it has: Thunderbird's <c>The RETR command did not succeed ...</c>.</summary>
    public static bool ShowsPop3(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words)
    {
        for (int i = 0; i < MaxWords && i < words.Length; i++)
        {
            ReadOnlySpan<byte> word = text.Slice(words[i].Start, words[i].Length);
            if (word.SequenceEqual("RETR"u8) || word.SequenceEqual("UIDL"u8) || word.SequenceEqual("DELE"u8))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a program that reads mail by POP3 speaks, and not somebody who mentions it.</summary>
    public static bool IsOfPop3(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words) =>
        text.IndexOf("poplib"u8) >= 0 || text.IndexOf("Pop3"u8) >= 0 || text.IndexOf("Net::POP"u8) >= 0 || text.IndexOf("POP3 server"u8) >= 0 || ShowsPop3(text, words);

    /// <summary>Whether a command on messages by their UIDs is named: <c>UID COPY</c>.</summary>
    private static bool NamesCommandOnMessages(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words)
    {
        for (int i = 0; i < MaxWords && i + 1 < words.Length; i++)
        {
            if (text.Slice(words[i].Start, words[i].Length).SequenceEqual("UID"u8))
            {
                ReadOnlySpan<byte> command = text.Slice(words[i + 1].Start, words[i + 1].Length);
                return command.SequenceEqual("COPY"u8) || command.SequenceEqual("MOVE"u8) || command.SequenceEqual("FETCH"u8)
                    || command.SequenceEqual("STORE"u8) || command.SequenceEqual("SEARCH"u8) || command.SequenceEqual("EXPUNGE"u8);
            }
        }

        return false;
    }

    /// <summary><c>... (0.001 + 0.000 secs).</c></summary>
    private static bool IsTimed(ReadOnlySpan<byte> text) =>
        text.IndexOf(" secs)."u8) is > 0 and var end && text.Slice(0, end).LastIndexOf((byte)'(') is >= 0 and var start && text.Slice(start, end - start).IndexOf(" + "u8) > 0;

    /// <summary><c>Server Error: CREATE: ...</c>.</summary>
    private static bool IsServerErrorOfCommand(ReadOnlySpan<byte> text)
    {
        if (!text.StartsWith("Server Error: "u8))
        {
            return false;
        }

        ReadOnlySpan<byte> rest = text.Slice("Server Error: "u8.Length);
        int end = 0;
        while (end < rest.Length && rest[end] is (>= (byte)'A' and <= (byte)'Z') or (byte)' ')
        {
            end++;
        }

        return end > 2 && end < rest.Length && rest[end] == ':';
    }
}
