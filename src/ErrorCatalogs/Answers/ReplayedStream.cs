using System;
using System.IO;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;

namespace ErrorCatalogs.Answers;

/// <summary>A stream whose beginning was read: gives that again, and then what the stream goes on with.</summary>
/// <param name="beginning">What was read.</param>
/// <param name="rest">The stream, behind its beginning.</param>
/// <param name="failure">What the stream has thrown there. Asked again, it might look like one that has ended.</param>
internal sealed class ReplayedStream(ArraySegment<byte> beginning, Stream rest, Exception? failure) : Stream
{
    private readonly MemoryStream beginning = new(beginning.Array!, beginning.Offset, beginning.Count, writable: false);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    private Stream Rest
    {
        get
        {
            if (failure is not null)
            {
                ExceptionDispatchInfo.Capture(failure).Throw();
            }

            return rest;
        }
    }

    private bool IsBeginning => beginning.Position < beginning.Length;

    public override int Read(byte[] buffer, int offset, int count) => IsBeginning ? beginning.Read(buffer, offset, count) : Rest.Read(buffer, offset, count);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        IsBeginning ? beginning.ReadAsync(buffer, offset, count, cancellationToken) : Rest.ReadAsync(buffer, offset, count, cancellationToken);

#if NET8_0_OR_GREATER
    public override int Read(Span<byte> buffer) => IsBeginning ? beginning.Read(buffer) : Rest.Read(buffer);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        IsBeginning ? beginning.ReadAsync(buffer, cancellationToken) : Rest.ReadAsync(buffer, cancellationToken);
#endif

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            beginning.Dispose();
            rest.Dispose();
        }

        base.Dispose(disposing);
    }
}
