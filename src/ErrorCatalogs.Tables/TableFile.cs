using System;
using System.IO;
using System.Linq;

namespace ErrorCatalogs.Tables;

/// <summary>A table's file: its path, for its format and for messages, and its text.</summary>
/// <param name="Path">The path; its extension decides the format: <c>.yaml</c>, <c>.yml</c> and <c>.json</c> are YAML, all else CSV.</param>
/// <param name="Text">The content.</param>
/// <param name="Settings">Settings given outside the file; they win over those inside.</param>
public sealed record TableFile(string Path, string Text, TableSettings Settings)
{
    private static readonly string[] YamlExtensions = [".yaml", ".yml", ".json"];

    /// <summary>The file's name without folder.</summary>
    public string FileName => Path.Substring(Path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>Whether the file is YAML, of which JSON is a part.</summary>
    public bool IsYaml => YamlExtensions.Any(extension => Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads a file from disk; a byte order mark decides between UTF-8 and UTF-16.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static TableFile Load(string path) => new(path, File.ReadAllText(path), TableSettings.None);
}
