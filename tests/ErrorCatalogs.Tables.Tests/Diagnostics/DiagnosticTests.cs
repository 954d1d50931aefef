using System;
using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Diagnostics;

/// <summary>Every mistake that a table can have is reported at its place, in words that say what to do, and costs nothing else.</summary>
public sealed class DiagnosticTests
{
    private static readonly CatalogModel Vocabulary = Table.Compile("failures.csv", """
        # name: Failure
        # kind: vocabulary
        symbol,id,description
        MailboxFull,6,No room is left.
        RecipientNotFound,2,There is nobody of this name.
        """).Model();

    public static TheoryData<string> Cases { get; } = [.. DiagnosticCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mistake_is_reported_and_the_good_rows_are_kept(string name)
    {
        DiagnosticCase expected = DiagnosticCase.Read(name);
        CompiledTable table = Table.Compile(expected.Path, expected.Table, null, Vocabulary);

        Assert.Equal(expected.Diagnostics, table.Diagnostics.Select(diagnostic => diagnostic.Format(expected.Path)));
        Assert.Equal(expected.Entries, table.Symbols());
        Assert.All(table.Diagnostics, diagnostic => Assert.Equal(expected.Id, diagnostic.Rule.Id));
        Assert.NotEmpty(table.Diagnostics);
    }

    [Fact]
    public void Every_mistake_has_a_case()
    {
        // Two tables that make the same type are seen by the generator alone.
        string[] rules = [.. DiagnosticRules.All.Where(rule => rule != DiagnosticRules.DuplicateType).Select(rule => rule.Id)];

        Assert.Equal(rules, DiagnosticCase.Names.Select(name => DiagnosticCase.Read(name).Id).Distinct());
    }

    [Fact]
    public void Ids_count_from_1_without_a_gap()
    {
        Assert.Equal(Enumerable.Range(1, DiagnosticRules.All.Count).Select(number => $"ECAT{number:000}"), DiagnosticRules.All.Select(rule => rule.Id));
    }

    [Fact]
    public void A_message_says_what_to_do()
    {
        Assert.All(DiagnosticRules.All, rule =>
        {
            Assert.NotEmpty(rule.Title);
            Assert.True(rule.Message.EndsWith('.') || rule.Message.EndsWith('}'), rule.Message);
            Assert.DoesNotContain(".", rule.Title, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Diagnostics_stand_in_the_order_of_the_file()
    {
        CompiledTable table = Table.Csv("symbol,code,severity,retry,description,remediation\nFirst,5x0,BAD,BAD,It is.,Wait.\nSecond,550,,BAD,It is.,Wait.\nThird,5x0,,,It is.,Wait.\n");

        Assert.Equal(["2,7", "2,11", "2,15", "3,13", "4,7"], table.Diagnostics.Select(diagnostic => diagnostic.Range.ToString()));
    }

    [Fact]
    public void Braces_in_a_cell_do_not_disturb_its_message()
    {
        Assert.Equal(["table.csv(2,7): warning ECAT011: '{0} {x} {{' is no severity, so the code or the retry advice decides. Write success, transient or permanent."], Table.Csv("code,  severity\nMAILX,{0} {x} {{\n").Problems());
    }

    [Fact]
    public void A_table_with_more_entries_than_an_image_holds_keeps_the_first_ones()
    {
        CompiledTable table = Table.Csv("symbol,app\n" + string.Concat(Enumerable.Range(1, 65_536).Select(i => $"E{i},A{i}\n")));

        Assert.Equal(65_534, table.Model!.Entries.Count);
        Assert.Equal(["table.csv(65536,1): error ECAT024: A catalog has at most 65534 entries. Split the table."], table.Problems());
    }
}
