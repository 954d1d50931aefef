using System;
using System.Text;

namespace ErrorCatalogs.Tests;

/// <summary>Texts put together at random of what replies are made of, and of what they should never hold.</summary>
internal sealed class RandomReply(int seed)
{
    private static readonly string[] Pieces =
    [
        "550", "421", "250", "5.1.1", "4.7.0", "X.7.1", "#5.7.1", "192.0.2.1", "203", "0x800CCC0E", "HTTP/1.1 ", "400", "{\"code\":", "}",
        "a1 NO [", "AUTH", "]", "-ERR ", "+OK", "smtp;", "said:", "(535, b'", "')", "mailbox", "full", "user's", "user\u2019s", "\\r\\n", "\r\n", "\n",
        " ", " ", " ", "-", ".", ",", ":", ";", "'", "\"", "(", ")", "<", ">", "\\", "\0", "\uFEFF", "\u00A0", "\u2028", "\uFFFD",
    ];

    private readonly Random random = new(seed);

    /// <summary>A text of up to forty pieces or characters.</summary>
    public string Next()
    {
        var text = new StringBuilder();
        for (int i = random.Next(40); i > 0; i--)
        {
            text.Append(random.Next(4) == 0 ? Character() : Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }

    /// <summary>Any character of Unicode; no half of a surrogate pair, which has no UTF-8 form.</summary>
    private string Character()
    {
        int value = random.Next(0x10FFFF + 1 - 0x800);
        return char.ConvertFromUtf32(value < 0xD800 ? value : value + 0x800);
    }
}
