using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using ErrorCatalogs.Tables.Cells;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Reading;

/// <summary>YAML as other programs have it: groups of groups, lists of lists, several documents, and values that are lists or blocks.</summary>
public sealed class YamlNestingTests
{
    [Fact]
    public void Sections_of_sections_name_protocol_and_severity()
    {
        CompiledTable table = Table.Yaml("""
            smtp:
              permanent:
                - { code: 550, message: No such user }
              transient: [421 Too busy, 450]
            http:
              - { status: 404, message: Nothing here }
              - { status: 503 }
            """);

        Assert.Empty(table.Problems());
        Assert.Equal(["550", "421", "450", "HTTP 404", "HTTP 503"], table.Entries().Select(entry => KeyText.Of(entry.Keys.Single())));
        Assert.Equal(["Smtp", "Smtp", "Smtp", "Http", "Http"], table.Entries().Select(entry => entry.Category!.Symbol));
        Assert.Equal([true, true, true, false, false], table.Entries().Select(entry => entry.SeverityIsExplicit));
        Assert.Equal(Severity.Permanent, table.Entries()[0].Severity);
    }

    [Fact]
    public void Values_of_a_group_are_those_of_its_errors()
    {
        EquatableArray<EntryModel> entries = Table.Yaml("""
            - name: Cards
              status: 402
              errors:
                - { code: card_declined, message: Card declined }
                - { code: card_locked, message: Too many tries, status: 429 }
            """).Entries();

        Assert.Equal(["HTTP 402", "HTTP 429"], entries.Select(entry => KeyText.Of(entry.Keys[1])));
        Assert.All(entries, entry => Assert.Equal("Cards", entry.Category!.Symbol));
    }

    [Fact]
    public void Translations_of_a_message_are_messages_and_one_text_describes()
    {
        EntryModel entry = Table.Yaml("""
            - code: PAY-1
              message: { de: Die Karte wurde abgelehnt, en: The card was declined }
              description: { de: Die Bank lehnte ab., en: The bank refused. }
              tags: [card, bank]
            """).Entry();

        Assert.Equal(["The card was declined", "Die Karte wurde abgelehnt"], entry.Templates.Select(template => template.Text));
        Assert.Equal(("CardDeclined", "The bank refused."), (entry.Symbol, entry.Description));
        Assert.Equal([new TermModel("description.de", "Die Bank lehnte ab."), new TermModel("tags", "card\nbank")], entry.Extras);
    }

    [Fact]
    public void Texts_of_a_program_by_language_are_what_it_says()
    {
        CompiledTable table = Table.Yaml("""
            en:
              errors:
                messages:
                  taken: is in use
                  too_short: "has fewer than %{count} letters"
                  too_long:
                    one: has more than one letter
                    other: "has more than %{count} letters"
            """);

        Assert.Equal([1, 1, 2], table.Entries().Select(entry => entry.Templates.Count));
        Assert.Equal(["taken", "too_short", "too_long"], table.Entries().Select(entry => entry.Keys.Single().App));
        Assert.All(table.Entries(), entry => Assert.Null(entry.Category));
        Assert.StartsWith("table.yaml(5,18): info ECAT033: Texts behind names have placeholders", Assert.Single(table.Problems()), StringComparison.Ordinal);
    }

    [Fact]
    public void Steps_and_causes_may_be_blocks()
    {
        EntryModel entry = Table.Yaml("""
            - code: 550
              causes:
                - a typo
                - moved: { to: elsewhere }
              fix:
                - step: Check the address.
                  doc: https://example.com
                - [Ask Ann., Ask Joe.]
            """).Entry();

        Assert.Equal(["a typo", "moved: to: elsewhere"], entry.Causes);
        Assert.Equal(["Check the address.; doc: https://example.com", "Ask Ann.", "Ask Joe."], entry.Remediation);
    }

    [Fact]
    public void A_block_among_the_values_has_columns_of_its_own()
    {
        CompiledTable table = Table.Yaml("""
            - symbol: Declined
              error: { code: 1042, message: Card declined }
              details: { component: bank }
              retry: { allowed: false }
            """);

        EntryModel entry = table.Entry();
        Assert.Equal(("1042", "Card declined"), (entry.Keys.Single().App, entry.Templates.Single().Text));
        Assert.Equal([new TermModel("details.component", "bank")], entry.Extras);
        Assert.Equal(RetryAdvice.Never, entry.Retry);
    }

    [Theory]
    [InlineData("code: 550\nmessage: No such user\n---\ncode: 552\nmessage: Mailbox full\n---\n")]
    [InlineData("catalog: { name: Example }\n---\n- { code: 550, message: No such user }\n---\nerrors:\n- { code: 552, message: Mailbox full }\n")]
    [InlineData("- [code, message]\n- [550, No such user]\n- [552, Mailbox full]\n")]
    [InlineData("- - { code: 550, message: No such user }\n  - { code: 552, message: Mailbox full }\n")]
    [InlineData("errors: [550 No such user, 552 Mailbox full]\n")]
    [InlineData("name: Example\nerrors:\n  \"550\": { message: No such user }\n  \"552\": { message: Mailbox full }\n")]
    public void The_same_errors_may_stand_in_many_ways(string yaml)
    {
        CompiledTable table = Table.Yaml(yaml);

        Assert.Empty(table.Problems());
        Assert.Equal([("NoSuchUser", 550), ("MailboxFull", 552)], table.Entries().Select(entry => (entry.Symbol, entry.Keys.Single().Reply!.Value)));
    }

    [Fact]
    public void Json_is_yaml()
    {
        CompiledTable table = Table.Compile("table.json", "{\n\t\"errors\": [\n\t\t{ \"code\": \"BILL-1\", \"message\": \"Card declined\" }\n\t]\n}\n");

        Assert.Equal("CardDeclined", table.Entry().Symbol);
    }

    [Theory]
    [InlineData("errors: [NOT_FOUND, RATE_LIMITED]\n", "NotFound", "RateLimited")]
    [InlineData("errors: [there is nothing, there is too much]\n", "ThereNothing", "ThereTooMuch")]
    public void A_list_of_texts_has_codes_or_messages(string yaml, string first, string second)
    {
        Assert.Equal([first, second], Table.Yaml(yaml).Symbols());
    }

    [Fact]
    public void Names_that_are_never_in_one_error_may_mean_one_column()
    {
        CompiledTable table = Table.Yaml("- { code: 550, text: No such user }\n- { status: 552, message: Mailbox full }\n");

        Assert.Empty(table.Problems());
        Assert.Equal([550, 552], table.Entries().Select(entry => entry.Keys.Single().Reply!.Value));
    }

    [Fact]
    public void A_second_value_where_an_error_has_one_is_kept()
    {
        EntryModel entry = Table.Yaml("- { code: 550, link: [https://example.com/1, https://example.com/2], description: [It is., It was.] }\n").Entry();

        Assert.Equal(("https://example.com/1", "It is. It was."), (entry.Documentation, entry.Description));
        Assert.Equal([new TermModel("link", "https://example.com/2")], entry.Extras);
    }

    [Fact]
    public void A_name_with_blanks_is_what_people_call_the_error()
    {
        Assert.Equal("CardDeclined", Table.Yaml("Card declined: { http: 402, message: The bank said no }\n").Entry().Symbol);
    }

    [Theory]
    [InlineData("Card declined: { title: Card was declined, code: 4002 }\n", "CardDeclined", "4002")]
    [InlineData("CardDeclined: { symbol: Declined, code: PAY-17 }\n", "Declined", "PAY-17")]
    [InlineData("card_declined: { code: PAY-1, app: PAY-17 }\n", "CardDeclined", "PAY-1|card_declined|PAY-17")]
    [InlineData("http:\n  not_found: { code: 404, status: 404, message: Nothing here }\n", "NotFound", "HTTP 404|not_found")]
    [InlineData("http:\n  \"404\": { code: 404, message: Nothing here }\n", "NothingHere", "HTTP 404")]
    [InlineData("http:\n  not_found: { code: 404, http: 404, message: Nothing here }\n", "NotFound", "HTTP 404|not_found")]
    [InlineData("permanent:\n  severity: permanent\n  errors: [{ code: PAY-1, message: Card declined }]\n", "CardDeclined", "PAY-1")]
    public void A_name_and_a_member_may_say_the_same(string yaml, string symbol, string keys)
    {
        EntryModel entry = Table.Yaml(yaml).Entry();

        Assert.Equal(symbol, entry.Symbol);
        Assert.Equal(keys.Split('|').Order(StringComparer.Ordinal), entry.Keys.Select(KeyText.Of).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_status_that_stands_twice_is_named_as_it_is_written()
    {
        CompiledTable table = Table.Yaml("http:\n  - { code: 404, message: Nothing here, code: 405 }\n");

        Assert.Contains("'code' stands twice", Assert.Single(table.Problems()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x-0: &a0 { k: v }", "x-{0}: &a{0} {{ k: *a{1} }}")]
    [InlineData("x-0: &a0 [v]", "x-{0}: &a{0} [*a{1}]")]
    [InlineData("x-0: &a0 [v]", "x-{0}: &a{0} [{{ k: *a{1} }}, w]")]
    [InlineData("x-0: &a0 { code: 1 }", "x-{0}: &a{0} {{ code: *a{1} }}")]
    public void A_chain_of_aliases_does_not_exhaust_the_stack(string first, string next)
    {
        IEnumerable<string> chain = Enumerable.Range(1, 3_000).Select(link => string.Format(CultureInfo.InvariantCulture, next, link, link - 1));
        foreach (string name in new[] { "foo", "message", "remediation", "code", "details" })
        {
            string[] lines = [first, .. chain, "errors:", $"- {{ symbol: Deep, app: DEEP, {name}: *a3000 }}", "- { symbol: Good, app: GOOD }"];
            CompiledTable? table = null;
            var smallStack = new Thread(() => table = Table.Yaml(string.Join("\n", lines)), maxStackSize: 256 * 1024);
            smallStack.Start();
            smallStack.Join();

            Assert.Single(table!.Problems(), problem => problem.EndsWith("error ECAT001: The value is nested too deeply for a table.", StringComparison.Ordinal));
            Assert.Contains("Good", table!.Symbols());
        }
    }

    [Fact]
    public void A_name_in_PascalCase_beside_nothing_but_a_status_is_the_code_as_well()
    {
        CompiledTable table = Table.Yaml("""
            ThrottlingException:
              httpStatusCode: 400
              message: Rate exceeded
            NotFound: { http: 404 }
            """);

        Assert.Equal(["ThrottlingException", "NotFound"], table.Symbols());
        Assert.Equal(["HTTP 400|ThrottlingException", "HTTP 404|NotFound"], table.Entries().Select(entry => string.Join('|', entry.Keys.Select(KeyText.Of))));
        Assert.Equal([400, 404], table.Entries().Select(entry => entry.Value));
        Assert.Equal("ThrottlingException", CatalogImage.Of(table.Model()).Open().Match("""{"__type":"ThrottlingException"}""").Entry!.Symbol);
    }

    [Theory]
    [InlineData("NotFound: { http: 404, code: PAY-17 }\n", "PAY-17|HTTP 404")]
    [InlineData("Gone: { http: 404, message: Not here }\n", "HTTP 404")]
    [InlineData("NotFound: { message: Not here }\n", "")]
    public void Any_other_name_in_PascalCase_is_a_symbol_alone(string yaml, string keys)
    {
        Assert.Equal(keys, string.Join('|', Table.Yaml(yaml).Entry().Keys.Select(KeyText.Of)));
    }

    [Theory]
    [InlineData("""{"data":[{"code":"A1","message":"Bad token"},{"code":"A2","message":"No order"}],"total":2}""", "total")]
    [InlineData("version: 1\ncodes:\n- { code: A1, message: Bad token }\n- { code: A2, message: No order }\n", "version")]
    [InlineData("version: 1\nmessages:\n- { code: A1, message: Bad token }\n- { code: A2, message: No order }\n", "version")]
    public void What_stands_beside_the_only_list_is_no_error(string yaml, string name)
    {
        CompiledTable table = Table.Yaml(yaml);

        Assert.Equal(["BadToken", "NoOrder"], table.Symbols());
        Assert.StartsWith($"warning ECAT018: '{name}' is no setting of a table.", Assert.Single(table.Problems()).Split(": ", 2)[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_may_stand_beside_a_list_of_any_of_its_names()
    {
        CatalogModel model = Table.Yaml("name: Shop\ntitle: The Shop\ncodes:\n- { code: A1, message: Bad token }\n").Model();

        Assert.Equal(("Shop", "The Shop", "BadToken"), (model.Name, model.Title, Assert.Single(model.Entries).Symbol));
    }

    [Fact]
    public void An_error_may_have_a_list_among_its_values()
    {
        Assert.Equal("A1", Table.Yaml("code: A1\nmessage: Bad token\nitems: [{ field: a }, { field: b }]\n").Entry().Keys.Single().App);
    }

    [Theory]
    [InlineData("openapi: 3.0.0\ncards:\n  card_declined: { status: 402 }\n")]
    [InlineData("version: 2\ncards:\n  card_declined: { status: 402 }\n")]
    public void A_version_beside_sections_is_no_error(string yaml)
    {
        CompiledTable table = Table.Yaml(yaml);

        Assert.Equal(["CardDeclined"], table.Symbols());
        Assert.Contains("warning ECAT018", Assert.Single(table.Problems()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_behind_a_name_may_be_the_text_of_an_error()
    {
        Assert.Equal(["CardDeclined", "Locked"], Table.Yaml("card_declined: 17\ncards:\n  locked: { status: 402 }\n").Symbols());
    }
}
