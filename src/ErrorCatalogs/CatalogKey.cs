using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using ErrorCatalogs.Imaging;

namespace ErrorCatalogs;

/// <summary>What identifies an entry on the wire: one code, or several that occur together.</summary>
/// <remarks>Codes are given as a table writes them, since not all stand for a single value: <c>5xx</c>, <c>X.7.1</c>, <c>5.7.500-5.7.699</c>.</remarks>
public sealed class CatalogKey
{
    private static readonly CatalogKey[] NoKeys = [];

    private CatalogKey(in ImageKey key)
    {
        Protocol = key.Protocol;
        Reply = key.Reply switch
        {
            0 => null,
            < 10 => key.Reply.ToString(CultureInfo.InvariantCulture) + "xx",
            _ => key.Reply.ToString(CultureInfo.InvariantCulture),
        };
        Enhanced = !key.HasEnhanced ? null
            : key.EnhancedEnd == key.Enhanced ? Format(key.Enhanced)
            : Format(key.Enhanced) + "-" + Format(key.EnhancedEnd);
        Http = key.Http == 0 ? null : key.Http;
        HResult = key.HasHResult ? key.HResult : null;
        Response = key.Text(ImageLayout.KeyHasResponse);
        App = key.Text(ImageLayout.KeyHasApp);
        Exception = key.Text(ImageLayout.KeyHasException);
        Token = key.Text(ImageLayout.KeyHasToken);
    }

    /// <summary>The protocol in which the key occurs.</summary>
    public Protocol Protocol { get; }

    /// <summary>The SMTP reply code, or a class of them (<c>5xx</c>).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reply { get; }

    /// <summary>The enhanced status code, one for any class (<c>X.7.1</c>), or a range.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Enhanced { get; }

    /// <summary>The HTTP status.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Http { get; }

    /// <summary>The Windows error number.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? HResult { get; }

    /// <summary>The response code of IMAP or POP3 (<c>AUTHENTICATIONFAILED</c>, <c>SYS/TEMP</c>).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Response { get; }

    /// <summary>The application's own code (<c>MAILCONDNS</c>).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? App { get; }

    /// <summary>The exception, by type or by value (<c>SocketError.HostNotFound</c>).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Exception { get; }

    /// <summary>A marker in the text (<c>[TSS04]</c>).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Token { get; }

    /// <summary>The parts of the key with a space between, <c>550 5.7.26</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (string? part in new[]
        {
            Reply,
            Enhanced,
            Http is { } http ? "HTTP " + http.ToString(CultureInfo.InvariantCulture) : null,
            HResult is { } hresult ? "0x" + hresult.ToString("X8", CultureInfo.InvariantCulture) : null,
            Response,
            App,
            Exception,
            Token,
        })
        {
            if (part is not null)
            {
                text.Append(text.Length == 0 ? "" : " ").Append(part);
            }
        }

        return text.ToString();
    }

    internal static IReadOnlyList<CatalogKey> Read(Catalog? catalog, int index)
    {
        if (catalog is null)
        {
            return NoKeys;
        }

        ImageReader image = catalog.Reader;
        int entry = image.Entry(index);
        int at = image.Int32(entry + ImageLayout.EntryKeys);
        var keys = new CatalogKey[image.Unit(entry + ImageLayout.EntryKeyCount)];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = new CatalogKey(new ImageKey(image, at, out at));
        }

        return keys;
    }

    private static string Format(int packed)
    {
        EnhancedStatusCode code = new(packed);
        return string.Format(
            CultureInfo.InvariantCulture, "{0}.{1}.{2}", code.Class == 0 ? "X" : code.Class.ToString(CultureInfo.InvariantCulture), code.Subject, code.Detail);
    }
}
