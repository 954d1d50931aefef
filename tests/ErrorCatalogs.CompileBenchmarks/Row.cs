using System;
using System.Collections.Generic;
using System.Linq;

namespace ErrorCatalogs.CompileBenchmarks;

/// <summary>An error with three texts, about 240 letters in all.</summary>
internal sealed record Row(string Symbol, int Value, string Code, string Message, string Description, string Remediation)
{
    private static readonly string[] Words =
    [
        "mailbox", "server", "message", "recipient", "sender", "domain", "policy", "limit", "connection", "address", "account", "quota", "record", "signature",
        "refused", "deferred", "exceeded", "missing", "closed", "blocked", "expired", "unknown", "busy", "full", "invalid", "disabled", "because", "until", "again", "later",
    ];

    /// <summary>Makes rows, the same ones each time.</summary>
    public static IReadOnlyList<Row> Make(int count)
    {
        var random = new Random(count);
        return [.. Enumerable.Range(1, count).Select(number => new Row(
            $"Error{number}",
            number,
            $"{(number % 2 == 0 ? 550 : 450)} {(number % 2 == 0 ? 5 : 4)}.{number % 8}.{number % 1000}",
            $"{Sentence(random, 5)} number {number} {{name}} {Sentence(random, 3)}",
            Sentence(random, 14) + ".",
            Sentence(random, 12) + "."))];
    }

    private static string Sentence(Random random, int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[random.Next(Words.Length)]));
}
