using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Building;

/// <summary>The values of the enum do not depend on where a row stands.</summary>
public sealed class EntryValueTests
{
    [Fact]
    public void An_id_is_the_value()
    {
        Assert.Equal([("First", 7), ("Second", 3)], Values("symbol,id,code\nFirst,7,550\nSecond,3,551\n"));
    }

    [Fact]
    public void An_id_may_be_hexadecimal()
    {
        Assert.Equal([("First", unchecked((int)0x800CCC0E)), ("Second", 16)], Values("symbol,id,code\nFirst,0x800CCC0E,550\nSecond,0x00000010,551\n"));
    }

    [Theory]
    [InlineData("code", "550", 550, "421", 421)]
    [InlineData("http", "429", 429, "400", 400)]
    [InlineData("hresult", "0x800CCC0E", unchecked((int)0x800CCC0E), "0x00000001", 1)]
    public void Codes_that_are_distinct_numbers_are_the_values(string column, string first, int firstValue, string second, int secondValue)
    {
        Assert.Equal([("First", firstValue), ("Second", secondValue)], Values($"symbol,{column}\nFirst,{first}\nSecond,{second}\n"));
    }

    [Theory]
    [InlineData("symbol,code\nMailboxFull,550\nNoSuchUser,550\n")]
    [InlineData("symbol,code\nMailboxFull,550\nNoSuchUser,550 5.1.1\n")]
    [InlineData("symbol,code\nMailboxFull,550\nNoSuchUser,551 | 552\n")]
    [InlineData("symbol,code\nMailboxFull,550\nNoSuchUser,5xx\n")]
    [InlineData("symbol,code\nMailboxFull,550\nNoSuchUser,NOUSER\n")]
    [InlineData("symbol,message\nMailboxFull,Mailbox full\nNoSuchUser,No such user\n")]
    public void Otherwise_a_number_made_of_the_symbol_is_the_value(string table)
    {
        // Pinned, since published values never change.
        Assert.Equal([("MailboxFull", 508311862), ("NoSuchUser", 1527951222)], Values(table));
    }

    [Theory]
    [InlineData("")]
    [InlineData("NoSuchUser,\n")]
    [InlineData("NoSuchUser,NOUSER\n")]
    [InlineData("NoSuchUser,550 5.1.1\n")]
    [InlineData("NoSuchUser,553 | 554\n")]
    public void A_row_without_a_number_leaves_the_values_of_the_others_alone(string row)
    {
        (string, int)[] values = [("First", 550), ("Second", 551)];

        Assert.Equal([.. values, .. row.Length == 0 ? [] : new[] { ("NoSuchUser", 1527951222) }], Values($"symbol,code,message\nFirst,550,first of all\nSecond,551,second of all\n{(row.Length == 0 ? row : row.Replace("\n", ",third of all\n", System.StringComparison.Ordinal))}"));
    }

    [Fact]
    public void A_number_that_another_code_tells_apart_is_no_value_and_costs_no_other()
    {
        CompiledTable table = Table.Csv("symbol,Code,Subcode,Message\nA,190,463,Session has expired\nNoSuchUser,190,460,Password was changed\nC,4,,Too many calls\nD,10,,Permission denied\nE,200,,Permissions error\n");

        Assert.DoesNotContain(table.Diagnostics, one => one.Rule == DiagnosticRules.RepeatedCode);
        Assert.Equal([1527951222, 4, 10, 200], table.Entries().Skip(1).Select(entry => entry.Value));
    }

    [Fact]
    public void An_id_of_0_leaves_the_value_to_the_symbol()
    {
        Assert.Equal([("NoSuchUser", 1527951222), ("Second", 3)], Values("symbol,id,code\nNoSuchUser,0,550\nSecond,3,551\n"));
    }

    [Fact]
    public void A_row_without_an_id_among_those_with_one_has_the_number_of_its_symbol()
    {
        Assert.Equal([("MailboxFull", 1), ("NoSuchUser", 1527951222)], Values("symbol,id,code\nMailboxFull,1,550\nNoSuchUser,,551\n"));
    }

    [Theory]
    [InlineData("symbol,code\nA,550\nB,551\nC,552\n")]
    [InlineData("symbol,id,code\nA,1,550\nB,2,551\nC,3,552\n")]
    [InlineData("symbol,id,code\nA,1,550\nB,,550\nC,,552\n")]
    [InlineData("code,message\n550,Mailbox full\n551,No such user\n550,Go away\n")]
    [InlineData("code,message\n550,Mailbox full\n551,Mailbox full\n552,Mailbox full\n")]
    public void Symbols_and_values_stay_the_same_in_any_order_of_the_rows(string table)
    {
        string[] lines = table.TrimEnd('\n').Split('\n');
        IEnumerable<string> reversed = lines.Skip(1).Reverse().Prepend(lines[0]);

        Assert.Equal(Values(table).Order(), Values(string.Join("\n", reversed)).Order());
    }

    [Fact]
    public void No_value_is_zero_which_is_unknown()
    {
        Assert.All(Table.Csv("symbol,code\n" + string.Concat(Enumerable.Range(0, 2000).Select(i => $"Error{i},5.1.{i % 1000}\n"))).Model!.Entries, entry => Assert.True(entry.Value > 0));
    }

    private static IEnumerable<(string Symbol, int Value)> Values(string table) =>
        Table.Csv(table).Entries().Select(entry => (entry.Symbol, entry.Value));
}
