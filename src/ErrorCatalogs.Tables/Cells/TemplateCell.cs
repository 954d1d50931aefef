using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Tables.Cells;

/// <summary>Cuts a wire text with placeholders into the words that a matcher looks for.</summary>
internal static class TemplateCell
{
    /// <summary>Reads a template.</summary>
    /// <param name="text">The text, with a <see cref="Placeholder"/> where the server's text varies.</param>
    /// <returns>The template; it may have no literal word.</returns>
    public static TemplateModel Read(string text)
    {
        var segments = new List<SegmentModel>();
        string? placeholder = null;
        int at = 0;
        int numbered = 0;
        for (int start = Placeholder.Find(text, 0); start >= 0; start = Placeholder.Find(text, Math.Max(at, start + 1)))
        {
            if (Placeholder.TryRead(text, start, out Placeholder found))
            {
                AddSegment(text.Substring(at, start - at), isLast: false);
                string name = found.Name ?? numbered++.ToString(CultureInfo.InvariantCulture);
                placeholder ??= CaptureName.Format(name, found.Type);
                at = found.End;
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
