using System;
using System.Runtime.CompilerServices;
using ErrorCatalogs.Replies;

namespace ErrorCatalogs.Matching;

/// <summary>Cuts the text of a reply or template into words.</summary>
/// <remarks>
/// Words are runs of letters and digits; all punctuation and white space separates, and so do line breaks escaped as in JSON. A text
/// of plain ASCII is read 64 bytes at a time; any other, and any on a machine without vectors, letter by letter, with the same
/// result.
/// </remarks>
internal static partial class WordScanner
{
    /// <summary>The most words that are read of one reply; what follows them takes no part in matching.</summary>
    public const int MaxWords = 512;

    /// <summary>The most bytes that are read of one reply.</summary>
    public const int MaxLength = ushort.MaxValue;

    private const byte Separator = 0;
    private const byte Letter = 1;
    private const byte Backslash = 2;
    private const byte NonAscii = 3;

    /// <summary>Reads the words of a text.</summary>
    /// <param name="text">The text; malformed UTF-8 is read as letters.</param>
    /// <param name="words">Where the words go; its length bounds how many are read.</param>
    /// <param name="numbers">Where the indices of those go that begin with a digit; as long as the other.</param>
    public static ScannedWords Scan(scoped in PaddedText text, Span<Word> words, Span<ushort> numbers)
    {
#if NET8_0_OR_GREATER
        if (CanScanBlocks && TryScanBlocks(text, words, numbers, out ScannedWords scanned))
        {
            return scanned;
        }
#endif
        int count = ScanLetters(text.Bytes, words);
        words = words.Slice(0, count);
        return new ScannedWords(words, FindNumbers(text.Bytes, words, numbers));
    }

    /// <summary>Finds which words begin with a digit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="numbers">Where the indices of those go that begin with a digit.</param>
    /// <returns>The indices, in the place of all.</returns>
    public static Span<ushort> FindNumbers(scoped ReadOnlySpan<byte> text, scoped ReadOnlySpan<Word> words, Span<ushort> numbers)
    {
        int count = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (AsciiBytes.IsDigit(text[words[i].Start]))
            {
                numbers[count++] = (ushort)i;
            }
        }

        return numbers.Slice(0, count);
    }

    /// <summary>Reads the words of a text letter by letter.</summary>
    /// <param name="text">The text; malformed UTF-8 is read as letters.</param>
    /// <param name="words">Where the words go; its length bounds how many are read.</param>
    /// <returns>The number of words read.</returns>
    public static int ScanLetters(ReadOnlySpan<byte> text, Span<Word> words)
    {
        ReadOnlySpan<byte> classes = Classes;
        int count = 0;
        int at = 0;
        while ((uint)at < (uint)text.Length && count < words.Length)
        {
            byte kind = classes[text[at]];
            int separator = kind == Letter ? 0 : SeparatorLength(text, at, kind);
            if (separator != 0)
            {
                at += separator;
                continue;
            }

            int start = at;
            int bits = 0;
            while ((uint)at < (uint)text.Length && IsLetter(text, at, classes))
            {
                bits |= text[at++];
            }

            ReadOnlySpan<byte> word = text.Slice(start, at - start);
            words[count++] = new Word(bits < 0x80 ? WordHash.Of(word) : WordHash.OfFolded(word), (uint)start | ((uint)at << 16));
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsLetter(ReadOnlySpan<byte> text, int at, ReadOnlySpan<byte> classes)
    {
        byte kind = classes[text[at]];
        return kind == Letter || (kind == NonAscii && PunctuationLength(text, at) == 0);
    }

    /// <summary>The length of what separates words at a position; 0 where a word starts.</summary>
    private static int SeparatorLength(ReadOnlySpan<byte> text, int at, byte kind)
    {
        if (kind == Backslash && at + 1 < text.Length && text[at + 1] is (byte)'n' or (byte)'r' or (byte)'t')
        {
            // A line break or tab escaped in JSON.
            return 2;
        }

        return kind == NonAscii ? PunctuationLength(text, at) : 1;
    }

    /// <summary>The length of a punctuation or space character beyond ASCII, or 0 where there is none.</summary>
    private static int PunctuationLength(ReadOnlySpan<byte> text, int at)
    {
        byte first = text[at];
        byte second = at + 1 < text.Length ? text[at + 1] : (byte)0;
        byte third = at + 2 < text.Length ? text[at + 2] : (byte)0;
        switch (first)
        {
            // U+0080 to U+00BF: controls, no-break space, guillemets and other signs.
            case 0xC2 when second is >= 0x80 and <= 0xBF:
                return 2;

            // U+060C, U+061B, U+061F: comma, semicolon and question mark of Arabic.
            case 0xD8 when second is 0x8C or 0x9B or 0x9F:
                return 2;

            // U+2000 to U+206F general punctuation, U+3000 to U+303F CJK punctuation.
            case 0xE2 when second is 0x80 or 0x81:
            case 0xE3 when second == 0x80:
                return at + 2 < text.Length ? 3 : 2;

            // U+FEFF byte order mark; U+FF01 to U+FF65 full-width and half-width punctuation, between digits and letters.
            case 0xEF when second == 0xBB && third == 0xBF:
            case 0xEF when second == 0xBC && third is (>= 0x81 and <= 0x8F) or (>= 0x9A and <= 0xA0) or (>= 0xBB and <= 0xBF):
            case 0xEF when second == 0xBD && third is 0x80 or (>= 0x9B and <= 0xA5):
                return 3;

            default:
                return 0;
        }
    }

    private static ReadOnlySpan<byte> Classes =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 2, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
        3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
        3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
        3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
        3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
        3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
        3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
        3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
        3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    ];
}
