using System;

namespace ErrorCatalogs.Cli.Replies;

/// <summary>A reply as it is written in one line.</summary>
internal static class ReplyText
{
    /// <summary>Turns each written <c>\r\n</c> or <c>\n</c> into the line break that it stands for.</summary>
    public static string Unescape(string line) => line.Contains(@"\n", StringComparison.Ordinal)
        ? line.Replace(@"\r\n", "\r\n", StringComparison.Ordinal).Replace(@"\n", "\n", StringComparison.Ordinal)
        : line;
}
