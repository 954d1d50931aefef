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

    /// <summary>What separates the words.</summary>
    internal const char Separator = '\u001F';

    private readonly string[] words;
    private readonly Func<int, string> packed;
    private readonly string?[] pieces;

    /// <summary>Takes the texts as they are packed.</summary>
    /// <param name="count">The number of pieces.</param>
    /// <param name="words">The words, separated by U+001F.</param>
    /// <param name="packed">The pieces, by number from 0.</param>
    public PackedTexts(int count, string words, Func<int, string> packed)
    {
        this.words = (words ?? throw new ArgumentNullException(nameof(words))).Split(Separator);
        this.packed = packed ?? throw new ArgumentNullException(nameof(packed));
        pieces = new string?[count];
    }

    /// <summary>A piece, unpacked when it is first asked for.</summary>
    /// <param name="piece">Its number from 0.</param>
    public string Text(int piece) => pieces[piece] ??= Unpack(packed(piece));

    private string Unpack(string text)
    {
        var unpacked = new StringBuilder(text.Length * 4);
        for (int i = 0; i < text.Length; i++)
        {
            char unit = text[i];
            if (unit == Escape)
            {
                unpacked.Append(text[++i]);
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
