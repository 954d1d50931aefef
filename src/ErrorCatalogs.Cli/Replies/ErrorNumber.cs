using System.Globalization;

namespace ErrorCatalogs.Cli.Replies;

/// <summary>Error numbers of Windows, as scripts and message boxes print them.</summary>
/// <remarks>They are read so at the prompt alone: in the replies that a program meets, a bare number is a date or an id far more often.</remarks>
internal static class ErrorNumber
{
    private const int HexDigits = 8;

    /// <summary>Reads a number whose first bit says that something failed.</summary>
    /// <param name="text">Hexadecimal (<c>800CCC0E</c>), or decimal with or without sign (<c>-2146644978</c>, <c>2148322318</c>).</param>
    /// <param name="hresult">The number as tables write it, <c>0x800CCC0E</c>.</param>
    public static bool TryRead(string text, out string hresult)
    {
        uint number = Hexadecimal(text) is > int.MaxValue and var found ? found : Decimal(text);
        hresult = "0x" + number.ToString("X8", CultureInfo.InvariantCulture);
        return number > int.MaxValue;
    }

    private static uint Hexadecimal(string text) =>
        text.Length == HexDigits && uint.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint number) ? number : 0;

    private static uint Decimal(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) && number is >= int.MinValue and <= uint.MaxValue
            ? unchecked((uint)number)
            : 0;
}
