using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalogs.Generator.Tests.Projects;

/// <summary>A table among a project's additional files, as its item names it; counts how often it is read.</summary>
internal sealed class TableText(string path, string? content, IReadOnlyDictionary<string, string> metadata) : AdditionalText
{
    private int readings;

    public override string Path => path;

    public string? Content => content;

    public IReadOnlyDictionary<string, string> Metadata => metadata;

    public int Readings => readings;

    /// <summary>What happens while it is read.</summary>
    public Action? WhileRead { get; set; }

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref readings);
        WhileRead?.Invoke();
        return content is null ? null : SourceText.From(content, Encoding.UTF8);
    }

    /// <summary>The same item with another content, as an editor saves it.</summary>
    public TableText With(string newContent) => new(path, newContent, metadata);
}
