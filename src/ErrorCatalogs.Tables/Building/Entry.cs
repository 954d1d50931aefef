using System.Collections.Generic;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Building;

/// <summary>An entry on its way to the model, with the places that later checks point to.</summary>
/// <param name="Row">The row it comes from.</param>
/// <param name="Model">What is known of it.</param>
/// <param name="SymbolIsGiven">Whether the table names the symbol, rather than it being made of a text.</param>
/// <param name="Title">The name that the table gives it for people; empty where it gives none.</param>
/// <param name="Id">The id that the table gives; <see langword="null"/> where it gives none.</param>
/// <param name="SymbolRange">The place of the symbol, or the row.</param>
/// <param name="IdRange">The place of the id, or the row.</param>
/// <param name="CodeRange">The place of the codes, or the row.</param>
/// <param name="RetryRange">The place of the retry advice, or the row.</param>
/// <param name="CategoryRange">The place of the category, or the row.</param>
/// <param name="ReplacedByRange">The place of the replacement, or the row.</param>
/// <param name="SampleRanges">The places of the samples.</param>
internal sealed record Entry(
    RawRow Row,
    EntryModel Model,
    bool SymbolIsGiven,
    string Title,
    int? Id,
    TextRange SymbolRange,
    TextRange IdRange,
    TextRange CodeRange,
    TextRange RetryRange,
    TextRange CategoryRange,
    TextRange ReplacedByRange,
    IReadOnlyList<TextRange> SampleRanges)
{
    /// <summary>Whether its column of codes has one, whatever names stand beside it.</summary>
    public bool HasOneCode { get; init; }

    /// <summary>Whether the name of its block is both its symbol and one of its codes.</summary>
    public bool NameIsCode { get; init; }

    /// <summary>Whether something beside its code tells it apart from other entries of that code.</summary>
    public bool HasNarrowerCode { get; init; }
}
