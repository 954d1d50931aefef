using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Mapping;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Building;

/// <summary>What a row says, by the meaning of its columns.</summary>
internal sealed class RowCells
{
    private static readonly int Columns = Enum.GetValues(typeof(Column)).Length;

    /// <summary>The columns in which a word for nothing may be a code or a name.</summary>
    private static readonly ColumnSet Names = HeaderNames.Identifying.Without(Column.Message)
        .With(Column.Symbol, Column.Title, Column.Category, Column.ReplacedBy, Column.Id);

    private readonly IReadOnlyList<RawCell>?[] cells = new IReadOnlyList<RawCell>?[Columns];

    /// <summary>The cells of a column; none where the row has nothing there.</summary>
    public IReadOnlyList<RawCell> this[Column column]
    {
        get => cells[(int)column] ?? [];
        set => cells[(int)column] = value;
    }

    /// <summary>The values in the cells of a column.</summary>
    public IReadOnlyList<RawCell> Values(Column column)
    {
        if (cells[(int)column] is not { } found)
        {
            return [];
        }

        List<RawCell> values = ListCell.Split(found, column is Column.Remediation or Column.Causes);
        values.RemoveAll(cell => IsNothing(cell, column));
        return values;
    }

    /// <summary>The texts of these values.</summary>
    public EquatableArray<string> Texts(Column column) => cells[(int)column] is null ? default : new(Values(column).Select(cell => cell.Text));

    /// <summary>The first cell of a column that says anything; <see langword="null"/> where there is none.</summary>
    public RawCell? First(Column column)
    {
        IReadOnlyList<RawCell> found = this[column];
        for (int i = 0; i < found.Count; i++)
        {
            if (!IsNothing(found[i], column))
            {
                return found[i];
            }
        }

        return null;
    }

    /// <summary>The text of that cell.</summary>
    public string? FirstText(Column column) => First(column)?.Text;

    /// <summary>The place of the first cell of a column, whatever it says.</summary>
    public TextRange? RangeOf(Column column) => this[column] is { Count: > 0 } found ? found[0].Range : null;

    private static bool IsNothing(RawCell cell, Column column) => Names.Contains(column) ? ListCell.IsNothing(cell.Text) : ListCell.IsNoText(cell.Text);
}
