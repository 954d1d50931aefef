using System;

namespace ErrorCatalogs.Matching;

/// <summary>Cuts the text of a reply or template into words.</summary>
/// <remarks>
/// Words are runs of letters and digits. An apostrophe inside a word is dropped (<c>you're</c> is <c>youre</c>, however it
/// is written); all other punctuation and white space separates, and so do line breaks escaped as in JSON.
/// </remarks>
internal static class WordScanner
{
    /// <summary>The most words that are read of one reply; what follows them takes no part in matching.</summary>
    public const int MaxWords = 512;

    private const byte Separator = 0;
    private const byte Letter = 1;
    private const byte Apostrophe = 2;
    private const byte Backslash = 3;
    private const byte NonAscii = 4;

    /// <summary>Reads the words of a text.</summary>
    /// <param name="text">The text as UTF-8; malformed sequences are read as letters.</param>
    /// <param name="words">Where the words go; its length bounds how many are read.</param>
    /// <returns>The number of words read.</returns>
    public static int Scan(ReadOnlySpan<byte> text, Span<Word> words)
    {
        ReadOnlySpan<byte> classes = Classes;
        int count = 0;
        int at = 0;
        while ((uint)at < (uint)text.Length && count < words.Length)
        {
            byte kind = classes[text[at]];
            if (kind != Letter && (kind != NonAscii || PunctuationLength(text, at) != 0))
            {
                at += SeparatorLength(text, at, kind);
                continue;
            }

            int start = at;
            bool plain = true;
            while ((uint)at < (uint)text.Length)
            {
                kind = classes[text[at]];
                int length = kind == Letter ? 1 : LengthInsideWord(text, at, kind, ref plain);
                if (length == 0)
                {
                    break;
                }

                at += length;
            }

            ReadOnlySpan<byte> word = text.Slice(start, at - start);
            words[count++] = new Word(plain ? WordHash.Of(word) : HashWithoutApostrophes(word), start, at);
        }

        return count;
    }

    /// <summary>The length of a run of bytes that separates words.</summary>
    private static int SeparatorLength(ReadOnlySpan<byte> text, int at, byte kind)
    {
        if (kind == Backslash && at + 1 < text.Length && text[at + 1] is (byte)'n' or (byte)'r' or (byte)'t')
        {
            // A line break or tab escaped in JSON.
            return 2;
        }

        return kind == NonAscii ? PunctuationLength(text, at) : 1;
    }

    /// <summary>How many bytes at a position belong to the word that has begun; 0 where the word ends.</summary>
    private static int LengthInsideWord(ReadOnlySpan<byte> text, int at, byte kind, ref bool plain)
    {
        if (kind == NonAscii)
        {
            int punctuation = PunctuationLength(text, at);
            if (punctuation == 0)
            {
                return 1;
            }

            // U+2018 and U+2019, the curly single quotes, end in 0x98 and 0x99.
            if (punctuation == 3 && text[at] == 0xE2 && text[at + 1] == 0x80 && (text[at + 2] & 0xFE) == 0x98 && IsLetter(text, at + 3))
            {
                plain = false;
                return 3;
            }

            return 0;
        }

        if (kind == Apostrophe && IsLetter(text, at + 1))
        {
            plain = false;
            return 1;
        }

        return 0;
    }

    private static bool IsLetter(ReadOnlySpan<byte> text, int at) =>
        at < text.Length && (Classes[text[at]] == Letter || (text[at] >= 0x80 && PunctuationLength(text, at) == 0));

    /// <summary>The length of a punctuation or space character beyond ASCII, or 0 where there is none.</summary>
    private static int PunctuationLength(ReadOnlySpan<byte> text, int at)
    {
        byte first = text[at];
        byte second = at + 1 < text.Length ? text[at + 1] : (byte)0;
        switch (first)
        {
            // U+0080 to U+00BF: controls, no-break space, guillemets and other signs.
            case 0xC2 when second is >= 0x80 and <= 0xBF:
                return 2;

            // U+2000 to U+206F general punctuation, U+3000 to U+303F CJK punctuation, U+FEFF byte order mark.
            case 0xE2 when second is 0x80 or 0x81:
            case 0xE3 when second == 0x80:
            case 0xEF when second == 0xBB:
                return at + 2 < text.Length ? 3 : 2;

            default:
                return 0;
        }
    }

    private static uint HashWithoutApostrophes(ReadOnlySpan<byte> word)
    {
        Span<byte> plain = stackalloc byte[64];
        int length = 0;
        for (int i = 0; i < word.Length && length < plain.Length; i++)
        {
            if (word[i] == '\'')
            {
                continue;
            }

            if (word[i] == 0xE2 && PunctuationLength(word, i) == 3)
            {
                i += 2;
                continue;
            }

            plain[length++] = word[i];
        }

        return WordHash.Of(plain.Slice(0, length));
    }

    private static ReadOnlySpan<byte> Classes =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 3, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
        4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
        4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
        4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
        4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
        4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
        4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
        4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
        4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
    ];
}
