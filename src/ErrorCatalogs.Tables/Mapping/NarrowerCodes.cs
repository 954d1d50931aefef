using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Mapping;

/// <summary>The column of codes that tell apart what one code stands for: <c>decline_code</c> beside <c>code</c>, <c>error_subcode</c>.</summary>
internal static class NarrowerCodes
{
    private static readonly HashSet<string> Names = new(["code", "codes", "subcode", "subcodes"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives such a column its meaning.</summary>
    public static void Complete(RawTable table, IReadOnlyList<RawCell> headers, Dictionary<RawCell, Column?> meanings)
    {
        HashSet<RawCell> codes = [.. headers.Where(header => meanings[header] is Column.Code or Column.App)];
        HashSet<RawCell> others = [.. headers.Where(header => meanings[header] is null && IsCalledCode(header.Text))];
        if (codes.Count == 0 || others.Count == 0)
        {
            return;
        }

        ILookup<RawCell, (string Code, string Narrower)> pairs = table.Rows
            .Select(row => (row.Fields, Code: TextOf(row.Fields.FirstOrDefault(field => codes.Contains(field.Name)))))
            .SelectMany(row => row.Fields.Where(field => others.Contains(field.Name)).Select(field => (Header: field.Name, row.Code, Narrower: TextOf(field))))
            .Where(pair => !ListCell.IsNothing(pair.Narrower))
            .ToLookup(pair => pair.Header, pair => (pair.Code, pair.Narrower));
        foreach (RawCell header in others.Where(header => TellApart([.. pairs[header]])))
        {
            meanings[header] = Column.App;
        }
    }

    private static bool IsCalledCode(string header) => HeaderWords.Of(header) is { Length: > 0 } words && Names.Contains(words[words.Length - 1]);

    private static string TextOf(RawField? field) => field is null ? "" : field.Values[0].Text;

    /// <summary>Whether codes repeat, and what stands beside them are codes that hardly do.</summary>
    private static bool TellApart((string Code, string Narrower)[] pairs) =>
        pairs.Length > 1
        && Array.TrueForAll(pairs, pair => pair.Code.Length != 0 && (CodeScanner.IsName(pair.Narrower) || BareNumbers.IsOwn(pair.Narrower)))
        && pairs.Select(pair => pair.Code).Distinct(StringComparer.Ordinal).Count() < pairs.Length
        && pairs.Select(pair => pair.Narrower).Distinct(StringComparer.Ordinal).Count() * 5 >= pairs.Length * 4;
}
