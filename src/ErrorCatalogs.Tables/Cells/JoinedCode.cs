using System.Linq;

namespace ErrorCatalogs.Tables.Cells;

/// <summary>A code of an application whose numbers are joined, as those of a standard are not: <c>401-02</c>, <c>401.1</c>, <c>550/02</c>, <c>10.4</c>.</summary>
internal static class JoinedCode
{
    /// <summary>Whether a cell is one by its shape, be it that of an enhanced code or a range as well: numbers, perhaps with letters, and a sign between each two.</summary>
    public static bool IsRead(string cell)
    {
        for (int i = 0; i < cell.Length; i++)
        {
            if (IsJoint(cell[i]) ? !IsPartAt(cell, i - 1) || !IsPartAt(cell, i + 1) : !IsPartAt(cell, i))
            {
                return false;
            }
        }

        return cell.Length != 0 && IsDigit(cell[0]) && cell.Any(IsJoint);
    }

    /// <summary>Whether a cell is one whose first number looks like a reply code or a status.</summary>
    public static bool HasThreeDigits(string cell) => IsRead(cell) && cell.TakeWhile(IsDigit).Count() == 3 && IsJoint(cell[3]);

    /// <summary>Whether what stands behind the codes of a cell is joined to the last of them, which is none then: <c>401</c> in <c>401-02</c>.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="rest">What stands behind its codes.</param>
    public static bool IsBehind(string text, string rest)
    {
        int start = text.TrimEnd().Length - rest.Length;
        int part = rest.Length != 0 && rest[0] is '.' or ':' ? start + 1 : start;
        int end = part;
        while (IsPartAt(text, end) || (end > part && IsPartAt(text, end + 1) && IsJoint(text[end])))
        {
            end++;
        }

        return IsJointAt(text, part - 1)
            && end > part
            && (end == text.Length || char.IsWhiteSpace(text[end]) || text[end] is ',' or ';')
            && text.Substring(part, end - part).Any(IsDigit)
            && !CodeCell.IsPartOfEnhanced(rest);
    }

    /// <summary>Whether a sign joins what stands before and behind it.</summary>
    public static bool IsJointAt(string text, int at) => at > 0 && IsJoint(text[at]) && IsPartAt(text, at - 1) && IsPartAt(text, at + 1);

    private static bool IsJoint(char letter) => CodeScanner.IsDash(letter) || letter is '.' or '/' or ':' or '#';

    private static bool IsPartAt(string text, int at) => at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_');

    private static bool IsDigit(char letter) => letter is >= '0' and <= '9';
}
