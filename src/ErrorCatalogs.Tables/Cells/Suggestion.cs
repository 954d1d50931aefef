using System;
using System.Collections.Generic;

namespace ErrorCatalogs.Tables.Cells;

/// <summary>Finds what somebody meant who mistyped a name.</summary>
public static class Suggestion
{
    /// <summary>The longest name that is looked at.</summary>
    private const int MaxLength = 64;

    /// <summary>The nearest of some names as a sentence to append to a message; empty where none is near.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="names">The names that it could have been.</param>
    public static string For(string text, IEnumerable<string> names)
    {
        string? nearest = null;
        // One mistake in every three letters; in fewer letters another word is meant.
        int least = text.Length < 4 ? Math.Min(2, text.Length) : (text.Length / 3) + 1;
        if (text.Length > MaxLength)
        {
            return "";
        }

        string lowered = text.ToLowerInvariant();
        foreach (string name in names)
        {
            if (name.Length > MaxLength || Math.Abs(name.Length - text.Length) >= least)
            {
                continue;
            }

            int distance = Distance(lowered, name.ToLowerInvariant());
            if (distance < least)
            {
                least = distance;
                nearest = name;
            }
        }

        return nearest is null ? "" : $" Did you mean '{nearest}'?";
    }

    /// <summary>How many letters of two words differ, two that were swapped counting once.</summary>
    private static int Distance(string left, string right)
    {
        int[] before = new int[right.Length + 1];
        int[] last = new int[right.Length + 1];
        int[] row = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int substitution = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(substitution, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last, row) = (last, row, before);
        }

        return last[right.Length];
    }
}
