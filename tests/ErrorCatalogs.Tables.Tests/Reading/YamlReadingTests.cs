using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Reading;

public sealed class YamlReadingTests
{
    [Fact]
    public void A_table_may_be_a_list_of_errors_alone()
    {
        EquatableArray<EntryModel> entries = Table.Yaml("""
            - code: 550 5.1.1
              message: No such user
            - code: 452 4.2.2
              message: Mailbox full
            """).Entries();

        Assert.Equal([("NoSuchUser", 1), ("MailboxFull", 3)], entries.Select(entry => (entry.Symbol, entry.Line)));
    }

    [Theory]
    [InlineData("errors")]
    [InlineData("entries")]
    [InlineData("rows")]
    [InlineData("Errors")]
    public void A_table_may_be_a_block_with_a_list(string name)
    {
        Assert.Equal("NoSuchUser", Table.Yaml($"""
            catalog:
              name: Example
            {name}:
              - code: 550 5.1.1
                message: No such user
            """).Entry().Symbol);
    }

    [Fact]
    public void The_items_of_a_list_are_values_of_their_own()
    {
        EntryModel entry = Table.Yaml("""
            - code: [452 4.2.2, 552 5.2.2]
              message:
                - Mailbox full
                - The mailbox is over quota
              remediation:
                - Wait.
                - Ask the recipient to make room.
            """).Entry();

        Assert.Equal([452, 552], entry.Keys.Select(key => key.Reply!.Value));
        Assert.Equal(["Mailbox full", "The mailbox is over quota"], entry.Templates.Select(template => template.Text));
        Assert.Equal(["Wait.", "Ask the recipient to make room."], entry.Remediation);
    }

    [Fact]
    public void A_block_of_names_and_texts_is_a_glossary()
    {
        EntryModel entry = Table.Yaml("""
            - code: 550
              glossary:
                DKIM: a signature of the domain
                SPF: a list of servers
            """).Entry();

        Assert.Equal([new TermModel("DKIM", "a signature of the domain"), new TermModel("SPF", "a list of servers")], entry.Glossary);
    }

    [Fact]
    public void Scalars_may_be_written_in_any_style()
    {
        EntryModel entry = Table.Yaml("""
            - symbol: NoSuchUser
              code: 550
              message: 'It''s nobody''s mailbox'
              doc: "https://example.com/\u0061"
              description: >
                The text is folded
                into one line.
              causes: |
                A typo.
                A mailbox that was deleted.
            """).Entry();

        Assert.Equal("It's nobody's mailbox", entry.Templates[0].Text);
        Assert.Equal("https://example.com/a", entry.Documentation);
        Assert.Equal("The text is folded into one line.", entry.Description);
        Assert.Equal(["A typo.", "A mailbox that was deleted."], entry.Causes);
    }

    [Fact]
    public void Numbers_and_truth_values_are_texts_like_any_other()
    {
        EntryModel entry = Table.Yaml("""
            - symbol: Busy
              id: 7
              code: 421
              retry: yes
              deprecated: true
            """).Entry();

        Assert.Equal((7, 421, RetryAdvice.Backoff), (entry.Value, entry.Keys[0].Reply!.Value, entry.Retry));
        Assert.NotNull(entry.Deprecated);
    }

    [Theory]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("''")]
    [InlineData("[]")]
    public void Null_is_no_value(string value)
    {
        EntryModel entry = Table.Yaml($"""
            - symbol: NoSuchUser
              code: 550
              message: {value}
              severity: {value}
            """).Entry();

        Assert.Empty(entry.Templates);
        Assert.False(entry.SeverityIsExplicit);
    }

    [Fact]
    public void An_alias_repeats_what_its_anchor_names()
    {
        EquatableArray<EntryModel> entries = Table.Yaml("""
            - symbol: First
              code: 550
              remediation: &steps
                - Wait.
                - Try again.
              severity: &soft transient
            - symbol: Second
              code: 551
              remediation: *steps
              severity: *soft
            """).Entries();

        Assert.Equal(["Wait.", "Try again."], entries[1].Remediation);
        Assert.Equal(Severity.Transient, entries[1].Severity);
    }

    [Fact]
    public void Aliases_of_aliases_cost_what_they_are_long()
    {
        string levels = string.Concat(Enumerable.Range(1, 60).Select(i => $"  level{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n"));

        Assert.Single(Table.Yaml("- code: 550\n  level0: &a0 [ha, ha]\n" + levels).Diagnostics, one => one.Rule == DiagnosticRules.TooLarge);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        Assert.Equal(["NoSuchUser"], Table.Yaml("\uFEFF- code: 550\n  message: No such user\n").Symbols());
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Lines_may_end_in_any_of_the_usual_ways(string lineBreak)
    {
        string yaml = "errors:\n- code: 550\n  message: No such user\n- code: 551\n  message: Not here\n";

        Assert.Equal(["NoSuchUser", "NotHere"], Table.Yaml(yaml.Replace("\n", lineBreak, System.StringComparison.Ordinal)).Symbols());
    }

    [Fact]
    public void Comments_are_passed_over()
    {
        Assert.Empty(Table.Yaml("""
            # The errors of a service.
            errors:
              # -- mailboxes
              - code: 550   # not found
                message: No such user
            """).Problems());
    }

    [Theory]
    [InlineData("table.yaml")]
    [InlineData("table.yml")]
    [InlineData("TABLE.YAML")]
    public void The_extension_tells_yaml_from_csv(string path)
    {
        Assert.Equal("NoSuchUser", Table.Compile(path, "- code: 550\n  message: No such user\n").Entry().Symbol);
    }
}
