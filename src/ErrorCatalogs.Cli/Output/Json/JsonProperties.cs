using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;

namespace ErrorCatalogs.Cli.Output.Json;

/// <summary>Properties of the shapes that both commands write.</summary>
internal static class JsonProperties
{
    /// <summary>Writes a text; nothing where there is none.</summary>
    public static void WriteIfAny(this Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(name, text);
        }
    }

    /// <summary>Writes a list of texts.</summary>
    public static void WriteList(this Utf8JsonWriter json, string name, IReadOnlyList<string> items)
    {
        json.WriteStartArray(name);
        foreach (string item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes names with their values as an object; of a name that occurs twice, the first.</summary>
    public static void WriteMap(this Utf8JsonWriter json, string name, IEnumerable<KeyValuePair<string, string>> pairs)
    {
        var seen = new HashSet<string>();
        json.WriteStartObject(name);
        foreach ((string key, string value) in pairs)
        {
            if (seen.Add(key))
            {
                json.WriteString(key, value);
            }
        }

        json.WriteEndObject();
    }

    /// <summary>An error number of Windows as tables write it: <c>0x800CCC0E</c>.</summary>
    public static string HResult(int number) => "0x" + number.ToString("X8", CultureInfo.InvariantCulture);
}
