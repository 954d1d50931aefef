using System.Globalization;

namespace ErrorCatalogs.Tables.Cells;

/// <summary>A number with its hexadecimal behind it, as lists of Windows have them: <c>5 (0x5)</c>.</summary>
/// <param name="Number">The number.</param>
/// <param name="Hex">The same number in hexadecimal.</param>
internal readonly record struct NumberWithHex(string Number, string Hex)
{
    /// <summary>Reads both; they must be equal.</summary>
    public static bool TryRead(string text, out NumberWithHex value)
    {
        value = default;
        int open = text.IndexOf('(');
        if (open < 1 || text[text.Length - 1] != ')')
        {
            return false;
        }

        value = new NumberWithHex(text.Substring(0, open).TrimEnd(), text.Substring(open + 1, text.Length - open - 2));
        return CodeScanner.IsInteger(value.Number)
            && CodeCell.IsHexadecimal(value.Hex)
            && long.TryParse(value.Number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            && long.TryParse(value.Hex.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out long hex)
            && (number == hex || number == unchecked((int)hex));
    }
}
