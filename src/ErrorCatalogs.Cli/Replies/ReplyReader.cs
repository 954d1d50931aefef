using System;
using System.Buffers;
using System.IO;
using System.Text;

namespace ErrorCatalogs.Cli.Replies;

/// <summary>Reads replies, one a line or all as one, from bytes that may be anything.</summary>
/// <remarks>
/// Only a line feed ends a line, so that a carriage return inside a reply does not make two of it. Bytes that are no UTF-8
/// become U+FFFD; only what begins with the mark of UTF-16 is read as that, as some shells of Windows write files. Of what
/// is longer than any reply the start is kept, so that no input fills the memory.
/// </remarks>
internal sealed class ReplyReader(Stream input)
{
    // The matcher reads 65,536 characters of a reply: at most three bytes each, twice as many where line breaks are written out.
    private const int MaxLength = 1 << 20;

    private readonly byte[] bytes = new byte[1 << 16];
    private readonly ArrayBufferWriter<byte> begun = new();
    private byte[] buffer = [];
    private Decoder? utf16;
    private bool hasRead;
    private int start;
    private int end;
    private bool isFirst = true;

    /// <summary>Whether the next line can be read without waiting for input.</summary>
    public bool IsNextAtHand => Rest.Contains((byte)'\n');

    private ReadOnlySpan<byte> Rest => buffer.AsSpan(start, end - start);

    /// <summary>Reads a line without its end; <see langword="null"/> after the last one.</summary>
    public string? ReadLine()
    {
        begun.ResetWrittenCount();
        bool hasBegun = false;
        while (true)
        {
            int length = Rest.IndexOf((byte)'\n');
            if (length >= 0)
            {
                Keep(Rest[..length]);
                start += length + 1;
                return Decode();
            }

            hasBegun |= !Rest.IsEmpty;
            Keep(Rest);
            Fill();
            if (end == 0)
            {
                return hasBegun ? Decode() : null;
            }
        }
    }

    /// <summary>Reads all that is left, without the line ends behind it.</summary>
    public string ReadAll()
    {
        begun.ResetWrittenCount();
        do
        {
            Keep(Rest);
            Fill();
        }
        while (end != 0);
        return Decode().TrimEnd('\r', '\n');
    }

    /// <summary>Reads on, as UTF-8; nothing is there then where the input has ended.</summary>
    private void Fill()
    {
        start = 0;
        do
        {
            buffer = bytes;
            end = input.Read(bytes);
            if (!hasRead)
            {
                hasRead = true;
                utf16 = DecoderOf(Rest);
            }

            if (utf16 is null || end == 0)
            {
                return;
            }

            // Half a character at the end comes with the bytes behind it.
            char[] units = new char[utf16.GetCharCount(Rest, flush: false)];
            utf16.GetChars(Rest, units, flush: false);
            buffer = Encoding.UTF8.GetBytes(units);
            end = buffer.Length;
        }
        while (end == 0);
    }

    private static Decoder? DecoderOf(ReadOnlySpan<byte> beginning) =>
        beginning.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode.GetDecoder()
        : beginning.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode.GetDecoder()
        : null;

    private void Keep(ReadOnlySpan<byte> bytes) => begun.Write(bytes[..Math.Min(bytes.Length, MaxLength - begun.WrittenCount)]);

    private string Decode()
    {
        ReadOnlySpan<byte> line = begun.WrittenSpan;
        if (isFirst && line.StartsWith(Encoding.UTF8.Preamble))
        {
            line = line[Encoding.UTF8.Preamble.Length..];
        }

        isFirst = false;
        return Encoding.UTF8.GetString(line is [.. var text, (byte)'\r'] ? text : line);
    }
}
