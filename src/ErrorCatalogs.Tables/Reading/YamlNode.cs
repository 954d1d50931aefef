using System.Collections.Generic;

namespace ErrorCatalogs.Tables.Reading;

/// <summary>A value of a YAML document: a scalar, a list or a block.</summary>
/// <param name="range">Where it starts and, of a scalar, ends.</param>
internal sealed class YamlNode(TextRange range)
{
    public TextRange Range { get; } = range;

    /// <summary>The text of a scalar, empty for null; <see langword="null"/> of a list or block.</summary>
    public string? Scalar { get; init; }

    /// <summary>The items of a list.</summary>
    public List<YamlNode>? Items { get; init; }

    /// <summary>The names and values of a block.</summary>
    public List<(RawCell Name, YamlNode Value)>? Members { get; init; }

    /// <summary>Whether its end was reached; a mistake further on leaves what it stands in without an end.</summary>
    public bool IsComplete { get; set; }
}
