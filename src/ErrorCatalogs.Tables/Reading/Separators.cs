using System.Collections.Generic;
using System.Linq;

namespace ErrorCatalogs.Tables.Reading;

/// <summary>A header and a row with different signs between their cells.</summary>
internal static class Separators
{
    private static readonly char[] All = [',', ';', '\t', '|'];

    /// <summary>Says so where it explains that a row has more cells than the header; <see langword="null"/> where it does not.</summary>
    /// <param name="headers">The cells of the header.</param>
    /// <param name="cells">The cells of the row.</param>
    /// <param name="separator">The separator by which both were read.</param>
    public static string? Compare(List<RawCell> headers, List<RawCell> cells, char separator)
    {
        foreach (char other in All.Where(sign => sign != separator))
        {
            int inHeader = Count(headers, other);
            int inRow = Count(cells, other);
            if (headers.Count > 1 && inHeader == 0 && inRow >= headers.Count - 1)
            {
                return Describe(separator, other);
            }

            if (headers.Count == 1 && inHeader != 0 && inRow == 0)
            {
                return Describe(other, separator);
            }
        }

        return null;
    }

    private static int Count(List<RawCell> cells, char sign) => cells.Sum(cell => cell.Text.Count(letter => letter == sign));

    private static string Describe(char ofHeader, char ofRow) => $"The cells of the header are separated by {NameOf(ofHeader)}, those of the row by {NameOf(ofRow)}: write one of the two throughout.";

    private static string NameOf(char separator) => separator == '\t' ? "tabs" : $"'{separator}'";
}
