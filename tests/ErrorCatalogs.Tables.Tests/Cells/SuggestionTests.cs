using System.Linq;
using ErrorCatalogs.Tables.Cells;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Cells;

/// <summary>A name is suggested where a slip of the finger explains what was written, and not where another word was.</summary>
public sealed class SuggestionTests
{
    private static readonly string[] Names = ["Gmail", "Pop3", "Smtp", "MailboxFull", "ok"];

    [Theory]
    [InlineData("gmail", "Gmail")]
    [InlineData("Gmial", "Gmail")]
    [InlineData("Gmal", "Gmail")]
    [InlineData("Pop", "Pop3")]
    [InlineData("smpt", "Smtp")]
    [InlineData("MailboxIsFul", "MailboxFull")]
    public void A_slip(string text, string name)
    {
        Assert.Equal($" Did you mean '{name}'?", Suggestion.For(text, Names));
    }

    [Theory]
    [InlineData("Nope")]
    [InlineData("Imap")]
    [InlineData("Snap")]
    [InlineData("Postbox")]
    [InlineData("")]
    public void Another_word(string text)
    {
        Assert.Equal("", Suggestion.For(text, Names));
    }

    [Theory]
    [InlineData("symbol,replaced_by,code", "symbol,code\nMailboxFull,1")]
    [InlineData("symbol,category,code", "symbol,code\nMailboxFull,1")]
    public void Of_many_mistakes_in_a_table_the_first_ones_get_a_suggestion(string header, string vocabulary)
    {
        CatalogModel failures = Table.Csv("# name: Failure\n# kind: vocabulary\n" + vocabulary + "\n" + string.Concat(Enumerable.Range(0, 10_000).Select(number => $"Failure{number:00000},{number + 2}\n"))).Model();
        string rows = string.Concat(Enumerable.Range(0, 10_000).Select(number => $"Failure{number:00000},MailboxFul{number:00000},APP{number}\n"));

        // To look through ten thousand names for each of them would take many minutes.
        CompiledTable table = Table.Compile("table.csv", $"# categories: Failure\n{header}\nMailboxFull00001,,APP\n{rows}", null, failures);

        Assert.Equal(10_000, table.Problems().Count(problem => problem.Contains("error", System.StringComparison.Ordinal)));
        Assert.InRange(table.Problems().Count(problem => problem.Contains("Did you mean", System.StringComparison.Ordinal)), 0, 20);
    }
}
