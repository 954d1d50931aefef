using System;

namespace ErrorCatalogs.Matching;

/// <summary>
/// Makes letters beyond ASCII equal that people and servers write now this way, now that: capitals and small letters of the Latin, Greek
/// and Cyrillic alphabets, Latin and Greek letters with and without marks (<c>é</c> and <c>e</c>, <c>ή</c> and <c>η</c>), Cyrillic <c>ё</c> and <c>е</c>.
/// </summary>
internal static class LetterFolding
{
    // What U+00C0 to U+017F are without marks. A capital stands for two letters, an asterisk for a sign, which stays.
    private static ReadOnlySpan<byte> Latin =>
        "aaaaaaAceeeeiiiidnooooo*ouuuuyTSaaaaaaAceeeeiiiidnooooo*ouuuuyTy"u8 +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiIIjjkkkllllllllllnnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"u8;

    // What U+1E00 to U+1EFF are without marks, those of Vietnamese among them.
    private static ReadOnlySpan<byte> LatinAdditional =>
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"u8 +
        "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"u8 +
        "wwwwwwwwwwxxxxyyzzzzzzhtwyas**S*aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"u8 +
        "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy******"u8;

    /// <summary>Reads a letter of a word in UTF-8; malformed UTF-8 is read byte by byte.</summary>
    /// <param name="word">The word.</param>
    /// <param name="at">Where the letter begins; set to where the next one does.</param>
    /// <param name="second">The second byte of what it is folded to; 0 where that has one.</param>
    /// <returns>The first byte; 0 where the letter is a mark of the one before, and left out.</returns>
    public static byte Next(ReadOnlySpan<byte> word, ref int at, out byte second)
    {
        byte first = word[at++];
        second = 0;
        int letter;
        if (first is >= 0xC3 and <= 0xDF && at < word.Length && (word[at] & 0xC0) == 0x80)
        {
            letter = Fold(((first & 0x1F) << 6) | (word[at++] & 0x3F));
        }
        else if (first == 0xE1 && at + 1 < word.Length && word[at] is >= 0xB8 and <= 0xBB && (word[at + 1] & 0xC0) == 0x80
            && LatinAdditional[((word[at] & 3) << 6) | (word[at + 1] & 0x3F)] is not (byte)'*' and var latin)
        {
            letter = latin;
            at += 2;
        }
        else
        {
            return first;
        }

        switch (letter)
        {
            case >= 'A' and <= 'Z':
                second = (byte)(letter switch { 'I' => 'j', 'S' => 's', 'T' => 'h', _ => 'e' });
                return (byte)(letter | 0x20);
            case < 0x80:
                return (byte)letter;
            default:
                second = (byte)(0x80 | (letter & 0x3F));
                return (byte)(0xC0 | (letter >> 6));
        }
    }

    private static int Fold(int letter) => letter switch
    {
        '\u00D7' or '\u00F7' => letter,
        >= '\u00C0' and <= '\u017F' => Latin[letter - '\u00C0'],
        '\u01A0' or '\u01A1' => 'o',
        '\u01AF' or '\u01B0' => 'u',
        '\u0218' or '\u0219' => 's',
        '\u021A' or '\u021B' => 't',
        >= '\u0300' and <= '\u036F' => 0,
        '\u0386' or '\u03AC' => '\u03B1',
        '\u0388' or '\u03AD' => '\u03B5',
        '\u0389' or '\u03AE' => '\u03B7',
        '\u038A' or '\u0390' or '\u03AA' or '\u03AF' or '\u03CA' => '\u03B9',
        '\u038C' or '\u03CC' => '\u03BF',
        '\u038E' or '\u03AB' or '\u03B0' or '\u03CB' or '\u03CD' => '\u03C5',
        '\u038F' or '\u03CE' => '\u03C9',
        '\u03C2' => '\u03C3',
        >= '\u0391' and <= '\u03A9' => letter + 0x20,
        '\u0401' or '\u0451' => '\u0435',
        >= '\u0400' and <= '\u040F' => letter + 0x50,
        >= '\u0410' and <= '\u042F' => letter + 0x20,
        _ => letter,
    };
}
