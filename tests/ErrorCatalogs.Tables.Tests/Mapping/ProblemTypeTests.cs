using System.Linq;
using ErrorCatalogs.Tables.Cells;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Mapping;

/// <summary>URIs that name the kind of a problem (RFC 9457) are tokens.</summary>
public sealed class ProblemTypeTests
{
    [Theory]
    [InlineData("type")]
    [InlineData("Type URI")]
    [InlineData("problem type")]
    [InlineData("code")]
    [InlineData("id")]
    public void A_column_of_distinct_URIs_names_the_problems(string header)
    {
        CompiledTable table = Table.Csv($"{header},title,status\nhttps://example.com/probs/out-of-credit,You do not have enough credit,403\nurn:example:locked,The account is locked,423\n");

        Assert.DoesNotContain(table.Problems(), problem => !problem.Contains("info ", System.StringComparison.Ordinal));
        Assert.Equal(["https://example.com/probs/out-of-credit", "urn:example:locked"], table.Entries().Select(entry => entry.Keys.Single(key => key.Token is not null).Token));
        Assert.All(table.Entries(), entry => Assert.Null(entry.Category));
        Assert.All(table.Entries(), entry => Assert.Contains(entry.Keys, key => key.Http is not null));
    }

    [Theory]
    [InlineData("""{"type":"https://example.com/probs/out-of-credit","title":"Other words","status":403}""", "OutOfCredit")]
    [InlineData("""{"type":"https://example.com/probs/out","title":"Other words","status":403}""", "Out")]
    public void They_are_found_in_a_reply(string reply, string symbol)
    {
        CompiledTable table = Table.Csv("type,http\nhttps://example.com/probs/out,403\nhttps://example.com/probs/out-of-credit,403\n");

        Assert.Equal(symbol, CatalogImage.Of(table.Model()).Open().Match(reply).Entry.Symbol);
    }

    [Fact]
    public void Where_nothing_else_tells_errors_apart_they_do_whatever_they_are_called()
    {
        CompiledTable table = Table.Csv("Where to read,Meaning\nhttps://example.com/probs/out-of-credit,No credit is left.\nhttps://example.com/probs/locked/,It is locked.\n");

        Assert.Equal(["OutOfCredit", "Locked"], Table.Csv("Where to read\nhttps://example.com/probs/out-of-credit\nhttps://example.com/probs/locked/\n").Symbols());
        Assert.All(table.Entries(), entry => Assert.NotNull(entry.Keys.Single().Token));
    }

    [Theory]
    [InlineData("url")]
    [InlineData("link")]
    [InlineData("doc")]
    public void Links_stay_links(string header)
    {
        EntryModel entry = Table.Csv($"code,{header}\nPUMP-1,https://example.com/pump-1\n").Entry();

        Assert.Equal(("PUMP-1", "https://example.com/pump-1"), (KeyText.Of(entry.Keys.Single()), entry.Documentation));
    }

    [Fact]
    public void Types_of_which_several_errors_are_and_those_of_none_are_no_tokens()
    {
        Assert.All(Table.Csv("code,type\nPUMP-1,https://example.com/dry\nPUMP-2,https://example.com/dry\n").Entries(), entry => Assert.Null(entry.Keys.Single().Token));
        Assert.Equal([1, 2], Table.Csv("type,http\nabout:blank,404\nhttps://example.com/dry,409\n").Entries().Select(entry => entry.Keys.Count));
    }
}
