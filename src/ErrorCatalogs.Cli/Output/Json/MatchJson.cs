using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace ErrorCatalogs.Cli.Output.Json;

/// <summary>A match as <c>errcat match --json</c> writes it: always the same properties, <see langword="null"/> where there is nothing. New ones come behind the others.</summary>
internal static class MatchJson
{
    public static void Write(Utf8JsonWriter json, ErrorMatch match)
    {
        CatalogEntry entry = match.Entry;
        json.WriteString("catalog", entry.Catalog?.Name);
        json.WriteString("symbol", entry.Exists ? entry.Symbol : null);
        json.WriteString("category", entry.Category.Length == 0 ? "Unknown" : entry.Category);
        json.WriteString("severity", JsonNames.Of(match.Severity));
        json.WriteString("confidence", JsonNames.Of(match.Confidence));
        json.WriteString("protocol", JsonNames.Of(match.Protocol));
        json.WriteString("reply", match.ReplyCode == 0 ? null : match.ReplyCode.ToString(CultureInfo.InvariantCulture));
        json.WriteString("enhanced", match.Enhanced.HasValue ? match.Enhanced.ToString() : null);
        WriteSeconds(json, "retryAfterSeconds", match.RetryAfter);
        json.WriteMap("captures", match.Captures.Select(capture => KeyValuePair.Create(capture.Name, capture.Value)));
        json.WriteString("retry", JsonNames.Of(match.Retry));
        WriteStatus(json, "http", match.Reply.HttpStatus);
        json.WriteString("hresult", match.Reply.HResult == 0 ? null : JsonProperties.HResult(match.Reply.HResult));
    }

    private static void WriteStatus(Utf8JsonWriter json, string name, int status)
    {
        if (status == 0)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteNumber(name, status);
        }
    }

    /// <summary>Writes a wait, to the millisecond.</summary>
    private static void WriteSeconds(Utf8JsonWriter json, string name, TimeSpan? wait)
    {
        if (wait is { } time)
        {
            json.WriteNumber(name, (decimal)(time.Ticks / TimeSpan.TicksPerMillisecond) / 1000);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
