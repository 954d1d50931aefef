using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace ErrorCatalogs.Tests.Catalogs;

public sealed class CatalogEntryTests
{
    private static readonly Catalog Catalog = Table.Compile("""
        # name: Example
        symbol,id,code,message,category,severity,retry,description,causes,remediation,glossary,doc,source,since,deprecated,replaced_by,Ticket,Owner
        DmarcRejected,7,550 5.7.26,The message of {domain} is not authenticated | Unauthenticated mail from {domain},Authentication,permanent,after fix,"The sender's domain asks to refuse mail like this, ""for good"".",No signature | A broken signature,Sign with DKIM. | Publish SPF.,DKIM: a signature of the domain | SPF: a list of servers,https://example.com/dmarc,RFC 7489,2024-02,,,T-12,Ann
        OldRejection,8,550 5.7.99,,Authentication,,,An older form.,,,,,,,Not sent since 2023.,DmarcRejected,,
        Bare,9,554,,,,,,,,,,,,,,,
        """);

    private static CatalogEntry Full => Catalog.Find(7);

    private static CatalogEntry Bare => Catalog.Find(9);

    [Fact]
    public void An_entry_has_its_name_and_value()
    {
        Assert.True(Full.Exists);
        Assert.Equal("DmarcRejected", Full.Symbol);
        Assert.Equal(7, Full.Value);
        Assert.Same(Catalog, Full.Catalog);
        Assert.Equal("Example.DmarcRejected", Full.FullName);
        Assert.Equal("Example.DmarcRejected", Full.ToString());
    }

    [Fact]
    public void An_entry_says_what_happened_and_what_to_do()
    {
        Assert.Equal("The sender's domain asks to refuse mail like this, \"for good\".", Full.Description);
        Assert.Equal(["No signature", "A broken signature"], Full.Causes);
        Assert.Equal(["Sign with DKIM.", "Publish SPF."], Full.Remediation);
        Assert.Equal([KeyValuePair.Create("DKIM", "a signature of the domain"), KeyValuePair.Create("SPF", "a list of servers")], Full.Glossary);
        Assert.Equal("https://example.com/dmarc", Full.Documentation);
    }

    [Fact]
    public void An_entry_says_how_it_is_recognised()
    {
        Assert.Equal(["The message of {domain} is not authenticated", "Unauthenticated mail from {domain}"], Full.Messages);
        Assert.Equal("550 5.7.26", Assert.Single(Full.Keys).ToString());
    }

    [Fact]
    public void An_entry_says_what_it_means_for_the_attempt()
    {
        Assert.Equal(Severity.Permanent, Full.Severity);
        Assert.Equal(RetryAdvice.AfterFix, Full.Retry);
        Assert.Equal("Authentication", Full.Category);
        Assert.NotEqual(0, Full.CategoryValue);
        Assert.Equal(Full.CategoryValue, Catalog.Find(8).CategoryValue);
    }

    [Fact]
    public void An_entry_says_where_its_facts_come_from()
    {
        Assert.Equal("RFC 7489", Full.Source);
        Assert.Equal("2024-02", Full.Since);
    }

    [Fact]
    public void Columns_without_a_meaning_are_kept_by_name()
    {
        Assert.Equal([KeyValuePair.Create("Ticket", "T-12"), KeyValuePair.Create("Owner", "Ann")], Full.Extras);
    }

    [Fact]
    public void A_deprecated_entry_says_why_and_what_took_its_place()
    {
        CatalogEntry old = Catalog.Find(8);

        Assert.True(old.IsDeprecated);
        Assert.Equal("Not sent since 2023.", old.Deprecated);
        Assert.Equal("DmarcRejected", old.ReplacedBy);
        Assert.False(Full.IsDeprecated);
    }

    [Fact]
    public void What_the_table_leaves_out_is_empty()
    {
        Assert.Equal("", Bare.Description);
        Assert.Equal("", Bare.Category);
        Assert.Equal(0, Bare.CategoryValue);
        Assert.Equal("", Bare.Documentation);
        Assert.Equal("", Bare.Deprecated);
        Assert.Equal("", Bare.ReplacedBy);
        Assert.Empty(Bare.Messages);
        Assert.Empty(Bare.Causes);
        Assert.Empty(Bare.Remediation);
        Assert.Empty(Bare.Glossary);
        Assert.Empty(Bare.Extras);
        Assert.Equal(RetryAdvice.Unspecified, Bare.Retry);
    }

    [Fact]
    public void Without_a_severity_of_its_own_an_entry_has_that_of_its_codes()
    {
        Assert.Equal(Severity.Permanent, Bare.Severity);
    }

    [Fact]
    public void An_entry_is_written_as_JSON_with_its_catalog_and_without_what_only_matching_needs()
    {
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(Full));

        Assert.Equal("Example.DmarcRejected", json.RootElement.GetProperty("FullName").GetString());
        Assert.Equal(Full.Remediation, json.RootElement.GetProperty("Remediation").Deserialize<string[]>());
        Assert.Equal(
            ["Protocol", "Reply", "Enhanced"],
            json.RootElement.GetProperty("Keys")[0].EnumerateObject().Select(part => part.Name));
        Assert.False(json.RootElement.TryGetProperty("Messages", out _));
        Assert.False(json.RootElement.TryGetProperty("Catalog", out _));
    }

    [Fact]
    public void The_default_value_is_no_entry()
    {
        CatalogEntry none = default;

        Assert.False(none.Exists);
        Assert.Null(none.Catalog);
        Assert.Equal("Unknown", none.Symbol);
        Assert.Equal("Unknown", none.FullName);
        Assert.Equal("Unknown", none.ToString());
        Assert.Equal(0, none.Value);
        Assert.Equal("", none.Description);
        Assert.Empty(none.Keys);
        Assert.Empty(none.Remediation);
        Assert.Equal(Severity.Unknown, none.Severity);
        Assert.False(none.IsDeprecated);
    }

    [Fact]
    public void Entries_are_equal_that_are_the_same_entry_of_the_same_catalog()
    {
        CatalogEntry same = Catalog[0];

        Assert.True(Full == same);
        Assert.True(Full.Equals((object)same));
        Assert.Equal(Full.GetHashCode(), same.GetHashCode());
        Assert.True(Full != Bare);
        Assert.True(Full != default);
        Assert.False(Full.Equals((object)"DmarcRejected"));
    }
}
