using System;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Replies;

/// <summary>
/// Reads error numbers of Windows: <c>0x800CCC0E</c>, and in decimal, with its sign or without, where a word calls it one:
/// <c>Error number: -2146644978</c>, <c>error 2148322318</c>.
/// </summary>
internal static class WindowsErrors
{
    /// <summary>E_FAIL: the number of exceptions and components that have none of their own.</summary>
    public const int UnspecifiedFailure = unchecked((int)0x80004005);

    /// <summary>The characters of a number: <c>0x</c> and eight digits, or in decimal ten, for its highest bit is set.</summary>
    public const int Length = 10;

    /// <summary>Reads the number that a word is.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="word">A word of <see cref="Length"/> that begins with a digit.</param>
    /// <returns>The number; 0 where the word is none, or one that says nothing.</returns>
    public static int Read(ReadOnlySpan<byte> text, Word word)
    {
        ReadOnlySpan<byte> digits = text.Slice(word.Start, word.Length);
        if (digits[0] != '0')
        {
            return ReadDecimal(text, word, digits);
        }

        int number = ReadHexadecimal(digits);
        return number == UnspecifiedFailure && IsOfAnyException(text, word) ? 0 : number;
    }

    /// <summary>Whether a number is one that Outlook and its kind have for what a server of SMTP answers: 0x800CCC60 and those behind it.</summary>
    /// <param name="hresult">The number.</param>
    public static bool IsOfSmtp(int hresult) => unchecked((uint)hresult) is >= 0x800CCC60 and <= 0x800CCC7F;

    private static int ReadHexadecimal(ReadOnlySpan<byte> word)
    {
        if ((word[1] | 0x20) != 'x')
        {
            return 0;
        }

        uint value = 0;
        foreach (byte digit in word.Slice(2))
        {
            if (!AsciiBytes.IsHexDigit(digit))
            {
                return 0;
            }

            value = (value << 4) | (uint)(AsciiBytes.IsDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10);
        }

        return unchecked((int)value);
    }

    private static int ReadDecimal(ReadOnlySpan<byte> text, Word word, ReadOnlySpan<byte> digits)
    {
        long value = 0;
        foreach (byte digit in digits)
        {
            if (!AsciiBytes.IsDigit(digit))
            {
                return 0;
            }

            value = (value * 10) + (digit - '0');
        }

        bool isSigned = word.Start > 0 && text[word.Start - 1] == '-';
        value = isSigned ? -value : value;
        bool isFailure = isSigned ? value >= int.MinValue : value is > int.MaxValue and <= uint.MaxValue;
        return isFailure && IsNamed(text, isSigned ? word.Start - 1 : word.Start, word.End, isSigned) ? unchecked((int)value) : 0;
    }

    /// <summary>Whether a decimal number is called an error number. One with a sign needs less: <c>Number: -2146644978</c>, <c>(-2146644978)</c>.</summary>
    private static bool IsNamed(ReadOnlySpan<byte> text, int start, int end, bool isSigned)
    {
        if (NumberPlace.IsNamed(text, start, end))
        {
            return true;
        }

        ReadOnlySpan<byte> name = CodeName.WordBefore(text, start, out _);
        return AsciiBytes.Equals(name, "hresult"u8)
            || (isSigned && (AsciiBytes.Equals(name, "number"u8) || (start > 0 && text[start - 1] == '(' && end < text.Length && text[end] == ')')));
    }

    /// <summary>
    /// Whether the number stands behind the name of an exception: .NET Framework prints it for each that has no other, as <c>SocketException (0x80004005)</c>. That of a
    /// <c>COMException</c> is what a component gave.
    /// </summary>
    private static bool IsOfAnyException(ReadOnlySpan<byte> text, Word word) => word.Start > 1
        && text[word.Start - 1] == '('
        && CodeName.WordBefore(text, word.Start, out _) is var name
        && CodeName.EndsWith(name, "exception"u8)
        && !AsciiBytes.Equals(name, "comexception"u8);
}
