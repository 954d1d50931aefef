using System;
using System.Linq;
using ErrorCatalogs.Generator.Tests.Projects;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ErrorCatalogs.Generator.Tests;

/// <summary>Names that mean something to C# or to the generated code itself are names like any other.</summary>
public sealed class NameTests
{
    private static readonly string[] Keywords =
    [
        .. SyntaxFacts.GetKeywordKinds().Select(SyntaxFacts.GetText).Where(word => word.All(char.IsAsciiLetterLower)).Distinct().Order(StringComparer.Ordinal),
    ];

    private static readonly string[] GeneratedMembers =
    [
        "Catalog", "Match", "Describe", "Is", "TryGet", "Symbol", "Description", "Remediation", "Severity", "Category", "Retry", "Data", "Image", "Text",
        "Error", "IsKnown", "Confidence", "Protocol", "ReplyCode", "Enhanced", "Captures", "Capture", "Entry", "ToString", "Equals", "GetHashCode",
        "ReferenceEquals", "GetType", "Finalize", "MemberwiseClone", "error", "match", "reply", "name", "found", "isOwn", "global", "System", "ErrorCatalogs",
    ];

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp14)]
    public void Every_keyword_and_generated_member_can_be_a_symbol(LanguageVersion version)
    {
        string rows = string.Join("\n", Keywords.Concat(GeneratedMembers).Distinct().Select((name, index) => $"{name},{index + 1},APP{index}"));
        GeneratedProject project = new TableProject { LanguageVersion = version }.WithTable("names.csv", "symbol,id,app\n" + rows).WithSource("""
            #pragma warning disable CS1591
            using Acme;

            public static class Consumer
            {
                public static string Run() => NamesErrors.Describe(NamesError.@class).Symbol + NamesErrors.Describe(NamesError.@record).Symbol;
            }
            """).Generate();

        Assert.Equal("classrecord", project.Run());
        Assert.Equal(Keywords.Concat(GeneratedMembers).Distinct().Count() + 1, project.Load().GetType("Acme.NamesError")!.GetEnumNames().Length);
    }

    [Fact]
    public void Every_keyword_can_be_an_enum() => AssertAreEnums(LanguageVersion.CSharp14, Keywords);

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp14)]
    public void Every_generated_member_can_be_an_enum(LanguageVersion version) => AssertAreEnums(version, [.. GeneratedMembers, "I", "class", "record"]);

    [Theory]
    [InlineData("symbol,app\nExpired,token_expired\n", "<para>token_expired.</para>")]
    [InlineData("symbol,token,severity,retry\nExpired,[x1],permanent,never\n", "<para>[x1], permanent, never retry.</para>")]
    [InlineData("symbol,message,retry\nExpired,Your token has expired,never\n", "<para>Permanent, never retry.</para>")]
    public void A_code_stands_in_the_documentation_as_it_is_on_the_wire(string table, string line)
    {
        GeneratedProject project = new TableProject().WithTable("tokens.csv", table).Generate();

        Assert.Contains(line, project.Files["Acme.TokensError.g.cs"].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("i", "is")]
    [InlineData("thi", "this")]
    public void A_keyword_can_be_a_facade(string name, string facade)
    {
        GeneratedProject project = new TableProject().WithTable("tiny.csv", SampleTables.Tiny, ("Enum", name)).Generate().Compiles();

        Assert.Contains($"Acme.{facade}.g.cs", project.Files.Keys);
    }

    [Fact]
    public void The_types_of_a_file_called_errors_say_so_once()
    {
        GeneratedProject project = new TableProject().WithTable("errors.csv", "code,message\nE1,Bad token here\n").WithSource("""
            using Acme;

            internal static class Consumer
            {
                public static string Run() => Errors.Match("Bad token here").Error == Error.BadTokenHere ? "found" : "";
            }
            """).Generate();

        Assert.Equal("found", project.Run());
    }

    [Fact]
    public void An_enum_in_the_plural_has_a_facade_of_another_name()
    {
        GeneratedProject project = new TableProject().WithTable("tiny.csv", SampleTables.Tiny, ("Enum", "Codes")).Generate().Compiles();

        Assert.Contains("Acme.CodesCatalog.g.cs", project.Files.Keys);
    }

    [Theory]
    [InlineData("my-app", "my_app")]
    [InlineData("Acme.2024.App", "Acme._2024.App")]
    [InlineData("Acme.event.@class", "Acme.@event._class")]
    [InlineData("Acme..Mail.", "Acme.Mail")]
    [InlineData("Poste.Erreurs d'été", "Poste.Erreurs_d_été")]
    public void The_root_namespace_is_made_a_valid_one(string root, string space)
    {
        GeneratedProject project = new TableProject { RootNamespace = root }
            .WithTable("postbox.csv", SampleTables.Postbox)
            .WithTable("failures.csv", SampleTables.Vocabulary)
            .Generate()
            .Compiles();

        Assert.Empty(project.Messages);
        Assert.All(project.Files, file => Assert.Contains($"\nnamespace {space};\n", file.Value, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Acme.event.class", true)]
    [InlineData("Acme.Größe", true)]
    [InlineData("Acme..Mail", false)]
    [InlineData("Acme;class X{}", false)]
    [InlineData("1Acme", false)]
    [InlineData("Acme.\u200FMail", false)]
    public void The_namespace_of_a_table_is_checked(string space, bool isValid)
    {
        GeneratedProject project = new TableProject().WithTable("tiny.csv", SampleTables.Tiny, ("Namespace", space)).Generate().Compiles();

        Assert.Equal(isValid, project.Messages.Count == 0);
        Assert.Equal(isValid ? space + ".TinyError.g.cs" : "Acme.TinyError.g.cs", project.Files.Keys.First());
        Assert.All(project.Messages, message => Assert.Contains("ECAT027", message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_vocabulary_in_another_namespace_is_found_there()
    {
        GeneratedProject project = new TableProject()
            .WithTable("failures.csv", SampleTables.Vocabulary, ("Namespace", "Acme.event"))
            .WithTable("postbox.csv", SampleTables.Postbox)
            .Generate()
            .Compiles();

        Assert.Contains("public global::Acme.@event.Failure Category", project.Files["Acme.PostboxMatch.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_vocabulary_outside_all_namespaces_is_found_there()
    {
        GeneratedProject project = new TableProject { RootNamespace = "" }
            .WithTable("failures.csv", SampleTables.Vocabulary)
            .WithTable("postbox.csv", SampleTables.Postbox, ("Namespace", "Acme"))
            .Generate()
            .Compiles();

        Assert.Contains("public global::Failure Category", project.Files["Acme.PostboxMatch.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Members_of_a_vocabulary_may_differ_in_case_alone()
    {
        GeneratedProject project = new TableProject()
            .WithTable("failures.csv", SampleTables.Vocabulary + "\nratelimited,3,Much less.\nRate_Limited,4,Much more.")
            .WithTable("postbox.csv", SampleTables.Postbox)
            .Generate()
            .Compiles();

        Assert.Empty(project.Messages);
    }

    /// <summary>Makes a table for each name, in a namespace of its own.</summary>
    private static void AssertAreEnums(LanguageVersion version, string[] names)
    {
        var project = new TableProject { LanguageVersion = version };
        for (int i = 0; i < names.Length; i++)
        {
            project = project.WithTable($"table{i}.csv", SampleTables.Tiny, ("Name", $"Table{i}"), ("Enum", names[i]), ("Namespace", $"Acme.N{i}"));
        }

        GeneratedProject generated = project.Generate().Compiles();

        Assert.Empty(generated.Messages);
        Assert.Equal(names.Length * 6, generated.Files.Count);
    }
}
