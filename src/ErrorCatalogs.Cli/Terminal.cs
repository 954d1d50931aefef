using System;
using System.Globalization;
using System.IO;

namespace ErrorCatalogs.Cli;

/// <summary>What a command reads from and writes to.</summary>
/// <param name="Input">The bytes to read, as they come.</param>
/// <param name="Output">Takes results. It must write UTF-8 where JSON is asked for.</param>
/// <param name="Error">Takes messages for people.</param>
internal sealed record Terminal(Stream Input, TextWriter Output, TextWriter Error)
{
    /// <summary>The width of output that goes to no screen.</summary>
    public const int DefaultWidth = 120;

    /// <summary>Whether somebody types the input.</summary>
    public bool IsTyped { get; init; }

    /// <summary>Whether the output is a screen, which may show colours.</summary>
    public bool IsScreen { get; init; }

    /// <summary>The columns that text for people may fill.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>The width of the screen; where the output is redirected, that of the variable <c>COLUMNS</c> or the default.</summary>
    public static int WidthOfScreen()
    {
        if (!Console.IsOutputRedirected && Console.WindowWidth > 0)
        {
            return Console.WindowWidth;
        }

        string? columns = Environment.GetEnvironmentVariable("COLUMNS");
        return int.TryParse(columns, NumberStyles.None, CultureInfo.InvariantCulture, out int width) && width > 0 ? width : DefaultWidth;
    }
}
