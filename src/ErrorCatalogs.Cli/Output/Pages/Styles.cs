using Spectre.Console;

namespace ErrorCatalogs.Cli.Output.Pages;

/// <summary>The few ways in which text is set off.</summary>
internal static class Styles
{
    public static Style Heading { get; } = new(decoration: Decoration.Bold);

    public static Style Quiet { get; } = new(decoration: Decoration.Dim);

    /// <summary>The colour of a severity.</summary>
    public static Style Of(Severity severity) => severity switch
    {
        Severity.Success => new Style(Color.Green),
        Severity.Transient => new Style(Color.Yellow),
        Severity.Permanent => new Style(Color.Red),
        _ => Style.Plain,
    };
}
