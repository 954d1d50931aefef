using System.Globalization;

namespace ErrorCatalogs.Tables;

/// <summary>A place in a table's file: from one line and column to another, both counted from 0, the end exclusive.</summary>
/// <param name="StartLine">The line of the first character.</param>
/// <param name="StartColumn">The column of the first character, in UTF-16 code units.</param>
/// <param name="EndLine">The line of the place after the last character.</param>
/// <param name="EndColumn">The column of the place after the last character.</param>
public readonly record struct TextRange(int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>The start of the file.</summary>
    public static TextRange Start => default;

    /// <summary>The place as editors name it, <c>3,17</c>: line and column from 1.</summary>
    public override string ToString() =>
        (StartLine + 1).ToString(CultureInfo.InvariantCulture) + "," + (StartColumn + 1).ToString(CultureInfo.InvariantCulture);
}
