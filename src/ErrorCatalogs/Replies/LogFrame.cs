using System;

namespace ErrorCatalogs.Replies;

/// <summary>The words that the logs of mail servers put around an answer: who answered or was refused, and what had been asked.</summary>
internal static class LogFrame
{
    /// <summary>
    /// A mail server's log of what it refused names the client first, whose name says nothing of the server; that of what it could not
    /// deliver may name a status of its own.
    /// </summary>
    /// <returns>Where the server's answer starts; 0 where there is none.</returns>
    public static int Find(ReadOnlySpan<byte> text, ref int end)
    {
        int reject = AsciiBytes.EndOf(text, 0, "reject"u8);
        switch (reject == 0 || reject == text.Length ? default : text[reject])
        {
            // Postfix: reject: RCPT from mail.example.com[192.0.2.1]: 554 5.7.1 ...; from=<a@example.com> to=<b@example.org> ...
            case (byte)':':
                return FindBehindClient(text, reject, ref end);

            // Sendmail: ruleset=check_rcpt, arg1=<b@example.org>, relay=mail.example.com [192.0.2.1], reject=550 5.7.1 ...
            case (byte)'=':
                return reject + 1;
        }

        if (FindRejected(text) is > 0 and var rejected)
        {
            return rejected;
        }

        if (AsciiBytes.EndOf(text, 0, ", reply="u8) is > 0 and var reply)
        {
            // Sendmail: relay=mx.example.com. [192.0.2.1], dsn=5.7.1, reply=550 5.7.1 ..., stat=Service unavailable
            int stat = text.Slice(reply).LastIndexOf(", stat="u8);
            end = stat < 0 ? end : reply + stat;
            return reply;
        }

        // PowerMTA: failed,5.1.1 (bad destination mailbox address),smtp;550 5.7.1 ...,mx.example.net (192.0.2.1)
        ReadOnlySpan<byte> type = "smtp;"u8;
        int report = AsciiBytes.EndOf(text, 0, type);
        ReadOnlySpan<byte> before = text.Slice(0, Math.Max(0, report - type.Length));
        if (!before.EndsWith("),"u8) && !before.EndsWith("),\""u8))
        {
            return 0;
        }

        int host = text.LastIndexOf((byte)',');
        end = host > report && text.Slice(host).IndexOf(" ("u8) == text.Slice(host).IndexOf((byte)' ') ? host : end;
        return report;
    }

    /// <summary>
    /// Whether Postfix or Exim names the host that answered right before the codes, <c>host rbl.example.com[192.0.2.1] said: 550 ...</c>: the
    /// name says nothing of the cause. Where it tells why an address was not verified, <c>undeliverable address: host ...</c>, that is the cause.
    /// </summary>
    public static bool IsSaid(ReadOnlySpan<byte> text, int code)
    {
        ReadOnlySpan<byte> before = AsciiBytes.TrimEnd(text.Slice(0, code));
        ReadOnlySpan<byte> mark = "host "u8;
        if (AsciiBytes.WithoutEnd(before, "]: server refused to talk to me:"u8) is { IsEmpty: false } connected)
        {
            // Postfix before 2.3: connect to mx.example.com[192.0.2.1]: server refused to talk to me: 421 ...
            mark = "connect to "u8;
            before = before.Slice(0, connected.Length + 1);
        }
        else
        {
            before = AsciiBytes.TrimEnd(AsciiBytes.WithoutEnd(before, "said:"u8) is { IsEmpty: false } said ? said
                : AsciiBytes.WithoutEnd(before, "refused to talk to me:"u8) is { IsEmpty: false } refused ? refused
                : AsciiBytes.WithoutEnd(before, ":"u8));
        }

        int address = before.EndsWith("]"u8) ? before.LastIndexOf((byte)'[') : -1;
        int host = address < 0 ? -1 : before.Slice(0, address).LastIndexOf(mark);
        return host >= 0
            && before.Slice(address).IndexOf((byte)' ') < 0
            && AsciiBytes.TrimEnd(before.Slice(host + mark.Length, address - host - mark.Length)).IndexOf((byte)' ') < 0
            && !AsciiBytes.TrimEnd(before.Slice(0, host)).EndsWith(" address:"u8);
    }

    /// <summary>
    /// Whether the answer stands in quotes behind its code: IronPort says what it makes of the code and quotes the server,
    /// <c>5.1.0 - Unknown address error 550-'5.7.1 Relay access denied' (delivery attempts: 0)</c>, in its log <c>('550', ['5.7.1 Relay access denied']) []</c>.
    /// </summary>
    public static bool IsQuoted(ReadOnlySpan<byte> text, int code, ref int end)
    {
        if (text[code - 1] is (byte)'\'' && text.Slice(code).IndexOf("', ["u8) == "550"u8.Length)
        {
            end = text.LastIndexOf("])"u8) is var list && list > code ? list : end;
            return true;
        }

        int quote = code + "550-"u8.Length;
        if (quote >= text.Length || text[quote - 1] != '-' || text[quote] is not ((byte)'\'' or (byte)'"'))
        {
            return false;
        }

        int last = text.LastIndexOf(text[quote]);
        end = last > quote ? last : end;
        return true;
    }

    /// <summary>Exim: <c>H=mail.example.com [192.0.2.1] CV=no F=&lt;a@example.com&gt; temporarily rejected RCPT &lt;b@example.org&gt;: ...</c></summary>
    /// <returns>Where Exim says what it did; 0 where it does not.</returns>
    private static int FindRejected(ReadOnlySpan<byte> text)
    {
        int sender = AsciiBytes.EndOf(text, 0, " F=<"u8);
        int rejected = sender == 0 ? 0 : AsciiBytes.EndOf(text, sender, " rejected "u8);
        if (rejected == 0)
        {
            return 0;
        }

        int start = rejected - "rejected "u8.Length;
        ReadOnlySpan<byte> temporarily = "temporarily "u8;
        return text.Slice(0, start).EndsWith(temporarily) ? start - temporarily.Length : start;
    }

    /// <summary>Where the answer starts behind the client that Postfix names, and where it ends, before what the client had asked.</summary>
    private static int FindBehindClient(ReadOnlySpan<byte> text, int from, ref int end)
    {
        int client = AsciiBytes.EndOf(text, from, " from "u8);
        int start = client == 0 ? 0 : AsciiBytes.EndOf(text, client, "]: "u8);
        if (start == 0 || text.Slice(client, start - client - 1).IndexOf((byte)' ') >= 0)
        {
            return 0;
        }

        int length = text.Slice(start).IndexOf("; from=<"u8);
        end = length < 0 ? end : start + length;
        return start;
    }
}
