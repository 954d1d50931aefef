using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;

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

    private static readonly string[] Members =
    [
        "code", "message", "status", "reason", "description", "response", "event", "Details", "diagnosticCode", "error", "subject",
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

    /// <summary>The event of a service: an object of JSON with up to five members in any order, which quote replies, codes or numbers.</summary>
    public string NextEvent()
    {
        IEnumerable<string> members = Enumerable.Range(0, random.Next(6)).Select(_ => $"\"{Member()}\":{Value()}");
        string name = random.Next(3) switch
        {
            0 => "delivery-status",
            1 => "bounce",
            _ => Member(),
        };
        return $"{{\"{name}\":{{{string.Join(',', members)}}}}}";
    }

    private string Member() => Members[random.Next(Members.Length)];

    private string Value() => random.Next(5) switch
    {
        0 => $"{random.Next(200, 700)}",
        1 => $"\"{random.Next(2, 6)}.{random.Next(8)}.{random.Next(10)}\"",
        2 => $"\"mx{random.Next(9)}.example.com {random.Next(2, 6)}.{random.Next(8)}.{random.Next(10)} refused\"",
        _ => JsonSerializer.Serialize(Next()),
    };

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
