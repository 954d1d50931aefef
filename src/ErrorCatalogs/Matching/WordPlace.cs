using System;

namespace ErrorCatalogs.Matching;

/// <summary>Judges by what stands around a word whether it is a code or part of a sentence.</summary>
internal static class WordPlace
{
    /// <summary>Whether a word is a value: <c>"Throttling"</c>, <c>Code: Throttling;</c>, <c>code = Unavailable desc = ...</c>.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="start">Where the word starts.</param>
    /// <param name="end">Where it ends.</param>
    public static bool IsValue(ReadOnlySpan<byte> text, int start, int end)
    {
        int before = start - 1;
        while (before >= 0 && text[before] == ' ')
        {
            before--;
        }

        byte next = end == text.Length ? (byte)'\n' : text[end];
        if (before < 0 || text[before] is (byte)'"' or (byte)'\'' or (byte)'>' or (byte)':' or (byte)'=' or (byte)'(' or (byte)'[')
        {
            return next is (byte)'"' or (byte)'\'' or (byte)'<' or (byte)';' or (byte)',' or (byte)')' or (byte)']' or (byte)':' or (byte)'\r' or (byte)'\n'
                || (next == ' ' && before >= 0 && text[before] is (byte)':' or (byte)'=' && IsNamed(text, before));
        }

        return false;
    }

    /// <summary>Whether a word in capitals stands among others, so that it is no code for it.</summary>
    /// <inheritdoc cref="IsValue"/>
    public static bool IsShouted(ReadOnlySpan<byte> text, int start, int end) =>
        (start > 2 && text[start - 1] == ' ' && IsCapital(text[start - 2]) && IsCapital(text[start - 3]))
        || (end + 2 < text.Length && text[end] == ' ' && IsCapital(text[end + 1]) && IsCapital(text[end + 2]));

    private static bool IsNamed(ReadOnlySpan<byte> text, int sign)
    {
        ReadOnlySpan<byte> word = CodeName.WordBefore(text, sign, out int start);
        return CodeName.IsCode(word) || CodeName.IsStatus(text, word, start);
    }

    private static bool IsCapital(byte value) => (uint)(value - 'A') <= 'Z' - 'A';
}
