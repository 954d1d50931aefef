using System;
using ErrorCatalogs.Imaging;

namespace ErrorCatalogs.Matching;

/// <summary>The name of a placeholder as the image holds it: with its type, where that has a meaning (<c>wait:duration</c>).</summary>
internal static class CaptureName
{
    /// <summary>The type of a placeholder that stands for the time to wait before the next try.</summary>
    public const string Duration = "duration";

    /// <summary>The type of a placeholder that stands for the date of the next try.</summary>
    public const string Date = "date";

    /// <summary>The type of a placeholder that stands for what is written in one piece: an address, a host, a number.</summary>
    public const string Word = "word";

    /// <summary>The type of a placeholder that stands for an IP address.</summary>
    public const string Ip = "ip";

    /// <summary>The form in which a template holds a placeholder.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="type">Its type; empty where it has none.</param>
    public static string Format(string name, string type) => type is Duration or Date or Word or Ip ? name + ":" + type : name;

    /// <summary>Whether a placeholder stands for what is written in one piece.</summary>
    /// <param name="placeholder">The placeholder in the form of a template.</param>
    public static bool IsOnePiece(string placeholder) => placeholder.EndsWith(":" + Word, StringComparison.Ordinal) || IsIpAddress(placeholder);

    /// <summary>Whether a placeholder stands for an IP address.</summary>
    /// <param name="placeholder">The placeholder in the form of a template.</param>
    public static bool IsIpAddress(string placeholder) => placeholder.EndsWith(":" + Ip, StringComparison.Ordinal);

    /// <summary>The name of a placeholder of a template without its type.</summary>
    /// <param name="placeholder">The placeholder in the form of a template; its name has no colon.</param>
    public static string WithoutType(string placeholder) => placeholder.Substring(0, placeholder.LastIndexOf(':'));

    /// <summary>The name of a placeholder without its type.</summary>
    /// <param name="image">The catalog.</param>
    /// <param name="placeholder">The number of the placeholder's name, from 1.</param>
    public static ReadOnlySpan<char> Of(ImageReader image, int placeholder)
    {
        ReadOnlySpan<char> name = image.CaptureName(placeholder);
        int colon = name.IndexOf(':');
        return colon < 0 ? name : name.Slice(0, colon);
    }

    /// <summary>The type of a placeholder; empty where it has none.</summary>
    /// <param name="image">The catalog.</param>
    /// <param name="placeholder">The number of the placeholder's name, from 1.</param>
    public static ReadOnlySpan<char> TypeOf(ImageReader image, int placeholder)
    {
        ReadOnlySpan<char> name = image.CaptureName(placeholder);
        int colon = name.IndexOf(':');
        return colon < 0 ? [] : name.Slice(colon + 1);
    }
}
