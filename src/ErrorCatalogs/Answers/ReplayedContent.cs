using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;

namespace ErrorCatalogs.Answers;

/// <summary>A body whose beginning was read from the network: gives that again, and then the rest.</summary>
internal sealed class ReplayedContent : HttpContent
{
    private readonly HttpContent original;
    private readonly ArraySegment<byte> beginning;
    private readonly Stream? rest;
    private readonly Exception? failure;
    private bool isOpened;

    /// <summary>Takes the place of a content.</summary>
    /// <param name="original">The content; it is disposed of with this one.</param>
    /// <param name="beginning">What was read of it.</param>
    /// <param name="rest">What was not read yet; <see langword="null"/> where everything was.</param>
    /// <param name="failure">What the reading of the rest has thrown.</param>
    public ReplayedContent(HttpContent original, ArraySegment<byte> beginning, Stream? rest, Exception? failure)
    {
        this.original = original;
        this.beginning = beginning;
        this.rest = rest;
        this.failure = failure;
        foreach (KeyValuePair<string, IEnumerable<string>> header in original.Headers)
        {
            Headers.TryAddWithoutValidation(header.Key, header.Value);
        }
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        using Stream body = Open();
        await body.CopyToAsync(stream).ConfigureAwait(false);
    }

    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult(Open());

#if NET8_0_OR_GREATER
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, System.Threading.CancellationToken cancellationToken)
    {
        using Stream body = Open();
        await body.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
    }

    protected override void SerializeToStream(Stream stream, TransportContext? context, System.Threading.CancellationToken cancellationToken)
    {
        using Stream body = Open();
        body.CopyTo(stream);
    }

    protected override Stream CreateContentReadStream(System.Threading.CancellationToken cancellationToken) => Open();
#endif

    /// <summary>The body as a stream, which the network has once.</summary>
    private Stream Open()
    {
        if (rest is null)
        {
            return new MemoryStream(beginning.Array!, beginning.Offset, beginning.Count, writable: false);
        }

        if (isOpened)
        {
            throw new InvalidOperationException("The body comes from the network and has been read already. It cannot be read again.");
        }

        isOpened = true;
        return new ReplayedStream(beginning, rest, failure);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = beginning.Count;
        return rest is null;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            original.Dispose();
        }

        base.Dispose(disposing);
    }
}
