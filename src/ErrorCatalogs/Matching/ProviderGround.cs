using System;
using System.Text;
using ErrorCatalogs.Imaging;

namespace ErrorCatalogs.Matching;

/// <summary>How a provider is recognised: by the host that answered, or by words in the reply.</summary>
internal sealed class ProviderGround
{
    private readonly string[] hosts;
    private readonly uint[][] signatures;

    public ProviderGround(Catalog catalog)
    {
        HasCategories = HasAnyCategory(catalog);
        IsGeneral = (catalog.Reader.Int32(ImageLayout.KeyKinds) & ImageLayout.IsGeneral) != 0;
        Protocol = (Protocol)((catalog.Reader.Int32(ImageLayout.KeyKinds) >> ImageLayout.ProtocolShift) & ImageLayout.ProtocolMask);
        KnowsHttp = catalog.Has(KeyKind.Http);
        hosts = catalog.Items(CatalogInfo.Hosts);
        string[] texts = catalog.Items(CatalogInfo.Signatures);
        signatures = new uint[texts.Length][];
        for (int i = 0; i < signatures.Length; i++)
        {
            signatures[i] = Words(texts[i]);
        }
    }

    /// <summary>Whether the catalog belongs to a provider at all.</summary>
    public bool IsProvider => hosts.Length != 0 || signatures.Length != 0;

    /// <summary>Whether the catalog's wordings name no cause, so that they yield to those of others.</summary>
    public bool IsGeneral { get; }

    /// <summary>The protocol of texts without a key.</summary>
    public Protocol Protocol { get; }

    /// <summary>Whether the catalog has statuses of HTTP.</summary>
    public bool KnowsHttp { get; }

    /// <summary>Whether the catalog gives categories at all; where it does not, an entry without one says nothing by that.</summary>
    public bool HasCategories { get; }

    /// <summary>The signatures, each as the hashes of its words.</summary>
    public uint[][] Signatures => signatures;

    /// <summary>Whether a host is one of the provider's.</summary>
    public bool Owns(ReadOnlySpan<char> host)
    {
        ReadOnlySpan<char> name = host.TrimEnd('.');
        foreach (string domain in hosts)
        {
            if (IsWithin(name, domain))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the signatures starts at a word.</summary>
    public int CountSignatureAt(ReadOnlySpan<Word> words, int word)
    {
        foreach (uint[] signature in signatures)
        {
            if (word + signature.Length <= words.Length && IsAt(words.Slice(word, signature.Length), signature))
            {
                return signature.Length;
            }
        }

        return 0;
    }

    private static bool HasAnyCategory(Catalog catalog)
    {
        for (int i = 0; i < catalog.Count; i++)
        {
            if (catalog[i].CategoryValue != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a host is a domain or lies below it.</summary>
    private static bool IsWithin(ReadOnlySpan<char> host, string domain) =>
        host.EndsWith(domain.AsSpan(), StringComparison.OrdinalIgnoreCase)
        && (host.Length == domain.Length || host[host.Length - domain.Length - 1] == '.');

    private static bool IsAt(ReadOnlySpan<Word> words, uint[] signature)
    {
        for (int i = 0; i < signature.Length; i++)
        {
            if (words[i].Hash != signature[i])
            {
                return false;
            }
        }

        return signature.Length != 0;
    }

    private static uint[] Words(string text)
    {
        var words = new Word[16];
        int count = WordScanner.ScanLetters(Encoding.UTF8.GetBytes(text), words);
        var hashes = new uint[count];
        for (int i = 0; i < count; i++)
        {
            hashes[i] = words[i].Hash;
        }

        return hashes;
    }
}
