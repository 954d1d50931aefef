using System.Globalization;

namespace ErrorCatalogs.Tables.Cells;

/// <summary>A range of an application's own numbers, <c>1000-1099</c>. Others that have a dash between their digits are names: <c>12-17</c>, <c>0100-0101</c>.</summary>
/// <param name="First">The first number.</param>
/// <param name="Last">The last number.</param>
internal readonly record struct NumberRange(int First, int Last)
{
    /// <summary>The most numbers of a range.</summary>
    public const int MaxCount = 1000;

    /// <summary>Whether there are too many numbers to list them all.</summary>
    public bool IsTooLong => Last - First >= MaxCount;

    /// <summary>
    /// Reads a range: numbers of equally many digits, three or more, that ascend. One that is too long is a range only where it is of whole tens:
    /// <c>1000-9999</c>, but not <c>1234-5678</c>.
    /// </summary>
    public static bool TryRead(string text, out NumberRange range)
    {
        range = default;
        int dash = 0;
        while (dash < text.Length && !CodeScanner.IsDash(text[dash]))
        {
            dash++;
        }

        if (dash is 0 || dash == text.Length)
        {
            return false;
        }

        string first = text.Substring(0, dash).TrimEnd();
        string last = text.Substring(dash + 1).TrimStart();
        if (first.Length is < 3 or > 9 || first.Length != last.Length || first[0] == '0' || !TryReadNumber(first, out int start) || !TryReadNumber(last, out int end))
        {
            return false;
        }

        range = new NumberRange(start, end);
        return end > start && (!range.IsTooLong || (start % 10 == 0 && end % 10 == 9));
    }

    private static bool TryReadNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
