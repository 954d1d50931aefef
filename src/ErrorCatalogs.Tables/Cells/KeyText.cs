using System.Globalization;
using System.Text;

namespace ErrorCatalogs.Tables.Cells;

/// <summary>Writes keys for people.</summary>
public static class KeyText
{
    /// <summary>A key as its codes stand on the wire, <c>550 5.7.26</c>.</summary>
    /// <param name="key">The key.</param>
    public static string Of(KeyModel key)
    {
        var text = new StringBuilder();
        Add(key.Reply is { } reply ? Number(reply) + (reply < 10 ? "xx" : "") : null);
        Add(key.Enhanced is { } enhanced ? Of(enhanced) : null);
        Add(key.Http is { } http ? "HTTP " + Number(http) : null);
        Add(key.HResult is { } hresult ? "0x" + hresult.ToString("X8", CultureInfo.InvariantCulture) : null);
        Add(key.Response is { } response ? "[" + response + "]" : null);
        Add(key.App);
        Add(key.Exception);
        Add(key.Token);
        return text.ToString();

        void Add(string? part)
        {
            if (part is not null)
            {
                text.Append(text.Length == 0 ? "" : " ").Append(part);
            }
        }
    }

    /// <summary>An enhanced code or range.</summary>
    /// <param name="code">The code.</param>
    public static string Of(EnhancedPattern code)
    {
        string stem = (code.Class == 0 ? "X" : Number(code.Class)) + "." + Number(code.Subject) + ".";
        string first = stem + Number(code.Detail);
        return code.LastDetail == code.Detail ? first : first + "-" + stem + Number(code.LastDetail);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
