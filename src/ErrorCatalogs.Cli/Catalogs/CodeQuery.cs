using System;
using System.Linq;
using ErrorCatalogs.Cli.Replies;

namespace ErrorCatalogs.Cli.Catalogs;

/// <summary>The codes that somebody looks for, whichever of the usual ways they are written in.</summary>
internal sealed class CodeQuery(string query)
{
    private static readonly char[] Brackets = ['(', ')', '[', ']'];

    private readonly string[] codes = Words(query);

    /// <summary>Whether a key has all of the codes.</summary>
    public bool IsIn(CatalogKey key)
    {
        string[] words = Words(key.ToString());
        return codes.Length != 0 && codes.All(words.Contains);
    }

    /// <summary>Whether a key has all of the codes, an enhanced one in its range: <c>5.7.720</c> in <c>5.7.700-5.7.749</c>.</summary>
    public bool IsInRangeOf(CatalogKey key)
    {
        if (key.Enhanced?.Split('-') is not [var from, var to]
            || !EnhancedStatusCode.TryParse(from, out EnhancedStatusCode first)
            || !EnhancedStatusCode.TryParse(to, out EnhancedStatusCode last))
        {
            return false;
        }

        string[] words = Words(key.ToString());
        return codes.Length != 0 && codes.All(code => words.Contains(code) || IsWithin(code, first, last));
    }

    private static bool IsWithin(string text, EnhancedStatusCode first, EnhancedStatusCode last) =>
        EnhancedStatusCode.TryParse(text, out EnhancedStatusCode code)
        && (code.Class, code.Subject) == (first.Class, first.Subject)
        && code.Detail >= first.Detail
        && code.Detail <= last.Detail;

    /// <summary>The words of a text without regard to case and brackets (<c>[TSS04]</c>), error numbers in one form.</summary>
    private static string[] Words(string text) =>
    [
        .. text.ToUpperInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => ErrorNumber.TryRead(word, out string number) ? number.ToUpperInvariant() : word.Trim(Brackets))
            .Where(word => word.Length != 0),
    ];
}
