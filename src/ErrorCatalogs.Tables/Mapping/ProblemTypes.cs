using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Mapping;

/// <summary>The column of URIs by which problem details name the kind of an error (RFC 9457 section 3.1.1): each is a token of its error.</summary>
internal static class ProblemTypes
{
    /// <summary>The type of problems that have none of their own: the status says all.</summary>
    public const string None = "about:blank";

    private static readonly string[] Schemes = ["https://", "http://", "urn:", "tag:"];

    private static readonly HashSet<string> Names = ["typeuri", "problemtype", "problemtypeuri", "problemuri", "erroruri", "errortypeuri"];

    /// <summary>Whether a text is a URI of a kind that names something.</summary>
    public static bool IsUri(string text) =>
        Schemes.Any(scheme => text.Length > scheme.Length && text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) && !text.Any(char.IsWhiteSpace);

    /// <summary>Gives such a column its meaning, if it is called a type or code, or has no name that we know and nothing else tells the errors apart.</summary>
    public static void Complete(RawTable table, IReadOnlyList<RawCell> headers, Dictionary<RawCell, Column?> meanings)
    {
        if (meanings.ContainsValue(Column.Token))
        {
            return;
        }

        bool isIdentified = meanings.Values.Any(column => HeaderNames.Identifying.Contains(column));
        RawCell? types = headers.FirstOrDefault(header => CanBeType(meanings[header], header, isIdentified) && AreDistinctUris(table.TextsBelow(header)));
        if (types is not null)
        {
            meanings[types] = Column.Token;
        }
    }

    private static bool CanBeType(Column? column, RawCell header, bool isIdentified) => column switch
    {
        Column.Category or Column.Code or Column.App or Column.Id => true,
        null => !isIdentified || Names.Contains(HeaderNames.Normalise(header.Text)),
        _ => false,
    };

    /// <summary>Whether cells are nothing but URIs, each once.</summary>
    private static bool AreDistinctUris(IEnumerable<string> cells)
    {
        var uris = new HashSet<string>(StringComparer.Ordinal);
        return cells.Where(cell => !ListCell.IsNothing(cell) && cell != None).All(cell => IsUri(cell) && uris.Add(cell)) && uris.Count != 0;
    }
}
