using System.Collections.Generic;
using System.Linq;

namespace ErrorCatalogs.Tables.Reading;

/// <summary>A line of CSV that holds something.</summary>
/// <param name="Cells">Its cells, the empty ones too.</param>
/// <param name="IsWellFormed">Whether its quotes are closed, with nothing behind them.</param>
internal sealed record CsvLine(List<RawCell> Cells, bool IsWellFormed)
{
    /// <summary>The number of cells that hold something.</summary>
    public int Filled { get; } = Cells.Count(cell => cell.Text.Length != 0);
}

/// <summary>The lines of a file.</summary>
/// <param name="All">Those that hold something, without comments.</param>
/// <param name="Hashes">Comments, and other lines that begin like one, below the first line, with their numbers from 0.</param>
/// <param name="Separator">What separates their cells.</param>
/// <param name="HeaderOfMarkdown">The line that Markdown draws its rule below; <see langword="null"/> where it draws none.</param>
internal sealed record CsvLines(IReadOnlyList<CsvLine> All, IReadOnlyList<(string Text, int Number)> Hashes, char Separator, int? HeaderOfMarkdown);
