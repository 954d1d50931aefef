using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace ErrorCatalogs.Mail.Tests;

/// <summary>What a message of a table stands for, written out.</summary>
internal static class Wordings
{
    /// <summary>Of one message no more are written out, evenly chosen.</summary>
    private const int Most = 2000;

    /// <summary>The texts that a message stands for, with something in the place of each placeholder.</summary>
    public static IEnumerable<string> Of(string message)
    {
        string[][] parts = [.. Regex.Split(message, @"(\{[^}]*\})").Where(part => part.Length != 0).Select(part => Alternatives(part))];
        long count = parts.Aggregate(1L, (product, part) => product * part.Length);
        long step = Math.Max(1, count / Most);
        for (long i = 0; i < count; i += step)
        {
            long rest = i;
            yield return string.Concat(parts.Select(part =>
            {
                (rest, long chosen) = Math.DivRem(rest, part.Length);
                return part[chosen];
            }));
        }
    }

    private static string[] Alternatives(string part)
    {
        if (part[0] != '{')
        {
            return [part];
        }

        string[] alternatives = part.Trim('{', '}').Split('|');
        return alternatives.Length > 1 ? alternatives : [part.EndsWith(":ip}", StringComparison.Ordinal) ? "192.0.2.7" : "something"];
    }
}
