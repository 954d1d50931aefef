using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ErrorCatalogs.Cli.Output.Pages;

/// <summary>The parts that pages are made of.</summary>
internal static class Blocks
{
    private const int Indent = 2;
    private const int MostOfName = 28;

    /// <summary>Parts below one another, moved to the right.</summary>
    public static IRenderable Indented(IEnumerable<IRenderable> parts) => new Padder(new Rows(parts), new Padding(Indent, 0, 0, 0));

    /// <summary>The name of an error and what it means for the attempt.</summary>
    public static IRenderable Title(string name, Severity severity)
    {
        Paragraph title = new Paragraph().Append(Printable.Line(name), Styles.Heading);
        return severity == Severity.Unknown ? title : title.Append(", ").Append(Wording.Of(severity), Styles.Of(severity));
    }

    /// <summary>Groups below one another with an empty line between; a group of nothing leaves no gap.</summary>
    public static IEnumerable<IRenderable> Spaced(params IReadOnlyList<IRenderable>[] groups) =>
        groups.Where(group => group.Count != 0).SelectMany((group, index) => index == 0 ? group : [Text.Empty, .. group]);

    /// <summary>A heading with what belongs to it; nothing where there is nothing.</summary>
    public static IReadOnlyList<IRenderable> Section(string heading, IReadOnlyList<IRenderable> parts) => parts.Count == 0 ? [] :
    [
        new Text(heading, Styles.Heading),
        Indented(parts),
    ];

    /// <summary>A text; nothing where it is empty.</summary>
    public static IReadOnlyList<IRenderable> Prose(string text) => text.Length == 0 ? [] : [Printable.Text(text)];

    /// <summary>Steps in the order in which to take them.</summary>
    public static IReadOnlyList<IRenderable> Numbered(IReadOnlyList<string> items) =>
        Columns(items.Select((item, index) => ((index + 1).ToString(CultureInfo.InvariantCulture) + ".", item)), gap: 1);

    /// <summary>Things in no order.</summary>
    public static IReadOnlyList<IRenderable> Bulleted(IEnumerable<string> items) => Columns(items.Select(item => ("-", item)), gap: 1);

    /// <summary>Names with their values beside them, aligned.</summary>
    public static IReadOnlyList<IRenderable> Columns(IEnumerable<(string Name, string Value)> pairs) => Columns(pairs, gap: 2);

    private static IReadOnlyList<IRenderable> Columns(IEnumerable<(string Name, string Value)> pairs, int gap)
    {
        List<(string Name, string Value)> rows = [.. pairs];
        var names = new GridColumn { NoWrap = true, Padding = new Padding(0, 0, gap, 0) };

        // A name of any length must leave room for its value.
        if (rows.Any(row => row.Name.Length > MostOfName))
        {
            names.NoWrap = false;
            names.Width = MostOfName;
        }

        Grid grid = new Grid().AddColumn(names).AddColumn(new GridColumn { Padding = new Padding(0) });
        foreach ((string name, string value) in rows)
        {
            grid.AddRow(Printable.Text(name), Printable.Text(value));
        }

        return rows.Count == 0 ? [] : [grid];
    }

    /// <summary>A table without lines, so that it can be read by other programs as well.</summary>
    public static Table Table(params string[] headings)
    {
        Table table = new Table().NoBorder();
        foreach (string heading in headings)
        {
            table.AddColumn(new TableColumn(new Text(heading, Styles.Heading)).PadLeft(0).PadRight(2));
        }

        return table;
    }
}
