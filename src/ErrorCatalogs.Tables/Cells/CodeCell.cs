using System;
using System.Collections.Generic;
using System.Linq;

namespace ErrorCatalogs.Tables.Cells;

/// <summary>Reads codes by their shape: <c>550 5.7.26</c>, <c>421, "4.3.0"</c>, <c>5xx</c>, <c>X.7.1</c>, <c>0x800CCC0E</c>, <c>MAILCONDNS</c>.</summary>
internal static class CodeCell
{
    /// <summary>A code of a cell: the numbers that stand together, and what follows them as text.</summary>
    /// <param name="Reply">The reply code or HTTP status; 1 to 9 for any of that class.</param>
    /// <param name="EnhancedCode">The enhanced code.</param>
    /// <param name="Number">The error number.</param>
    /// <param name="Name">A code that is a word.</param>
    internal sealed record Code(int? Reply, EnhancedPattern? EnhancedCode, int? Number, string? Name)
    {
        /// <summary>The digits of a reply code or status, as they are written: <c>009</c>; <see langword="null"/> where it stands for a class.</summary>
        public string? Digits { get; init; }

        /// <summary>The last code of a range of which the reply code is the first: <c>550-559</c>.</summary>
        public int? LastReply { get; init; }

        /// <summary>Whether it stands for several codes, so that another row may have one of them itself.</summary>
        public bool IsRange => LastReply is not null || IsClass;

        /// <summary>Whether it stands for all codes of a class.</summary>
        public bool IsClass => Reply is not null && Digits is null;

        /// <summary>Whether there is a reply code which no server sends: 200 to 699 are those of SMTP.</summary>
        public bool IsNoReply => Reply is { } reply && (Digits is null ? reply is < 2 or > 6 : reply < 200 || (LastReply ?? reply) > 699);

        /// <summary>The reply codes, a class for those that are all of one.</summary>
        public IEnumerable<int?> Replies()
        {
            int? reply = Reply;
            do
            {
                bool isClass = reply % 100 == 0 && reply + 99 <= LastReply;
                yield return isClass ? reply / 100 : reply;
                reply += isClass ? 100 : 1;
            }
            while (reply <= LastReply);
        }

        /// <summary>Each number that it stands for.</summary>
        public IEnumerable<int> Numbers() => Reply is not { } first ? []
            : IsClass ? Enumerable.Range(first * 100, 100)
            : Enumerable.Range(first, (LastReply ?? first) - first + 1);
    }

    /// <summary>Whether a cell holds nothing but codes.</summary>
    public static bool IsCode(string text) => TryRead(text, out _, out string rest) && rest.Length == 0;

    /// <summary>Whether a cell begins with a code.</summary>
    public static bool BeginsWithCode(string text) => TryRead(text, out _, out _);

    /// <summary>Whether a cell begins with a code that is a number, not a name.</summary>
    public static bool IsNumber(string text) => TryRead(text, out IReadOnlyList<Code> codes, out _) && codes[0].Name is null;

    /// <summary>Whether a text can begin with a code that is a number; most texts are told from one by their first letter.</summary>
    public static bool CanBeginWithNumber(string text) => text.Length != 0 && (!char.IsLetter(text[0]) || text[0] is 'x' or 'X' or 'o' or 'O' or 'a' or 'A');

    /// <summary>Reads a value of a code column.</summary>
    /// <param name="text">The value.</param>
    /// <param name="codes">The codes in it; a reply code and the enhanced code behind it are one.</param>
    /// <param name="rest">The text behind the codes, such as the message in <c>550-5.7.26 text</c>.</param>
    /// <returns>Whether there is any code.</returns>
    public static bool TryRead(string text, out IReadOnlyList<Code> codes, out string rest)
    {
        var found = new List<Code>();
        codes = found;
        int? pending = null;
        int? last = null;
        string digits = "";
        int at = CodeScanner.SkipBetween(text, 0);
        while (at < text.Length)
        {
            if (CodeScanner.TryReadHResult(text, ref at, out int number))
            {
                Flush();
                found.Add(new Code(null, null, number, null));
            }
            else if (CodeScanner.TryReadEnhanced(text, ref at, out EnhancedPattern enhanced))
            {
                found.Add(new Code(pending, enhanced, null, null) { Digits = pending is null ? null : DigitsOf(digits), LastReply = last });
                pending = last = null;
            }
            else if (at is var start && CodeScanner.TryReadReply(text, ref at, out int reply))
            {
                if (text[start] == '0' && JoinedCode.IsJointAt(text, start - 1))
                {
                    at = start;
                    break;
                }

                Flush();
                pending = reply;
                digits = text.Substring(start, at - start);
                last = DigitsOf(digits) is not null && CodeScanner.TryReadLastReply(text, ref at, reply, out int end) ? end : null;
            }
            else
            {
                break;
            }

            at = CodeScanner.SkipBetween(text, at);
        }

        Flush();
        rest = text.Substring(at).Trim();
        if (found.Count == 0 ? TryReadNames(text, found) : rest.IndexOf('_') > 0 && rest == rest.ToUpperInvariant() && TryReadNames(rest, found))
        {
            rest = "";
        }
        else if (JoinedCode.IsBehind(text, rest) && !rest.Any(char.IsWhiteSpace))
        {
            found.Clear();
        }

        return found.Count != 0;

        void Flush()
        {
            if (pending is not null)
            {
                found.Add(new Code(pending, null, null, null) { Digits = DigitsOf(digits), LastReply = last });
                pending = last = null;
            }
        }
    }

    private static string? DigitsOf(string reply) => char.IsDigit(reply[2]) ? reply : null;

    /// <summary>Reads a name, or several with a comma or semicolon between them.</summary>
    private static bool TryReadNames(string text, List<Code> found)
    {
        string[] names = [.. text.Split(',', ';').Select(name => name.Trim())];
        if (!Array.TrueForAll(names, CodeScanner.IsName))
        {
            return false;
        }

        found.AddRange(names.Select(name => new Code(null, null, null, name)));
        return true;
    }

    /// <summary>Whether what stands behind a code begins as enhanced codes do, and is none: <c>5.1</c>, <c>5.7.x</c>.</summary>
    public static bool IsPartOfEnhanced(string rest) =>
        rest.Length > 2 && rest[1] == '.' && rest.All(letter => letter is '.' or 'x' or 'X' or (>= '0' and <= '9')) && rest[0] != '.';

    /// <summary>Whether a cell is a hexadecimal number of any length.</summary>
    public static bool IsHexadecimal(string text) =>
        text.Length > 2 && text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) && text.Skip(2).All(Uri.IsHexDigit);

    /// <summary>Reads an error number such as <c>0x800CCC0E</c>.</summary>
    public static bool TryReadHResult(string text, out int value)
    {
        int at = 0;
        return CodeScanner.TryReadHResult(text, ref at, out value) && at == text.Length;
    }
}
