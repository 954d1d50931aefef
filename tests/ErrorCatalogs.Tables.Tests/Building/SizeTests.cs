using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Building;

/// <summary>What is too large for an image is reported where it stands and left out, and nothing else is.</summary>
public sealed class SizeTests
{
    [Theory]
    [InlineData("token")]
    [InlineData("exception")]
    [InlineData("response")]
    [InlineData("app")]
    [InlineData("code")]
    public void A_code_too_long_costs_its_row(string column)
    {
        CompiledTable table = Table.Csv($"symbol,{column}\nGood,GOOD\nLong,{new string('X', 80_000)}\nBest,BEST\n");

        Assert.Equal(["table.csv(3,6): error ECAT024: A code has at most 1000 letters. Keep only the part that tells this error from others."], table.Problems());
        AssertOpens(table, "Good", "Best");
    }

    [Fact]
    public void A_code_of_the_greatest_length_is_kept()
    {
        CompiledTable table = Table.Csv($"symbol,token\nLong,[{new string('X', 998)}]\n");

        Assert.Empty(table.Problems());
        AssertOpens(table, "Long");
        Assert.True(CatalogImage.Of(table.Model()).Open().Match($"550 no [{new string('X', 998)}]").IsKnown);
    }

    [Fact]
    public void Three_hundred_reply_codes_times_three_hundred_enhanced_codes_are_too_many()
    {
        string replies = string.Join(" | ", Enumerable.Range(500, 100).Concat(Enumerable.Range(500, 100)).Concat(Enumerable.Range(500, 100)));
        string enhanced = string.Join(" | ", Enumerable.Range(0, 300).Select(detail => $"5.1.{detail}"));
        CompiledTable table = Table.Csv($"symbol,reply,enhanced\nGood,550,5.1.1\nMany,{replies},{enhanced}\n");

        Assert.Equal(["table.csv(3,6): error ECAT024: An entry has at most 10000 codes, each of a range counted. Write 5xx or X.7.1 for many, or split the row."], table.Problems());
        AssertOpens(table, "Good");
    }

    [Theory]
    [InlineData("code", "5.7.0-5.7.998")]
    [InlineData("enhanced", "5.7.0-5.7.998")]
    [InlineData("code", "0x800CCC0E")]
    [InlineData("hresult", "0x800CCC0E")]
    [InlineData("http", "404")]
    [InlineData("token", "[X]")]
    [InlineData("response", "AUTH")]
    [InlineData("exception", "SocketError.HostNotFound")]
    public void Codes_of_any_column_can_be_too_many(string column, string cell)
    {
        CompiledTable table = Table.Csv($"symbol,{column}\nGood,{cell}\nMany,{string.Join(" | ", Enumerable.Repeat(cell, 10_001))}\n");

        Assert.Contains(table.Problems(), problem => problem.StartsWith("table.csv(3,6): error ECAT024: An entry has at most 10000 codes", System.StringComparison.Ordinal));
        AssertOpens(table, "Good");
    }

    [Fact]
    public void Codes_before_messages_can_be_too_many()
    {
        string messages = string.Join(" | ", Enumerable.Range(0, 11).Select(subject => $"550 5.{subject}.0-5.{subject}.998 no such user"));
        CompiledTable table = Table.Csv($"symbol,message\nMany,{messages}\nGood,gone for good\n");

        Assert.Equal(["table.csv(2,6): error ECAT024: An entry has at most 10000 codes, each of a range counted. Write 5xx or X.7.1 for many, or split the row."], table.Problems());
        AssertOpens(table, "Good");
    }

    [Fact]
    public void Codes_of_a_table_can_be_too_many()
    {
        string rows = string.Concat(Enumerable.Range(0, 210).Select(subject => $"E{subject},{string.Join(" | ", Enumerable.Range(0, 10).Select(part => $"5.{subject}.{part * 99}-5.{subject}.{(part * 99) + 98}"))}\n"));
        CompiledTable table = Table.Csv("symbol,enhanced\n" + rows + string.Concat(Enumerable.Range(210, 400).SelectMany(subject => new[] { 2, 4, 5 }.Select(@class => $"E{@class}_{subject},{@class}.{subject}.0-{@class}.{subject}.998\n"))));

        Assert.All(table.Problems(), problem => Assert.Contains("error ECAT024: The codes of a table are at most 1000000, each of a range counted", problem, System.StringComparison.Ordinal));
        Assert.NotEmpty(table.Problems());
        Assert.Equal("E0", table.Model!.Entries[0].Symbol);
        Assert.InRange(table.Model.Entries.Count, 1_000, 1_011);
    }

    [Fact]
    public void The_name_of_a_placeholder_can_be_too_long()
    {
        CompiledTable table = Table.Csv($"symbol,message\nLong,no {{{new string('x', 80_000)}}} here\nGood,no {{name}} there\n");

        Assert.Equal(["table.csv(2,6): error ECAT024: The name of a placeholder has at most 200 letters. Give it a shorter one."], table.Problems());
        AssertOpens(table, "Good");
    }

    [Theory]
    [InlineData("title")]
    [InlineData("hosts")]
    [InlineData("signatures")]
    public void A_setting_too_long_is_left_out(string setting)
    {
        CompiledTable table = Table.Csv($"# {setting}: {new string('x', 70_000)}\nsymbol,code\nGood,550\n");

        Assert.Equal([$"table.csv(1,{5 + setting.Length}): error ECAT024: The {setting} of a table has at most 10000 letters. Shorten it."], table.Problems());
        AssertOpens(table, "Good");
        Assert.Equal(("Table", 0, 0), (table.Model!.Title, table.Model.Hosts.Count, table.Model.Signatures.Count));
    }

    [Fact]
    public void A_member_is_not_named_by_a_number_without_end()
    {
        CompiledTable table = Table.Csv($"# protocol: app\ncode\n{new string('7', 900)}\n{new string('7', 901)}\n");

        Assert.Empty(table.Problems());
        Assert.All(table.Symbols(), symbol => Assert.InRange(symbol.Length, 1, 200));
    }

    private static void AssertOpens(CompiledTable table, params string[] symbols) =>
        Assert.Equal(symbols, CatalogImage.Of(table.Model!).Open().Select(entry => entry.Symbol));
}
