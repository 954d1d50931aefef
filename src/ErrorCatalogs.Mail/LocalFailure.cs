using System;
using System.Collections.Generic;
using System.IO;

namespace ErrorCatalogs.Mail;

/// <summary>Tells failures of the program and its machine, which no server has any part in, from all others.</summary>
internal static class LocalFailure
{
    // The HRESULT of an input or output that failed for a reason of its own, as one over a network does; others name what failed on the machine.
    private const int AnyInputOutput = unchecked((int)0x80131620);

    // As many as are read of an exception at all.
    private const int MostExceptions = 100;

    /// <summary>Whether an exception and all those inside it are such failures: a full disk, a file that may not be read, a key that is missing.</summary>
    public static bool IsAll(Exception? exception)
    {
        int seen = 0;
        for (; exception is not null && IsOne(exception) && seen < MostExceptions; seen++)
        {
            exception = exception.InnerException;
        }

        return exception is null && seen != 0;
    }

    private static bool IsOne(Exception exception) => exception
        is UnauthorizedAccessException or KeyNotFoundException or IndexOutOfRangeException or NullReferenceException or InvalidCastException or ArithmeticException
        or ArgumentNullException or ArgumentOutOfRangeException or ObjectDisposedException or NotImplementedException or OutOfMemoryException
        or FileNotFoundException or DirectoryNotFoundException or PathTooLongException or DriveNotFoundException
        || (exception is IOException && exception.GetType() == typeof(IOException) && exception.HResult != AnyInputOutput);
}
