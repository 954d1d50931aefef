using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Mapping;

/// <summary>Headings that no column has, and that are a slip away from one: <c>mesage</c>, <c>desciption</c>.</summary>
internal static class MistypedHeadings
{
    // A table with more unknown headings than these is no table of slips.
    private const int MostUnknown = 50;

    /// <summary>A name of so many letters is known with a slip in it.</summary>
    private const int LettersForOne = 5;

    /// <summary>A name of so many letters is known with two.</summary>
    private const int LettersForTwo = 9;

    /// <summary>Words that are near to the name of a column, and headings in their own right.</summary>
    private static readonly HashSet<string> OtherWords =
    [
        "aktion", "cases", "clash", "clause", "exemption", "exploration", "fixed", "identified", "maker", "marked", "market", "massage", "micro", "nummer",
        "phase", "referenz", "relay", "revolution", "simple", "states", "stats", "stops", "taken", "teams", "texte", "titel", "valve",
    ];

    /// <summary>Names of columns that others begin or end with, and that are no words of these.</summary>
    private static readonly HashSet<string> Abbreviations = ["desc", "descr", "rcode"];

    /// <summary>The names of columns that unknown headings of a table were to be; none in a table with headings of another language.</summary>
    public static Dictionary<RawCell, string> Find(IReadOnlyList<RawCell> unknown, IReadOnlyList<RawCell> headers)
    {
        var found = new Dictionary<RawCell, string>();
        if (unknown.Count is 0 or > MostUnknown || headers.Any(header => header.Text.Any(letter => letter > '\u007f') || HeaderNames.IsTranslated(header)))
        {
            return found;
        }

        foreach (RawCell header in unknown)
        {
            string heading = HeaderNames.Normalise(header.Text);
            if (!OtherWords.Contains(heading) && HeaderNames.English.FirstOrDefault(name => IsSlip(heading, name)) is { } meant)
            {
                found.Add(header, meant);
            }
        }

        return found;
    }

    private static bool IsSlip(string heading, string name)
    {
        if (heading.Length == 0 || Math.Abs(heading.Length - name.Length) > 2 || !AreNear(heading, 0, name, 0, 2) || heading == name + "s" || heading + "s" == name)
        {
            return false;
        }

        // Of two words each by itself must be near: "error mode" and "error code" are two things.
        int start = LengthOfKnown(length => heading.Length > length && name.Length > length && string.CompareOrdinal(heading, 0, name, 0, length) == 0, length => name.Substring(0, length), name);
        (heading, name) = (heading.Substring(start), name.Substring(start));
        int end = LengthOfKnown(length => heading.Length > length && name.Length > length && heading.EndsWith(name.Substring(name.Length - length), StringComparison.Ordinal), length => name.Substring(name.Length - length), name);
        int letters = name.Length - end;
        int slips = letters >= LettersForTwo ? 2 : letters >= LettersForOne ? 1 : 0;
        return heading[0] == name[0] && AreNear(heading.Substring(0, heading.Length - end), 0, name.Substring(0, letters), 0, slips);
    }

    /// <summary>The length of the longest name of a column that two headings have in common at one side; 0 where there is none.</summary>
    private static int LengthOfKnown(Func<int, bool> isCommon, Func<int, string> part, string name) => Enumerable
        .Range(1, name.Length)
        .LastOrDefault(length => isCommon(length) && !Abbreviations.Contains(part(length)) && HeaderNames.Candidates(part(length)).Count != 0);

    /// <summary>Whether two words differ in no more than a few letters; two that were swapped count as one.</summary>
    private static bool AreNear(string left, int at, string right, int other, int slips)
    {
        while (at < left.Length && other < right.Length && left[at] == right[other])
        {
            at++;
            other++;
        }

        if (slips == 0 || (at == left.Length && other == right.Length))
        {
            return at == left.Length && other == right.Length;
        }

        return (at < left.Length && AreNear(left, at + 1, right, other, slips - 1))
            || (other < right.Length && AreNear(left, at, right, other + 1, slips - 1))
            || (at < left.Length && other < right.Length && AreNear(left, at + 1, right, other + 1, slips - 1))
            || (at + 1 < left.Length && other + 1 < right.Length && left[at] == right[other + 1] && left[at + 1] == right[other] && AreNear(left, at + 2, right, other + 2, slips - 1));
    }
}
