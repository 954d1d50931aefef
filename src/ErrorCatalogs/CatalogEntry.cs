using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Text.Json.Serialization;
using ErrorCatalogs.Imaging;

namespace ErrorCatalogs;

/// <summary>An error of a catalog: how it is recognised, what it means and what to do about it.</summary>
/// <remarks>The texts are read from the catalog's data each time they are asked for; keep the string where it is needed often.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct CatalogEntry : IEquatable<CatalogEntry>
{
    private readonly Catalog? catalog;
    private readonly int index;

    internal CatalogEntry(Catalog catalog, int index)
    {
        this.catalog = catalog;
        this.index = index;
    }

    /// <summary>Whether this is an entry at all; <see langword="false"/> for that of a reply that matched nothing.</summary>
    public bool Exists => catalog is not null;

    /// <summary>The catalog that the entry belongs to; <see langword="null"/> where there is no entry.</summary>
    [JsonIgnore]
    public Catalog? Catalog => catalog;

    /// <summary>Catalog and symbol, <c>Gmail.MailboxNotFound</c>: what names the entry among those of all catalogs; <c>Unknown</c> where there is no entry.</summary>
    /// <remarks><see cref="CatalogSet.Find"/> finds the entry by it.</remarks>
    public string FullName => catalog is null ? Symbol : catalog.Name + "." + Symbol;

    /// <summary>The name of the enum member; <c>Unknown</c> where there is no entry.</summary>
    public string Symbol => catalog is null ? "Unknown" : Text(TextField.Symbol);

    /// <summary>The value of the enum member; 0 where there is no entry.</summary>
    public int Value => Number(ImageLayout.EntryValue);

    /// <summary>What happened, in one or two sentences; empty where there is no entry.</summary>
    public string Description => Text(TextField.Description);

    /// <summary>What may have caused it.</summary>
    public IReadOnlyList<string> Causes => CatalogText.Items(Text(TextField.Causes));

    /// <summary>What to do about it: steps in the order in which to take them.</summary>
    public IReadOnlyList<string> Remediation => CatalogText.Items(Text(TextField.Remediation));

    /// <summary>Terms that the texts use, with what they mean.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Glossary => CatalogText.Pairs(Text(TextField.Glossary));

    /// <summary>The texts by which the error is recognised, with <c>{placeholders}</c> where they vary.</summary>
    /// <remarks>They may be many, and are left out of JSON (<c>System.Text.Json</c>).</remarks>
    [JsonIgnore]
    public IReadOnlyList<string> Messages => CatalogText.Items(Text(TextField.Messages));

    /// <summary>The codes by which the error is recognised.</summary>
    public IReadOnlyList<CatalogKey> Keys => CatalogKey.Read(catalog, index);

    /// <summary>The name of the category; empty where the table gives none.</summary>
    public string Category => Text(TextField.Category);

    /// <summary>The value of the category in the enum of its vocabulary; 0 where the table gives none.</summary>
    public int CategoryValue => Number(ImageLayout.EntryCategory);

    /// <summary>What the error means for the attempt.</summary>
    public Severity Severity => (Severity)(Flags & ImageLayout.SeverityMask);

    /// <summary>Whether and when to try again.</summary>
    public RetryAdvice Retry => (RetryAdvice)((Flags >> ImageLayout.RetryShift) & ImageLayout.RetryMask);

    /// <summary>The address of the provider's own page about it; empty where none is known.</summary>
    public string Documentation => Text(TextField.Documentation);

    /// <summary>Where the table has its facts from.</summary>
    public string Source => Text(TextField.Source);

    /// <summary>Since when the error has been known to occur; empty where the table does not say.</summary>
    public string Since => Text(TextField.Since);

    /// <summary>Whether the error is no longer, or was never, sent.</summary>
    public bool IsDeprecated => (Flags & ImageLayout.IsDeprecated) != 0;

    /// <summary>Why the entry is deprecated; empty where it is not.</summary>
    public string Deprecated => Text(TextField.Deprecated);

    /// <summary>The symbol of the entry that took this one's place; empty where there is none.</summary>
    public string ReplacedBy => Text(TextField.ReplacedBy);

    /// <summary>The cells of the table's columns that have no meaning of their own here, by the name of the column.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Extras => CatalogText.Pairs(Text(TextField.Extras));

    /// <summary>Whether the table gives the severity itself, so that it outweighs the class of a reply's code.</summary>
    internal bool SeverityIsExplicit => (Flags & ImageLayout.SeverityIsExplicit) != 0;

    private int Flags => catalog is null ? 0 : catalog.Reader.Unit(catalog.Reader.Entry(index) + ImageLayout.EntryFlags);

    /// <summary>Compares two entries.</summary>
    /// <param name="left">One entry.</param>
    /// <param name="right">The other entry.</param>
    public static bool operator ==(CatalogEntry left, CatalogEntry right) => left.Equals(right);

    /// <summary>Compares two entries.</summary>
    /// <param name="left">One entry.</param>
    /// <param name="right">The other entry.</param>
    public static bool operator !=(CatalogEntry left, CatalogEntry right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(CatalogEntry other) => ReferenceEquals(catalog, other.catalog) && index == other.index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CatalogEntry other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ((catalog?.GetHashCode() ?? 0) * 397) ^ index;

    /// <summary>The <see cref="FullName"/>.</summary>
    public override string ToString() => FullName;

    private string Text(TextField field) => catalog is null ? "" : catalog.Text(index, field);

    private int Number(int part) => catalog is null ? 0 : catalog.Reader.Int32(catalog.Reader.Entry(index) + part);
}
