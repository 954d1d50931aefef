using System;
using System.Globalization;
using System.Linq;

namespace ErrorCatalogs.Tables.Cells;

/// <summary>Writes keys for people.</summary>
public static class KeyText
{
    /// <summary>A key as its codes stand on the wire, <c>550 5.7.26</c>.</summary>
    /// <param name="key">The key.</param>
    public static string Of(KeyModel key) => string.Join(" ", new[]
    {
        key.Reply is { } reply ? reply.ToString(CultureInfo.InvariantCulture) + (reply < 10 ? "xx" : "") : null,
        key.Enhanced is { } enhanced ? Of(enhanced) : null,
        key.Http is { } http ? "HTTP " + http.ToString(CultureInfo.InvariantCulture) : null,
        key.HResult is { } hresult ? "0x" + hresult.ToString("X8", CultureInfo.InvariantCulture) : null,
        key.Response is { } response ? "[" + response + "]" : null,
        key.App,
        key.Exception,
        key.Token,
    }.Where(part => part is not null));

    /// <summary>An enhanced code or range.</summary>
    /// <param name="code">The code.</param>
    public static string Of(EnhancedPattern code)
    {
        string @class = code.Class == 0 ? "X" : code.Class.ToString(CultureInfo.InvariantCulture);
        string first = FormattableString.Invariant($"{@class}.{code.Subject}.{code.Detail}");
        return code.LastDetail == code.Detail ? first : FormattableString.Invariant($"{first}-{@class}.{code.Subject}.{code.LastDetail}");
    }
}
