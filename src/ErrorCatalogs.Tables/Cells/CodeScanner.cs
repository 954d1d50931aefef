using System.Globalization;

namespace ErrorCatalogs.Tables.Cells;

/// <summary>Recognises the shapes of codes at a position of a text, and what may stand between codes.</summary>
/// <remarks>Every table has its codes read, so no regular expressions are: the compiler would have to load and compile their engine first.</remarks>
internal static class CodeScanner
{
    /// <summary>The position behind punctuation, blanks, and "or" or "and" before a code.</summary>
    public static int SkipBetween(string text, int at)
    {
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]) || IsDash(text[at]) || text[at] is ',' or '"' or '\'' or ';' or '/' or '(' or ')' or '#' or '|' or '&')
            {
                at++;
            }
            else if (ConjunctionLength(text, at) is var length and not 0)
            {
                at += length;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>Reads an error number, <c>0x</c> and eight hexadecimal digits.</summary>
    public static bool TryReadHResult(string text, ref int at, out int value)
    {
        value = 0;
        if (!IsPrefix(text, at, "0x")
            || at + 10 > text.Length
            || IsWord(text, at + 10)
            || !uint.TryParse(text.Substring(at + 2, 8), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint number))
        {
            return false;
        }

        value = unchecked((int)number);
        at += 10;
        return true;
    }

    /// <summary>Reads a reply code or HTTP status, three digits; <c>5xx</c> and <c>5yz</c> stand for any of the class 5.</summary>
    public static bool TryReadReply(string text, ref int at, out int code)
    {
        code = 0;
        bool isClass = IsDigit(text, at) && text[at] != '0' && (IsPrefix(text, at + 1, "xx") || IsPrefix(text, at + 1, "yz"));
        if ((!isClass && !(IsDigit(text, at) && IsDigit(text, at + 1) && IsDigit(text, at + 2))) || IsWord(text, at + 3))
        {
            return false;
        }

        int end = at + (isClass ? 1 : 3);
        TryReadNumber(text, ref at, end, out code);
        at = isClass ? end + 2 : end;
        return true;
    }

    /// <summary>Reads what makes a range of a reply code that was read: <c>-559</c> behind <c>550</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The position behind the code.</param>
    /// <param name="first">The code.</param>
    /// <param name="last">The last code, above the first one.</param>
    public static bool TryReadLastReply(string text, ref int at, int first, out int last)
    {
        last = 0;
        int dash = SkipBlanks(text, at);
        if (!IsDashAt(text, dash))
        {
            return false;
        }

        int start = SkipBlanks(text, dash + 1);
        int end = start;
        if (!TryReadReply(text, ref end, out last) || end != start + 3 || last <= first || last < 100 || (Is(text, end, '.') && IsDigit(text, end + 1)))
        {
            return false;
        }

        at = end;
        return true;
    }

    /// <summary>
    /// Reads an enhanced code or a range of them: <c>5.7.1</c>, <c>X.7.1</c>, <c>5.7.500-5.7.699</c>, <c>5.7.500-699</c>. The last detail is -1
    /// where the end is of another class or subject.
    /// </summary>
    public static bool TryReadEnhanced(string text, ref int at, out EnhancedPattern code)
    {
        code = null!;
        int end = at;
        if (!TryReadStem(text, ref end, out int @class, out int subject) || !TryReadNumber(text, ref end, end + 3, out int detail))
        {
            return false;
        }

        int rangeEnd = end;
        if (TryReadRangeEnd(text, ref rangeEnd, @class, subject, out int last) && !HasDigitBehind(text, rangeEnd))
        {
            end = rangeEnd;
        }
        else if (HasDigitBehind(text, end))
        {
            return false;
        }
        else
        {
            last = detail;
        }

        code = new EnhancedPattern(@class, subject, detail, last);
        at = end;
        return true;
    }

    /// <summary>Whether a sign is a hyphen, a dash or a minus, of which word processors have several.</summary>
    public static bool IsDash(char letter) => letter is '-' or (>= '\u2010' and <= '\u2015') or '\u2212';

    /// <summary>Whether a text holds nothing but a whole number: <c>1042</c>, <c>-32603</c>.</summary>
    public static bool IsInteger(string text)
    {
        for (int i = text.Length > 1 && text[0] == '-' ? 1 : 0; i < text.Length; i++)
        {
            if (!IsDigit(text, i))
            {
                return false;
            }
        }

        return text.Length != 0;
    }

    /// <summary>Whether a whole text is a code that is a word.</summary>
    public static bool IsName(string text)
    {
        if (text.Length == 0 || !(char.ToUpperInvariant(text[0]) is (>= 'A' and <= 'Z') or '_'))
        {
            return false;
        }

        for (int i = 1; i < text.Length; i++)
        {
            if (!IsWord(text, i) && text[i] is not ('.' or '/' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Class and subject with their dots: <c>5.7.</c></summary>
    private static bool TryReadStem(string text, ref int at, out int @class, out int subject)
    {
        subject = 0;
        @class = 0;
        if (!IsClass(text, at) || !Is(text, at + 1, '.'))
        {
            return false;
        }

        @class = IsDigit(text, at) ? text[at] - '0' : 0;
        at += 2;
        return TryReadNumber(text, ref at, at + 3, out subject) && Is(text, at++, '.');
    }

    private static bool TryReadRangeEnd(string text, ref int at, int @class, int subject, out int detail)
    {
        detail = 0;
        int dash = SkipBlanks(text, at);
        if (!IsDashAt(text, dash))
        {
            return false;
        }

        bool isApart = dash > at && !(IsDigit(text, at - 3) && IsDigit(text, at - 2));
        at = SkipBlanks(text, dash + 1);
        int behindStem = at;
        bool isOther = false;
        if (TryReadStem(text, ref behindStem, out int lastClass, out int lastSubject))
        {
            at = behindStem;
            isOther = lastClass != @class || lastSubject != subject;
        }
        else if (isApart && TryReadReply(text, ref behindStem, out _))
        {
            // Behind a detail of fewer digits it is the reply code: 5.1.1 - 550.
            return false;
        }

        if (!TryReadNumber(text, ref at, at + 3, out detail))
        {
            return false;
        }

        detail = isOther ? -1 : detail;
        return true;
    }

    /// <summary>Whether letters and dots follow that a digit is among: then it was the start of something else, such as an IP address.</summary>
    private static bool HasDigitBehind(string text, int at)
    {
        while (IsWord(text, at) || Is(text, at, '.'))
        {
            if (char.IsDigit(text[at++]))
            {
                return true;
            }
        }

        return false;
    }

    private static int ConjunctionLength(string text, int at)
    {
        int length = IsPrefix(text, at, "or") ? 2 : IsPrefix(text, at, "and") ? 3 : 0;
        int next = SkipBlanks(text, at + length);
        if (length == 0 || next == at + length || (at > 0 && IsWord(text, at - 1)))
        {
            return 0;
        }

        while (Is(text, next, '#') || Is(text, next, '('))
        {
            next++;
        }

        int reply = next;
        return TryReadReply(text, ref reply, out _) || IsPrefix(text, next, "0x") || (IsClass(text, next) && Is(text, next + 1, '.') && IsDigit(text, next + 2)) ? length : 0;
    }

    /// <summary>Reads the digits up to a position.</summary>
    private static bool TryReadNumber(string text, ref int at, int end, out int number)
    {
        int start = at;
        number = 0;
        while (at < end && IsDigit(text, at))
        {
            number = (number * 10) + (text[at++] - '0');
        }

        return at > start;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsDashAt(string text, int at) => at < text.Length && IsDash(text[at]);

    private static bool Is(string text, int at, char letter) => at < text.Length && text[at] == letter;

    private static bool IsClass(string text, int at) => at < text.Length && text[at] is '2' or '4' or '5' or 'X' or 'x';

    private static bool IsDigit(string text, int at) => at < text.Length && text[at] is >= '0' and <= '9';

    private static bool IsWord(string text, int at) => at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_');

    private static bool IsPrefix(string text, int at, string prefix) =>
        at + prefix.Length <= text.Length && string.Compare(text, at, prefix, 0, prefix.Length, System.StringComparison.OrdinalIgnoreCase) == 0;
}
