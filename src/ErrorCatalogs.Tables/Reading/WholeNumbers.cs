using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Mapping;

namespace ErrorCatalogs.Tables.Reading;

/// <summary>Codes and ids that a program wrote with a point, because their column has a gap somewhere: <c>1001.0</c>.</summary>
internal static class WholeNumbers
{
    private const string Fraction = ".0";

    private static readonly ColumnSet Numbers = ColumnSet.Of(Column.Code, Column.Reply, Column.Http, Column.App, Column.Id);

    /// <summary>The rows with whole numbers in the columns of codes and ids that hold nothing but such.</summary>
    public static List<RawRow> Restore(List<RawCell> headers, List<RawRow> rows)
    {
        HashSet<RawCell> columns = [.. headers.Where(header => MeansNumbers(header.Meaning ?? header.Text) || MeansNumbers(HeaderNames.LastWord(header.Text)))];
        var found = new HashSet<RawCell>();
        foreach (RawField field in rows.SelectMany(row => row.Fields).Where(field => columns.Contains(field.Name)))
        {
            string text = field.Values[0].Text;
            if (IsWhole(text))
            {
                found.Add(field.Name);
            }
            else if (!ListCell.IsNoText(text))
            {
                columns.Remove(field.Name);
            }
        }

        found.IntersectWith(columns);
        return found.Count == 0 ? rows : rows.ConvertAll(row => row with { Fields = [.. row.Fields.Select(field => found.Contains(field.Name) ? Restore(field) : field)] });
    }

    private static RawField Restore(RawField field) => field.Values[0] is var cell && IsWhole(cell.Text)
        ? field with { Values = [cell with { Text = cell.Text.Substring(0, cell.Text.Length - Fraction.Length) }] }
        : field;

    private static bool MeansNumbers(string name) => HeaderNames.Candidates(name).Any(column => Numbers.Contains(column));

    private static bool IsWhole(string text) => text.EndsWith(Fraction, System.StringComparison.Ordinal) && CodeScanner.IsInteger(text.Substring(0, text.Length - Fraction.Length));
}
