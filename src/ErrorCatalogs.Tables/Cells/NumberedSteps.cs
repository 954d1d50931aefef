using System;
using System.Collections.Generic;
using System.Globalization;

namespace ErrorCatalogs.Tables.Cells;

/// <summary>Steps with their numbers on one line: <c>1) Open valve 2) Bleed pump</c>, <c>1. Open valve. 2. Bleed pump.</c>, <c>(1) ... (2) ...</c>; and those that <see cref="LabelledSteps"/> have.</summary>
/// <remarks>
/// The numbers count from 1 without a gap, all with the same sign behind them. A number in a sentence is told from them by what stands before it, which
/// does not end a sentence, and behind it, which has no capital where the first step has one: <c>1) Wait 2) hours</c>.
/// </remarks>
internal static class NumberedSteps
{
    /// <summary>So many numbers in order are steps, though none of these is a sentence.</summary>
    private const int PlainlySteps = 3;

    /// <summary>What stands at the end of a sentence or of a part of it, in Latin letters and Chinese.</summary>
    private const string Ends = ".!?;:,\u3002\uFF1B\uFF0C";

    /// <summary>What stands behind a number, in Latin letters and Chinese: <c>1.</c>, <c>1)</c>, <c>1\u3001</c>.</summary>
    private const string Signs = ".)\u3001\uFF0E\uFF09";

    /// <summary>What a step may begin with beside a letter.</summary>
    private const string Openings = "\"'`<[{/";

    /// <summary>The steps of a line without their numbers; the line itself where it is no list of steps.</summary>
    public static IReadOnlyList<string> Split(string line)
    {
        string text = line.Trim();
        bool isInParentheses = text.StartsWith("(1)", StringComparison.Ordinal);
        if (!isInParentheses && !(text.Length > 1 && text[0] == '1' && Signs.IndexOf(text[1]) >= 0))
        {
            return LabelledSteps.Split(text) is { Count: > 0 } labelled ? labelled : [line];
        }

        char sign = isInParentheses ? ')' : text[1];
        var steps = new List<string>();
        int start = isInParentheses ? 3 : 2;
        if (!BeginsStep(text, start, sign))
        {
            return [line];
        }

        for (int number = 2; ; number++)
        {
            string mark = (isInParentheses ? "(" : "") + number.ToString(CultureInfo.InvariantCulture) + sign;
            int at = IndexOf(text, mark, start, sign);
            if (at < 0)
            {
                break;
            }

            steps.Add(text.Substring(start, at - start).Trim());
            start = at + mark.Length;
        }

        steps.Add(text.Substring(start).Trim());
        return AreSteps(steps, sign) ? steps : [line];
    }

    /// <summary>Where a number stands that is no part of a word, outside of parentheses and with a step behind it; -1 where it does nowhere.</summary>
    private static int IndexOf(string text, string mark, int start, char sign)
    {
        int depth = 0;
        for (int at = start; at < text.Length; at++)
        {
            if (depth == 0 && IsBetweenSteps(text, at, at + mark.Length) && string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0 && BeginsStep(text, at + mark.Length, sign))
            {
                return at;
            }

            depth = Math.Max(0, depth + (text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0));
        }

        return -1;
    }

    /// <summary>Whether a number may stand between two places: behind a blank, or in Chinese and Japanese, which have none, behind the end of a step.</summary>
    private static bool IsBetweenSteps(string text, int start, int end) =>
        char.IsWhiteSpace(text[start - 1]) || (end < text.Length && IsIdeograph(text[end]) && Ends.IndexOf(text[start - 1]) >= 0);

    /// <summary>Whether a blank stands at a place, or an ideograph, or, behind a parenthesis, a letter that is no small one.</summary>
    private static bool BeginsStep(string text, int at, char sign) =>
        at < text.Length && (char.IsWhiteSpace(text[at]) || IsIdeograph(text[at]) || (sign == ')' && char.IsLetter(text[at]) && !char.IsLower(text[at])));

    /// <summary>Whether a letter is of Chinese, Japanese or Korean, which have no blanks between words or none behind a number.</summary>
    private static bool IsIdeograph(char letter) => letter >= '\u2E80' && char.IsLetter(letter);

    private static bool AreSteps(List<string> steps, char sign)
    {
        if (steps.Count < 2 || !steps.TrueForAll(step => IsStep(step, steps[0])) || steps.Exists(step => HasNumber(step, sign)))
        {
            return false;
        }

        bool areSentences = steps.GetRange(0, steps.Count - 1).TrueForAll(step => Ends.IndexOf(step[step.Length - 1]) >= 0);
        return areSentences || steps.Count >= PlainlySteps || (sign != '.' && !char.IsLower(steps[0][0]));
    }

    /// <summary>A step without the number at its start, where it has a line of its own.</summary>
    public static string WithoutNumber(string item)
    {
        int digits = 0;
        while (digits < item.Length && item[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        return digits is 1 or 2 && digits + 1 < item.Length && Signs.IndexOf(item[digits]) >= 0 && (item[digits + 1] == ' ' || IsIdeograph(item[digits + 1]))
            ? item.Substring(digits + 1).TrimStart()
            : item;
    }

    /// <summary>Whether a text is a step as the first one is.</summary>
    private static bool IsStep(string step, string first) =>
        step.Length > 1 && (char.IsLetter(step[0]) ? !char.IsUpper(first[0]) || !char.IsLower(step[0]) : Openings.IndexOf(step[0]) >= 0);

    /// <summary>Whether a number stands in a step as another does before it, so that one of them is out of order.</summary>
    private static bool HasNumber(string step, char sign)
    {
        int digits = 0;
        for (int at = 0; at < step.Length; at++)
        {
            if (digits > 0 && step[at] == sign && BeginsStep(step, at + 1, sign) && (at == digits || char.IsWhiteSpace(step[at - digits - 1])))
            {
                return true;
            }

            digits = step[at] is >= '0' and <= '9' ? digits + 1 : 0;
        }

        return false;
    }
}
