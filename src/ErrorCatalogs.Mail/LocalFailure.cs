using System;
using System.Collections.Generic;
using System.IO;

namespace ErrorCatalogs.Mail;

/// <summary>Tells failures of the program and its machine, which no server has any part in, from all others.</summary>
internal static class LocalFailure
{
    // The HRESULT of an input or output that failed for a reason of its own, as one over a network does; others name what failed on the machine.
    private const int AnyInputOutput = unchecked((int)0x80131620);

    /// <summary>Whether an exception is such a failure: a full disk, a file that may not be read, a key that is missing.</summary>
    public static bool Is(Exception exception) => exception
        is UnauthorizedAccessException or KeyNotFoundException or IndexOutOfRangeException or NullReferenceException or InvalidCastException or ArithmeticException
        or ArgumentNullException or ArgumentOutOfRangeException or ObjectDisposedException or NotImplementedException or OutOfMemoryException
        or FileNotFoundException or DirectoryNotFoundException or PathTooLongException or DriveNotFoundException
        || (exception is IOException && exception.GetType() == typeof(IOException) && exception.HResult != AnyInputOutput);
}
