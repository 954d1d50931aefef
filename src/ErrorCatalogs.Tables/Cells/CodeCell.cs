using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace ErrorCatalogs.Tables.Cells;

/// <summary>Reads codes by their shape: <c>550 5.7.26</c>, <c>421, "4.3.0"</c>, <c>5xx</c>, <c>X.7.1</c>, <c>0x800CCC0E</c>, <c>MAILCONDNS</c>.</summary>
internal static class CodeCell
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex Enhanced = new(
        @"\G([245X])\.(\d{1,3})\.(\d{1,3})(?:\s*-\s*(?:[245X]\.\d{1,3}\.)?(\d{1,3}))?(?![\w.]*\d)", Options);

    private static readonly Regex Reply = new(@"\G(?:([1-9])(?:xx|yz)|(\d{3}))(?![\w])", Options);

    private static readonly Regex HResult = new(@"\G0x[0-9a-f]{8}(?![\w])", Options);

    private static readonly Regex Word = new(@"\G[A-Z_][\w./-]*", Options);

    /// <summary>What may stand between codes: punctuation, and "or" or "and" before a code.</summary>
    private static readonly Regex Between = new(@"\G(?:[\s,""'\-;/()#|&]|\b(?:or|and)(?=\s+[#(]*(?:\d{3}\b|[1-9](?:xx|yz)\b|[245X]\.\d|0x)))*", Options);

    /// <summary>A code of a cell: the numbers that stand together, and what follows them as text.</summary>
    /// <param name="Reply">The reply code or HTTP status; 1 to 9 for any of that class.</param>
    /// <param name="EnhancedCode">The enhanced code.</param>
    /// <param name="Number">The error number.</param>
    /// <param name="Name">A code that is a word.</param>
    internal sealed record Code(int? Reply, EnhancedPattern? EnhancedCode, int? Number, string? Name);

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
        int at = 0;
        int? pending = null;
        while (true)
        {
            at += Between.Match(text, at).Length;
            if (at >= text.Length)
            {
                break;
            }

            if (HResult.Match(text, at) is { Success: true } hresult)
            {
                Flush();
                found.Add(new Code(null, null, ParseHex(hresult.Value), null));
                at += hresult.Length;
            }
            else if (Enhanced.Match(text, at) is { Success: true } enhanced)
            {
                found.Add(new Code(pending, ReadEnhanced(enhanced), null, null));
                pending = null;
                at += enhanced.Length;
            }
            else if (Reply.Match(text, at) is { Success: true } reply)
            {
                Flush();
                pending = reply.Groups[1].Success
                    ? Number(reply.Groups[1])
                    : Number(reply.Groups[2]);
                at += reply.Length;
            }
            else
            {
                break;
            }
        }

        Flush();
        rest = text.Substring(Math.Min(at, text.Length)).Trim();
        if (found.Count == 0 && Word.Match(text) is { Success: true } word && word.Length == text.Length)
        {
            found.Add(new Code(null, null, null, text));
            rest = "";
        }

        return found.Count != 0;

        void Flush()
        {
            if (pending is not null)
            {
                found.Add(new Code(pending, null, null, null));
                pending = null;
            }
        }
    }

    /// <summary>Whether a cell is a hexadecimal number of any length.</summary>
    public static bool IsHexadecimal(string text) =>
        text.Length > 2 && text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) && text.Skip(2).All(Uri.IsHexDigit);

    /// <summary>Reads an error number such as <c>0x800CCC0E</c>.</summary>
    public static bool TryReadHResult(string text, out int value)
    {
        value = 0;
        if (HResult.Match(text) is not { Success: true } match || match.Length != text.Length)
        {
            return false;
        }

        value = ParseHex(text);
        return true;
    }

    private static EnhancedPattern ReadEnhanced(Match match)
    {
        int detail = Number(match.Groups[3]);
        return new EnhancedPattern(
            match.Groups[1].Value is "X" or "x" ? 0 : Number(match.Groups[1]),
            Number(match.Groups[2]),
            detail,
            match.Groups[4].Success ? Number(match.Groups[4]) : detail);
    }

    private static int Number(Group group) => int.Parse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int ParseHex(string text) => unchecked((int)uint.Parse(text.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
}
