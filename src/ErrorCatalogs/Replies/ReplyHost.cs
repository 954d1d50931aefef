using System;
using System.Runtime.CompilerServices;

namespace ErrorCatalogs.Replies;

/// <summary>Finds the host that a report or log names as the one that answered: <c>host mx.example.com[192.0.2.1] said: ...</c>.</summary>
internal static class ReplyHost
{
    /// <summary>The longest name that is read, RFC 1035 section 2.3.4.</summary>
    public const int MaxLength = 255;

    // A text that says "host" again and again is not looked through for ever.
    private const int MaxPlaces = 4;

    /// <summary>The name of the host; empty where none is named. Of several, one behind the other, the last had the word.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="buffer">Where the name goes; <see cref="MaxLength"/> long.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ReadOnlySpan<char> Find(ReadOnlySpan<byte> text, Span<char> buffer)
    {
        // What begins with its code is the answer itself.
        ReadOnlySpan<byte> name = BeginsWithCode(text) ? default
            : Find(text, "host "u8) is { IsEmpty: false } host ? host
            : IsDelivery(text) ? Find(text, "relay="u8)
            : default;
        for (int i = 0; i < name.Length; i++)
        {
            buffer[i] = (char)name[i];
        }

        return buffer.Slice(0, name.Length);
    }

    /// <summary>The name of a host that a caller gives, as a setting or a client has it: <c>[mx.example.com]:25</c>, <c>mx.example.com[192.0.2.1]</c>.</summary>
    /// <param name="host">The host.</param>
    /// <returns>The name without what surrounds it; empty where there is none.</returns>
    public static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> host)
    {
        ReadOnlySpan<char> name = host.Trim().TrimStart('[');
        int end = name.IndexOfAny('[', ']', ':');
        return end < 0 ? name : name.Slice(0, end);
    }

    private static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> text, ReadOnlySpan<byte> introduction)
    {
        for (int place = 0; place < MaxPlaces; place++)
        {
            int at = text.LastIndexOf(introduction);
            if (at < 0)
            {
                break;
            }

            ReadOnlySpan<byte> name = NameAt(text.Slice(at + introduction.Length));
            if (!name.IsEmpty && (at == 0 || !AsciiBytes.IsLetterOrDigit(text[at - 1])))
            {
                return name;
            }

            text = text.Slice(0, at);
        }

        return default;
    }

    /// <summary>Whether a log tells of a delivery, whose status it gives. Of a message that was refused, Sendmail's <c>relay=</c> is the client.</summary>
    private static bool IsDelivery(ReadOnlySpan<byte> text) => text.IndexOf("dsn="u8) >= 0;

    /// <summary>The name that a text begins with, provided that the host's address or its answer follows.</summary>
    private static ReadOnlySpan<byte> NameAt(ReadOnlySpan<byte> text)
    {
        int end = 0;
        bool hasDot = false;
        while (end < text.Length && (AsciiBytes.IsLetterOrDigit(text[end]) || text[end] is (byte)'.' or (byte)'-' or (byte)'_'))
        {
            hasDot |= text[end++] == '.';
        }

        int next = end;
        while (next < text.Length && text[next] == ' ')
        {
            next++;
        }

        bool answers = next < text.Length
            && (text[next] is (byte)'[' or (byte)'(' or (byte)':' || AsciiBytes.StartsWith(text, next, "said"u8) || AsciiBytes.StartsWith(text, next, "refused"u8));
        return hasDot && answers && end <= MaxLength ? text.Slice(0, end) : default;
    }

    private static bool BeginsWithCode(ReadOnlySpan<byte> text) => text.Length > 3
        && AsciiBytes.IsDigit(text[0]) && AsciiBytes.IsDigit(text[1]) && AsciiBytes.IsDigit(text[2]) && text[3] is (byte)' ' or (byte)'-';
}
