using System;

namespace ErrorCatalogs.Matching;

/// <summary>Tells a phrase that an address or a link has for a name, <c>https://example.com/help/user-unknown</c>, from one that is said.</summary>
internal static class JoinedWords
{
    /// <summary>Whether words are joined by hyphens and the like, as in a name, and stand within a link or before the sign of a mail address.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="words">The words, one behind the other.</param>
    public static bool AreOfName(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words)
    {
        bool hasDot = false;
        for (int i = 1; i < words.Length; i++)
        {
            int gap = words[i - 1].End;
            if (words[i].Start - gap != 1 || text[gap] is not ((byte)'-' or (byte)'_' or (byte)'+' or (byte)'.'))
            {
                return false;
            }

            hasDot |= text[gap] == '.';
        }

        // The parts of a host's name have dots between them, which a table may name.
        return words.Length > 1 && ((!hasDot && Link.Has(text, words[0])) || MailAddress.HasInLocalPart(text, words[0], words[words.Length - 1]));
    }
}
