using System.Collections.Generic;
using System.Linq;
using System.Text;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Mapping;

/// <summary>Tables without headers, whose first error stands in their place.</summary>
internal static class MissingHeaders
{
    /// <summary>Whether one of the headers is a number; or none is the name of a column, and the first is a code like those below it: <c>E100</c> above <c>E101</c>.</summary>
    public static bool Are(RawTable table, IReadOnlyList<RawCell> headers) =>
        HeaderNames.AreMissing(headers)
        || (headers.Count != 0
            && headers[0].Text.Any(char.IsDigit)
            && headers.All(header => header.Meaning is null && HeaderNames.Candidates(header).Count == 0)
            && AreLike(headers[0].Text, table.TextsBelow(headers[0])));

    private static bool AreLike(string header, IReadOnlyList<string> cells)
    {
        string shape = ShapeOf(header);
        return cells.Count(cell => ShapeOf(cell) == shape) * 2 > cells.Count;
    }

    /// <summary>A text as its kinds of letters in a row: <c>A-0</c> for <c>PUMP-17</c>.</summary>
    private static string ShapeOf(string text)
    {
        var shape = new StringBuilder(text.Length);
        foreach (char letter in text)
        {
            char kind = char.IsUpper(letter) ? 'A' : char.IsLetter(letter) ? 'a' : char.IsDigit(letter) ? '0' : letter;
            if (shape.Length == 0 || shape[shape.Length - 1] != kind)
            {
                shape.Append(kind);
            }
        }

        return shape.ToString();
    }
}
