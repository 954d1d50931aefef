using System;
using System.IO;
using System.Runtime.InteropServices;

namespace ErrorCatalogs.Cli;

/// <summary>The standard input as it was handed to the program.</summary>
/// <remarks>
/// Where a shell of Unix has closed it (<c>&lt;&amp;-</c>), the runtime takes its number for a pipe of its own, in which nobody will ever write: to read
/// from it would be to wait for ever.
/// </remarks>
internal static class StandardInput
{
    private const int Number = 0;

    // fcntl.h, the same on all systems.
    private const int GetFlags = 1; // F_GETFD
    private const int IsClosedForOthers = 1; // FD_CLOEXEC

    /// <summary>Opens the input; what is read from a closed one fails.</summary>
    public static Stream Open() => IsClosed() ? new ClosedStream() : Console.OpenStandardInput();

    /// <summary>Whether the program has none. What it has inherited outlives the start of a program, and what the runtime opens does not.</summary>
    private static bool IsClosed()
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        try
        {
            int flags = FileControl(Number, GetFlags);
            return flags < 0 || (flags & IsClosedForOthers) != 0;
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            // A system whose C library has another name.
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int FileControl(int descriptor, int command);

    /// <summary>A stream from which nothing can be read.</summary>
    private sealed class ClosedStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw Failure();

        public override int Read(Span<byte> buffer) => throw Failure();

        private static IOException Failure() => new("Bad file descriptor");
    }
}
