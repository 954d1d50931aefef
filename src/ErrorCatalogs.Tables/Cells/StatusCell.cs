using System;
using System.Collections.Generic;
using System.Linq;

namespace ErrorCatalogs.Tables.Cells;

/// <summary>Reads statuses of HTTP, with the standard's phrase behind or before them: <c>404 Not Found</c>, <c>Not Found (404)</c>.</summary>
internal static class StatusCell
{
    /// <summary>The words between statuses.</summary>
    private static readonly HashSet<string> Joining = new(["to", "and", "except", "through", "or"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a cell.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="codes">Its statuses, ranges or classes of them.</param>
    /// <returns>Whether it holds nothing else.</returns>
    public static bool TryRead(string text, out IReadOnlyList<CodeCell.Code> codes)
    {
        if (StatusBehind(text) is { } status)
        {
            codes = [status];
            return true;
        }

        return CodeCell.TryRead(text, out codes, out string rest) && (rest.Length == 0 || IsPhrase(rest)) && codes.All(IsStatus);
    }

    /// <summary>Whether a code is a status, a range or a class of them.</summary>
    private static bool IsStatus(CodeCell.Code code) =>
        code is { Reply: >= 100 and <= 599, EnhancedCode: null, LastReply: null or <= 599 } or { IsClass: true, Reply: <= 5, EnhancedCode: null };

    /// <summary>The status in parentheses behind a phrase; <see langword="null"/> where there is none.</summary>
    private static CodeCell.Code? StatusBehind(string text)
    {
        int open = text.Length - 5;
        if (open <= 0 || text[open] != '(' || text[text.Length - 1] != ')' || !IsPhrase(text.Substring(0, open).Trim()))
        {
            return null;
        }

        int at = 0;
        string digits = text.Substring(open + 1, 3);
        return CodeScanner.IsInteger(digits) && CodeScanner.TryReadReply(digits, ref at, out int status) && status is >= 100 and <= 599
            ? new CodeCell.Code(status, null, null, null) { Digits = digits }
            : null;
    }

    /// <summary>Whether what stands behind a status is its phrase, rather than more statuses: <c>to 599</c>, <c>and above</c>.</summary>
    private static bool IsPhrase(string rest) =>
        rest.Length != 0 && char.IsLetter(rest[0]) && !rest.Any(char.IsDigit) && !Joining.Contains(rest.Split(' ')[0]);
}
