using System.Linq;
using ErrorCatalogs.Tables.Cells;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Cells;

/// <summary>Cells of Markdown without their links.</summary>
public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("[one](a) and [two](b)", "one and two")]
    [InlineData("[one [two](b)", "[one two")]
    [InlineData("](a) [one](b)", "](a) one")]
    [InlineData("[one](a[two](b) c", "one c")]
    [InlineData("[one](a", "[one](a")]
    public void Links_are_their_texts(string cell, string plain)
    {
        Assert.Equal(plain, MarkdownText.ToPlain(cell));
    }

    /// <summary>A cell that is nothing but halves of links stays as it is; were it looked through again for each of them, it would take minutes.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("[", "")]
    [InlineData("", ")")]
    public void Halves_of_links_come_to_an_end(string before, string after)
    {
        string cell = before + string.Concat(Enumerable.Repeat("](", 400_000)) + after;

        Assert.Equal(cell, MarkdownText.ToPlain(cell));
    }
}
