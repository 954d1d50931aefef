using System;
using System.Collections.Generic;
using System.Text;

namespace ErrorCatalogs.Mail.Tests.Fuzzing;

/// <summary>Changes replies as networks, logs and attackers do. The same seed gives the same replies.</summary>
internal sealed class ReplyMutator(int seed, IReadOnlyList<string> replies)
{
    private const int MaxLength = 6_000;

    private static readonly string[] Pieces =
    [
        "550", "421 ", "250-", "5.7.1", "4.2.2 ", "#5.1.1", "X.7.1", "0x800CCC0E", "HTTP/1.1 429 ", "{\"message\":\"", "\"}", "Retry-After: 120",
        "try again in 5 minutes", "<ErrorResponse><Code>", "a1 NO [", "* BYE ", "-ERR [", "]", "smtp; ", "X-Postfix; ", " said: ", "host mx.example.net[192.0.2.1] ",
        "(535, b'", "')", "->", "...", "<421 ", "\r\n", "\n", "\r\n550-", "\\r\\n", "\\n", "\\", "'", "\"", "(", ")", "[", "]", "<", ">", "=", ";", ":", ".", "-", "#", "@",
        " ", "\t", "\0", "\u00A0", "\u00AB", "\u2019", "\u2028", "\u3000", "\uFEFF", "\uFFFD", "\uD83D\uDCEB", "\uD800", "\uDFFF", "e\u0301", "\u212A", "\u0130", "\u017F",
    ];

    private readonly Random random = new(seed);

    /// <summary>A reply with up to six changes.</summary>
    public string Next()
    {
        var text = new StringBuilder(Any());
        for (int i = random.Next(7); i > 0; i--)
        {
            Change(text);
        }

        return text.ToString(0, Math.Min(text.Length, MaxLength));
    }

    private string Any() => replies[random.Next(replies.Count)];

    private void Change(StringBuilder text)
    {
        int at = random.Next(text.Length + 1);
        int length = random.Next(Math.Min(text.Length - at, 24) + 1);
        switch (random.Next(9))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                break;
            case 2:
                text.Insert(at, (char)random.Next(0x10000));
                break;
            case 3:
                text.Insert(at, text.ToString(at, length));
                break;
            case 4:
                text.Insert(at, Any());
                break;
            case 5:
                text.Length = at;
                break;
            case 6:
                text.Remove(0, at);
                break;
            case 7 when length > 0 && text.Length < MaxLength:
                string repeated = text.ToString(at, length);
                for (int i = random.Next(100); i > 0; i--)
                {
                    text.Insert(at, repeated);
                }

                break;
            case 8 when at < text.Length:
                text[at] = random.Next(2) == 0 ? char.ToUpperInvariant(text[at]) : (char)(text[at] ^ (1 << random.Next(7)));
                break;
        }
    }
}
