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

    /// <summary>Words for what a number is one of: a class of messages, a module.</summary>
    private static readonly HashSet<string> Classes = new(["class", "area", "module", "facility", "prefix"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives such columns their meaning.</summary>
    /// <returns>Their headers.</returns>
    public static HashSet<RawCell> Complete(RawTable table, IReadOnlyList<RawCell> headers, Dictionary<RawCell, Column?> meanings)
    {
        HashSet<RawCell> codes = [.. headers.Where(header => meanings[header] is Column.Code or Column.App)];
        HashSet<RawCell> others = [.. headers.Where(header => meanings[header] is null && IsCalledCode(header.Text))];
        if (codes.Count == 0 || others.Count == 0)
        {
            return [];
        }

        ILookup<RawCell, (string Code, string Narrower)> pairs = table.Rows
            .Select(row => (row.Fields, Code: TextOf(row.Fields.FirstOrDefault(field => codes.Contains(field.Name)))))
            .SelectMany(row => row.Fields.Where(field => others.Contains(field.Name)).Select(field => (Header: field.Name, row.Code, Narrower: TextOf(field))))
            .Where(pair => !ListCell.IsNothing(pair.Narrower))
            .ToLookup(pair => pair.Header, pair => (pair.Code, pair.Narrower));
        others.RemoveWhere(header => !TellApart([.. pairs[header]]));
        foreach (RawCell header in others)
        {
            meanings[header] = Column.App;
        }

        return others;
    }

    /// <summary>The column of names that count their own errors, so that a name and a number together are a code: <c>VL</c> and <c>001</c> are <c>VL001</c>.</summary>
    /// <returns>Its header; <see langword="null"/> where there is none, or the numbers alone tell the errors apart.</returns>
    public static RawCell? FindClass(RawTable table, IReadOnlyList<RawCell> headers, Dictionary<RawCell, Column?> meanings)
    {
        RawCell[] codes = [.. headers.Where(header => meanings[header] == Column.Code)];
        RawCell[] classes = [.. headers.Where(header => meanings[header] is null && HeaderWords.Of(header.Text) is { Length: > 1 } words && Classes.Contains(words[words.Length - 1]))];
        if (codes.Length != 1 || classes.Length != 1)
        {
            return null;
        }

        (string Class, string Code)[] pairs = [.. table.Rows.Select(row => (TextOf(row, classes[0]), TextOf(row, codes[0]))).Where(pair => pair.Item2.Length != 0)];
        return pairs.Length > 1
            && Array.TrueForAll(pairs, pair => CodeScanner.IsInteger(pair.Code) && CodeScanner.IsName(pair.Class))
            && pairs.Select(pair => pair.Code).Distinct(StringComparer.Ordinal).Count() < pairs.Length
            && pairs.Distinct().Count() == pairs.Length
                ? classes[0]
                : null;
    }

    private static string TextOf(RawRow row, RawCell header) => TextOf(row.Fields.FirstOrDefault(field => field.Name == header));

    private static bool IsCalledCode(string header) => HeaderWords.Of(header) is { Length: > 0 } words && Names.Contains(words[words.Length - 1]);

    private static string TextOf(RawField? field) => field is null ? "" : field.Values[0].Text;

    /// <summary>Whether codes repeat, and what stands beside them are codes that hardly do.</summary>
    private static bool TellApart((string Code, string Narrower)[] pairs) =>
        pairs.Length > 1
        && Array.TrueForAll(pairs, pair => pair.Code.Length != 0 && (CodeScanner.IsName(pair.Narrower) || BareNumbers.IsOwn(pair.Narrower)))
        && pairs.Select(pair => pair.Code).Distinct(StringComparer.Ordinal).Count() < pairs.Length
        && pairs.Select(pair => pair.Narrower).Distinct(StringComparer.Ordinal).Count() * 5 >= pairs.Length * 4;
}
