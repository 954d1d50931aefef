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

    private static readonly string[] FillWords = ["the", "a", "an", "is", "are", "was", "has", "have", "that", "this", "your", "you", "be", "please", "and"];

    /// <summary>Words between others, which a name of many words can do without.</summary>
    private static readonly string[] LinkWords = ["of", "to", "or", "for", "in", "on", "with", "by"];

    /// <summary>As many words are a name that reads well with all its links: <c>NoRouteToHost</c>.</summary>
    private const int FewWords = 6;

    /// <summary>Stands among words for what varies.</summary>
    private const string Variable = "\u0001";

    /// <summary>Why a name cannot be an enum member; <see langword="null"/> where it can.</summary>
    public static string? WhyInvalid(string name)
    {
        if (name.Length > 200)
        {
            return "Keep it below 200 characters.";
        }

        if (!(IsAsciiLetter(name[0]) || name[0] == '_') || !name.All(letter => IsAsciiLetter(letter) || letter is '_' or (>= '0' and <= '9')))
        {
            return "Use letters and digits without spaces, beginning with a letter" + (Propose(name) is { Length: > 0 } proposed ? $": {proposed}." : ".");
        }

        if (name is "Unknown")
        {
            return "Every catalog has an Unknown of its own, for replies that match nothing.";
        }

        return name == "value__" ? "The name is reserved for the enum itself." : null;
    }

    /// <summary>A name made of one that is none: digits at its beginning go to its end, or behind a word where there is no other.</summary>
    private static string Propose(string name)
    {
        int digits = name.TakeWhile(letter => letter is >= '0' and <= '9').Count();
        int end = digits + name.Skip(digits).TakeWhile(letter => letter is >= 'a' and <= 'z').Count();
        string number = digits == 0 ? "" : name.Substring(0, end);
        string rest = Make(name.Substring(number.Length));
        return number.Length == 0 ? rest : (rest.Length == 0 ? "Code" : rest) + number;
    }

    /// <summary>A name in PascalCase made of a text; empty where the text has no letter to begin with.</summary>
    public static string Make(string text)
    {
        string name = Make(text, skipFillWords: true);
        bool isOneWordOfCode = text.IndexOf('_') > 0 && CodeScanner.IsName(text) && !name.Skip(1).Any(char.IsUpper);
        return name.Length != 0 && !isOneWordOfCode ? name : Make(text, skipFillWords: false);
    }

    private static string Make(string text, bool skipFillWords)
    {
        var name = new StringBuilder();
        string[] words = Words(text);
        bool areShouted = words.Count(word => word.All(IsAsciiLetter)) > 1 && Array.TrueForAll(words, word => word == word.ToUpperInvariant());
        for (int i = 0; i < words.Length; i++)
        {
            string word = words[i];
            if (word == Variable || (skipFillWords && IsFill(words, i)) || (name.Length == 0 && !IsAsciiLetter(word[0])))
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

    /// <summary>
    /// Whether a name can do without a word. A link says something at the end (<c>not logged in</c>) and in <c>out of</c>, but nothing where what it
    /// leads to varies.
    /// </summary>
    private static bool IsFill(string[] words, int at)
    {
        string word = words[at].ToLowerInvariant();
        if (!LinkWords.Contains(word))
        {
            return FillWords.Contains(word);
        }

        bool isLast = at == words.Length - 1;
        return (!isLast && words[at + 1] == Variable)
            || (!isLast && words.Length > FewWords && !(word == "of" && at > 0 && words[at - 1].Equals("out", System.StringComparison.OrdinalIgnoreCase)));
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
            plain.Append(letter == '{' ? " " + Variable : "");
            if (letter is '%' or '$' or '<' or '&' && Placeholder.TryRead(text, i, out Placeholder placeholder))
            {
                i = placeholder.End - 1;
                plain.Append(' ').Append(Variable);
            }
            else if (letter is '\'' or '\u2019')
            {
                continue;
            }
            else if (depth == 0 && IsLanguage(text, i, out string name))
            {
                plain.Append(letter).Append(name);
                i += text[i + 1] == '#' ? 1 : 2;
                continue;
            }

            plain.Append(depth == 0 ? WithoutMarks(letter) : " ");
        }

        return plain.ToString().Split([' '], StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Whether one letter with signs behind it is the name of a programming language: <c>C#</c>, <c>C++</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the letter stands.</param>
    /// <param name="name">What people write for the signs where these cannot stand.</param>
    private static bool IsLanguage(string text, int at, out string name)
    {
        name = string.CompareOrdinal(text, at + 1, "++", 0, 2) == 0 ? "pp" : string.CompareOrdinal(text, at + 1, "#", 0, 1) == 0 ? "Sharp" : "";
        int end = at + (name == "pp" ? 3 : 2);
        return name.Length != 0 && IsAsciiLetter(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end >= text.Length || !char.IsLetterOrDigit(text[end]));
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
