using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Cells;

namespace ErrorCatalogs.Tables.Building;

/// <summary>What a key says of severity by itself.</summary>
internal static class KeySeverity
{
    /// <summary>The severity that all keys say which say any.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="isOpen">Whether none of them says any.</param>
    public static Severity Of(IReadOnlyList<KeyModel> keys, out bool isOpen)
    {
        Severity common = Severity.Unknown;
        foreach (KeyModel key in keys.Where((key, index) => index == 0 || !IsOwn(key, keys[index - 1])))
        {
            Severity own = Of(key);
            if (own != Severity.Unknown && common != Severity.Unknown && own != common)
            {
                isOpen = false;
                return Severity.Unknown;
            }

            common = own == Severity.Unknown ? common : own;
        }

        isOpen = common == Severity.Unknown;
        return common;
    }

    /// <summary>The severity by reply code, enhanced code or HTTP status.</summary>
    public static Severity Of(KeyModel key) => OfReply(key) is var byReply and not Severity.Unknown ? byReply
        : OfEnhanced(key) is var byEnhanced and not Severity.Unknown ? byEnhanced
        : key.Http is { } status ? new Reply(Protocol.Http, 0, default, status, 0, Severity.Unknown).Severity
        : Severity.Unknown;

    /// <summary>The severity by the reply code alone.</summary>
    public static Severity OfReply(KeyModel key) => OfClass(key.Reply is { } reply ? reply < 10 ? reply : reply / 100 : 0);

    /// <summary>The severity by the enhanced code alone.</summary>
    public static Severity OfEnhanced(KeyModel key) => OfClass(key.Enhanced?.Class ?? 0);

    /// <summary>Whether a key is the enhanced code that a code of the application's own, before it, looks like.</summary>
    private static bool IsOwn(KeyModel key, KeyModel before) => key is { Reply: null, Enhanced: { } enhanced } && before.App is { } own && KeyText.Of(enhanced) == own;

    private static Severity OfClass(int digit) => digit switch
    {
        2 or 3 => Severity.Success,
        4 => Severity.Transient,
        5 or 6 => Severity.Permanent,
        _ => Severity.Unknown,
    };
}
