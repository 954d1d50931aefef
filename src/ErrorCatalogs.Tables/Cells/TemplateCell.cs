using System;
using System.Collections.Generic;
using System.Text;
using System.Text.RegularExpressions;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Tables.Cells;

/// <summary>Cuts a wire text with placeholders into the words that a matcher looks for.</summary>
internal static class TemplateCell
{
    private static readonly Regex Placeholder = new(@"\{([A-Za-z][A-Za-z0-9_-]*)(?::([A-Za-z]+))?\}", RegexOptions.CultureInvariant);

    /// <summary>Reads a template.</summary>
    /// <param name="text">The text, with <c>{name}</c> or <c>{name:type}</c> where the server's text varies.</param>
    /// <returns>The template; it may have no literal word.</returns>
    public static TemplateModel Read(string text)
    {
        var segments = new List<SegmentModel>();
        string? placeholder = null;
        int at = 0;
        foreach (Match match in Placeholder.Matches(text))
        {
            AddSegment(text.Substring(at, match.Index - at), isLast: false);
            placeholder ??= CaptureName.Format(match.Groups[1].Value, match.Groups[2].Value);
            at = match.Index + match.Length;
        }

        AddSegment(text.Substring(at), isLast: true);
        return new TemplateModel(text, new EquatableArray<SegmentModel>(segments));

        void AddSegment(string literal, bool isLast)
        {
            EquatableArray<uint> words = Words(literal);

            // Placeholders with nothing but punctuation between them are one.
            if (words.Count != 0 || (isLast && placeholder is not null && segments.Count != 0))
            {
                segments.Add(new SegmentModel(placeholder, words));
                placeholder = null;
            }
        }
    }

    /// <summary>What two templates have in common that match the same replies: their words, and where placeholders are between them.</summary>
    public static string IdentityOf(TemplateModel template)
    {
        var identity = new StringBuilder();
        foreach (SegmentModel segment in template.Segments)
        {
            identity.Append(segment.Placeholder is null ? '|' : '*').Append((char)segment.Words.Count);
            for (int i = 0; i < segment.Words.Count; i++)
            {
                uint word = segment.Words[i];
                identity.Append((char)word).Append((char)(word >> 16));
            }
        }

        return identity.ToString();
    }

    /// <summary>The hashes of the words of a text.</summary>
    public static EquatableArray<uint> Words(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Span<Word> words = stackalloc Word[WordScanner.MaxWords];
        int count = WordScanner.ScanLetters(utf8, words);
        var hashes = new uint[count];
        for (int i = 0; i < count; i++)
        {
            hashes[i] = words[i].Hash;
        }

        return new EquatableArray<uint>(hashes);
    }
}
