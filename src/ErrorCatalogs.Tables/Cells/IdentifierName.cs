using System.Linq;

namespace ErrorCatalogs.Tables.Cells;

/// <summary>Names as programs have them: <c>ENOENT</c>, <c>ER_DUP_ENTRY</c>, <c>noSuchObject</c>.</summary>
internal static class IdentifierName
{
    /// <summary>Whether a name is one of capitals.</summary>
    public static bool IsConstant(string name) => name.Length > 2 && CodeScanner.IsName(name) && name == name.ToUpperInvariant();

    /// <summary>Whether a name is one of capitals, or has several words in one.</summary>
    public static bool IsJoined(string name) => CodeScanner.IsName(name) && (IsConstant(name) || name.IndexOfAny(['_', '-', '.']) > 0 || IsCamelCase(name));

    /// <summary>Whether a name has a capital behind a small letter.</summary>
    public static bool IsCamelCase(string name) => name.Skip(1).Where((letter, at) => char.IsUpper(letter) && char.IsLower(name[at])).Any();
}
