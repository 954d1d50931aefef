using System.Collections.Immutable;
using System.Linq;
using ErrorCatalogs.Generator.Tests.Projects;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ErrorCatalogs.Generator.Tests;

/// <summary>Mistakes in tables, as a build reports them.</summary>
public sealed class DiagnosticTests
{
    private const string BadCode = """
        code,symbol,description,remediation
        !!,Bad,It is bad.,Mend it.
        550,Good,It is good.,Nothing.
        """;

    [Fact]
    public void A_bad_row_is_reported_at_its_line_and_column()
    {
        GeneratedProject project = new TableProject().WithTable("errors/table.csv", BadCode).Generate();

        string message = Assert.Single(project.Messages);
        Assert.StartsWith("table.csv(2,1): error ECAT006: '!!' is no code.", message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_cell_further_on_is_reported_at_its_own_column()
    {
        GeneratedProject project = new TableProject().WithTable("table.csv", """
            symbol,code,severity,description,remediation
            One,550,"permanent",It is one.,Mend it.
            Two,551,grave,It is two.,Mend it.
            """).Generate();

        string message = Assert.Single(project.Messages);
        Assert.StartsWith("table.csv(3,9): warning ECAT011: 'grave' is no severity, so the code or the retry advice decides.", message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_value_in_YAML_is_reported_at_its_line_and_column()
    {
        GeneratedProject project = new TableProject().WithTable("table.yaml", """
            errors:
              - symbol: One
                app: ONE
                retry: perhaps
                description: It is one.
                remediation: Mend it.
            """).Generate();

        string message = Assert.Single(project.Messages);
        Assert.StartsWith("table.yaml(4,12): warning ECAT012: 'perhaps' is no retry advice, so the row has none.", message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void The_place_ends_where_the_cell_ends()
    {
        Diagnostic diagnostic = Assert.Single(new TableProject().WithTable("errors/table.csv", BadCode).Generate().Diagnostics);

        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        Assert.Equal("errors/table.csv", place.Path);
        Assert.Equal("(1,0)-(1,2)", place.Span.ToString());
    }

    [Fact]
    public void Good_rows_are_generated_beside_a_bad_one()
    {
        GeneratedProject project = new TableProject().WithTable("table.csv", BadCode).Generate().Compiles();

        string code = project.Files["Acme.TableError.g.cs"];
        Assert.Contains("Good = 550,", code, System.StringComparison.Ordinal);
        Assert.DoesNotContain("Bad", code, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_a_good_row_still_has_its_types()
    {
        GeneratedProject project = new TableProject().WithTable("table.csv", "code\n!!").WithSource("""
            #pragma warning disable CS1591
            public static class Consumer
            {
                public static object Run() => Acme.TableErrors.Match("550 5.1.1 x").Error;
            }
            """).Generate();

        Assert.Equal("Unknown", project.Run()!.ToString());
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_reported()
    {
        GeneratedProject project = new TableProject().WithTable("table.csv", null).WithTable("tiny.csv", SampleTables.Tiny).Generate().Compiles();

        Assert.Equal(["table.csv(1,1): error ECAT001: The file is not there or cannot be opened."], project.Messages);
        Assert.Contains("Acme.TinyError.g.cs", project.Files.Keys);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# name: Nothing")]
    [InlineData("code,message")]
    public void An_empty_table_makes_nothing(string content) =>
        Assert.Empty(new TableProject().WithTable("table.csv", content).Generate().Compiles().Files);

    [Fact]
    public void A_file_that_is_no_table_is_left_alone()
    {
        GeneratedProject project = new TableProject().WithTable("notes.csv", BadCode, ("ErrorTable", "false")).Generate().Compiles();

        Assert.Empty(project.Messages);
        Assert.Empty(project.Files);
    }

    [Fact]
    public void Mistakes_are_of_three_severities()
    {
        GeneratedProject project = new TableProject().WithTable("table.csv", """
            # colour: blue
            code,symbol,description,remediation,Owner
            !!,One,It is one.,Mend it.,Post
            """).Generate();

        Assert.Equal(
            [("ECAT006", DiagnosticSeverity.Error), ("ECAT018", DiagnosticSeverity.Warning), ("ECAT004", DiagnosticSeverity.Info)],
            project.Diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Severity)).OrderByDescending(one => one.Severity));
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, new string[0])]
    [InlineData(ReportDiagnostic.Error, new[] { "Error" })]
    [InlineData(ReportDiagnostic.Info, new[] { "Info" })]
    public void NoWarn_and_WarningsAsErrors_decide_over_a_warning(ReportDiagnostic choice, string[] severities)
    {
        TableProject project = Warned() with { Severities = ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("ECAT018", choice) };

        Assert.Equal(severities, project.Generate().Diagnostics.Select(diagnostic => diagnostic.Severity.ToString()));
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, new string[0])]
    [InlineData(ReportDiagnostic.Error, new[] { "Error" })]
    public void A_globalconfig_decides_over_a_warning(ReportDiagnostic choice, string[] severities)
    {
        TableProject project = Warned() with { GlobalConfig = ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("ECAT018", choice) };

        Assert.Equal(severities, project.Generate().Diagnostics.Select(diagnostic => diagnostic.Severity.ToString()));
    }

    [Fact]
    public void A_project_may_turn_an_unmeant_column_into_an_error()
    {
        TableProject project = new TableProject().WithTable("courier.csv", SampleTables.Courier);
        project = project with { GlobalConfig = ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("ECAT004", ReportDiagnostic.Error) };

        Assert.Equal(["courier.csv(5,102): error ECAT004: 'Owner' is no known column. Its cells are kept as extra values under this name."], project.Generate().Messages);
    }

    [Fact]
    public void A_strict_project_takes_warnings_for_errors_and_nothing_else()
    {
        TableProject project = new TableProject().WithTable("table.csv", "# colour: blue\ncode,symbol,description,Owner\n550,One,It is one.,Post\n");

        Assert.Equal(
            [("ECAT018", DiagnosticSeverity.Error), ("ECAT020", DiagnosticSeverity.Info), ("ECAT004", DiagnosticSeverity.Info)],
            (project with { IsStrict = true }).Generate().Diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Severity)).OrderByDescending(one => one.Severity).ThenByDescending(one => one.Id));
        Assert.Equal(project.Generate().Files, (project with { IsStrict = true }).Generate().Files);
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, new string[0])]
    [InlineData(ReportDiagnostic.Info, new[] { "Info" })]
    [InlineData(ReportDiagnostic.Warn, new[] { "Warning" })]
    public void What_a_project_says_of_one_rule_holds_where_it_is_strict_too(ReportDiagnostic choice, string[] severities)
    {
        ImmutableDictionary<string, ReportDiagnostic> choices = ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("ECAT018", choice);

        Assert.Equal(severities, (Warned() with { IsStrict = true, Severities = choices }).Generate().Diagnostics.Select(diagnostic => diagnostic.Severity.ToString()));
        Assert.Equal(severities, (Warned() with { IsStrict = true, GlobalConfig = choices }).Generate().Diagnostics.Select(diagnostic => diagnostic.Severity.ToString()));
    }

    [Fact]
    public void A_diagnostic_leads_to_its_page()
    {
        Diagnostic diagnostic = Assert.Single(Warned().Generate().Diagnostics);

        Assert.EndsWith("/docs/diagnostics/ECAT018.md", diagnostic.Descriptor.HelpLinkUri, System.StringComparison.Ordinal);
    }

    private static TableProject Warned() => new TableProject().WithTable("tiny.csv", "# colour: blue\n" + SampleTables.Tiny);
}
