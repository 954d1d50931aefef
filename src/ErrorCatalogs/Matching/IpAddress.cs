using System;
using ErrorCatalogs.Replies;

namespace ErrorCatalogs.Matching;

/// <summary>Tells an IP address from other things that are written in one piece, in either version, or with its numbers made unreadable as <c>x</c>.</summary>
internal static class IpAddress
{
    private const int Ipv4Numbers = 4;
    private const int MaxIpv4Digits = 3;
    private const int MinIpv6Colons = 2;

    /// <summary>Whether some words of a reply, with what stands between them, are an address.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="words">Its words.</param>
    /// <param name="first">The first of them.</param>
    /// <param name="end">The word behind the last one.</param>
    public static bool Is(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words, int first, int end)
    {
        if (first < end - 1 && AsciiBytes.Equals(text.Slice(words[first].Start, words[first].Length), "ipv6"u8))
        {
            first++;
        }

        if (first >= end)
        {
            return false;
        }

        ReadOnlySpan<byte> address = text.Slice(words[first].Start, words[end - 1].End - words[first].Start);
        return (end - first == Ipv4Numbers && IsIpv4(address)) || IsIpv6(address);
    }

    private static bool IsIpv4(ReadOnlySpan<byte> address)
    {
        int numbers = 1;
        int digits = 0;
        foreach (byte value in address)
        {
            if (value == '.' && digits > 0)
            {
                numbers++;
                digits = 0;
            }
            else if (!(AsciiBytes.IsDigit(value) || value is (byte)'x' or (byte)'X') || ++digits > MaxIpv4Digits)
            {
                return false;
            }
        }

        return numbers == Ipv4Numbers;
    }

    private static bool IsIpv6(ReadOnlySpan<byte> address)
    {
        int colons = 0;
        foreach (byte value in address)
        {
            if (value == ':')
            {
                colons++;
            }
            else if (!AsciiBytes.IsHexDigit(value) && value != '.')
            {
                return false;
            }
        }

        return colons >= MinIpv6Colons;
    }
}
