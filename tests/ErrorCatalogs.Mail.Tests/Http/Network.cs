using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace ErrorCatalogs.Mail.Tests.Http;

/// <summary>Bytes that come in pieces and only once, and perhaps a failure instead of their end.</summary>
internal sealed class Network(byte[] bytes, Exception? failure = null) : MemoryStream(bytes)
{
    public long BytesRead { get; private set; }

    public override bool CanSeek => false;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read = await base.ReadAsync(buffer[..Math.Min(buffer.Length, 1000)], cancellationToken);
        if (read == 0 && failure is not null)
        {
            // Asked again, a broken connection may look like one that has ended.
            Exception thrown = failure;
            failure = null;
            throw thrown;
        }

        BytesRead += read;
        return read;
    }
}
