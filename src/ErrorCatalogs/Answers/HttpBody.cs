using System;
using System.IO;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace ErrorCatalogs.Answers;

/// <summary>Reads the beginning of a body and leaves the whole of it to be read again.</summary>
internal static class HttpBody
{
    // The matcher reads no more of any reply, and a little less of one in UTF-8.
    private const int MostBytes = 64 * 1024;

    /// <summary>The beginning of the body of a response, as far as it came; empty where it has none.</summary>
    public static async Task<string> PeekAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.Content is not { } content || await OpenAsync(content, cancellationToken).ConfigureAwait(false) is not { } stream)
        {
            return "";
        }

        long position = stream.CanSeek ? stream.Position : 0;
        if (stream.CanSeek)
        {
            // Somebody may have read a buffered body already; it begins at its beginning all the same.
            stream.Position = 0;
        }

        byte[] bytes = new byte[MostBytes];
        int length = 0;
        bool isWhole = false;
        Exception? failure = null;
        while (length < bytes.Length && !isWhole && failure is null)
        {
            try
            {
#if NET8_0_OR_GREATER
                int read = await stream.ReadAsync(bytes.AsMemory(length), cancellationToken).ConfigureAwait(false);
#else
                int read = await stream.ReadAsync(bytes, length, bytes.Length - length, cancellationToken).ConfigureAwait(false);
#endif
                isWhole = read == 0;
                length += read;
            }
            catch (Exception exception) when (IsBrokenOff(exception))
            {
                cancellationToken.ThrowIfCancellationRequested();
                failure = exception;
            }
        }

        if (stream.CanSeek)
        {
            stream.Position = position;
        }
        else
        {
            response.Content = new ReplayedContent(content, new ArraySegment<byte>(bytes, 0, length), isWhole ? null : stream, failure);
        }

        return EncodingOf(content).GetString(bytes, 0, length);
    }

    /// <summary>The body as a stream; <see langword="null"/> where it can be read only whole, and breaks off. That it does for the next reader too.</summary>
    private static async Task<Stream?> OpenAsync(HttpContent content, CancellationToken cancellationToken)
    {
        try
        {
#if NET8_0_OR_GREATER
            return await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#else
            return await content.ReadAsStreamAsync().ConfigureAwait(false);
#endif
        }
        catch (Exception exception) when (IsBrokenOff(exception))
        {
            cancellationToken.ThrowIfCancellationRequested();
            return null;
        }
    }

    /// <summary>Whether a body breaks off: the connection failed, or what came cannot be decompressed.</summary>
    private static bool IsBrokenOff(Exception exception) => exception is IOException or HttpRequestException or InvalidDataException;

    /// <summary>The encoding that the content names; UTF-8, which JSON always has, where it names none that is known.</summary>
    private static Encoding EncodingOf(HttpContent content)
    {
        try
        {
            return content.Headers.ContentType?.CharSet is { Length: > 0 } name ? Encoding.GetEncoding(name.Trim('"')) : Encoding.UTF8;
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            // An encoding that nobody knows, or one as unsafe as UTF-7.
            return Encoding.UTF8;
        }
    }
}
