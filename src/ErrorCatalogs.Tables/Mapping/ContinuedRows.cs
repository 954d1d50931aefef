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
    private static readonly ColumnSet Texts = ColumnSet.Of(Column.Message, Column.Description, Column.Causes, Column.Remediation, Column.Glossary);

    private static readonly ColumnSet Explanations = ColumnSet.Of(Column.Description, Column.Causes, Column.Remediation);

    private static readonly ColumnSet Codes = HeaderNames.Identifying.Without(Column.Message);

    /// <summary>The columns that tell an error from others by themselves.</summary>
    private static readonly ColumnSet Names = Codes.With(Column.Symbol, Column.Id, Column.Title);

    /// <summary>The rows of a table, each with the texts of those that go on with it, and with the code above it that is its own as well.</summary>
    public static IReadOnlyList<RawRow> Join(IReadOnlyList<RawRow> all, IReadOnlyList<RawCell> headers, ColumnMap columns, DiagnosticBag diagnostics)
    {
        var rows = new List<RawRow>();
        bool[] continues = Find(all, columns);
        for (int i = 0; i < continues.Length;)
        {
            RawRow row = all[i++];
            var following = new List<RawRow>();
            for (; i < continues.Length && continues[i]; i++)
            {
                following.Add(all[i]);
            }

            rows.Add(following.Count == 0 ? row : Joined(row, following, columns));
        }

        Report(
            all.Where((_, i) => continues[i]),
            "their texts are more messages, explanations and steps of the row above. Give such a row a code if it is an error of its own",
            diagnostics);
        FillDown(rows, headers, columns, diagnostics);
        return rows;
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
            else if (code is not null && HasMessageOfItsOwn(columns.In(rows[i])))
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
        var filled = new ColumnSet[rows.Count];
        var areTexts = new bool[rows.Count];
        bool areExplained = true;
        int others = 0;
        RawRow? first = null;
        for (int i = 0; i < rows.Count; i++)
        {
            filled[i] = columns.In(rows[i]);
            areTexts[i] = first is not null && filled[i].Overlaps(Texts) && !filled[i].Overlaps(Names) && IsText(rows[i], first, columns);
            first = areTexts[i] ? first : rows[i].Fields.Count > 1 && filled[i].Overlaps(Codes) ? rows[i] : null;
            areExplained &= !filled[i].Overlaps(Codes) || filled[i].Overlaps(Explanations);
            others += areTexts[i] && !HasMessageOfItsOwn(filled[i]) ? 1 : 0;
        }

        bool saysMore = areExplained && others > 1;
        bool isBelowCode = false;
        for (int i = 0; i < rows.Count; i++)
        {
            areTexts[i] &= isBelowCode && (!filled[i].Contains(Column.Message) || (saysMore && !HasMessageOfItsOwn(filled[i])));
            isBelowCode = areTexts[i] || (rows[i].Fields.Count > 1 && filled[i].Overlaps(Codes));
        }

        return areTexts;
    }

    /// <summary>Whether a row without a name has nothing but texts, values that mean nothing here, and what the row above with the code says as well.</summary>
    private static bool IsText(RawRow row, RawRow above, ColumnMap columns) =>
        row.Fields.All(field => columns[field.Name] is not { } column || Texts.Contains(column) || Repeats(field, above));

    private static bool Repeats(RawField field, RawRow above) =>
        above.Fields.Any(other => other.Name == field.Name && other.Values[0].Text == field.Values[0].Text);

    /// <summary>Whether a row has a message and says what that means.</summary>
    private static bool HasMessageOfItsOwn(ColumnSet row) => row.Contains(Column.Message) && row.Overlaps(Explanations);

    /// <summary>A row with the texts of those that go on with it.</summary>
    private static RawRow Joined(RawRow row, List<RawRow> following, ColumnMap columns)
    {
        var names = new List<RawCell>();
        var values = new Dictionary<RawCell, List<RawCell>>();
        IEnumerable<RawField> more = following.SelectMany(next => next.Fields).Where(field => columns[field.Name] is not { } column || Texts.Contains(column));
        foreach (RawField field in row.Fields.Concat(more))
        {
            if (!values.TryGetValue(field.Name, out List<RawCell>? known))
            {
                names.Add(field.Name);
                values.Add(field.Name, known = []);
            }

            known.AddRange(field.Values);
        }

        return row with { Fields = [.. names.Select(name => new RawField(name, values[name]))] };
    }
}
