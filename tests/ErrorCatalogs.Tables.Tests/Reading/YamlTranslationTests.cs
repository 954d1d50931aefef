using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Reading;

/// <summary>Sections of languages hold one error under one name, which has a text in each.</summary>
public sealed class YamlTranslationTests
{
    [Theory]
    [InlineData("""{"en": {"errors": {"card_declined": "Your card was declined", "limit": "Limit {n} reached"}}, "de": {"errors": {"card_declined": "Karte abgelehnt", "limit": "Limit {n} erreicht"}}}""")]
    [InlineData("""{"de": {"card_declined": "Karte abgelehnt", "limit": "Limit {n} erreicht"}, "en": {"card_declined": "Your card was declined", "limit": "Limit {n} reached"}}""")]
    [InlineData("""{"errors": {"de-AT": {"card_declined": "Karte abgelehnt", "limit": "Limit {n} erreicht"}, "en_US": {"card_declined": "Your card was declined", "limit": "Limit {n} reached"}}}""")]
    public void An_error_has_the_texts_of_all(string json)
    {
        CompiledTable table = Table.Compile("table.json", json);

        Assert.Equal(["CardDeclined", "LimitReached"], table.Entries().Select(entry => entry.Symbol));
        Assert.Equal(["card_declined", "limit"], table.Entries().Select(entry => entry.Keys.Single().App));
        Assert.Equal(["Your card was declined", "Karte abgelehnt"], table.Entries()[0].Templates.Select(template => template.Text));
        Assert.Equal("Limit {n} reached", table.Entries()[1].Description);
    }

    [Fact]
    public void Sections_of_errors_stay_their_categories()
    {
        CompiledTable table = Table.Yaml("""
            en: { cards: { declined: The card was declined, lost: The card was lost }, stock: { empty: Nothing is left of it } }
            fr: { cards: { declined: La carte est refusée }, stock: { empty: Il ne reste rien } }
            """);

        Assert.Equal(["Cards", "Cards", "Stock"], table.Entries().Select(entry => entry.Category!.Symbol));
        Assert.Equal([2, 1, 2], table.Entries().Select(entry => entry.Templates.Count));
    }

    [Fact]
    public void Blocks_of_one_name_are_one_error()
    {
        EntryModel entry = Table.Yaml("""
            en:
              card_declined: { status: 402, message: The card was declined, fix: Ask for another card. }
            de:
              card_declined: { status: 402, message: Die Karte wurde abgelehnt, fix: Eine andere Karte verlangen. }
            """).Entry();

        Assert.Equal(["The card was declined", "Die Karte wurde abgelehnt"], entry.Templates.Select(template => template.Text));
        Assert.Equal(["Ask for another card."], entry.Remediation);
        Assert.Equal([new TermModel("fix.de", "Eine andere Karte verlangen.")], entry.Extras);
        Assert.Equal(2, entry.Keys.Count);
    }

    [Fact]
    public void An_error_whose_name_is_that_of_a_language_is_one()
    {
        EquatableArray<EntryModel> entries = Table.Yaml("errors:\n  no: { code: 17, message: It is not there }\n  is: { code: 18, message: It is there already }\n").Entries();

        Assert.Equal(["17", "18"], entries.Select(entry => entry.Keys.Single().App));
    }

    [Fact]
    public void Languages_of_aliases_come_to_an_end()
    {
        string levels = string.Concat(Enumerable.Range(1, 14).Select(i => $"x-{i}: &a{i} {{ en: {{ p: *a{i - 1}, q: *a{i - 1} }}, de: {{ p: *a{i - 1}, q: *a{i - 1} }} }}\n"));
        CompiledTable table = Table.Yaml("x-0: &a0 { one: text of it, two: text of it }\n" + levels + "errors: *a14\n");

        Assert.NotEmpty(table.Diagnostics);
    }
}
