using System;
using System.IO;
using System.Linq;
using System.Text;

namespace ErrorCatalogs.Benchmarks;

/// <summary>The replies that are matched: one a line in <c>replies.txt</c>, their own line breaks written as <c>\r\n</c>.</summary>
internal static class Replies
{
    /// <summary>How many there are; benchmarks divide by it, so a figure is the cost of one reply.</summary>
    public const int Count = 172;

    public static string[] Load()
    {
        using Stream stream = typeof(Replies).Assembly.GetManifestResourceStream("ErrorCatalogs.Benchmarks.replies.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        string[] replies = [.. reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.TrimEnd('\r').Replace("\\r\\n", "\r\n", StringComparison.Ordinal))];
        return replies.Length == Count ? replies : throw new InvalidDataException($"replies.txt has {replies.Length} replies; write this number to Replies.Count.");
    }

    public static byte[][] LoadUtf8() => [.. Load().Select(Encoding.UTF8.GetBytes)];
}
