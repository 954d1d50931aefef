using System;
using System.Linq;
using System.Text;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Tables.Cells;

/// <summary>Names of enum members: checks given ones and makes new ones of titles and codes.</summary>
internal static class SymbolName
{
    /// <summary>The longest name that is made of a text.</summary>
    private const int MaxMadeLength = 48;

    private static readonly string[] FillWords = ["the", "a", "an", "of", "to", "is", "are", "was", "has", "have", "that", "this", "your", "you", "be", "please", "or", "and", "for", "in", "on", "with", "by"];

    /// <summary>Why a name cannot be an enum member; <see langword="null"/> where it can.</summary>
    public static string? WhyInvalid(string name)
    {
        if (name.Length > 200)
        {
            return "Keep it below 200 characters.";
        }

        if (!(IsAsciiLetter(name[0]) || name[0] == '_') || !name.All(letter => IsAsciiLetter(letter) || letter is '_' or (>= '0' and <= '9')))
        {
            return "Use letters and digits without spaces, beginning with a letter: " + (Make(name) is { Length: > 0 } made ? made : "MailboxFull") + ".";
        }

        if (name is "Unknown")
        {
            return "Every catalog has an Unknown of its own, for replies that match nothing.";
        }

        return name == "value__" ? "The name is reserved for the enum itself." : null;
    }

    /// <summary>A name in PascalCase made of a text; empty where the text has no letter to begin with.</summary>
    public static string Make(string text)
    {
        string name = Make(text, skipFillWords: true);
        return name.Length != 0 ? name : Make(text, skipFillWords: false);
    }

    private static string Make(string text, bool skipFillWords)
    {
        var name = new StringBuilder();
        string[] words = Words(text);
        bool areShouted = words.Count(word => word.All(IsAsciiLetter)) > 1 && Array.TrueForAll(words, word => word == word.ToUpperInvariant());
        foreach (string word in words)
        {
            if ((skipFillWords && FillWords.Contains(word.ToLowerInvariant())) || (name.Length == 0 && !IsAsciiLetter(word[0])))
            {
                continue;
            }

            if (name.Length + word.Length > MaxMadeLength)
            {
                break;
            }

            bool isShouted = (word.Length > 3 || areShouted) && word == word.ToUpperInvariant();
            name.Append(char.ToUpperInvariant(word[0])).Append(isShouted ? word.Substring(1).ToLowerInvariant() : word.Substring(1));
        }

        return name.ToString() is "Unknown" or "Value__" ? name + "Error" : name.ToString();
    }

    private static string[] Words(string text)
    {
        var plain = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.Length; i++)
        {
            // A placeholder says nothing about the error, nor do braces of any kind.
            char letter = text[i];
            depth += letter == '{' ? 1 : letter == '}' && depth > 0 ? -1 : 0;
            if (letter is '%' or '$' && Placeholder.TryRead(text, i, out Placeholder placeholder))
            {
                i = placeholder.End - 1;
            }
            else if (letter is '\'' or '\u2019')
            {
                continue;
            }

            plain.Append(depth == 0 ? WithoutMarks(letter) : " ");
        }

        return plain.ToString().Split([' '], StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>A Latin letter as those of ASCII, a digit as it is, and a blank for anything else.</summary>
    private static string WithoutMarks(char letter)
    {
        if (letter < 0x80)
        {
            return IsAsciiLetter(letter) || letter is >= '0' and <= '9' ? letter.ToString() : " ";
        }

        int at = 0;
        char first = (char)LetterFolding.Next(Encoding.UTF8.GetBytes([letter]), ref at, out byte second);
        return first == 0 ? ""
            : !IsAsciiLetter(first) ? " "
            : (char.IsUpper(letter) ? char.ToUpperInvariant(first) : first) + (second == 0 ? "" : ((char)second).ToString());
    }

    private static bool IsAsciiLetter(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
