using System;
using System.Linq;
using ErrorCatalogs.Generator.Tests.Projects;
using Xunit;

namespace ErrorCatalogs.Generator.Tests;

/// <summary>Types that cannot stand beside others are reported and not written; all else still is.</summary>
public sealed class TypeClashTests
{
    [Fact]
    public void Of_two_tables_with_one_name_the_first_by_path_has_it()
    {
        GeneratedProject project = new TableProject()
            .WithTable("b/tiny.csv", SampleTables.Tiny)
            .WithTable("a/tiny.csv", SampleTables.Tiny)
            .Generate()
            .Compiles();

        Assert.Equal(
            ["tiny.csv(1,9): error ECAT021: This table and a/tiny.csv both make the type TinyError, so this one makes none. Give one of them a name of its own: '# name: Something' in the first line of a CSV file, 'name: Something' below 'catalog:' in YAML, or Name=\"Something\" on the item of the table."],
            project.Messages);
        Assert.Equal("b/tiny.csv", project.Diagnostics.Single().Location.GetLineSpan().Path);
        Assert.Contains("Acme.TinyError.g.cs", project.Files.Keys);
    }

    [Fact]
    public void The_separator_of_folders_does_not_decide_which_table_is_first()
    {
        static string Loser(char separator) => new TableProject()
            .WithTable($"c:{separator}errors{separator}tiny.csv", SampleTables.Tiny)
            .WithTable($"c:{separator}errorsOfOld{separator}tiny.csv", SampleTables.Tiny)
            .Generate()
            .Diagnostics.Single().Location.GetLineSpan().Path.Replace('\\', '/');

        Assert.Equal(Loser('/'), Loser('\\'));
    }

    [Fact]
    public void Tables_with_one_name_in_two_namespaces_are_both_written()
    {
        GeneratedProject project = new TableProject()
            .WithTable("a/tiny.csv", SampleTables.Tiny)
            .WithTable("b/tiny.csv", SampleTables.Tiny, ("Namespace", "Acme.Other"))
            .Generate()
            .Compiles();

        Assert.Empty(project.Messages);
        Assert.Equal(12, project.Files.Count);
    }

    [Fact]
    public void A_file_that_is_listed_twice_does_not_stop_the_others()
    {
        GeneratedProject project = new TableProject()
            .WithTable("tiny.csv", SampleTables.Tiny)
            .WithTable("tiny.csv", SampleTables.Tiny)
            .WithTable("courier.csv", SampleTables.Courier)
            .Generate()
            .Compiles();

        Assert.Contains(project.Messages, message => message.Contains("ECAT021", StringComparison.Ordinal));
        Assert.Contains("Acme.CourierError.g.cs", project.Files.Keys);
    }

    [Theory]
    [InlineData("TinyMatch")]
    [InlineData("TinyCategory")]
    [InlineData("tinymatch")]
    public void An_enum_cannot_have_the_name_of_a_type_beside_it(string name) =>
        AssertLost(new TableProject().WithTable("tiny.csv", SampleTables.Tiny, ("Enum", name)), "tiny.csv", "ECAT027");

    [Theory]
    [InlineData("TinyError")]
    [InlineData("TinyErrors")]
    [InlineData("TinyMatch")]
    [InlineData("TinyCategory")]
    [InlineData("TINYERROR")]
    public void No_type_of_one_table_can_have_the_name_of_any_type_of_another(string name) =>
        AssertLost(
            new TableProject().WithTable("a.csv", SampleTables.Tiny).WithTable("b.csv", SampleTables.Courier, ("Enum", name)),
            "b.csv",
            "ECAT021");

    [Theory]
    [InlineData("Mail", "Acme.Mail")]
    [InlineData("Mail", "Acme.Mail.Replies")]
    [InlineData("MAIL", "Acme.Mail")]
    public void A_type_cannot_have_the_name_of_another_tables_namespace(string name, string space) =>
        AssertLost(
            new TableProject().WithTable("a.csv", SampleTables.Tiny, ("Enum", name)).WithTable("b.csv", SampleTables.Courier, ("Namespace", space)),
            "a.csv",
            "ECAT027");

    [Theory]
    [InlineData("System")]
    [InlineData("ErrorCatalogs")]
    public void A_type_outside_all_namespaces_cannot_hide_one_of_them(string name) =>
        AssertLost(new TableProject { RootNamespace = "" }.WithTable("a.csv", SampleTables.Tiny, ("Enum", name)), "a.csv", "ECAT027");

    [Theory]
    [InlineData("ErrorCatalogs", "Severity")]
    [InlineData("ErrorCatalogs", "Catalog")]
    [InlineData("ErrorCatalogs.Catalog", "Tiny")]
    public void A_table_cannot_make_a_type_of_the_library(string space, string name) =>
        AssertLost(new TableProject().WithTable("a.csv", SampleTables.Tiny, ("Namespace", space), ("Enum", name)), "a.csv", "ECAT027");

    [Fact]
    public void A_table_whose_vocabulary_lost_its_name_is_written_without_categories()
    {
        GeneratedProject project = new TableProject()
            .WithTable("a.csv", SampleTables.Tiny, ("Enum", "Failure"))
            .WithTable("b.csv", SampleTables.Vocabulary)
            .WithTable("c.csv", SampleTables.Postbox)
            .Generate()
            .Compiles();

        Assert.Contains(project.Messages, message => message.StartsWith("b.csv(1,9): error ECAT021", StringComparison.Ordinal));
        Assert.DoesNotContain("Category", project.Files["Acme.PostboxMatch.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_public_table_needs_a_public_vocabulary()
    {
        GeneratedProject project = new TableProject()
            .WithTable("failures.csv", SampleTables.Vocabulary)
            .WithTable("postbox.csv", SampleTables.Postbox, ("Accessibility", "public"))
            .Generate()
            .Compiles();

        Assert.Equal(["postbox.csv(1,1): error ECAT027: 'public' cannot be the accessibility of a table. Its categories, Failure, are internal. Make them public too."], project.Messages);
        Assert.Contains("internal enum PostboxError", project.Files["Acme.PostboxError.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Public_tables_and_vocabularies_go_together()
    {
        GeneratedProject project = new TableProject()
            .WithTable("failures.csv", SampleTables.Vocabulary, ("Accessibility", "public"))
            .WithTable("postbox.csv", SampleTables.Postbox, ("Accessibility", "public"))
            .WithTable("courier.csv", SampleTables.Courier, ("Accessibility", "public"))
            .Generate()
            .Compiles();

        Assert.DoesNotContain(project.Messages, message => message.Contains("error", StringComparison.Ordinal));
    }

    private static void AssertLost(TableProject tables, string loser, string id)
    {
        GeneratedProject project = tables.Generate().Compiles();

        string message = Assert.Single(project.Messages, message => message.Contains(": error ", StringComparison.Ordinal));
        Assert.StartsWith($"{loser}(1,1): error {id}: ", message, StringComparison.Ordinal);
        Assert.DoesNotContain(project.Files, file => file.Value.Contains($"Made from {loser}", StringComparison.Ordinal));
        Assert.Equal(tables.Tables.Length > 1, project.Files.Count > 0);
    }
}
