using System;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Replies;

/// <summary>
/// Reads a reply code whose digits are spelt out, as Rust's lettre and async-smtp print theirs:
/// <c>Code { severity: PermanentNegativeCompletion, category: MailSystem, detail: Four }</c> is 554.
/// </summary>
/// <remarks>The names are those that RFC 5321 section 4.2.1 has for the digits.</remarks>
internal static class SpelledCode
{
    private const int Length = 6;

    /// <summary>Finds the code.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <returns>The code; 0 where there is none.</returns>
    public static int Find(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words)
    {
        for (int i = 0; i + Length <= words.Length; i++)
        {
            if (!Is(text, words[i], "severity"u8) || !Is(text, words[i + 2], "category"u8) || !Is(text, words[i + 4], "detail"u8))
            {
                continue;
            }

            int severity = SeverityOf(text, words[i + 1]);
            int category = CategoryOf(text, words[i + 3]);
            int detail = DetailOf(text, words[i + 5]);
            if (severity >= 0 && category >= 0 && detail >= 0)
            {
                return (100 * severity) + (10 * category) + detail;
            }
        }

        return 0;
    }

    private static int SeverityOf(ReadOnlySpan<byte> text, Word word) =>
        Is(text, word, "positivecompletion"u8) ? 2
        : Is(text, word, "positiveintermediate"u8) ? 3
        : Is(text, word, "transientnegativecompletion"u8) ? 4
        : Is(text, word, "permanentnegativecompletion"u8) ? 5
        : -1;

    private static int CategoryOf(ReadOnlySpan<byte> text, Word word) =>
        Is(text, word, "syntax"u8) ? 0
        : Is(text, word, "information"u8) ? 1
        : Is(text, word, "connections"u8) ? 2
        : Is(text, word, "unspecified3"u8) ? 3
        : Is(text, word, "unspecified4"u8) ? 4
        : Is(text, word, "mailsystem"u8) ? 5
        : -1;

    private static int DetailOf(ReadOnlySpan<byte> text, Word word) =>
        Is(text, word, "zero"u8) ? 0
        : Is(text, word, "one"u8) ? 1
        : Is(text, word, "two"u8) ? 2
        : Is(text, word, "three"u8) ? 3
        : Is(text, word, "four"u8) ? 4
        : Is(text, word, "five"u8) ? 5
        : Is(text, word, "six"u8) ? 6
        : Is(text, word, "seven"u8) ? 7
        : Is(text, word, "eight"u8) ? 8
        : Is(text, word, "nine"u8) ? 9
        : -1;

    private static bool Is(ReadOnlySpan<byte> text, Word word, ReadOnlySpan<byte> lower) => AsciiBytes.Equals(text.Slice(word.Start, word.Length), lower);
}
