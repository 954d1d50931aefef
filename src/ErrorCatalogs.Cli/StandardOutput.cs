using System;
using System.IO;
using System.Runtime.InteropServices;

namespace ErrorCatalogs.Cli;

/// <summary>The standard output, which tells when nobody reads it any more.</summary>
/// <remarks>
/// The runtime drops what is written to a pipe whose reader has gone and says nothing of it, so <c>errcat match | head -1</c> would go on reading its
/// input, which may never end. Asked is the system, where it is one of Unix; nothing else of the console's own stream changes.
/// </remarks>
/// <param name="console">The console's own stream.</param>
internal sealed class StandardOutput(Stream console) : Stream
{
    private const int Number = 1;

    // poll.h, the same on all systems.
    private const short HasFailed = 0x08; // POLLERR
    private const short IsHungUp = 0x10; // POLLHUP

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Opens the output.</summary>
    public static Stream Open() => new StandardOutput(Console.OpenStandardOutput());

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        console.Write(buffer);
        if (IsDeserted())
        {
            throw new ReaderGoneException();
        }
    }

    public override void Flush() => console.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>Whether the output is a pipe that nobody reads. Its writer has then failed on Linux, and is hung up on others.</summary>
    private static bool IsDeserted()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return false;
        }

        try
        {
            var output = new Descriptor { Number = Number };
            return Poll(ref output, 1, timeout: 0) > 0 && (output.Found & (HasFailed | IsHungUp)) != 0;
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            // A system whose C library has another name.
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "poll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Poll(ref Descriptor descriptors, nuint count, int timeout);

    /// <summary>What is asked of a descriptor, and what is found: <c>struct pollfd</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Descriptor
    {
        public int Number;
        public short Asked;
        public short Found;
    }
}

/// <summary>Nobody reads the output any more. Whoever ended it has read enough, so that is no failure.</summary>
internal sealed class ReaderGoneException : IOException
{
    public ReaderGoneException()
        : base("Nobody reads the output any more.")
    {
    }
}
