using System.Collections.Generic;

namespace ErrorCatalogs.Tables.Mapping;

/// <summary>Some columns. Rows are asked for theirs many times, so that a set is one number with a bit for each.</summary>
internal readonly struct ColumnSet
{
    private readonly long bits;

    private ColumnSet(long bits) => this.bits = bits;

    /// <summary>A set of columns.</summary>
    public static ColumnSet Of(params Column[] columns)
    {
        ColumnSet set = default;
        foreach (Column column in columns)
        {
            set = set.With(column);
        }

        return set;
    }

    /// <summary>This set and some columns more.</summary>
    public ColumnSet With(params Column[] columns) => new(bits | Of(columns).bits);

    /// <summary>This set and one column more.</summary>
    public ColumnSet With(Column column) => new(bits | (1L << (int)column));

    /// <summary>This set but for one column.</summary>
    public ColumnSet Without(Column column) => new(bits & ~(1L << (int)column));

    /// <summary>Whether a column is among these.</summary>
    public bool Contains(Column column) => (bits & (1L << (int)column)) != 0;

    /// <summary>Whether a column is among these; that of a header without a meaning is not.</summary>
    public bool Contains(Column? column) => column is { } known && Contains(known);

    /// <summary>Whether a column is among these and among others.</summary>
    public bool Overlaps(ColumnSet others) => (bits & others.bits) != 0;

    /// <summary>The columns in the order of their declaration.</summary>
    public IEnumerable<Column> InOrder()
    {
        for (int column = 0; column < 64; column++)
        {
            if (Contains((Column)column))
            {
                yield return (Column)column;
            }
        }
    }
}
