using System;
using System.Collections.Generic;
using System.Linq;

namespace ErrorCatalogs.Tables;

/// <summary>What holds for a whole table. A member that is <see langword="null"/> is not given.</summary>
/// <param name="Name">The catalog's name in PascalCase (<c>Gmail</c>); the types' names are made of it. Default: from the file's name.</param>
/// <param name="Title">Its title for people. Default: the name.</param>
/// <param name="Enum">The name of the enum. Default: the name and <c>Error</c>.</param>
/// <param name="Namespace">The namespace of the generated types. Default: the project's root namespace.</param>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>. Default: internal.</param>
/// <param name="Protocol">The protocol of the keys that do not show theirs: <c>smtp</c>, <c>imap</c>, <c>pop3</c>, <c>http</c>, <c>hresult</c>, <c>app</c>.</param>
/// <param name="Category">The category of entries that name none.</param>
/// <param name="Categories">The vocabulary of the categories: the name of a vocabulary table.</param>
/// <param name="Hosts">The domains whose hosts speak for the provider, separated by commas or semicolons.</param>
/// <param name="Signatures">Words that show the provider in a reply, separated by commas or semicolons.</param>
/// <param name="Kind"><c>catalog</c>, the default; <c>general</c>: a catalog of wordings that name no cause, which yields to others; or <c>vocabulary</c>: a list of categories that becomes an enum and nothing else.</param>
/// <param name="Columns">What the table's own headings mean, separated by commas or semicolons: <c>Kürzel=code; Wortlaut=message</c>.</param>
public sealed record TableSettings(
    string? Name = null,
    string? Title = null,
    string? Enum = null,
    string? Namespace = null,
    string? Accessibility = null,
    string? Protocol = null,
    string? Category = null,
    string? Categories = null,
    string? Hosts = null,
    string? Signatures = null,
    string? Kind = null,
    string? Columns = null)
{
    /// <summary>No settings at all.</summary>
    public static TableSettings None { get; } = new();

    /// <summary>The names of all settings.</summary>
    internal static IReadOnlyList<string> Names { get; } =
        ["name", "title", "enum", "namespace", "accessibility", "protocol", "category", "categories", "hosts", "signatures", "kind", "columns"];

    /// <summary>The settings with those of another source where this one has none.</summary>
    /// <param name="other">The weaker source.</param>
    public TableSettings Or(TableSettings other) => new(
        Name ?? other.Name,
        Title ?? other.Title,
        Enum ?? other.Enum,
        Namespace ?? other.Namespace,
        Accessibility ?? other.Accessibility,
        Protocol ?? other.Protocol,
        Category ?? other.Category,
        Categories ?? other.Categories,
        Hosts ?? other.Hosts,
        Signatures ?? other.Signatures,
        Kind ?? other.Kind,
        Columns ?? other.Columns);

    /// <summary>The name of a setting, however a table spells it.</summary>
    /// <param name="name">The setting, without regard to case and hyphens.</param>
    /// <returns>The name as this type has it, in small letters; <see langword="null"/> where there is no such setting.</returns>
    public static string? NameOf(string name) => Normalise(name) switch
    {
        "category" or "defaultcategory" => "category",
        "categories" or "vocabulary" => "categories",
        "hosts" or "host" => "hosts",
        "signatures" or "signature" => "signatures",
        "columns" or "column" or "headings" => "columns",
        var other => Names.Contains(other) ? other : null,
    };

    /// <summary>The settings with one more.</summary>
    /// <param name="name">The setting, by the name that <see cref="NameOf"/> gives it.</param>
    /// <param name="value">Its value.</param>
    public TableSettings With(string name, string value) => name switch
    {
        "name" => this with { Name = value },
        "title" => this with { Title = value },
        "enum" => this with { Enum = value },
        "namespace" => this with { Namespace = value },
        "accessibility" => this with { Accessibility = value },
        "protocol" => this with { Protocol = value },
        "category" => this with { Category = value },
        "categories" => this with { Categories = value },
        "hosts" => this with { Hosts = value },
        "signatures" => this with { Signatures = value },
        "kind" => this with { Kind = value },
        "columns" => this with { Columns = value },
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such setting."),
    };

    /// <summary>Whether a setting is given.</summary>
    /// <param name="name">The setting, by the name that <see cref="NameOf"/> gives it.</param>
    public bool Has(string name) => ValueOf(name) is not null;

    private string? ValueOf(string name) => name switch
    {
        "name" => Name,
        "title" => Title,
        "enum" => Enum,
        "namespace" => Namespace,
        "accessibility" => Accessibility,
        "protocol" => Protocol,
        "category" => Category,
        "categories" => Categories,
        "hosts" => Hosts,
        "signatures" => Signatures,
        "kind" => Kind,
        "columns" => Columns,
        _ => null,
    };

    private static string Normalise(string name) => name.Trim().Replace("-", "").Replace("_", "").Replace(" ", "").ToLowerInvariant();
}
