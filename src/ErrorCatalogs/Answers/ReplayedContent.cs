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

    /// <summary>Takes the place of a content.</summary>
    /// <param name="original">The content; it is disposed of with this one.</param>
    /// <param name="beginning">What was read of it.</param>
    /// <param name="rest">What was not read yet; <see langword="null"/> where everything was.</param>
    public ReplayedContent(HttpContent original, ArraySegment<byte> beginning, Stream? rest)
    {
        this.original = original;
        this.beginning = beginning;
        this.rest = rest;
        foreach (KeyValuePair<string, IEnumerable<string>> header in original.Headers)
        {
            Headers.TryAddWithoutValidation(header.Key, header.Value);
        }
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await stream.WriteAsync(beginning.Array!, beginning.Offset, beginning.Count).ConfigureAwait(false);
        if (rest is not null)
        {
            await rest.CopyToAsync(stream).ConfigureAwait(false);
        }
    }

#if NET8_0_OR_GREATER
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, System.Threading.CancellationToken cancellationToken)
    {
        await stream.WriteAsync(beginning, cancellationToken).ConfigureAwait(false);
        if (rest is not null)
        {
            await rest.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
        }
    }

    protected override void SerializeToStream(Stream stream, TransportContext? context, System.Threading.CancellationToken cancellationToken)
    {
        stream.Write(beginning);
        rest?.CopyTo(stream);
    }
#endif

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
