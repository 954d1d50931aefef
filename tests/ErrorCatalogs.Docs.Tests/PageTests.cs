using System;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace ErrorCatalogs.Docs.Tests;

/// <summary>What a page shows is what a reader gets who copies it.</summary>
public sealed class PageTests
{
    public static TheoryData<string, int> Code => BlocksOf("csharp");

    public static TheoryData<string, int> Tables => BlocksOf("csv", "yaml");

    public static TheoryData<string, int> Projects => BlocksOf("xml");

    [Theory]
    [MemberData(nameof(Code))]
    public void Code_compiles_and_runs_as_written(string page, int line)
    {
        Page read = Page.Named(page);
        CodeBlock block = read.Blocks.Single(block => block.Line == line);

        string printed = new PageProject(read, block).Run();

        if (read.OutputOf(block) is { } shown)
        {
            Assert.Equal(shown, printed);
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_gives_nothing_to_complain_of(string page, int line) =>
        Assert.Equal("", PageProject.Of(Page.Named(page), Block(page, line)).Run());

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_part_of_a_project_file_is_well_formed(string page, int line) =>
        Assert.NotEmpty(XElement.Parse($"<Project>{Block(page, line).Text}</Project>").Elements());

    [Theory]
    [InlineData("README.md")]
    [InlineData("data/README.md")]
    public void The_pages_that_users_read_are_found(string page) => Assert.Contains(Page.All, found => found.Name == page);

    [Fact]
    public void Every_block_says_what_it_is() =>
        Assert.Empty(Page.All.SelectMany(page => page.Blocks.Where(block => block.Language.Length == 0).Select(block => $"{page.Name}({block.Line})")));

    private static CodeBlock Block(string page, int line) => Page.Named(page).Blocks.Single(block => block.Line == line);

    private static TheoryData<string, int> BlocksOf(params string[] languages)
    {
        var data = new TheoryData<string, int>();
        foreach (Page page in Page.All)
        {
            foreach (CodeBlock block in page.Blocks.Where(block => languages.Contains(block.Language)))
            {
                data.Add(page.Name, block.Line);
            }
        }

        return data;
    }
}
