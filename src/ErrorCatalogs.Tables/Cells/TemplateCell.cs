using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Tables.Cells;

/// <summary>Cuts a wire text with placeholders into the words that a matcher looks for.</summary>
internal static class TemplateCell
{
    /// <summary>Reads a template.</summary>
    /// <param name="text">The text, with a <see cref="Placeholder"/> where the server's text varies, and a <see cref="WordChoice"/> where it is one of several.</param>
    /// <param name="lists">The lists of words of the table.</param>
    /// <param name="unknownList">The first list it names that the table does not have.</param>
    /// <returns>The template; it may have no literal word.</returns>
    public static TemplateModel Read(string text, WordLists lists, out string? unknownList)
    {
        unknownList = null;
        if (Placeholder.Find(text, 0) < 0)
        {
            EquatableArray<uint> only = Words(text);
            return new TemplateModel(text, only.Count == 0 ? default : EquatableArray<SegmentModel>.Owning([new SegmentModel(null, only)]));
        }

        var segments = new List<SegmentModel>();
        var slots = new List<uint>();
        var choices = new List<ChoiceModel>();
        StringBuilder? complete = null;
        int copied = 0;
        string? placeholder = null;
        int at = 0;
        int numbered = 0;
        for (int start = Placeholder.Find(text, 0); start >= 0; start = Placeholder.Find(text, Math.Max(at, start + 1)))
        {
            if (WordChoice.TryRead(text, start, lists, out WordChoice choice))
            {
                slots.AddRange(Words(text.Substring(at, start - at)));
                choices.Add(new ChoiceModel(slots.Count, choice.IsOptional, choice.Wordings));
                slots.Add(0);
                (complete ??= new StringBuilder()).Append(text, copied, start - copied).Append(choice.Text);
                copied = choice.End;
                unknownList ??= choice.UnknownList;
                at = choice.End;
            }
            else if (Placeholder.TryRead(text, start, out Placeholder found))
            {
                EndSegment(start, isLast: false);
                string name = found.Name ?? numbered++.ToString(CultureInfo.InvariantCulture);
                placeholder = placeholder is null ? CaptureName.Format(name, found.Type) : Join(placeholder, text.Substring(at, start - at), found.Type);
                at = found.End;
            }
        }

        EndSegment(text.Length, isLast: true);
        return new TemplateModel(complete?.Append(text, copied, text.Length - copied).ToString() ?? text, new EquatableArray<SegmentModel>(segments));

        void EndSegment(int end, bool isLast)
        {
            EquatableArray<uint> words = Words(text.Substring(at, end - at));
            if (choices.Count != 0)
            {
                slots.AddRange(words);
                segments.Add(new SegmentModel(placeholder, new EquatableArray<uint>(slots)) { Choices = new EquatableArray<ChoiceModel>(choices) });
                slots.Clear();
                choices.Clear();
                placeholder = null;
            }
            else if (words.Count != 0 || (isLast && placeholder is not null && segments.Count != 0))
            {
                segments.Add(new SegmentModel(placeholder, words));
                placeholder = null;
            }
        }
    }

    /// <summary>Placeholders with nothing but punctuation between them are one; it stands for one piece if all of it is written as one.</summary>
    private static string Join(string placeholder, string between, string type)
    {
        bool isOnePiece = CaptureName.IsOnePiece(placeholder);
        return !isOnePiece || (type == CaptureName.Word && !CaptureName.IsIpAddress(placeholder) && !between.Any(char.IsWhiteSpace)) ? placeholder : CaptureName.WithoutType(placeholder);
    }

    /// <summary>Whether each part of a template has a word that never is missing.</summary>
    public static bool HasWords(TemplateModel template)
    {
        foreach (SegmentModel segment in template.Segments)
        {
            if (segment.Choices.Count != 0 && segment.Choices.Count == segment.Words.Count && segment.Choices.All(choice => choice.IsOptional))
            {
                return false;
            }
        }

        return template.Segments.Count != 0;
    }

    /// <summary>What two templates have in common that match the same replies: their words, and where placeholders are between them.</summary>
    public static string IdentityOf(TemplateModel template)
    {
        var identity = new StringBuilder();
        foreach (SegmentModel segment in template.Segments)
        {
            identity.Append(segment.Placeholder switch
            {
                null => '|',
                var placeholder when CaptureName.IsIpAddress(placeholder) => '.',
                var placeholder when CaptureName.IsOnePiece(placeholder) => '+',
                _ => '*',
            }).Append((char)segment.Words.Count).Append((char)segment.Choices.Count);
            AppendWords(segment.Words);
            foreach (ChoiceModel choice in segment.Choices)
            {
                identity.Append(choice.IsOptional ? '?' : '!').Append((char)choice.Slot).Append((char)choice.Wordings.Count);
                foreach (EquatableArray<uint> wording in choice.Wordings)
                {
                    identity.Append((char)wording.Count);
                    AppendWords(wording);
                }
            }
        }

        return identity.ToString();

        void AppendWords(EquatableArray<uint> words)
        {
            foreach (uint word in words)
            {
                identity.Append((char)word).Append((char)(word >> 16));
            }
        }
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

        return EquatableArray<uint>.Owning(hashes);
    }
}
