using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Imaging;
using ErrorCatalogs.Matching;
using ErrorCatalogs.Tables.Cells;

namespace ErrorCatalogs.Tables.Building;

/// <summary>Reads the wire texts of a table, whatever column they stand in, and lets through what an image can hold.</summary>
internal sealed class TemplateReader(WordLists lists, DiagnosticBag diagnostics)
{
    /// <summary>The longest name of a placeholder, its type counted.</summary>
    private const int MaxPlaceholder = 200;

    private readonly Suggestions suggestions = new();
    private readonly HashSet<string> placeholders = new(StringComparer.Ordinal);

    /// <summary>Whether a text has words beside its placeholders.</summary>
    public bool IsText(string text) => TemplateCell.Read(text, lists, out _).Segments.Count != 0;

    /// <summary>Reads a text, or reports why it cannot be looked for.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cell">What the table has, perhaps with codes.</param>
    /// <param name="range">Where it stands.</param>
    /// <returns>The template; <see langword="null"/> where there is an error.</returns>
    public TemplateModel? Read(string text, string cell, TextRange range)
    {
        TemplateModel template = TemplateCell.Read(text, lists, out string? unknownList);
        return Checked(template, unknownList, cell, range);
    }

    private TemplateModel? Checked(TemplateModel template, string? unknownList, string cell, TextRange range)
    {
        if (ProblemOf(template, unknownList, cell) is not { } problem)
        {
            return template;
        }

        diagnostics.Add(problem.Rule, range, problem.Arguments);
        return null;
    }

    /// <summary>Reads a text, or reports why it cannot be looked for, unless it has no words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cell">What the table has, perhaps with codes.</param>
    /// <param name="range">Where it stands.</param>
    /// <param name="wordless">What it has instead of words; <see langword="null"/> where it has some.</param>
    /// <returns>The template; <see langword="null"/> where there is none.</returns>
    public TemplateModel? Read(string text, string cell, TextRange range, out string? wordless)
    {
        TemplateModel template = TemplateCell.Read(text, lists, out string? unknownList);
        wordless = unknownList is null && !TemplateCell.HasWords(template) ? Wordless(template) : null;
        return wordless is null ? Checked(template, unknownList, cell, range) : null;
    }

    /// <summary>Reads a text that need not be one to look for.</summary>
    /// <returns>The template; <see langword="null"/> where it cannot be looked for.</returns>
    public TemplateModel? TryRead(string text)
    {
        TemplateModel template = TemplateCell.Read(text, lists, out string? unknownList);
        return ProblemOf(template, unknownList, text) is null ? template : null;
    }

    private (DiagnosticRule Rule, string[] Arguments)? ProblemOf(TemplateModel template, string? unknownList, string cell)
    {
        if (unknownList is not null)
        {
            return (DiagnosticRules.UnknownWordList, [unknownList, suggestions.For(unknownList, lists.Names)]);
        }

        if (!TemplateCell.HasWords(template))
        {
            return (DiagnosticRules.EmptyTemplate, [cell, Wordless(template)]);
        }

        if (template.Segments.Count > TemplateMatch.MaxSegments)
        {
            return (DiagnosticRules.TooLarge, [$"A message has at most {TemplateMatch.MaxSegments - 1} placeholders. Keep only the part that tells this error from others."]);
        }

        foreach (SegmentModel segment in template.Segments)
        {
            if (segment.Choices.Count > ImageLayout.MaxChoices || HasTooLarge(segment.Choices))
            {
                return (DiagnosticRules.TooLarge, [$"A message has at most {ImageLayout.MaxChoices} places with several wordings, and each at most {ImageLayout.MaxWordings} of {ImageLayout.MaxWordingWords} words. Split the message."]);
            }

            if (segment.Placeholder is { Length: > MaxPlaceholder })
            {
                return (DiagnosticRules.TooLarge, [$"The name of a placeholder has at most {MaxPlaceholder} letters. Give it a shorter one."]);
            }

            if (segment.Placeholder is { } placeholder)
            {
                placeholders.Add(placeholder);
            }
        }

        return placeholders.Count <= ImageLayout.MaxPlaceholders ? null
            : (DiagnosticRules.TooLarge, [$"The messages of a table have at most {ImageLayout.MaxPlaceholders} names of placeholders. Split the table."]);
    }

    private static string Wordless(TemplateModel template) =>
        template.Segments.Count == 0 ? "no word beside its placeholders" : "a part all of whose words may be missing";

    private static bool HasTooLarge(EquatableArray<ChoiceModel> choices) =>
        choices.Count != 0 && choices.Any(choice => choice.Wordings.Count > ImageLayout.MaxWordings || choice.Wordings.Any(wording => wording.Count > ImageLayout.MaxWordingWords));
}
