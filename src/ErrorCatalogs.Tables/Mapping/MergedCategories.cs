using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Mapping;

/// <summary>Categories that a spreadsheet names once, in a merged cell or a heading, for all rows below.</summary>
/// <remarks>
/// A column of them tells itself from one in which some rows have no category by its shape: it begins in the first row, no category comes
/// back further down, and most of its cells are empty.
/// </remarks>
internal static class MergedCategories
{
    /// <summary>The rows, each with its category, and without those that are nothing but a heading.</summary>
    public static IReadOnlyList<RawRow> FillDown(IReadOnlyList<RawRow> all, ColumnMap columns, DiagnosticBag diagnostics)
    {
        if (columns.HeaderOf(Column.Category) is not { } header)
        {
            return WithHeadings(all, columns, diagnostics);
        }

        if (!IsMerged(all, header))
        {
            return all;
        }

        diagnostics.Add(DiagnosticRules.MergedCategories, header.Range, $"Most cells below '{header.Text}' are empty", "Write '-' into a row without category, or the category into every row");
        var rows = new List<RawRow>();
        RawField? category = null;
        foreach (RawRow row in all)
        {
            RawField? own = FieldOf(row, header);
            category = own ?? category;
            if (own is null || row.Fields.Count > 1)
            {
                rows.Add(own is null ? row with { Fields = [.. row.Fields, category!] } : row);
            }
        }

        return rows;
    }

    /// <summary>The rows, each with the heading above it, where some rows have nothing but one among the codes.</summary>
    private static IReadOnlyList<RawRow> WithHeadings(IReadOnlyList<RawRow> all, ColumnMap columns, DiagnosticBag diagnostics)
    {
        RawRow[] headings = columns.CodesCanBeMessages ? [] : [.. all.Where(row => IsHeading(row, columns))];
        if (headings.Length == 0 || headings.Length * 2 > all.Count || all.Any(row => row.Fields.Count == 1 && !IsHeading(row, columns)))
        {
            return all;
        }

        TextRange place = headings[0].Fields[0].Values[0].Range;
        diagnostics.Add(DiagnosticRules.MergedCategories, place, $"Rows such as '{headings[0].Fields[0].Values[0].Text}' have a text in the place of a code and nothing else", "Delete such a row if it is no heading");
        RawCell header = columns.AddCategories(place);
        var rows = new List<RawRow>();
        RawField? category = null;
        foreach (RawRow row in all)
        {
            if (IsHeading(row, columns))
            {
                category = new RawField(header, row.Fields[0].Values);
            }
            else
            {
                rows.Add(category is null ? row : row with { Fields = [.. row.Fields, category] });
            }
        }

        return rows;
    }

    private static bool IsHeading(RawRow row, ColumnMap columns) =>
        row.Fields.Count == 1
        && columns[row.Fields[0].Name] == Column.Code
        && row.Fields[0].Values.Count == 1
        && row.Fields[0].Values[0].Text.IndexOf(' ') > 0
        && !CodeCell.BeginsWithCode(row.Fields[0].Values[0].Text);

    private static bool IsMerged(IReadOnlyList<RawRow> rows, RawCell header)
    {
        List<RawField> filled = [.. rows.Select(row => FieldOf(row, header)).OfType<RawField>()];
        return filled.Count * 2 <= rows.Count
            && rows.Count > 0
            && FieldOf(rows[0], header) is not null
            && filled.All(field => field.Values.Count == 1)
            && filled.Where(field => !ListCell.IsNothing(field.Values[0].Text)).GroupBy(field => field.Values[0].Text, StringComparer.OrdinalIgnoreCase).All(group => group.Count() == 1);
    }

    private static RawField? FieldOf(RawRow row, RawCell header) => row.Fields.FirstOrDefault(field => field.Name == header);
}
