using System.Linq;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Mapping;

/// <summary>A column that says how severe errors are in words of its own: <c>High</c>, <c>critical</c>, <c>degraded</c>.</summary>
/// <remarks>Several make a scale, and so does one that is in use as such; any other is taken for a mistake. They say how bad an error is and not whether it passes, so none of them can be translated.</remarks>
internal static class SeverityWords
{
    /// <summary>Whether no cell below a header is a severity, or resembles one that somebody mistyped.</summary>
    public static bool AreOthers(RawTable table, RawCell header)
    {
        string[] words = [.. table.TextsBelow(header).Where(text => !ListCell.IsNoText(text)).Distinct()];
        string[] others = [.. words.Where(word => !IsSeverity(word, out _))];
        return (others.Length > 1 || (others.Length == 1 && WordCell.IsOfOtherScale(others[0]))) && words.All(IsOther);
    }

    /// <summary>Whether a word is none of ours; those that every scale has between its own are no sign of ours.</summary>
    private static bool IsOther(string word) => IsSeverity(word, out string suggestion)
        ? WordCell.IsOfAnyScale(word)
        : suggestion.Length == 0 || WordCell.IsOfOtherScale(word);

    private static bool IsSeverity(string word, out string suggestion) => WordCell.TryReadSeverity(word, out _, out suggestion);
}
