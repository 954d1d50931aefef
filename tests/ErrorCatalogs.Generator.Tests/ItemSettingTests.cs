using System;
using ErrorCatalogs.Generator.Tests.Projects;
using Xunit;

namespace ErrorCatalogs.Generator.Tests;

/// <summary>What an item of a project file says of its table, as the build writes it down for the compiler.</summary>
public sealed class ItemSettingTests
{
    [Theory]
    [InlineData("C=23=3B or =3D", "C#; or =")]
    [InlineData("plain", "plain")]
    [InlineData("=3", "=3")]
    public void An_escaped_title_is_read_as_it_was_written(string escaped, string title) =>
        Assert.Equal(title, TitleOf(("ErrorTable", "escaped"), ("Title", escaped)));

    [Fact]
    public void A_title_that_nobody_escaped_is_left_alone() =>
        Assert.Equal("E=3DMC", TitleOf(("ErrorTable", "true"), ("Title", "E=3DMC")));

    [Fact]
    public void A_category_is_free_text_too()
    {
        GeneratedProject project = new TableProject().WithTable("tiny.csv", "symbol,app\nSoldOut,S1\n", ("ErrorTable", "escaped"), ("Category", "C=23 compiler=3B I/O")).Generate();

        Assert.Equal(["Unknown", "CSharpCompilerIO"], Enum.GetNames(project.Load().GetType("Acme.TinyCategory")!));
    }

    [Theory]
    [InlineData("a.example=3Bb.example")]
    [InlineData("=0A  a.example=3B=0A  b.example=0A")]
    [InlineData("a.example, b.example")]
    public void Hosts_may_be_a_list_of_the_build(string escaped)
    {
        GeneratedProject project = Tiny(("ErrorTable", "escaped"), ("Hosts", escaped));

        Assert.Equal("a.example b.example", project.Run());
    }

    private static object? TitleOf(params (string, string)[] metadata) => Tiny(metadata).Load().GetType("Consumer")!.GetProperty("Title")!.GetValue(null);

    private static GeneratedProject Tiny(params (string, string)[] metadata) => new TableProject()
        .WithTable("tiny.csv", SampleTables.Tiny, metadata)
        .WithSource("""
            #pragma warning disable CS1591
            public static class Consumer
            {
                public static string Title => Acme.TinyErrors.Catalog.Title;
                public static string Run() => string.Join(" ", Acme.TinyErrors.Catalog.Hosts);
            }
            """)
        .Generate();
}
