using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using ErrorCatalogs.Imaging;
using ErrorCatalogs.Matching;
using ErrorCatalogs.Replies;

namespace ErrorCatalogs;

/// <summary>A provider's errors, compiled: matches replies to its entries and holds what people read of them.</summary>
/// <remarks>
/// Generated code makes one for each table and puts a typed facade before it (<c>GmailErrors</c>). Matching reads constant data in place:
/// it builds nothing up, allocates nothing and may be called from any number of threads. The texts are loaded in pieces of 64 entries when first asked for.
/// </remarks>
[DebuggerDisplay("{Name,nq}: {Count} entries")]
public sealed partial class Catalog : IReadOnlyList<CatalogEntry>
{
    private readonly string image;
    private readonly Func<int, string> texts;

    /// <summary>Opens a catalog that was compiled to an image; called by generated code.</summary>
    /// <param name="image">The image.</param>
    /// <param name="texts">The texts of the entries, in pieces of 64 entries, by number from 0.</param>
    /// <exception cref="ArgumentException">The image is none, or of a version that this library does not know.</exception>
    public Catalog(string image, Func<int, string> texts)
    {
        this.image = image ?? throw new ArgumentNullException(nameof(image));
        this.texts = texts ?? throw new ArgumentNullException(nameof(texts));
        if (image.Length < ImageLayout.HeaderLength || image[0] != ImageLayout.Magic)
        {
            throw new ArgumentException("This is not the image of a catalog.", nameof(image));
        }

        if (image[1] != ImageLayout.Version)
        {
            throw new ArgumentException(
                $"The catalog was compiled to version {(int)image[1]} of the image, and this library reads version {(int)ImageLayout.Version}. Use the same version of ErrorCatalogs at compile time and at run time.",
                nameof(image));
        }
    }

    /// <summary>The catalog's name, such as <c>Gmail</c>.</summary>
    public string Name => Info(CatalogInfo.Name);

    /// <summary>The catalog's title for people, such as <c>Gmail and Google Workspace</c>.</summary>
    public string Title => Info(CatalogInfo.Title);

    /// <summary>The domains whose hosts speak for the provider (<c>google.com</c>); empty for a catalog that is nobody's own.</summary>
    public IReadOnlyList<string> Hosts => Items(CatalogInfo.Hosts);

    /// <summary>Words by which a reply shows that it comes from the provider (<c>gsmtp</c>).</summary>
    public IReadOnlyList<string> Signatures => Items(CatalogInfo.Signatures);

    /// <summary>The number of entries.</summary>
    public int Count => Reader.EntryCount;

    /// <summary>The entry at an index, in the table's order.</summary>
    /// <param name="index">From 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such entry.</exception>
    public CatalogEntry this[int index] => (uint)index < (uint)Count
        ? new CatalogEntry(this, index)
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The catalog {Name} has {Count} entries.");

    internal ImageReader Reader => new(image.AsSpan());

    /// <summary>The entry with an enum value.</summary>
    /// <param name="value">The numeric value of the enum member.</param>
    /// <returns>The entry, or one whose <see cref="CatalogEntry.Exists"/> is <see langword="false"/> where the catalog has none with this value.</returns>
    public CatalogEntry Find(int value)
    {
        int entry = Reader.FindValue(value);
        return entry < 0 ? default : new CatalogEntry(this, entry);
    }

    /// <summary>The entry with a symbol, the name of its enum member, as a log or database may keep it: <c>MailboxFull</c>.</summary>
    /// <param name="symbol">The symbol, letter by letter.</param>
    /// <returns>The entry, or one whose <see cref="CatalogEntry.Exists"/> is <see langword="false"/> where the catalog has none of this name.</returns>
    /// <remarks>The texts of the entries are loaded for it; where the enum is known, <c>Enum.TryParse</c> and <see cref="Find(int)"/> are quicker.</remarks>
    public CatalogEntry Find(string? symbol)
    {
        for (int i = 0; i < Count; i++)
        {
            if (this[i].Symbol == symbol)
            {
                return this[i];
            }
        }

        return default;
    }

    /// <summary>Matches a reply to the entries of this catalog.</summary>
    /// <param name="reply">What the server answered, as it was received, logged or thrown; <see langword="null"/> is read as empty.</param>
    /// <returns>The best match, or one without an entry that still carries the codes and severity of the reply.</returns>
    public ErrorMatch Match(string? reply)
    {
        ErrorMatch match = Match(reply.AsSpan());
        return match.WithText(reply);
    }

    /// <inheritdoc cref="Match(string)"/>
    /// <remarks>The match keeps no text: read times and captures with <see cref="ErrorMatch.RetryTimeIn(ReadOnlySpan{char})"/> and <see cref="ErrorMatch.CapturesIn(ReadOnlySpan{char})"/>.</remarks>
    [SkipLocalsInit]
    public ErrorMatch Match(ReadOnlySpan<char> reply)
    {
        using PaddedText text = new(reply, stackalloc byte[PaddedText.StackLength]);
        return Match(text);
    }

    /// <summary>Matches a reply to the entries of this catalog.</summary>
    /// <param name="utf8Reply">What the server answered, as UTF-8.</param>
    /// <returns>The best match, or one without an entry that still carries the codes and severity of the reply.</returns>
    /// <remarks>The match keeps no text: read times and captures with <see cref="ErrorMatch.RetryTimeIn(ReadOnlySpan{byte})"/> and <see cref="ErrorMatch.CapturesIn(ReadOnlySpan{byte})"/>.</remarks>
    [SkipLocalsInit]
    public ErrorMatch Match(ReadOnlySpan<byte> utf8Reply)
    {
        using PaddedText text = new(utf8Reply, stackalloc byte[PaddedText.StackLength]);
        return Match(text);
    }

    /// <inheritdoc/>
    public IEnumerator<CatalogEntry> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return new CatalogEntry(this, i);
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The name of the catalog.</summary>
    public override string ToString() => Name;

    /// <summary>The items of a field that is a list.</summary>
    internal string[] Items(CatalogInfo field) => CatalogText.Items(Info(field));

    /// <summary>A field of an entry's text.</summary>
    internal string Text(int entry, TextField field)
    {
        int piece = entry / ImageLayout.EntriesPerTextPiece;
        ImageReader reader = Reader;
        return CatalogText.Field(texts(piece), reader.Int32(reader.Entry(entry) + ImageLayout.EntryText), (int)field);
    }

    [SkipLocalsInit]
    private ErrorMatch Match(scoped in PaddedText text)
    {
        ReplyWords reply = new(text, stackalloc Word[WordScanner.MaxWords], stackalloc ushort[WordScanner.MaxWords]);
        if (IsOfHttp)
        {
            reply = reply.OfHttp();
        }

        return new ErrorMatch(this, reply.Reply, Matcher.Find(Reader, reply));
    }

    private string Info(CatalogInfo field) => Reader.Info(field).ToString();
}
