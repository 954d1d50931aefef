using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace ErrorCatalogs.Tables.Tests.Diagnostics;

/// <summary>A file of Diagnostics/Cases: a table, what is wrong with it, and the entries that are left.</summary>
/// <param name="Id">The diagnostic that it provokes, and the only one.</param>
/// <param name="Path">The path of the table, whose extension says its format.</param>
/// <param name="Table">The table's text.</param>
/// <param name="Diagnostics">The diagnostics as compilers write them.</param>
/// <param name="Entries">The symbols of the entries that are left.</param>
internal sealed record DiagnosticCase(string Id, string Path, string Table, IReadOnlyList<string> Diagnostics, IReadOnlyList<string> Entries)
{
    private static readonly string Folder = System.IO.Path.Combine(AppContext.BaseDirectory, "Diagnostics", "Cases");

    /// <summary>The names of all cases: a diagnostic's id, what the case is about, and the table's extension.</summary>
    public static IEnumerable<string> Names { get; } =
        [.. Directory.EnumerateFiles(Folder).Select(file => System.IO.Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>Reads a case.</summary>
    public static DiagnosticCase Read(string name)
    {
        string[] parts = File.ReadAllText(System.IO.Path.Combine(Folder, name + ".txt")).ReplaceLineEndings("\n").Split("=== ");
        return new DiagnosticCase(name[..7], "table" + System.IO.Path.GetExtension(name), parts[0], Lines(parts[1], "diagnostics"), Lines(parts[2], "entries"));
    }

    private static string[] Lines(string part, string title)
    {
        string[] lines = part.TrimEnd('\n').Split('\n');
        return lines[0] == title ? lines[1..] : throw new FormatException($"'=== {title}' is missing.");
    }
}
