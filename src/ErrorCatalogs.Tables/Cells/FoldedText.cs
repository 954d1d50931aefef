using System.Collections.Generic;
using System.Text;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Tables.Cells;

/// <summary>Texts without case and accents, as people write one word now this way, now that.</summary>
internal static class FoldedText
{
    /// <summary>Some letters in small ones without marks.</summary>
    public static string Of(IEnumerable<char> text)
    {
        byte[] letters = Encoding.UTF8.GetBytes([.. text]);
        var plain = new List<byte>(letters.Length);
        for (int at = 0; at < letters.Length;)
        {
            byte first = LetterFolding.Next(letters, ref at, out byte second);
            plain.Add(first);
            if (second != 0)
            {
                plain.Add(second);
            }
        }

        return Encoding.UTF8.GetString([.. plain]).ToLowerInvariant();
    }
}
