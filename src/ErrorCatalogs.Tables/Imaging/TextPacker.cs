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
        var words = new WordCounts();
        int[][] found = [.. pieces.Select(words.Find)];
        int[] frequent = words.Frequent();
        char[] numbers = new char[words.Count];
        for (int i = 0; i < frequent.Length; i++)
        {
            numbers[frequent[i]] = (char)(PackedTexts.FirstWord + i);
        }

        return new PackedPieces(
            string.Join(PackedTexts.Separator.ToString(), frequent.Select(word => words[word])),
            [.. pieces.Select((piece, index) => Pack(piece, found[index], numbers))]);
    }

    /// <summary>Packs a piece.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="words">Its words, in order.</param>
    /// <param name="numbers">For each word its number, or NUL.</param>
    private static string Pack(string piece, int[] words, char[] numbers)
    {
        var packed = new StringBuilder(piece.Length / 4);
        int word = 0;
        for (int at = 0, length; at < piece.Length; at += length)
        {
            length = WordLength(piece, at, out bool isWord);
            if (isWord && numbers[words[word++]] is var number and not '\0')
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

    /// <summary>The words of all pieces, each with how often it stands.</summary>
    private sealed class WordCounts
    {
        private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        private readonly List<string> words = [];
        private readonly List<int> counts = [];

        public int Count => words.Count;

        public string this[int word] => words[word];

        /// <summary>Counts the words of a piece.</summary>
        /// <returns>The words in order.</returns>
        public int[] Find(string piece)
        {
            var found = new List<int>(piece.Length / 4);
            for (int at = 0, length; at < piece.Length; at += length)
            {
                length = WordLength(piece, at, out bool isWord);
                if (isWord)
                {
                    found.Add(Add(piece.Substring(at, length)));
                }
            }

            return [.. found];
        }

        /// <summary>The words that save most, the first of them most.</summary>
        public int[] Frequent() => [.. Enumerable.Range(0, words.Count)
            .Where(word => counts[word] > 1)
            .OrderByDescending(word => (long)counts[word] * (words[word].Length - 1))
            .ThenBy(word => words[word], StringComparer.Ordinal)
            .Take(MaxWords)];

        private int Add(string word)
        {
            if (!numbers.TryGetValue(word, out int number))
            {
                number = words.Count;
                numbers.Add(word, number);
                words.Add(word);
                counts.Add(0);
            }

            counts[number]++;
            return number;
        }
    }
}
