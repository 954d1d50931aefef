using System.Text.Json;

namespace ErrorCatalogs.Cli.Output.Json;

/// <summary>An entry as <c>errcat list --json</c> writes it. Single values that are absent are left out; lists are always there.</summary>
internal static class EntryJson
{
    public static void Write(Utf8JsonWriter json, CatalogEntry entry)
    {
        json.WriteString("catalog", entry.Catalog!.Name);
        json.WriteString("symbol", entry.Symbol);
        json.WriteNumber("value", entry.Value);
        json.WriteStartArray("keys");
        foreach (CatalogKey key in entry.Keys)
        {
            Write(json, key);
        }

        json.WriteEndArray();
        json.WriteList("messages", entry.Messages);
        json.WriteIfAny("category", entry.Category);
        json.WriteString("severity", JsonNames.Of(entry.Severity));
        json.WriteIfAny("retry", JsonNames.Of(entry.Retry));
        json.WriteIfAny("description", entry.Description);
        json.WriteList("causes", entry.Causes);
        json.WriteList("remediation", entry.Remediation);
        json.WriteMap("glossary", entry.Glossary);
        json.WriteIfAny("doc", entry.Documentation);
        json.WriteIfAny("source", entry.Source);
        json.WriteIfAny("deprecated", entry.Deprecated);
        json.WriteIfAny("replacedBy", entry.ReplacedBy);
    }

    private static void Write(Utf8JsonWriter json, CatalogKey key)
    {
        json.WriteStartObject();
        json.WriteString("protocol", JsonNames.Of(key.Protocol));
        json.WriteIfAny("reply", key.Reply);
        json.WriteIfAny("enhanced", key.Enhanced);
        if (key.Http is { } http)
        {
            json.WriteNumber("http", http);
        }

        json.WriteIfAny("hresult", key.HResult is { } hresult ? JsonProperties.HResult(hresult) : null);
        json.WriteIfAny("response", key.Response);
        json.WriteIfAny("app", key.App);
        json.WriteIfAny("exception", key.Exception);
        json.WriteIfAny("token", key.Token);
        json.WriteEndObject();
    }
}
