using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Mapping;

/// <summary>Rows below a code whose cell a spreadsheet has merged with theirs: it stands in the first one alone.</summary>
/// <remarks>
/// A row of texts without a code and a message is no error of its own, and goes on with the row above. One with a message may be. It goes on with the
/// row above where it has nothing but the message, while the rows with codes have more, and the table has several such rows. Where it says what
/// the message means, it is an error of the code above if the cells look merged: below several codes, none of which stands there twice.
/// </remarks>
internal static class ContinuedRows
{
    private static readonly HashSet<Column> Texts = [Column.Message, Column.Description, Column.Causes, Column.Remediation, Column.Glossary];

    private static readonly Column[] Explanations = [Column.Description, Column.Causes, Column.Remediation];

    /// <summary>The columns that tell an error from others by themselves.</summary>
    private static readonly HashSet<Column> Names = [.. HeaderNames.Identifying.Where(column => column != Column.Message), Column.Symbol, Column.Id, Column.Title];

    /// <summary>The table, each row with the texts of those that go on with it, and with the code above it that is its own as well.</summary>
    public static RawTable Join(RawTable table, ColumnMap columns, DiagnosticBag diagnostics)
    {
        var rows = new List<RawRow>();
        bool[] continues = Find(table.Rows, columns);
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

        Report(
            table.Rows.Where((_, i) => continues[i]),
            "their texts are more messages, explanations and steps of the row above. Give such a row a code if it is an error of its own",
            diagnostics);
        FillDown(rows, table.Headers, columns, diagnostics);
        return new RawTable(table.Settings, table.Places, table.Headers, rows) { WordLists = table.WordLists };
    }

    /// <summary>Gives rows with messages of their own the code above them, where the cells of the codes look merged.</summary>
    private static void FillDown(List<RawRow> rows, IReadOnlyList<RawCell> headers, ColumnMap columns, DiagnosticBag diagnostics)
    {
        RawCell[] names = [.. headers.Where(header => columns[header] is { } column && Names.Contains(column))];
        if (names.Length != 1 || columns[names[0]] is Column.Symbol or Column.Id or Column.Title || headers.TakeWhile(header => header != names[0]).Any(header => columns[header] == Column.Message))
        {
            return;
        }

        var codes = new HashSet<string>(StringComparer.Ordinal);
        var merged = new HashSet<RawField>();
        var found = new List<(int Row, RawField Code)>();
        RawField? code = null;
        for (int i = 0; i < rows.Count; i++)
        {
            if (rows[i].Fields.FirstOrDefault(field => field.Name == names[0]) is { } own)
            {
                code = own;
                if (!codes.Add(own.Values[0].Text))
                {
                    return;
                }
            }
            else if (code is not null && HasMessageOfItsOwn(rows[i], columns))
            {
                merged.Add(code);
                found.Add((i, code));
            }
            else
            {
                return;
            }
        }

        if (merged.Count < 2)
        {
            return;
        }

        Report(found.Select(pair => rows[pair.Row]), "the code above holds for them as well. Write '-' into the cell of a row that has none", diagnostics);
        foreach ((int row, RawField above) in found)
        {
            rows[row] = rows[row] with { Fields = [above, .. rows[row].Fields] };
        }
    }

    private static void Report(IEnumerable<RawRow> rows, string meaning, DiagnosticBag diagnostics)
    {
        RawRow[] all = [.. rows];
        if (all.Length != 0)
        {
            diagnostics.Add(DiagnosticRules.ContinuedRows, all[0].Fields[0].Values[0].Range, all.Length.ToString(CultureInfo.InvariantCulture), meaning);
        }
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
