using System;
using System.ComponentModel;
using System.Text;

namespace ErrorCatalogs.Imaging;

/// <summary>The texts of a large catalog, in which a number stands for each frequent word; used by generated code.</summary>
/// <remarks>An assembly holds 16 MB of string literals, which the texts of tens of thousands of entries would fill as they are.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PackedTexts
{
    /// <summary>The character that stands for the first word.</summary>
    internal const char FirstWord = '\u4E00';

    /// <summary>The character behind the one of the last word.</summary>
    internal const char EndOfWords = '\uCE00';

    /// <summary>What precedes a character that stands for itself although it could be a word's.</summary>
    internal const char Escape = '\u0001';

    /// <summary>What separates the words, and the pieces in a block.</summary>
    internal const char Separator = '\u001C';

    /// <summary>The pieces that stand in one block: a compiler pays for each string, a program for what it loads of them.</summary>
    internal const int PiecesPerBlock = 16;

    private readonly string[] words;
    private readonly Func<int, string> blocks;
    private readonly string?[] pieces;

    /// <summary>Takes the texts as they are packed.</summary>
    /// <param name="count">The number of pieces.</param>
    /// <param name="words">The words, separated by U+001C.</param>
    /// <param name="blocks">The packed pieces, 16 of them in each block, separated by U+001C; by the number of the block from 0.</param>
    public PackedTexts(int count, string words, Func<int, string> blocks)
    {
        this.words = (words ?? throw new ArgumentNullException(nameof(words))).Split(Separator);
        this.blocks = blocks ?? throw new ArgumentNullException(nameof(blocks));
        pieces = new string?[count];
    }

    /// <summary>A piece, unpacked when it is first asked for.</summary>
    /// <param name="piece">Its number from 0.</param>
    public string Text(int piece) => pieces[piece] ??= Unpack(blocks(piece / PiecesPerBlock), piece % PiecesPerBlock);

    private string Unpack(string block, int piece)
    {
        int at = 0;
        for (; piece > 0; at++)
        {
            if (block[at] == Escape)
            {
                at++;
            }
            else if (block[at] == Separator)
            {
                piece--;
            }
        }

        var unpacked = new StringBuilder();
        for (; at < block.Length && block[at] != Separator; at++)
        {
            char unit = block[at];
            if (unit == Escape)
            {
                unpacked.Append(block[++at]);
            }
            else if (unit is >= FirstWord and < EndOfWords)
            {
                unpacked.Append(words[unit - FirstWord]);
            }
            else
            {
                unpacked.Append(unit);
            }
        }

        return unpacked.ToString();
    }
}
