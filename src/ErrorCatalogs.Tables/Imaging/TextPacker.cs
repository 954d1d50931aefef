using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using ErrorCatalogs.Imaging;

namespace ErrorCatalogs.Tables.Imaging;

/// <summary>Packs texts: a number for each frequent word, the same on every machine.</summary>
internal static class TextPacker
{
    private const int MaxWords = PackedTexts.EndOfWords - PackedTexts.FirstWord;

    /// <summary>The longest word that is worth a look.</summary>
    private const int MaxLength = 64;

    /// <summary>Packs pieces of text.</summary>
    public static PackedPieces Pack(IReadOnlyList<string> pieces)
    {
        string[] words = FrequentWords(pieces);
        Dictionary<string, char> numbers = new(StringComparer.Ordinal);
        foreach (string word in words)
        {
            numbers.Add(word, (char)(PackedTexts.FirstWord + numbers.Count));
        }

        return new PackedPieces(string.Join(PackedTexts.Separator.ToString(), words), [.. pieces.Select(piece => Pack(piece, numbers))]);
    }

    /// <summary>The words that save most.</summary>
    private static string[] FrequentWords(IReadOnlyList<string> pieces)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string piece in pieces)
        {
            for (int at = 0, length; at < piece.Length; at += length)
            {
                length = WordLength(piece, at, out bool isWord);
                if (isWord)
                {
                    string word = piece.Substring(at, length);
                    counts[word] = counts.TryGetValue(word, out int count) ? count + 1 : 1;
                }
            }
        }

        return [.. counts
            .Where(count => count.Value > 1)
            .OrderByDescending(count => (long)count.Value * (count.Key.Length - 1))
            .ThenBy(count => count.Key, StringComparer.Ordinal)
            .Take(MaxWords)
            .Select(count => count.Key)];
    }

    private static string Pack(string piece, Dictionary<string, char> numbers)
    {
        var packed = new StringBuilder(piece.Length / 4);
        for (int at = 0, length; at < piece.Length; at += length)
        {
            length = WordLength(piece, at, out bool isWord);
            if (isWord && numbers.TryGetValue(piece.Substring(at, length), out char number))
            {
                packed.Append(number);
                continue;
            }

            for (int i = at; i < at + length; i++)
            {
                if (piece[i] is PackedTexts.Escape or (>= PackedTexts.FirstWord and < PackedTexts.EndOfWords))
                {
                    packed.Append(PackedTexts.Escape);
                }

                packed.Append(piece[i]);
            }
        }

        return packed.ToString();
    }

    /// <summary>How long the word at a position is: letters and digits and the blank behind them; or one character that belongs to none.</summary>
    private static int WordLength(string text, int at, out bool isWord)
    {
        int end = at;
        while (end < text.Length && end - at < MaxLength && IsWordLetter(text[end]))
        {
            end++;
        }

        isWord = end > at + 1;
        return isWord && end < text.Length && text[end] == ' ' ? end + 1 - at : Math.Max(1, end - at);
    }

    private static bool IsWordLetter(char letter) =>
        letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or (>= '\u00C0' and <= '\u024F');
}
