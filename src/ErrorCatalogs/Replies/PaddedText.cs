using System;
using System.Buffers;
using System.Text;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Replies;

/// <summary>
/// The UTF-8 form of a reply in a buffer of our own: on the stack or, for long texts, rented from the shared pool. Behind the text the buffer
/// goes on, with zeros, so that readers may take whole blocks without looking where it ends.
/// </summary>
internal ref struct PaddedText
{
    /// <summary>The bytes of stack that a caller provides.</summary>
    public const int StackLength = 2048;

    private const int Padding = 96;

    private byte[]? rented;

    /// <summary>Encodes a text; lone surrogates become U+FFFD.</summary>
    /// <param name="text">The text; what is longer than any reply is cut off.</param>
    /// <param name="stack">A buffer of <see cref="StackLength"/>.</param>
    public PaddedText(ReadOnlySpan<char> text, Span<byte> stack)
    {
        if (text.Length > WordScanner.MaxLength)
        {
            text = text.Slice(0, WordScanner.MaxLength);
        }

        Span<byte> buffer = Provide(3 * text.Length, stack);
        Bytes = Close(buffer, Encode(text, buffer));
    }

    /// <summary>Copies a text.</summary>
    /// <param name="utf8">The text; what is longer than any reply is cut off.</param>
    /// <param name="stack">A buffer of <see cref="StackLength"/>.</param>
    public PaddedText(ReadOnlySpan<byte> utf8, Span<byte> stack)
    {
        if (utf8.Length > WordScanner.MaxLength)
        {
            utf8 = utf8.Slice(0, WordScanner.MaxLength);
        }

        Span<byte> buffer = Provide(utf8.Length, stack);
        utf8.CopyTo(buffer);
        Bytes = Close(buffer, utf8.Length);
    }

    /// <summary>The text without the padding, and of a whole message that came back the part that tells what the server said.</summary>
    public ReadOnlySpan<byte> Bytes { get; }

    public void Dispose()
    {
        if (rented is { } array)
        {
            rented = null;
            ArrayPool<byte>.Shared.Return(array);
        }
    }

    private Span<byte> Provide(int length, Span<byte> stack)
    {
        if (length + Padding <= stack.Length)
        {
            return stack;
        }

        rented = ArrayPool<byte>.Shared.Rent(length + Padding);
        return rented;
    }

    private static ReadOnlySpan<byte> Close(Span<byte> buffer, int length)
    {
        int start = LongReport.Find(buffer.Slice(0, Math.Min(length, WordScanner.MaxLength)), out int end);
        buffer.Slice(end, Padding).Clear();
        return buffer.Slice(start, end - start);
    }

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
