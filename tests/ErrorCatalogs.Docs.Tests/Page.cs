using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Markdig;
using Markdig.Syntax;

namespace ErrorCatalogs.Docs.Tests;

/// <summary>A page that users read: its blocks of code, in order.</summary>
/// <param name="Name">Its path from the repository's root.</param>
/// <param name="Blocks">The fenced blocks.</param>
internal sealed record Page(string Name, IReadOnlyList<CodeBlock> Blocks)
{
    private static readonly string Root = FindRoot();

    /// <summary>All pages; those of single diagnostics show mistakes and are not among them.</summary>
    public static IReadOnlyList<Page> All { get; } = [.. Files().Order(StringComparer.Ordinal).Select(Read)];

    public static Page Named(string name) => All.Single(page => page.Name == name);

    /// <summary>Takes a page apart.</summary>
    public static Page Parse(string name, string text) => new(name, [.. Markdown.Parse(text).Descendants<FencedCodeBlock>().Select(Block)]);

    /// <summary>The tables above a block; of two with the same name the one that stands nearer.</summary>
    public IEnumerable<CodeBlock> TablesAbove(CodeBlock block) => Blocks
        .Where(table => table.IsTable && table.Line < block.Line)
        .GroupBy(table => Path.GetFileNameWithoutExtension(table.FileName))
        .Select(same => same.Last());

    /// <summary>What a program prints, where the page shows it: the block of text that is the next block.</summary>
    public string? OutputOf(CodeBlock program) =>
        Blocks.SkipWhile(block => block != program).ElementAtOrDefault(1) is { Language: "text" } output ? output.Text : null;

    private static Page Read(string path) => Parse(Path.GetRelativePath(Root, path).Replace('\\', '/'), File.ReadAllText(path));

    private static CodeBlock Block(FencedCodeBlock block) =>
        new(block.Line + 1, block.Info ?? "", block.Arguments ?? "", string.Concat(block.Lines.Lines.Take(block.Lines.Count).Select(line => line.ToString() + "\n")));

    private static IEnumerable<string> Files() => Directory
        .EnumerateFiles(Root, "*.md")
        .Concat(new[] { "data", "docs" }.Select(folder => Path.Combine(Root, folder)).Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*.md")))
        .Concat(Directory.EnumerateDirectories(Path.Combine(Root, "src")).SelectMany(folder => Directory.EnumerateFiles(folder, "README.md")));

    private static string FindRoot()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "CodeGen.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        }

        return folder;
    }
}
