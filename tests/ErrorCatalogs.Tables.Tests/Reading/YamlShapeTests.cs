using System;
using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Reading;

/// <summary>The shapes that people give a YAML table: errors by name, texts behind codes, sections, and blocks that others build on.</summary>
public sealed class YamlShapeTests
{
    [Fact]
    public void A_text_behind_a_code_describes_it()
    {
        EquatableArray<EntryModel> entries = Table.Yaml("""
            errors:
              "550": Mailbox unavailable
              452 4.2.2: No room is left.
              MAILCONDNS: The name does not resolve.
            """).Entries();

        Assert.Equal([(550, "Mailbox unavailable"), (452, "No room is left.")], entries.Take(2).Select(entry => (entry.Keys[0].Reply!.Value, entry.Description)));
        Assert.Equal(("MAILCONDNS", "The name does not resolve."), (entries[2].Keys[0].App, entries[2].Description));
        Assert.Equal([2, 3, 4], entries.Select(entry => entry.Line));
        Assert.All(entries, entry => Assert.Empty(entry.Templates));
    }

    [Theory]
    [InlineData("\"550\": Mailbox unavailable\n\"552\": No room is left.\n")]
    [InlineData("catalog:\n  name: Example\n\"550\": Mailbox unavailable\n\"552\": No room is left.\n")]
    [InlineData("- \"550\": Mailbox unavailable\n- \"552\": No room is left.\n")]
    [InlineData("errors:\n- \"550\": Mailbox unavailable\n- code: 552\n  description: No room is left.\n")]
    public void Codes_with_texts_may_be_the_whole_table(string yaml)
    {
        Assert.Equal([(550, "Mailbox unavailable"), (552, "No room is left.")], Table.Yaml(yaml).Entries().Select(entry => (entry.Keys[0].Reply!.Value, entry.Description)));
    }

    [Fact]
    public void A_block_behind_a_code_is_its_entry()
    {
        EntryModel entry = Table.Yaml("""
            errors:
              550 5.1.1:
                message: No such user
                remediation: [Check the address., Ask for another.]
            """).Entry();

        Assert.Equal((550, "NoSuchUser", 2), (entry.Keys[0].Reply!.Value, entry.Symbol, entry.Remediation.Count));
    }

    [Fact]
    public void A_block_that_has_a_code_of_its_own_is_named_by_its_symbol()
    {
        EquatableArray<EntryModel> entries = Table.Yaml("""
            errors:
              MailboxFull: { code: 552 5.2.2 }
              NoSuchUser: { message: nobody of this name }
            """).Entries();

        Assert.Equal(["MailboxFull", "NoSuchUser"], entries.Select(entry => entry.Symbol));
        Assert.Equal([1, 0], entries.Select(entry => entry.Keys.Count));
    }

    [Fact]
    public void A_name_in_a_vocabulary_is_a_symbol()
    {
        EquatableArray<EntryModel> entries = Table.Yaml("""
            catalog:
              kind: vocabulary
            errors:
              MailboxFull: No room is left.
              RateLimited: Too much at once.
            """).Entries();

        Assert.Equal(["MailboxFull", "RateLimited"], entries.Select(entry => entry.Symbol));
    }

    [Fact]
    public void A_section_is_the_category_of_its_errors()
    {
        CompiledTable table = Table.Yaml("""
            errors:
              Mailboxes:
                - code: 550
                  message: No such user
                - code: 554
                  message: Refused
                  category: Policy
              Connections:
                "421": The server is busy.
                Names:
                  MAILCONDNS:
                    description: The name does not resolve.
            """);

        Assert.Empty(table.Problems());
        Assert.Equal(["Mailboxes", "Policy", "Connections", "Names"], table.Entries().Select(entry => entry.Category!.Symbol));
    }

    [Fact]
    public void A_block_builds_on_another_one()
    {
        CompiledTable table = Table.Yaml("""
            x-later: &later
              severity: transient
              retry: backoff
              remediation: Wait.
            errors:
              - <<: *later
                code: 450
                message: Mailbox busy
              - code: 554
                message: Greylisted
                retry: after delay
                <<: [*later, { severity: permanent, description: It comes later. }]
            """);

        Assert.Empty(table.Problems());
        Assert.Equal([RetryAdvice.Backoff, RetryAdvice.AfterDelay], table.Entries().Select(entry => entry.Retry));
        Assert.Equal([Severity.Transient, Severity.Transient], table.Entries().Select(entry => entry.Severity));
        Assert.Equal("It comes later.", table.Entries()[1].Description);
    }

    [Theory]
    [InlineData("- code: 550\n  <<: text\n", "table.yaml(2,3): error ECAT001: What '<<' names is no block. Mend it: what follows is not read.")]
    [InlineData("erors:\n- code: 550\n", "table.yaml(1,1): error ECAT001: 'erors' is neither the 'catalog' block nor the 'errors' list. Did you mean 'errors'?")]
    [InlineData("Mailboxes: [[550, No such user], [552, Full]]\n", "table.yaml(1,13): error ECAT001: These errors are lists of texts, and nothing says what each text is. Write a list of the columns' names above them: [code, message, fix].")]
    public void What_has_no_such_shape_is_reported(string yaml, string problems)
    {
        Assert.Equal(problems.Split('|'), Table.Yaml(yaml).Problems());
    }

    [Fact]
    public void Merge_keys_of_merge_keys_come_to_an_end()
    {
        string names = string.Concat(Enumerable.Range(0, 1_000).Select(i => $"  n{i}: v\n"));
        string blocks = string.Concat(Enumerable.Range(1, 200).Select(i => $"b{i}: &a{i}\n  <<: *a{i - 1}\n  m{i}: v\n"));

        Assert.Single(Table.Yaml("b0: &a0\n" + names + blocks).Problems(), problem => problem.Contains("too many merge keys", StringComparison.Ordinal));
    }

    [Fact]
    public void Sections_of_aliases_come_to_an_end()
    {
        string levels = string.Concat(Enumerable.Range(1, 60).Select(i => $"s{i}: &a{i} {{ x: *a{i - 1}, y: *a{i - 1} }}\n"));
        CompiledTable table = Table.Yaml("s0: &a0 { \"550\": text, \"551\": text }\n" + levels);

        Assert.Single(table.Diagnostics, one => one.Rule == DiagnosticRules.TooLarge);
    }

    [Fact]
    public void A_chain_of_aliases_ends_at_a_depth()
    {
        string levels = string.Concat(Enumerable.Range(1, 60).Select(i => $"s{i}: &a{i} {{ x: *a{i - 1} }}\n"));
        CompiledTable table = Table.Yaml("s0: &a0 { \"550\": text }\n" + levels);

        Assert.Single(table.Diagnostics, one => one.Message == "The sections are nested too deeply for a table.");
    }

    [Fact]
    public void An_alias_that_stands_a_thousand_times_a_thousand_times_comes_to_an_end()
    {
        string thousand = string.Concat(Enumerable.Repeat("*a, ", 1_000));
        CompiledTable table = Table.Yaml($"a: &a {{ \"550\": text }}\nb: &b {{ x: [{thousand.Replace("*a, ", "{ s: *a }, ", StringComparison.Ordinal)}] }}\nc: [{thousand.Replace("*a, ", "{ s: *b }, ", StringComparison.Ordinal)}]\n");

        Assert.Single(table.Diagnostics, one => one.Rule == DiagnosticRules.TooLarge);
    }

    [Fact]
    public void Fields_of_aliases_come_to_an_end()
    {
        string levels = string.Concat(Enumerable.Range(1, 15).Select(i => $"x-z{i}: &a{i} {{ code: 1, {string.Join(", ", Enumerable.Range(0, 8).Select(member => $"p{member}: *a{i - 1}"))} }}\n"));
        CompiledTable table = Table.Yaml("x-z0: &a0 { code: 1 }\n" + levels + "errors:\n- { code: 4711, message: a b c, extra: *a15 }\n");

        Assert.Single(table.Diagnostics, one => one.Rule == DiagnosticRules.TooLarge);
    }

    [Fact]
    public void Errors_of_aliases_come_to_an_end()
    {
        string block = string.Concat(Enumerable.Range(0, 2_000).Select(i => $"  f{i}: v\n"));
        CompiledTable table = Table.Yaml("x-a: &a\n  code: E1\n" + block + "errors:\n" + string.Concat(Enumerable.Repeat("- *a\n", 1_000)));

        Assert.Single(table.Diagnostics, one => one.Rule == DiagnosticRules.TooLarge);
        Assert.InRange(table.Model!.Entries.Count, 10, 1_000);
    }

    [Fact]
    public void Texts_of_aliases_in_errors_of_aliases_come_to_an_end()
    {
        string texts = string.Join(", ", Enumerable.Range(0, 5_000).Select(i => $"t{i}"));
        CompiledTable table = Table.Yaml($"x-t: &t [{texts}]\nx-a: &a {{ code: E1, note: *t }}\nerrors:\n" + string.Concat(Enumerable.Repeat("- *a\n", 500)));

        Assert.Single(table.Diagnostics, one => one.Rule == DiagnosticRules.TooLarge);
    }

    [Theory]
    [InlineData("auth:\n  - { code: T-1, text: Bad key }\nrouting:\n  - { code: T-2, text: No route }\n")]
    [InlineData("sections:\n  auth:\n    - { code: T-1, text: Bad key }\n  routing:\n    - { code: T-2, text: No route }\n")]
    public void A_text_beside_sections_of_lists_is_about_the_document(string sections)
    {
        CompiledTable table = Table.Yaml("version: 2.1\nprovider: TelcoX\ncontact: support@example.com\n" + sections);

        Assert.Equal(["BadKey", "NoRoute"], table.Symbols());
        Assert.Equal(["'version'", "'provider'", "'contact'"], table.Problems().Select(problem => problem.Split("ECAT018: ")[1].Split(' ')[0]));
    }

    [Fact]
    public void A_code_beside_sections_of_lists_is_an_error()
    {
        Assert.Equal(["T1", "T2"], Table.Yaml("name: Pump\nT1: The pump is dry\nauth:\n  - { code: T2, symbol: T2, text: Bad key }\n").Entries().Select(entry => entry.Keys.Single().App).Order(System.StringComparer.Ordinal));
    }
}
