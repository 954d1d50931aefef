using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Mapping;

/// <summary>Errors that a spreadsheet tells in several rows, with the code in a cell merged over them: it stands in the first one alone.</summary>
/// <remarks>
/// A row of texts without a code and a message is no error of its own. One with a message may be, and is part of the row above only where it has
/// nothing but the message, while the rows with codes have more, and the table has several such rows.
/// </remarks>
internal static class ContinuedRows
{
    private static readonly HashSet<Column> Texts = [Column.Message, Column.Description, Column.Causes, Column.Remediation, Column.Glossary];

    private static readonly Column[] Explanations = [Column.Description, Column.Causes, Column.Remediation];

    /// <summary>The table, each row with the texts of those that go on with it.</summary>
    public static RawTable Join(RawTable table, ColumnMap columns, DiagnosticBag diagnostics)
    {
        bool[] continues = Find(table.Rows, columns);
        int first = System.Array.IndexOf(continues, true);
        if (first < 0)
        {
            return table;
        }

        diagnostics.Add(DiagnosticRules.ContinuedRows, table.Rows[first].Fields[0].Values[0].Range, continues.Count(one => one).ToString(CultureInfo.InvariantCulture));
        var rows = new List<RawRow>();
        for (int i = 0; i < continues.Length; i++)
        {
            if (continues[i])
            {
                rows[rows.Count - 1] = Joined(rows[rows.Count - 1], table.Rows[i]);
            }
            else
            {
                rows.Add(table.Rows[i]);
            }
        }

        return new RawTable(table.Settings, table.Places, table.Headers, rows) { WordLists = table.WordLists };
    }

    /// <summary>Whether each row goes on with the one above it.</summary>
    private static bool[] Find(IReadOnlyList<RawRow> rows, ColumnMap columns)
    {
        bool areExplained = rows.Where(row => HasCode(row, columns)).All(row => Explanations.Any(column => Has(row, columns, column)));
        bool saysMore = areExplained && rows.Count(row => IsText(row, columns) && !HasMessageOfItsOwn(row, columns)) > 1;
        var continues = new bool[rows.Count];
        bool isBelowCode = false;
        for (int i = 0; i < rows.Count; i++)
        {
            RawRow row = rows[i];
            continues[i] = isBelowCode && IsText(row, columns) && (!Has(row, columns, Column.Message) || (saysMore && !HasMessageOfItsOwn(row, columns)));
            isBelowCode = continues[i] || (row.Fields.Count > 1 && HasCode(row, columns));
        }

        return continues;
    }

    /// <summary>Whether a row has nothing but texts, and values that mean nothing here.</summary>
    private static bool IsText(RawRow row, ColumnMap columns) =>
        row.Fields.All(field => columns[field.Name] is not { } column || Texts.Contains(column)) && Texts.Any(column => Has(row, columns, column));

    /// <summary>Whether a row has a message and says what that means.</summary>
    private static bool HasMessageOfItsOwn(RawRow row, ColumnMap columns) =>
        Has(row, columns, Column.Message) && Explanations.Any(column => Has(row, columns, column));

    private static bool HasCode(RawRow row, ColumnMap columns) =>
        row.Fields.Any(field => columns[field.Name] is { } column and not Column.Message && HeaderNames.Identifying.Contains(column));

    private static bool Has(RawRow row, ColumnMap columns, Column column) => row.Fields.Any(field => columns[field.Name] == column);

    private static RawRow Joined(RawRow row, RawRow next)
    {
        var fields = row.Fields.Select(field => next.Fields.FirstOrDefault(more => more.Name == field.Name) is { } more ? field with { Values = [.. field.Values, .. more.Values] } : field).ToList();
        fields.AddRange(next.Fields.Where(more => row.Fields.All(field => field.Name != more.Name)));
        return row with { Fields = fields };
    }
}
