using System;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using ErrorCatalogs.Matching;
using Microsoft.CodeAnalysis.CSharp;

namespace ErrorCatalogs.Generator.Emit;

/// <summary>Writes what a table says so that it stays data, whatever it contains.</summary>
internal static class Literal
{
    private const string HexDigits = "0123456789ABCDEF";

    /// <summary>The length of <c>\u00FF</c>.</summary>
    private const int LongestEscape = 6;

    /// <summary>A string literal of ASCII letters alone, for people to read.</summary>
    public static string String(string value) => Write(value, isData: false);

    /// <summary>A string literal as short as possible, for data that nobody reads: compilers pay for each of its bytes.</summary>
    public static string Data(string value) => Write(value, isData: true);

    [MethodImpl(Compilation.Once)]
    private static string Write(string value, bool isData)
    {
        char[] literal = new char[value.Length + LongestEscape + 2];
        int end = 0;
        literal[end++] = '"';
        for (int i = 0; i < value.Length; i++)
        {
            if (end + LongestEscape >= literal.Length)
            {
                Array.Resize(ref literal, literal.Length * 2);
            }

            char unit = value[i];
            if (unit is (>= ' ' and <= '~' and not '"' and not '\\') || (isData && StandsForItself(unit)))
            {
                literal[end++] = unit;
                continue;
            }

            literal[end++] = '\\';
            if (unit is '"' or '\\')
            {
                literal[end++] = unit;
            }
            else if (unit == '\0')
            {
                literal[end++] = '0';
            }
            else
            {
                // The short form takes as many digits as follow, so none may follow that is not its own.
                bool isShort = isData && (i + 1 == value.Length || !IsHexDigit(value[i + 1]));
                literal[end++] = isShort ? 'x' : 'u';
                for (int shift = 12; shift >= 0; shift -= 4)
                {
                    if (!isShort || unit >> shift != 0)
                    {
                        literal[end++] = HexDigits[(unit >> shift) & 15];
                    }
                }
            }
        }

        literal[end++] = '"';
        return new string(literal, 0, end);
    }

    /// <summary>Whether a character beyond ASCII can stand in a literal of data: it breaks no line, is no half of a pair, and changes no direction.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool StandsForItself(char unit) =>
        unit is (>= '\u00C0' and <= '\u02AF') or (>= '\u3400' and <= '\uD7A3') or (>= '\uE000' and <= '\uF8FF');

    private static bool IsHexDigit(char letter) => letter is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

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
    [MethodImpl(Compilation.Once)]
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
