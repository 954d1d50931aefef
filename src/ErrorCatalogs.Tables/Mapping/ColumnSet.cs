using System.Collections.Generic;
using System.Linq;

namespace ErrorCatalogs.Tables.Mapping;

/// <summary>Some columns. Rows are asked for theirs many times, so that a set is one number with a bit for each.</summary>
internal readonly struct ColumnSet
{
    private readonly long bits;

    private ColumnSet(long bits) => this.bits = bits;

    /// <summary>A set of columns.</summary>
    public static ColumnSet Of(IEnumerable<Column> columns) => columns.Aggregate(default(ColumnSet), (set, column) => set.With(column));

    /// <summary>This set and one column more.</summary>
    public ColumnSet With(Column column) => new(bits | (1L << (int)column));

    /// <summary>Whether a column is among these.</summary>
    public bool Contains(Column column) => (bits & (1L << (int)column)) != 0;

    /// <summary>Whether a column is among these and among others.</summary>
    public bool Overlaps(ColumnSet others) => (bits & others.bits) != 0;
}
