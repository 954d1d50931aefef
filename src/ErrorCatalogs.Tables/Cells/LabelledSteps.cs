using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ErrorCatalogs.Tables.Cells;

/// <summary>Steps that are called so: <c>Step 1: Open valve. Step 2: Bleed pump.</c>, <c>Schritt 1 - ...</c>, <c>①...②...</c>.</summary>
internal static class LabelledSteps
{
    private const char FirstCircled = '\u2460';
    private const int MaxCircled = 20;

    private const string Signs = ":.)-\u2013\u2014\uFF1A\uFF09\u3001";

    /// <summary>The word for a step in the languages of headings.</summary>
    private static readonly string[] Words =
    [
        "step", "schritt", "\u00E9tape", "etape", "paso", "passo", "passaggio", "stap", "steg", "trin", "krok", "l\u00E9p\u00E9s", "ad\u0131m", "\u0448\u0430\u0433", "\u043A\u0440\u043E\u043A",
        "\u6B65\u9AA4", "\u6B65\u9A5F", "\u624B\u9806", "\u30B9\u30C6\u30C3\u30D7", "\uB2E8\uACC4",
    ];

    /// <summary>Takes a line apart at such labels, which count on from the first one.</summary>
    /// <returns>The steps without their labels; none where the line does not begin with one, or nothing stands behind one.</returns>
    public static IReadOnlyList<string> Split(string line)
    {
        string text = line.Trim();
        if (!TryReadFirst(text, out string word, out int number, out int start))
        {
            return [];
        }

        var steps = new List<string>();
        for (int next = Find(text, start, word, number + 1, out int end); next >= 0; next = Find(text, start, word, number + 1, out end))
        {
            steps.Add(text.Substring(start, next - start).Trim());
            start = end;
            number++;
        }

        steps.Add(text.Substring(start).Trim());
        return steps.TrueForAll(step => step.Length != 0) ? steps : [];
    }

    /// <summary>Reads the label at the start of a text.</summary>
    private static bool TryReadFirst(string text, out string word, out int number, out int end)
    {
        word = "";
        number = text.Length == 0 ? 0 : CircledNumber(text[0]);
        end = 1;
        if (number != 0)
        {
            return true;
        }

        word = Words.FirstOrDefault(known => text.StartsWith(known, StringComparison.OrdinalIgnoreCase)) ?? "";
        int at = SkipBlanks(text, word.Length);
        int digits = at;
        while (digits < text.Length && digits - at < 2 && text[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        return word.Length != 0
            && int.TryParse(text.Substring(at, digits - at), NumberStyles.None, CultureInfo.InvariantCulture, out number)
            && TryReadSign(text, digits, out end);
    }

    /// <summary>The next label of a number; -1 where there is none.</summary>
    private static int Find(string text, int start, string word, int number, out int end)
    {
        end = 0;
        if (word.Length == 0)
        {
            int circled = number <= MaxCircled ? text.IndexOf((char)(FirstCircled + number - 1), start) : -1;
            end = circled + 1;
            return circled;
        }

        string digits = number.ToString(CultureInfo.InvariantCulture);
        for (int at = text.IndexOf(word, start, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            int behind = SkipBlanks(text, at + word.Length);
            if (!char.IsLetterOrDigit(text[at - 1])
                && string.CompareOrdinal(text, behind, digits, 0, digits.Length) == 0
                && TryReadSign(text, behind + digits.Length, out end))
            {
                return at;
            }
        }

        return -1;
    }

    private static int CircledNumber(char sign) => sign is >= FirstCircled and < (char)(FirstCircled + MaxCircled) ? sign - FirstCircled + 1 : 0;

    /// <summary>Reads what stands between the number of a step and what to do.</summary>
    private static bool TryReadSign(string text, int at, out int end)
    {
        int sign = SkipBlanks(text, at);
        end = sign + 1;
        return sign < text.Length && Signs.IndexOf(text[sign]) >= 0;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
