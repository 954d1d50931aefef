using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace ErrorCatalogs.Generator.Emit;

/// <summary>Writes what a table says so that it stays data, whatever it contains.</summary>
internal static class Literal
{
    private const string HexDigits = "0123456789ABCDEF";

    /// <summary>A string literal of ASCII letters alone.</summary>
    /// <param name="value">Its value.</param>
    /// <param name="keepsWords">Whether the characters that stand for words in packed texts are kept as they are; all of them are letters.</param>
    public static string String(string value, bool keepsWords = false)
    {
        var literal = new StringBuilder(value.Length + 16).Append('"');
        int plain = 0;
        for (int i = 0; i < value.Length; i++)
        {
            char unit = value[i];
            if (unit is >= ' ' and <= '~' and not '"' and not '\\' || (keepsWords && unit is >= '\u4E00' and < '\uCE00'))
            {
                continue;
            }

            literal.Append(value, plain, i - plain).Append('\\');
            plain = i + 1;
            if (unit is '"' or '\\')
            {
                literal.Append(unit);
            }
            else if (unit == '\0')
            {
                literal.Append('0');
            }
            else
            {
                literal.Append('u').Append(HexDigits[unit >> 12]).Append(HexDigits[(unit >> 8) & 15]).Append(HexDigits[(unit >> 4) & 15]).Append(HexDigits[unit & 15]);
            }
        }

        return literal.Append(value, plain, value.Length - plain).Append('"').ToString();
    }

    /// <summary>Text for an XML comment on one line: escaped, white space and line breaks of every kind one space.</summary>
    public static string Xml(string value)
    {
        if (IsPlain(value))
        {
            return value;
        }

        var xml = new StringBuilder(value.Length + 16);
        bool isSpace = true;
        for (int i = 0; i < value.Length; i++)
        {
            char unit = value[i];
            if (char.IsWhiteSpace(unit) || char.IsControl(unit) || char.GetUnicodeCategory(unit) is UnicodeCategory.Format)
            {
                if (!isSpace)
                {
                    xml.Append(' ');
                    isSpace = true;
                }

                continue;
            }

            isSpace = false;
            if (char.IsHighSurrogate(unit) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                xml.Append(unit).Append(value[++i]);
                continue;
            }

            xml.Append(unit switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '\uFFFE' or '\uFFFF' => "\uFFFD",
                _ when char.IsSurrogate(unit) => "\uFFFD",
                _ => unit.ToString(),
            });
        }

        return xml.ToString().TrimEnd();
    }

    /// <summary>Whether a text is what it would become: visible ASCII letters with single spaces between, and none that XML needs escaped.</summary>
    private static bool IsPlain(string value)
    {
        char before = ' ';
        foreach (char unit in value)
        {
            if (unit is < ' ' or > '~' or '&' or '<' or '>' || (unit == ' ' && before == ' '))
            {
                return false;
            }

            before = unit;
        }

        return before != ' ';
    }

    /// <summary>Text on one line, without anything that would not be seen.</summary>
    public static string Plain(string value) => IsPlain(value) ? value : Xml(value).Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&");

    /// <summary>A name, with the sign that makes a keyword a name.</summary>
    public static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    /// <summary>The name of a type. One of small letters alone could be a keyword of tomorrow, of which the compiler warns.</summary>
    public static string TypeName(string name) => name.All(letter => letter is >= 'a' and <= 'z') ? "@" + name : name;

    /// <summary>Names with dots between.</summary>
    public static string QualifiedName(string name) => string.Join(".", name.Split('.').Select(Identifier));
}
