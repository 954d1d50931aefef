using System;
using System.IO;
using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ErrorCatalogs.Cli.Output.Pages;

/// <summary>Shows what people read: with colours on a screen, as plain text anywhere else.</summary>
internal sealed class Screen
{
    // In less than this columns would fall to pieces; a narrower screen breaks the lines itself.
    private const int LeastWidth = 40;
    private const int WidthOfTables = 1 << 20;

    private readonly Terminal terminal;
    private readonly StringWriter rendered = new() { NewLine = "\n" };
    private readonly IAnsiConsole console;

    public Screen(Terminal terminal)
    {
        this.terminal = terminal;
        bool hasColours = terminal.IsScreen && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = hasColours ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = hasColours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new Page(rendered, terminal),

            // They would turn colours on by the environment of a build server, although nobody looks at a screen.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
    }

    /// <summary>Writes a table with one row a line, however wide the screen is: what searches lines then finds whole rows.</summary>
    public void Write(Table table) => Write(table, WidthOfTables);

    /// <summary>Writes a page whose lines fit the screen.</summary>
    public void Write(IRenderable page) => Write(page, Math.Max(terminal.Width, LeastWidth));

    /// <summary>Writes a page with an empty line below it.</summary>
    public void WriteSpaced(IRenderable page)
    {
        Write(page);
        terminal.Output.Write('\n');
    }

    private void Write(IRenderable content, int width)
    {
        console.Profile.Width = width;
        console.Write(content);

        // Columns are filled up with spaces, the last one too.
        foreach (ReadOnlySpan<char> line in rendered.ToString().AsSpan().TrimEnd('\n').EnumerateLines())
        {
            terminal.Output.Write(line.TrimEnd(' '));
            terminal.Output.Write('\n');
        }

        rendered.GetStringBuilder().Clear();
    }

    /// <summary>Where the console writes: into memory, but by the measure of the terminal.</summary>
    private sealed class Page(TextWriter writer, Terminal terminal) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => terminal.IsScreen;

        public int Width => terminal.Width;

        public int Height => int.MaxValue;

        public void SetEncoding(Encoding encoding)
        {
        }
    }
}
