using System;
using System.Buffers;
using System.Text;

namespace ErrorCatalogs.Replies;

/// <summary>The UTF-8 form of a text, in a buffer on the stack or, for long texts, rented from the shared pool.</summary>
internal ref struct Utf8Text
{
    /// <summary>The bytes of stack a caller provides.</summary>
    public const int StackLength = 3 * 512;

    /// <summary>The most characters that are read of a text; replies are far shorter.</summary>
    public const int MaxChars = 1 << 16;

    private byte[]? rented;

    public Utf8Text(ReadOnlySpan<char> text, Span<byte> stack)
    {
        if (text.Length > MaxChars)
        {
            text = text.Slice(0, MaxChars);
        }

        if (text.Length * 3 > stack.Length)
        {
            rented = ArrayPool<byte>.Shared.Rent(text.Length * 3);
            stack = rented;
        }

        Bytes = stack.Slice(0, Encode(text, stack));
    }

    public ReadOnlySpan<byte> Bytes { get; }

    public void Dispose()
    {
        if (rented is { } array)
        {
            rented = null;
            ArrayPool<byte>.Shared.Return(array);
        }
    }

    /// <summary>Encodes a text; lone surrogates become U+FFFD.</summary>
    private static int Encode(ReadOnlySpan<char> text, Span<byte> target)
    {
#if NET8_0_OR_GREATER
        return Encoding.UTF8.GetBytes(text, target);
#else
        if (text.IsEmpty)
        {
            return 0;
        }

        unsafe
        {
            fixed (char* from = text)
            fixed (byte* to = target)
            {
                return Encoding.UTF8.GetBytes(from, text.Length, to, target.Length);
            }
        }
#endif
    }
}
