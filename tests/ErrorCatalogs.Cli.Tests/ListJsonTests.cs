using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using ErrorCatalogs.Mail;
using Xunit;

namespace ErrorCatalogs.Cli.Tests;

public class ListJsonTests
{
    private static readonly Answer All = Prompt.Run("list", "--json");
    private static readonly CatalogEntry[] Entries = [.. MailErrors.Catalogs.SelectMany(catalog => catalog)];

    [Fact]
    public void Every_entry_is_one_object_a_line_in_the_order_of_catalogs_and_rows()
    {
        Assert.Equal(ExitCode.Done, All.Exit);
        Assert.Equal("", All.Error);
        Assert.Equal(
            Entries.Select(entry => (entry.Catalog!.Name, entry.Symbol, entry.Value)),
            All.Objects.Select(one => (one.Text("catalog"), one.Text("symbol"), one.GetProperty("value").GetInt32()))!);
    }

    [Fact]
    public void Objects_have_the_properties_of_the_contract_and_no_others()
    {
        string[] contract =
        [
            "catalog", "symbol", "value", "keys", "messages", "category", "severity", "retry", "description", "causes", "remediation",
            "glossary", "doc", "source", "deprecated", "replacedBy",
        ];
        string[] found = [.. All.Objects.SelectMany(one => one.EnumerateObject()).Select(property => property.Name).Distinct()];
        Assert.Equal(contract.Order(), found.Order());
    }

    [Fact]
    public void Properties_stand_in_the_order_of_the_contract()
    {
        JsonElement one = Prompt.List("Gmail.DmarcPolicyRejected").Single();
        Assert.Equal(
            ["catalog", "symbol", "value", "keys", "messages", "category", "severity", "retry", "description", "causes", "remediation", "glossary", "doc", "source"],
            one.EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void No_value_is_null_or_empty()
    {
        Assert.DoesNotContain(All.Objects.SelectMany(one => one.EnumerateObject()), property =>
            property.Value.ValueKind == JsonValueKind.Null || (property.Value.ValueKind == JsonValueKind.String && property.Value.GetString() == ""));
    }

    [Fact]
    public void Keys_round_trip()
    {
        Assert.Equal(
            Entries.Select(entry => string.Join(" | ", entry.Keys.Select(Describe))),
            All.Objects.Select(one => string.Join(" | ", one.GetProperty("keys").EnumerateArray().Select(Describe))));
    }

    [Fact]
    public void Texts_and_lists_round_trip()
    {
        Assert.Equal(Entries.Select(Texts), All.Objects.Select(Texts));
    }

    [Fact]
    public void Words_are_in_lower_case_with_hyphens()
    {
        JsonElement[] keys = [.. All.Objects.SelectMany(one => one.GetProperty("keys").EnumerateArray())];
        Assert.Empty(Words(All.Objects, "retry").Except(["never", "now", "backoff", "after-delay", "after-fix"]));
        Assert.Empty(Words(All.Objects, "severity").Except(["unknown", "success", "transient", "permanent"]));
        Assert.Empty(Words(keys, "protocol").Except(["unknown", "smtp", "imap", "pop3", "http", "hresult", "app"]));
        Assert.Contains("after-fix", Words(All.Objects, "retry"));
    }

    [Fact]
    public void A_Windows_error_number_is_eight_hexadecimal_digits()
    {
        JsonElement key = Prompt.List("0x800ccc0e").Single().GetProperty("keys").EnumerateArray().First();
        Assert.Equal("0x800CCC0E", key.Text("hresult"));
        Assert.Equal("hresult", key.Text("protocol"));
    }

    [Fact]
    public void An_http_status_is_a_number()
    {
        using var tables = new TableFiles();
        string table = tables.Add("shop.csv", "http,symbol\n429,Slow\n");
        JsonElement key = Prompt.List("http", "429", "--catalog", "Shop", "--table", table).Single().GetProperty("keys")[0];
        Assert.Equal(429, key.GetProperty("http").GetInt32());
    }

    [Fact]
    public void A_deprecated_entry_says_why_and_what_took_its_place()
    {
        using var tables = new TableFiles();
        string table = tables.Add("shop.csv", "code,symbol,replaced by\n550,Old,New\n551,New,\n");
        JsonElement old = Prompt.List("Shop.Old", "--table", table).Single();
        Assert.Equal("New", old.Text("replacedBy"));
        Assert.Equal("Use New.", old.Text("deprecated"));
    }

    [Fact]
    public void Text_is_readable_and_stays_in_its_line()
    {
        using var tables = new TableFiles();
        string table = tables.Add("shop.csv", "code,symbol,description\n550,Full,\"<Größe> 'voll' & zu \u2028 Ende \u0085 日本\"\n");
        Answer answer = Prompt.Run("list", "--json", "--catalog", "shop", "--table", table);
        Assert.Contains("<Größe> 'voll' & zu \\u2028 Ende \\u0085 日本", answer.Output);
        Assert.Single(answer.Lines);
    }

    private static IEnumerable<string> Words(IEnumerable<JsonElement> objects, string property) => objects.Select(one => one.Text(property)).OfType<string>();

    private static string Describe(CatalogKey key) => string.Join(
        ' ',
        key.Protocol.ToString().ToLowerInvariant(),
        key.Reply,
        key.Enhanced,
        key.Http?.ToString(CultureInfo.InvariantCulture),
        key.HResult is { } hresult ? $"0x{hresult:X8}" : null,
        key.Response,
        key.App,
        key.Exception,
        key.Token);

    private static string Describe(JsonElement key) => string.Join(
        ' ',
        key.Text("protocol"),
        key.Text("reply"),
        key.Text("enhanced"),
        key.TryGetProperty("http", out JsonElement http) ? http.GetInt32().ToString(CultureInfo.InvariantCulture) : null,
        key.Text("hresult"),
        key.Text("response"),
        key.Text("app"),
        key.Text("exception"),
        key.Text("token"));

    private static string Texts(CatalogEntry entry) => string.Join(
        '\n',
        entry.Category,
        entry.Description,
        entry.Documentation,
        entry.Source,
        entry.Deprecated,
        entry.ReplacedBy,
        string.Join('|', entry.Messages),
        string.Join('|', entry.Causes),
        string.Join('|', entry.Remediation),
        string.Join('|', entry.Glossary.Select(term => term.Key + "=" + term.Value)));

    private static string Texts(JsonElement one) => string.Join(
        '\n',
        one.Text("category"),
        one.Text("description"),
        one.Text("doc"),
        one.Text("source"),
        one.Text("deprecated"),
        one.Text("replacedBy"),
        string.Join('|', one.Texts("messages")),
        string.Join('|', one.Texts("causes")),
        string.Join('|', one.Texts("remediation")),
        string.Join('|', one.GetProperty("glossary").EnumerateObject().Select(term => term.Name + "=" + term.Value.GetString())));
}
