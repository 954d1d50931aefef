using System;
using System.Collections.Generic;

namespace ErrorCatalogs.Tables.Cells;

/// <summary>A place in a wire text that varies.</summary>
/// <remarks>
/// Beside <c>{name}</c> and <c>{name:type}</c>, those of programs are read, whose texts are handed on as they are: <c>{0:N2}</c> and
/// <c>{1,-8}</c> of .NET, <c>{user.Name}</c> and <c>{@user}</c> of interpolation and logs, <c>{{ name }}</c> of templates, <c>{}</c>, and <c>%s</c>,
/// <c>%1$05d</c>, <c>%(name)s</c> of printf, <c>%1</c> and <c>%1!s!</c> of Windows, <c>&amp;1</c> of SAP, <c>%name%</c>, and <c>&lt;name&gt;</c> of documents.
/// </remarks>
internal readonly record struct Placeholder
{
    /// <summary>What stands between angle brackets for itself: control characters, and values that programs do not have.</summary>
    private static readonly HashSet<string> Signs = ["CR", "LF", "CRLF", "NUL", "TAB", "EOF", "DATA", "nil", "null", "none"];

    /// <summary>Tags of HTML that stand alone; others are told by the tag that closes them.</summary>
    private static readonly HashSet<string> Tags = new(["br", "hr", "p", "li"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Its name; <see langword="null"/> where it has none, and is to be numbered.</summary>
    public string? Name { get; private init; }

    /// <summary>What the text says of its type; empty where it says nothing.</summary>
    public string Type { get; private init; }

    /// <summary>Where the text goes on behind it.</summary>
    public int End { get; private init; }

    /// <summary>How far behind a tag the one is looked for that closes it.</summary>
    private const int MaxElement = 200;

    /// <summary>The longest format of an insert.</summary>
    private const int MaxFormat = 12;

    /// <summary>The next place where a placeholder may begin; -1 where there is none.</summary>
    public static int Find(string text, int start) => start < text.Length ? text.IndexOfAny(['{', '%', '$', '<', '&'], start) : -1;

    /// <summary>The brace that closes the one at an index; -1 where another one opens before, or none closes.</summary>
    public static int FindClose(string text, int start)
    {
        int next = text.IndexOfAny(['{', '}'], start + 1);
        return next >= 0 && text[next] == '}' ? next : -1;
    }

    /// <summary>Reads a placeholder.</summary>
    /// <param name="text">The wire text.</param>
    /// <param name="start">The index of the sign with which it begins.</param>
    /// <param name="placeholder">The placeholder.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryRead(string text, int start, out Placeholder placeholder) => text[start] switch
    {
        '{' => TryReadBraces(text, start, out placeholder),
        '$' => TryReadDollar(text, start, out placeholder),
        '<' => TryReadAngle(text, start, out placeholder),
        '&' => TryReadAmpersand(text, start, out placeholder),
        _ => TryReadInsert(text, start, out placeholder) || TryReadPercent(text, start, out placeholder) || TryReadBetweenPercents(text, start, out placeholder),
    };

    /// <summary>A variable of a message class of SAP: <c>&amp;1</c>, <c>&amp;1&amp;</c>. One behind a sign of redirection is that of a shell: <c>2&gt;&amp;1</c>.</summary>
    private static bool TryReadAmpersand(string text, int start, out Placeholder placeholder)
    {
        int end = SkipAny(text, start + 1, "123456789");
        placeholder = new Placeholder { Name = text.Substring(start + 1, end - start - 1), Type = "", End = end < text.Length && text[end] == '&' ? end + 1 : end };
        return end == start + 2
            && (end == text.Length || !char.IsLetterOrDigit(text[end]))
            && (start == 0 || !(char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '>' or '<' or '&'));
    }

    /// <summary>A name between percent signs: <c>%value%</c> of Symfony, <c>%HOST%</c> of scripts. In an address they stand before digits of hexadecimal.</summary>
    private static bool TryReadBetweenPercents(string text, int start, out Placeholder placeholder)
    {
        int end = SkipName(text, start + 1);
        placeholder = new Placeholder { Name = text.Substring(start + 1, end - start - 1), Type = "", End = end + 1 };
        return end > start + 2
            && end < text.Length && text[end] == '%'
            && IsLetter(text[start + 1])
            && (start == 0 || !(char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '%'))
            && (end + 1 == text.Length || !(char.IsLetterOrDigit(text[end + 1]) || text[end + 1] == '%'));
    }

    /// <summary>A variable of a shell, of PHP or of Kotlin; one that stands behind a letter or digit is a currency or a sign of its own.</summary>
    private static bool TryReadDollar(string text, int start, out Placeholder placeholder)
    {
        int end = start + 1;
        while (end < text.Length && (IsLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        placeholder = new Placeholder { Name = text.Substring(start + 1, end - start - 1), Type = "", End = end };
        return end > start + 2 && IsLetter(text[start + 1]) && (start == 0 || !(char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '$'));
    }

    /// <summary>A name between angle brackets: <c>&lt;order&gt;</c>, <c>&lt;user id&gt;</c>. Addresses and markup are none.</summary>
    private static bool TryReadAngle(string text, int start, out Placeholder placeholder)
    {
        placeholder = default;
        int end = start + 1;
        while (end < text.Length && (IsLetterOrDigit(text[end]) || text[end] is '_' or '-' or ' '))
        {
            end++;
        }

        if (end == text.Length || text[end] != '>' || !IsLetter(text[start + 1]) || text[end - 1] == ' ')
        {
            return false;
        }

        string name = text.Substring(start + 1, end - start - 1);
        placeholder = new Placeholder { Name = name.Replace(' ', '_'), Type = "", End = end + 1 };
        return !Signs.Contains(name) && !Tags.Contains(name) && text.IndexOf("</" + name, end, Math.Min(MaxElement, text.Length - end), StringComparison.Ordinal) < 0;
    }

    /// <summary>An insert of a message table of Windows: <c>%1</c>, <c>%1!s!</c>, <c>%12!08lX!</c>. Two digits alone are a percentage in some languages.</summary>
    private static bool TryReadInsert(string text, int start, out Placeholder placeholder)
    {
        placeholder = default;
        int digits = SkipAny(text, start + 1, "0123456789");
        int length = digits - start - 1;
        if (length is 0 or > 2 || text[start + 1] == '0' || (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '%')))
        {
            return false;
        }

        int end = digits;
        if (end < text.Length && text[end] == '!')
        {
            int close = text.IndexOf('!', end + 1, Math.Min(MaxFormat, text.Length - end - 1));
            end = close > end + 1 && IsLetter(text[close - 1]) && text.IndexOf(' ', end, close - end) < 0 ? close + 1 : end;
        }

        placeholder = new Placeholder { Name = text.Substring(start + 1, length), Type = "", End = end };
        return end > digits || (length == 1 && (end == text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] is '%' or '$' or '*' || IsFraction(text, end))));
    }

    /// <summary>Whether a number goes on behind a point: <c>%5.2f</c>, <c>%1,5</c>.</summary>
    private static bool IsFraction(string text, int at) => text[at] is '.' or ',' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);

    /// <summary>A name with an alignment and a type behind it, or nothing, between braces.</summary>
    private static bool TryReadBraces(string text, int start, out Placeholder placeholder)
    {
        placeholder = default;
        int close = FindClose(text, start);
        if (close < 0)
        {
            return false;
        }

        int begin = text[start + 1] is '@' or '$' ? start + 2 : SkipAny(text, start + 1, " ");
        int end = SkipName(text, begin);
        string name = text.Substring(begin, end - begin);
        if (name.Length == 0)
        {
            placeholder = new Placeholder { Type = "", End = close + 1 };
            return close == start + 1 && !IsJson(text);
        }

        if (text[start + 1] == ' ' || text[end] == ' ')
        {
            // Templates of web pages have blanks around a name.
            placeholder = new Placeholder { Name = name, Type = "", End = close + 1 };
            return IsLetter(name[0]) && SkipAny(text, end, " ") == close && !IsJson(text);
        }

        int colon = text[end] == ',' ? SkipFormat(text, end + 1, ':') : end;
        int last = text[colon] == ':' ? SkipFormat(text, colon + 1, '}') : colon;
        string type = last > colon ? text.Substring(colon + 1, last - colon - 1) : "";
        placeholder = new Placeholder { Name = name, Type = type, End = close + 1 };
        return last == close && text[close - 1] is not (',' or ':');
    }

    /// <summary>A conversion of printf; one that stands in a word or behind a number is a percent sign.</summary>
    private static bool TryReadPercent(string text, int start, out Placeholder placeholder)
    {
        placeholder = default;
        int at = start + 1;
        string? name = null;
        if (at < text.Length && text[at] == '(')
        {
            int end = SkipName(text, at + 1);
            if (end == at + 1 || end == text.Length || text[end] != ')')
            {
                return false;
            }

            name = text.Substring(at + 1, end - at - 1);
            at = end + 1;
        }

        int number = SkipAny(text, at, "0123456789");
        if (number > at && number < text.Length && text[number] == '$')
        {
            name = text.Substring(at, number - at);
            at = number + 1;
        }

        at = SkipAny(text, at, "+-#0");
        at = SkipAny(text, at, "123456789.*");
        at = SkipAny(text, at, "hlLqjzt");
        placeholder = new Placeholder { Name = name, Type = "", End = at + 1 };
        return at < text.Length
            && "diouxXeEfFgGcspn@".IndexOf(text[at]) >= 0
            && (start == 0 || !char.IsLetterOrDigit(text[start - 1]))
            && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));
    }

    /// <summary>Letters and digits, and between them what names have, and members of objects.</summary>
    private static int SkipName(string text, int at)
    {
        int start = at;
        while (at < text.Length && (IsLetterOrDigit(text[at]) || (at > start && text[at] is '_' or '-' or '.' or '?')))
        {
            at++;
        }

        return at;
    }

    private static bool IsLetter(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsLetterOrDigit(char letter) => IsLetter(letter) || letter is >= '0' and <= '9';

    /// <summary>An alignment, or a format: what has neither blanks nor quotes in it.</summary>
    private static int SkipFormat(string text, int at, char stop)
    {
        while (at < text.Length && text[at] != stop && text[at] is > ' ' and not ('"' or '\'' or '{' or '}'))
        {
            at++;
        }

        return at;
    }

    private static int SkipAny(string text, int at, string letters)
    {
        while (at < text.Length && letters.IndexOf(text[at]) >= 0)
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether braces may be an object without members.</summary>
    private static bool IsJson(string text) => text.Contains("\":") || text.Contains("\" :");
}
