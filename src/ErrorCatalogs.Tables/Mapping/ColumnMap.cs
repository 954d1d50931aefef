using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Mapping;

/// <summary>Which column of a table means what.</summary>
internal sealed class ColumnMap
{
    private readonly Dictionary<RawCell, Column> columns = [];

    private ColumnMap()
    {
    }

    /// <summary>The chosen meaning of each header, in the table's order; <see langword="null"/> for an extra value.</summary>
    public List<(string Header, Column? Column)> Choices { get; } = [];

    /// <summary>Whether the header of the code column can mean messages as well, so that a cell in it may be one.</summary>
    public bool CodesCanBeMessages { get; private set; }

    /// <summary>Decides what the headers of a table mean.</summary>
    /// <param name="table">The table.</param>
    /// <param name="protocol">The protocol of its codes, where it names one.</param>
    /// <param name="diagnostics">Takes what is unknown or stands twice.</param>
    public static ColumnMap Of(RawTable table, Protocol protocol, DiagnosticBag diagnostics)
    {
        var map = new ColumnMap();
        var taken = new Dictionary<Column, string>();
        HashSet<RawCell> nameless = NamelessWithCells(table);
        RawCell? statuses = StatusColumn.Find(table);
        foreach (RawCell header in table.Headers.Where(header => header.Text.Length != 0 || nameless.Contains(header)))
        {
            IReadOnlyList<Column> candidates = HeaderNames.Candidates(header.Text);
            Column? column = candidates.Count switch
            {
                0 => null,
                _ when header == statuses => protocol == Protocol.Smtp ? Column.Reply : Column.Http,
                1 => candidates[0],
                _ => IsCodeColumn(table, header) ? Column.Code : candidates[1],
            };

            if (column is null)
            {
                diagnostics.Add(DiagnosticRules.UnknownColumn, header.Range, header.Text);
            }
            else if (taken.TryGetValue(column.Value, out string? other))
            {
                diagnostics.Add(DiagnosticRules.RepeatedColumn, header.Range, header.Text, other);
                column = null;
            }
            else
            {
                taken.Add(column.Value, header.Text);
                map.columns.Add(header, column.Value);
                map.CodesCanBeMessages |= column == Column.Code && candidates.Contains(Column.Message);
            }

            map.Choices.Add((header.Text, column));
        }

        return map;
    }

    /// <summary>The meaning of a header; <see langword="null"/> for an extra value.</summary>
    public Column? this[RawCell header] => columns.TryGetValue(header, out Column column) ? column : null;

    /// <summary>Whether a column of the table means something.</summary>
    public bool Has(Column column) => columns.ContainsValue(column);

    /// <summary>The header of a column; <see langword="null"/> where the table has none.</summary>
    public RawCell? HeaderOf(Column column) => columns.FirstOrDefault(pair => pair.Value == column).Key;

    /// <summary>The columns without a header that nevertheless hold something; Markdown has empty ones at both sides.</summary>
    private static HashSet<RawCell> NamelessWithCells(RawTable table) =>
        table.Headers.Any(header => header.Text.Length == 0)
            ? [.. table.Rows.SelectMany(row => row.Fields).Select(field => field.Name).Where(name => name.Text.Length == 0)]
            : [];

    /// <summary>
    /// Whether most cells below an ambiguous header are codes; or begin with codes, with their messages behind them, where no other column has the codes.
    /// </summary>
    private static bool IsCodeColumn(RawTable table, RawCell header)
    {
        List<RawCell> cells = [.. table.Rows
            .SelectMany(row => row.Fields)
            .Where(field => field.Name == header)
            .SelectMany(field => field.Values)
            .Take(50)];
        return Most(CodeCell.IsCode)
            || (Most(CodeCell.BeginsWithCode) && !table.Headers.Any(other => HeaderNames.Candidates(other.Text).SequenceEqual([Column.Code])));

        bool Most(Func<string, bool> test) => cells.Count(cell => test(cell.Text)) * 2 > cells.Count;
    }
}
