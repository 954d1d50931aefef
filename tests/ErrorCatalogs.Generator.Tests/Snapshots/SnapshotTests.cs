using System.Threading.Tasks;
using ErrorCatalogs.Generator.Tests.Projects;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ErrorCatalogs.Generator.Tests;

/// <summary>Everything that is written for small tables, as a reader finds it.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public Task Replies_with_templates_and_placeholders() =>
        Verifier.Verify(new TableProject().WithTable("errors/courier.csv", SampleTables.Courier).Generate().Compiles().Driver);

    [Fact]
    public Task Codes_of_an_application_exceptions_and_responses() =>
        Verifier.Verify(new TableProject().WithTable("ledger.yaml", SampleTables.Ledger).Generate().Compiles().Driver);

    [Fact]
    public Task A_vocabulary_and_a_table_that_uses_it() =>
        Verifier.Verify(new TableProject().WithTable("failures.csv", SampleTables.Vocabulary).WithTable("postbox.csv", SampleTables.Postbox).Generate().Compiles().Driver);

    [Fact]
    public Task Error_numbers_of_Windows() =>
        Verifier.Verify(new TableProject().WithTable("window.csv", SampleTables.Window).Generate().Compiles().Driver);

    [Fact]
    public Task Deprecated_entries_and_their_replacements() =>
        Verifier.Verify(new TableProject().WithTable("retired.csv", SampleTables.Retired).Generate().Compiles().Driver);

    [Fact]
    public Task A_public_table_in_a_namespace_of_its_own() =>
        Verifier.Verify(new TableProject().WithTable("tiny.csv", SampleTables.Tiny, ("Accessibility", "public"), ("Namespace", "Acme.Errors")).Generate().Compiles().Driver);

    [Fact]
    public Task A_project_without_a_namespace() =>
        Verifier.Verify(new TableProject { RootNamespace = "" }.WithTable("tiny.csv", SampleTables.Tiny).Generate().Compiles().Driver);

    [Fact]
    public Task CSharp_7_3() => Verifier.Verify(Tiny(LanguageVersion.CSharp7_3).Generate().Compiles().Driver);

    [Fact]
    public Task CSharp_9() => Verifier.Verify(Tiny(LanguageVersion.CSharp9).Generate().Compiles().Driver);

    [Fact]
    public Task CSharp_13() => Verifier.Verify(Tiny(LanguageVersion.CSharp13).Generate().Compiles().Driver);

    [Theory]
    [InlineData(LanguageVersion.CSharp8, LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp10, LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.CSharp11, LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.CSharp12, LanguageVersion.CSharp13)]
    public void Versions_with_the_same_features_get_the_same_code(LanguageVersion version, LanguageVersion same) =>
        Assert.Equal(Tiny(same).Generate().Files, Tiny(version).Generate().Files);

    private static TableProject Tiny(LanguageVersion version) =>
        new TableProject { LanguageVersion = version }.WithTable("tiny.csv", SampleTables.Tiny);
}
