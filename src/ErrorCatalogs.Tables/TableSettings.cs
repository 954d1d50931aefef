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

    /// <summary>What the table lists; <see langword="null"/> where <see cref="Kind"/> is none of its words.</summary>
    internal TableKind? TableKind => Kind?.Trim().ToLowerInvariant() switch
    {
        null or "catalog" => Tables.TableKind.Catalog,
        "general" => Tables.TableKind.General,
        "vocabulary" => Tables.TableKind.Vocabulary,
        _ => null,
    };

    /// <summary>All settings: the name of each, how it is read, and how it is given.</summary>
    private static readonly (string Name, Func<TableSettings, string?> Get, Func<TableSettings, string?, TableSettings> Set)[] All =
    [
        ("name", settings => settings.Name, (settings, value) => settings with { Name = value }),
        ("title", settings => settings.Title, (settings, value) => settings with { Title = value }),
        ("enum", settings => settings.Enum, (settings, value) => settings with { Enum = value }),
        ("namespace", settings => settings.Namespace, (settings, value) => settings with { Namespace = value }),
        ("accessibility", settings => settings.Accessibility, (settings, value) => settings with { Accessibility = value }),
        ("protocol", settings => settings.Protocol, (settings, value) => settings with { Protocol = value }),
        ("category", settings => settings.Category, (settings, value) => settings with { Category = value }),
        ("categories", settings => settings.Categories, (settings, value) => settings with { Categories = value }),
        ("hosts", settings => settings.Hosts, (settings, value) => settings with { Hosts = value }),
        ("signatures", settings => settings.Signatures, (settings, value) => settings with { Signatures = value }),
        ("kind", settings => settings.Kind, (settings, value) => settings with { Kind = value }),
        ("columns", settings => settings.Columns, (settings, value) => settings with { Columns = value }),
    ];

    /// <summary>The names of all settings, in small letters.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(setting => setting.Name)];

    /// <summary>The settings with those of another source where this one has none.</summary>
    /// <param name="other">The weaker source.</param>
    public TableSettings Or(TableSettings other) => All.Aggregate(
        this, (settings, setting) => setting.Get(settings) is null && setting.Get(other) is { } value ? setting.Set(settings, value) : settings);

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
    public TableSettings With(string name, string value) => Find(name).Set(this, value);

    /// <summary>Whether a setting is given.</summary>
    /// <param name="name">The setting, by the name that <see cref="NameOf"/> gives it.</param>
    public bool Has(string name) => Find(name).Get(this) is not null;

    private static (string Name, Func<TableSettings, string?> Get, Func<TableSettings, string?, TableSettings> Set) Find(string name) =>
        Array.Find(All, setting => setting.Name == name) is { Name: not null } found ? found : throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such setting.");

    private static string Normalise(string name) => name.Trim().Replace("-", "").Replace("_", "").Replace(" ", "").ToLowerInvariant();
}
