using System;
using System.Linq;
using Xunit;
using Xunit.Sdk;

namespace ErrorCatalogs.Docs.Tests;

/// <summary>A page that shows what does not work fails.</summary>
public sealed class PageReadingTests
{
    private const string Table = """
        ```csv
        # name: Parcel
        id,code,description,remediation
        1,P1,The parcel is lost.,Send another.
        ```

        """;

    [Fact]
    public void A_name_that_is_not_there_fails() =>
        Assert.Contains("CS0103", Failure("```csharp\nMissing.Call();\n```"), StringComparison.Ordinal);

    [Fact]
    public void A_warning_fails() =>
        Assert.Contains("CS0219", Failure("```csharp\nint unused = 1;\n```"), StringComparison.Ordinal);

    [Fact]
    public void A_using_too_many_fails() =>
        Assert.Contains("CS8019", Failure("```csharp\nusing System;\nusing System.IO;\n\nConsole.WriteLine();\n```"), StringComparison.Ordinal);

    [Fact]
    public void A_missing_using_fails() =>
        Assert.Contains("CS0103", Failure("```csharp\nConsole.WriteLine();\n```"), StringComparison.Ordinal);

    [Fact]
    public void A_table_belongs_to_the_code_below_it()
    {
        const string Code = "```csharp\nusing OwnTable;\n\nSystem.Console.WriteLine(ParcelErrors.Match(\"P1\").Error.Description);\n```\n";

        Assert.Equal("The parcel is lost.\n", Project(Table + Code).Run());
        Assert.NotEmpty(Failure(Code + Table));
    }

    [Fact]
    public void The_nearer_one_of_two_tables_with_the_same_name_counts() =>
        Assert.Equal("Found again.\n", Project(Table + Table.Replace("The parcel is lost.", "Found again.", StringComparison.Ordinal)
            + "```csharp\nusing OwnTable;\n\nSystem.Console.WriteLine(ParcelErrors.Match(\"P1\").Error.Description);\n```\n").Run());

    [Fact]
    public void A_mistake_in_a_table_is_named()
    {
        Page page = Page.Parse("p.md", Table.Replace("1,P1,", "one,P1,", StringComparison.Ordinal));

        Assert.Contains("parcel.csv(3,1): error ECAT", Assert.Single(PageProject.Of(page, page.Blocks[0]).Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_below_a_program_is_what_it_prints()
    {
        Page page = Page.Parse("p.md", "```csharp\nSystem.Console.WriteLine(1);\n```\n\nprints\n\n```text\n1\n```\n");

        Assert.Equal("1\n", page.OutputOf(page.Blocks[0]));
    }

    [Fact]
    public void A_class_alone_is_compiled_and_not_run() => Assert.Equal("", Project("```csharp\ninternal sealed class Parcel;\n```").Run());

    private static string Failure(string text) => Assert.ThrowsAny<XunitException>(() => Project(text).Run()).Message;

    private static PageProject Project(string text)
    {
        Page page = Page.Parse("p.md", text);
        return new PageProject(page, page.Blocks.Single(block => block.Language == "csharp"));
    }
}
