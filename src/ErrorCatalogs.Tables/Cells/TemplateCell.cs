using System;
using System.Collections.Generic;
using System.Text;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Tables.Cells;

/// <summary>Cuts a wire text with placeholders into the words that a matcher looks for.</summary>
internal static class TemplateCell
{
    /// <summary>Reads a template.</summary>
    /// <param name="text">The text, with <c>{name}</c> or <c>{name:type}</c> where the server's text varies.</param>
    /// <returns>The template; it may have no literal word.</returns>
    public static TemplateModel Read(string text)
    {
        var segments = new List<SegmentModel>();
        string? placeholder = null;
        int at = 0;
        for (int open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
        {
            if (TryReadPlaceholder(text, open, out string name, out string type, out int end))
            {
                AddSegment(text.Substring(at, open - at), isLast: false);
                placeholder ??= CaptureName.Format(name, type);
                at = end;
            }
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

    /// <summary>Reads <c>{name}</c> or <c>{name:type}</c>.</summary>
    private static bool TryReadPlaceholder(string text, int open, out string name, out string type, out int end)
    {
        end = open + 1;
        while (end < text.Length && (IsLetter(text[end]) || (end > open + 1 && text[end] is (>= '0' and <= '9') or '_' or '-')))
        {
            end++;
        }

        name = text.Substring(open + 1, end - open - 1);
        int colon = end;
        if (end < text.Length && text[end] == ':')
        {
            end++;
            while (end < text.Length && IsLetter(text[end]))
            {
                end++;
            }
        }

        type = end > colon ? text.Substring(colon + 1, end - colon - 1) : "";
        return name.Length != 0 && (end == colon || type.Length != 0) && end < text.Length && text[end++] == '}';

        static bool IsLetter(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
    }

    /// <summary>What two templates have in common that match the same replies: their words, and where placeholders are between them.</summary>
    public static string IdentityOf(TemplateModel template)
    {
        int length = 0;
        for (int s = 0; s < template.Segments.Count; s++)
        {
            length += 2 + (2 * template.Segments[s].Words.Count);
        }

        char[] identity = new char[length];
        int end = 0;
        for (int s = 0; s < template.Segments.Count; s++)
        {
            SegmentModel segment = template.Segments[s];
            identity[end++] = segment.Placeholder is null ? '|' : '*';
            identity[end++] = (char)segment.Words.Count;
            for (int i = 0; i < segment.Words.Count; i++)
            {
                uint word = segment.Words[i];
                identity[end++] = (char)word;
                identity[end++] = (char)(word >> 16);
            }
        }

        return new string(identity);
    }

    /// <summary>The hashes of the words of a text.</summary>
    public static EquatableArray<uint> Words(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Span<Word> words = stackalloc Word[Math.Min(WordScanner.MaxWords, (utf8.Length + 1) / 2)];
        int count = WordScanner.ScanLetters(utf8, words);
        var hashes = new uint[count];
        for (int i = 0; i < count; i++)
        {
            hashes[i] = words[i].Hash;
        }

        return new EquatableArray<uint>(hashes);
    }
}
