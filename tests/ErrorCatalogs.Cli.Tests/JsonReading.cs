using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace ErrorCatalogs.Cli.Tests;

/// <summary>Reads properties that may be left out.</summary>
internal static class JsonReading
{
    /// <summary>A text; <see langword="null"/> where the property is null or left out.</summary>
    public static string? Text(this JsonElement one, string name) => one.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    /// <summary>The texts of a list that is there.</summary>
    public static IEnumerable<string> Texts(this JsonElement one, string name) => one.GetProperty(name).EnumerateArray().Select(item => item.GetString()!);

    /// <summary>Whether a property is there and null.</summary>
    public static bool IsNull(this JsonElement one, string name) => one.GetProperty(name).ValueKind == JsonValueKind.Null;
}
