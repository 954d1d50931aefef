using System;

namespace ErrorCatalogs.Matching;

/// <summary>The words of a text, and which of them may be codes.</summary>
internal readonly ref struct ScannedWords
{
    public ScannedWords(Span<Word> words, Span<ushort> numbers)
    {
        Words = words;
        Numbers = numbers;
    }

    /// <summary>The words.</summary>
    public Span<Word> Words { get; }

    /// <summary>The indices of the words that begin with a digit, ascending.</summary>
    public Span<ushort> Numbers { get; }
}
