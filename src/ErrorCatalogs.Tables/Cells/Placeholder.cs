namespace ErrorCatalogs.Tables.Cells;

/// <summary>A place in a wire text that varies.</summary>
/// <remarks>
/// Beside <c>{name}</c> and <c>{name:type}</c>, those of programs are read, whose texts are handed on as they are: <c>{0:N2}</c> and
/// <c>{1,-8}</c> of .NET, <c>{user.Name}</c> and <c>{@user}</c> of interpolation and logs, <c>{}</c>, and <c>%s</c>, <c>%1$05d</c>,
/// <c>%(name)s</c> of printf.
/// </remarks>
internal readonly record struct Placeholder
{
    /// <summary>Its name; <see langword="null"/> where it has none, and is to be numbered.</summary>
    public string? Name { get; private init; }

    /// <summary>What the text says of its type; empty where it says nothing.</summary>
    public string Type { get; private init; }

    /// <summary>Where the text goes on behind it.</summary>
    public int End { get; private init; }

    /// <summary>The next place where a placeholder may begin; -1 where there is none.</summary>
    public static int Find(string text, int start) => start < text.Length ? text.IndexOfAny(['{', '%', '$'], start) : -1;

    /// <summary>The brace that closes the one at an index; -1 where another one opens before, or none closes.</summary>
    public static int FindClose(string text, int start)
    {
        int next = text.IndexOfAny(['{', '}'], start + 1);
        return next >= 0 && text[next] == '}' ? next : -1;
    }

    /// <summary>Reads a placeholder.</summary>
    /// <param name="text">The wire text.</param>
    /// <param name="start">The index of its brace or percent sign.</param>
    /// <param name="placeholder">The placeholder.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryRead(string text, int start, out Placeholder placeholder) => text[start] switch
    {
        '{' => TryReadBraces(text, start, out placeholder),
        '$' => TryReadDollar(text, start, out placeholder),
        _ => TryReadPercent(text, start, out placeholder),
    };

    /// <summary>A variable of a shell, of PHP or of Kotlin; one that stands behind a letter or digit is a currency or a sign of its own.</summary>
    private static bool TryReadDollar(string text, int start, out Placeholder placeholder)
    {
        int end = start + 1;
        while (end < text.Length && (IsLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        placeholder = new Placeholder { Name = text.Substring(start + 1, end - start - 1), Type = "", End = end };
        return end > start + 2 && text[start + 1] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') && (start == 0 || !(char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '$'));
    }

    /// <summary>A name with an alignment and a type behind it, or nothing, between braces.</summary>
    private static bool TryReadBraces(string text, int start, out Placeholder placeholder)
    {
        placeholder = default;
        int close = FindClose(text, start);
        if (close < 0)
        {
            return false;
        }

        int begin = text[start + 1] is '@' or '$' ? start + 2 : start + 1;
        int end = SkipName(text, begin);
        string name = text.Substring(begin, end - begin);
        if (name.Length == 0)
        {
            placeholder = new Placeholder { Type = "", End = close + 1 };
            return close == start + 1 && !IsJson(text);
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

    private static bool IsLetterOrDigit(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

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
