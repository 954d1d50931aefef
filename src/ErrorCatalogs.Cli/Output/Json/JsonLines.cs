using System;
using System.Buffers;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ErrorCatalogs.Cli.Output.Json;

/// <summary>Writes objects as JSON, each in a line of its own.</summary>
/// <remarks>
/// Letters of any script stay as they are, for people read this too. Whatever could end a line (U+2028 and the like) is escaped,
/// and half a surrogate pair becomes U+FFFD.
/// </remarks>
internal sealed class JsonLines(TextWriter output)
{
    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly Utf8JsonWriter json = new(Stream.Null, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Writes one object and ends the line.</summary>
    /// <param name="value">The object.</param>
    /// <param name="write">Writes its properties.</param>
    public void Write<T>(T value, Action<Utf8JsonWriter, T> write)
    {
        buffer.ResetWrittenCount();
        json.Reset(buffer);
        json.WriteStartObject();
        write(json, value);
        json.WriteEndObject();
        json.Flush();
        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        output.Write('\n');
    }
}
