using System;
using System.Collections.Generic;
using System.Text;

namespace ErrorCatalogs.Matching;

/// <summary>How a provider is recognised: by the host that answered, or by words in the reply.</summary>
internal sealed class ProviderGround
{
    private readonly string[] hosts;
    private readonly uint[][] signatures;

    public ProviderGround(Catalog catalog)
    {
        hosts = [.. catalog.Hosts];
        IReadOnlyList<string> texts = catalog.Signatures;
        signatures = new uint[texts.Count][];
        for (int i = 0; i < signatures.Length; i++)
        {
            signatures[i] = Words(texts[i]);
        }
    }

    /// <summary>Whether the catalog belongs to a provider at all.</summary>
    public bool IsProvider => hosts.Length != 0 || signatures.Length != 0;

    /// <summary>Whether the provider is the one that speaks in a reply.</summary>
    /// <param name="from">The host that answered, where it is known.</param>
    /// <param name="words">The words of the reply.</param>
    public bool Speaks(string? from, ReadOnlySpan<Word> words)
    {
        if (from is not null)
        {
            foreach (string host in hosts)
            {
                if (IsWithin(from.AsSpan().TrimEnd('.'), host))
                {
                    return true;
                }
            }
        }

        foreach (uint[] signature in signatures)
        {
            if (Contains(words, signature))
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

    private static bool Contains(ReadOnlySpan<Word> words, uint[] signature)
    {
        for (int i = 0; i + signature.Length <= words.Length && signature.Length != 0; i++)
        {
            int matched = 0;
            while (matched < signature.Length && words[i + matched].Hash == signature[matched])
            {
                matched++;
            }

            if (matched == signature.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static uint[] Words(string text)
    {
        Span<Word> words = stackalloc Word[16];
        int count = WordScanner.ScanLetters(Encoding.UTF8.GetBytes(text), words);
        var hashes = new uint[count];
        for (int i = 0; i < count; i++)
        {
            hashes[i] = words[i].Hash;
        }

        return hashes;
    }
}
