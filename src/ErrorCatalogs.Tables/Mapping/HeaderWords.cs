using System;
using System.Text;

namespace ErrorCatalogs.Tables.Mapping;

/// <summary>The words of headers.</summary>
internal static class HeaderWords
{
    /// <summary>Takes a header apart: <c>Error ID</c>, <c>error_id</c>, <c>errorId</c>.</summary>
    public static string[] Of(string header)
    {
        var words = new StringBuilder();
        char before = ' ';
        foreach (char letter in header)
        {
            words.Append(char.IsUpper(letter) && char.IsLower(before) ? " " : "").Append(char.IsLetterOrDigit(letter) ? letter : ' ');
            before = letter;
        }

        return words.ToString().Split([' '], StringSplitOptions.RemoveEmptyEntries);
    }
}
