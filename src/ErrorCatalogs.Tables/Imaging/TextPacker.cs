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
        var words = new WordTable();
        TextWord?[][] parts = [.. pieces.Select(words.Cut)];
        TextWord[] frequent = words.Frequent();
        for (int i = 0; i < frequent.Length; i++)
        {
            frequent[i].Number = (char)(PackedTexts.FirstWord + i);
        }

        // One buffer for all of them, which is too large to be made anew for each.
        char[] buffer = new char[2 * pieces.Max(piece => piece.Length)];
        string[] packed = [.. pieces.Select((piece, index) => Pack(piece, parts[index], buffer))];
        string separator = PackedTexts.Separator.ToString();
        var blocks = new List<string>();
        for (int start = 0; start < packed.Length; start += PackedTexts.PiecesPerBlock)
        {
            blocks.Add(string.Join(separator, packed, start, Math.Min(PackedTexts.PiecesPerBlock, packed.Length - start)));
        }

        return new PackedBlocks(pieces.Count, string.Join(separator, frequent.Select(word => word.Text)), blocks);
    }

    /// <summary>Packs a piece.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="parts">Its words in order; <see langword="null"/> for each character that belongs to none.</param>
    /// <param name="packed">What it is written to: room for twice its length.</param>
    [MethodImpl(Compilation.Once)]
    private static string Pack(string piece, TextWord?[] parts, char[] packed)
    {
        int end = 0;
        int at = 0;
        foreach (TextWord? word in parts)
        {
            int next = at + (word?.Text.Length ?? 1);
            if (word is { Number: not '\0' })
            {
                packed[end++] = word.Number;
                at = next;
                continue;
            }

            for (; at < next; at++)
            {
                if (piece[at] is PackedTexts.Escape or PackedTexts.Separator or (>= PackedTexts.FirstWord and < PackedTexts.EndOfWords))
                {
                    packed[end++] = PackedTexts.Escape;
                }

                packed[end++] = piece[at];
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

    /// <summary>A word of the pieces.</summary>
    private sealed class TextWord(string text, uint hash)
    {
        public string Text { get; } = text;

        public uint Hash { get; } = hash;

        /// <summary>How often it stands.</summary>
        public int Count { get; set; }

        /// <summary>The character that stands for it; NUL where none does.</summary>
        public char Number { get; set; }
    }

    /// <summary>The words of all pieces, found without taking them out of their piece.</summary>
    private sealed class WordTable
    {
        private readonly List<TextWord> words = [];

        /// <summary>The words of the piece at hand.</summary>
        private readonly List<TextWord?> cut = [];

        /// <summary>The words by their hashes; a power of two of slots, at most half of it used.</summary>
        private TextWord?[] slots = new TextWord?[1024];

        /// <summary>Cuts a piece into its words, and counts them.</summary>
        /// <returns>The words in order; <see langword="null"/> for each character that belongs to none.</returns>
        [MethodImpl(Compilation.Once)]
        public TextWord?[] Cut(string piece)
        {
            cut.Clear();
            for (int at = 0, length; at < piece.Length; at += length)
            {
                length = WordLength(piece, at, out uint hash);
                TextWord? word = hash == 0 ? null : Find(piece, at, length, hash);
                if (word is not null)
                {
                    word.Count++;
                }

                cut.Add(word);
            }

            return [.. cut];
        }

        /// <summary>The words that save most, the first of them most.</summary>
        public TextWord[] Frequent() => [.. words
            .Where(word => word.Count > 1)
            .OrderByDescending(word => (long)word.Count * (word.Text.Length - 1))
            .ThenBy(word => word.Text, StringComparer.Ordinal)
            .Take(MaxWords)];

        [MethodImpl(Compilation.Once)]
        private TextWord Find(string piece, int at, int length, uint hash)
        {
            int slot = SlotOf(hash);
            for (; slots[slot] is { } known; slot = (slot + 1) & (slots.Length - 1))
            {
                if (known.Hash == hash && known.Text.AsSpan().SequenceEqual(piece.AsSpan(at, length)))
                {
                    return known;
                }
            }

            var word = new TextWord(piece.Substring(at, length), hash);
            slots[slot] = word;
            words.Add(word);
            if (words.Count * 2 > slots.Length)
            {
                Grow();
            }

            return word;
        }

        private int SlotOf(uint hash) => (int)(hash ^ (hash >> 15)) & (slots.Length - 1);

        private void Grow()
        {
            slots = new TextWord?[slots.Length * 2];
            foreach (TextWord word in words)
            {
                int slot = SlotOf(word.Hash);
                while (slots[slot] is not null)
                {
                    slot = (slot + 1) & (slots.Length - 1);
                }

                slots[slot] = word;
            }
        }
    }
}
