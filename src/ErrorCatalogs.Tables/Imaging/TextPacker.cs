using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using ErrorCatalogs.Imaging;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Tables.Imaging;

/// <summary>Packs texts: a number for each frequent word, the same on every machine.</summary>
internal static class TextPacker
{
    private const int MaxWords = PackedTexts.EndOfWords - PackedTexts.FirstWord;

    /// <summary>The longest word that is worth a look.</summary>
    private const int MaxLength = 64;

    /// <summary>Packs pieces of text.</summary>
    public static PackedBlocks Pack(IReadOnlyList<string> pieces)
    {
        var words = new WordCounts();
        int[][] found = [.. pieces.Select(words.Find)];
        int[] frequent = words.Frequent();
        char[] numbers = new char[words.Total];
        for (int i = 0; i < frequent.Length; i++)
        {
            numbers[frequent[i]] = (char)(PackedTexts.FirstWord + i);
        }

        string[] packed = [.. pieces.Select((piece, index) => Pack(piece, found[index], numbers))];
        string separator = PackedTexts.Separator.ToString();
        var blocks = new List<string>();
        for (int start = 0; start < packed.Length; start += PackedTexts.PiecesPerBlock)
        {
            blocks.Add(string.Join(separator, packed, start, Math.Min(PackedTexts.PiecesPerBlock, packed.Length - start)));
        }

        return new PackedBlocks(pieces.Count, string.Join(separator, frequent.Select(word => words[word])), blocks);
    }

    /// <summary>Packs a piece.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="words">Its words, in order.</param>
    /// <param name="numbers">For each word its number, or NUL.</param>
    [MethodImpl(Compilation.Once)]
    private static string Pack(string piece, int[] words, char[] numbers)
    {
        char[] packed = new char[2 * piece.Length];
        int end = 0;
        int word = 0;
        for (int at = 0, length; at < piece.Length; at += length)
        {
            length = WordLength(piece, at, out uint hash);
            if (hash != 0 && numbers[words[word++]] is var number and not '\0')
            {
                packed[end++] = number;
                continue;
            }

            for (int i = at; i < at + length; i++)
            {
                if (piece[i] is PackedTexts.Escape or PackedTexts.Separator or (>= PackedTexts.FirstWord and < PackedTexts.EndOfWords))
                {
                    packed[end++] = PackedTexts.Escape;
                }

                packed[end++] = piece[i];
            }
        }

        return new string(packed, 0, end);
    }

    /// <summary>
    /// How long the word at a position is: letters and digits and the blank behind them, or what separates fields; or one character
    /// that belongs to none.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The position.</param>
    /// <param name="hash">The word's hash; 0 where there is none.</param>
    [MethodImpl(Compilation.Once)]
    private static int WordLength(string text, int at, out uint hash)
    {
        int end = at;
        uint sum = 0;
        while (end < text.Length && end - at < MaxLength && IsWordLetter(text[end]))
        {
            sum = (sum ^ text[end++]) * 0x01000193;
        }

        if (end == at)
        {
            while (end < text.Length && end - at < MaxLength && text[end] is >= ImageLayout.EndOfText and <= ImageLayout.FieldSeparator)
            {
                sum = (sum ^ text[end++]) * 0x01000193;
            }

            hash = end == at ? 0 : sum | 1;
            return Math.Max(1, end - at);
        }

        if (end == at + 1)
        {
            hash = 0;
            return 1;
        }

        if (end < text.Length && text[end] == ' ')
        {
            end++;
            sum++;
        }

        hash = sum | 1;
        return end - at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsWordLetter(char letter) =>
        (uint)((letter | ' ') - 'a') <= 'z' - 'a' || (uint)(letter - '0') <= 9 || letter is >= '\u00C0' and <= '\u024F';

    /// <summary>The words of all pieces, each with how often it stands.</summary>
    private sealed class WordCounts
    {
        private readonly List<string> words = [];
        private readonly List<int> counts = [];
        private readonly List<uint> hashes = [];

        /// <summary>Numbers of words from 1, by their hashes; a power of two of them, at most half of it used.</summary>
        private int[] slots = new int[1024];

        public int Total => words.Count;

        public string this[int word] => words[word];

        /// <summary>Counts the words of a piece.</summary>
        /// <returns>The words in order.</returns>
        [MethodImpl(Compilation.Once)]
        public int[] Find(string piece)
        {
            int[] found = new int[piece.Length];
            int count = 0;
            for (int at = 0, length; at < piece.Length; at += length)
            {
                length = WordLength(piece, at, out uint hash);
                if (hash != 0)
                {
                    found[count++] = Count(piece, at, length, hash);
                }
            }

            Array.Resize(ref found, count);
            return found;
        }

        /// <summary>The words that save most, the first of them most.</summary>
        public int[] Frequent() => [.. Enumerable.Range(0, words.Count)
            .Where(word => counts[word] > 1)
            .OrderByDescending(word => (long)counts[word] * (words[word].Length - 1))
            .ThenBy(word => words[word], StringComparer.Ordinal)
            .Take(MaxWords)];

        /// <summary>Counts a word, without taking it out of its piece where it is known.</summary>
        [MethodImpl(Compilation.Once)]
        private int Count(string piece, int at, int length, uint hash)
        {
            int slot = SlotOf(hash);
            for (; slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
            {
                int known = slots[slot] - 1;
                if (hashes[known] == hash && words[known].Length == length && string.CompareOrdinal(words[known], 0, piece, at, length) == 0)
                {
                    counts[known]++;
                    return known;
                }
            }

            words.Add(piece.Substring(at, length));
            counts.Add(1);
            hashes.Add(hash);
            slots[slot] = words.Count;
            if (words.Count * 2 > slots.Length)
            {
                Grow();
            }

            return words.Count - 1;
        }

        private int SlotOf(uint hash) => (int)(hash ^ (hash >> 15)) & (slots.Length - 1);

        private void Grow()
        {
            slots = new int[slots.Length * 2];
            for (int word = 0; word < hashes.Count; word++)
            {
                int slot = SlotOf(hashes[word]);
                while (slots[slot] != 0)
                {
                    slot = (slot + 1) & (slots.Length - 1);
                }

                slots[slot] = word + 1;
            }
        }
    }
}
