using System.Collections.Generic;

namespace ErrorCatalogs.Tables.Cells;

/// <summary>The suggestions for one kind of name in a table. The first few mistakes get one: to compare many with many names takes for ever.</summary>
internal sealed class Suggestions
{
    private const int Most = 20;

    private int count;

    /// <summary>The nearest of some names as <see cref="Suggestion.For"/> has it.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="names">The names that it could have been.</param>
    public string For(string text, IEnumerable<string> names) => count++ < Most ? Suggestion.For(text, names) : "";
}
