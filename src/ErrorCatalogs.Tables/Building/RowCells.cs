using System;
using System.Collections.Generic;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Mapping;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Building;

/// <summary>What a row says, by the meaning of its columns.</summary>
internal sealed class RowCells
{
    private static readonly int Columns = Enum.GetValues(typeof(Column)).Length;

    private readonly IReadOnlyList<RawCell>?[] cells = new IReadOnlyList<RawCell>?[Columns];

    /// <summary>The cells of a column; none where the row has nothing there.</summary>
    public IReadOnlyList<RawCell> this[Column column]
    {
        get => cells[(int)column] ?? [];
        set => cells[(int)column] = value;
    }

    /// <summary>The values in the cells of a column.</summary>
    public IReadOnlyList<RawCell> Values(Column column) => cells[(int)column] is { } found ? ListCell.Split(found) : [];

    /// <summary>The texts of these values.</summary>
    public EquatableArray<string> Texts(Column column) => cells[(int)column] is { } found ? ListCell.Texts(found) : default;

    /// <summary>The first cell of a column that says anything; <see langword="null"/> where there is none.</summary>
    public RawCell? First(Column column)
    {
        foreach (RawCell cell in this[column])
        {
            if (!ListCell.IsNothing(cell.Text))
            {
                return cell;
            }
        }

        return null;
    }

    /// <summary>The text of that cell.</summary>
    public string? FirstText(Column column) => First(column)?.Text;

    /// <summary>The place of the first cell of a column, whatever it says.</summary>
    public TextRange? RangeOf(Column column) => this[column] is { Count: > 0 } found ? found[0].Range : null;
}
