using System.Collections.Generic;
using ErrorCatalogs.Tables.Cells;

namespace ErrorCatalogs.Tables.Reading;

/// <summary>What errors have in common that stand together in a document.</summary>
/// <param name="Category">The name of the section, which is their category; <see langword="null"/> where there is none.</param>
/// <param name="Severity">The name of a section that says how severe they are.</param>
/// <param name="Common">The values that a group has beside its errors.</param>
internal sealed record YamlSection(RawCell? Category, RawCell? Severity, IReadOnlyList<(RawCell Name, YamlNode Value)> Common)
{
    /// <summary>The document itself.</summary>
    public static YamlSection None { get; } = new(null, null, []);

    /// <summary>Whether its numbers are statuses of HTTP.</summary>
    public bool IsHttp { get; private init; }

    /// <summary>The section of a name within this one.</summary>
    public YamlSection Inside(RawCell name) =>
        YamlShapes.IsEmptyName(name.Text) ? this
        : WordCell.IsSeverity(name.Text) ? this with { Severity = name }
        : this with { Category = name, IsHttp = IsHttp || name.Text.ToLowerInvariant() is "http" or "https" };
}
