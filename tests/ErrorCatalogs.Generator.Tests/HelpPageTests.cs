using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using ErrorCatalogs.Generator.Tests.Projects;
using ErrorCatalogs.Tables;
using Xunit;

namespace ErrorCatalogs.Generator.Tests;

/// <summary>Every rule has a page, whose example really causes the diagnostic and whose mended example does not.</summary>
public sealed class HelpPageTests
{
    private static readonly string Repository = Path.Combine(
        typeof(HelpPageTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "ProjectDirectory").Value!,
        "../..");

    private static readonly string Folder = Path.Combine(Repository, "docs/diagnostics");

    public static TheoryData<string> Ids { get; } = [.. DiagnosticRules.All.Select(rule => rule.Id)];

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() =>
        Assert.Equal(
            DiagnosticRules.All.Select(rule => rule.Id + ".md"),
            Directory.EnumerateFiles(Folder, "ECAT0*.md").Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void The_index_lists_every_rule_with_its_severity_and_title() =>
        Assert.Equal(
            DiagnosticRules.All.Select(rule => $"| [{rule.Id}]({rule.Id}.md) | {SeverityOf(rule)} | {rule.Title} |"),
            File.ReadLines(Path.Combine(Folder, "README.md")).Where(line => line.StartsWith("| [ECAT0", StringComparison.Ordinal)));

    /// <summary>Those that no rule of tables has, because MSBuild tells them of the project.</summary>
    [Fact]
    public void Every_warning_of_the_build_has_a_page_and_a_line_in_the_index()
    {
        string targets = File.ReadAllText(Path.Combine(Repository, "src/ErrorCatalogs.Generator/build/ErrorCatalogs.targets"));
        string[] ids = [.. Regex.Matches(targets, "Code=\"(\\w+)\"").Select(match => match.Groups[1].Value)];

        Assert.Equal(ids, Regex.Matches(targets, @"HelpLink=""\$\(_ErrorCatalogsHelp\)(\w+)\.md""").Select(match => match.Groups[1].Value));
        Assert.Equal(ids.Select(id => id + ".md"), Directory.EnumerateFiles(Folder, "ECAT1*.md").Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(
            ids.Select(id => $"| [{id}]({id}.md) | warning | {TitleOf(id)} |"),
            File.ReadLines(Path.Combine(Folder, "README.md")).Where(line => line.StartsWith("| [ECAT1", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_bears_its_rules_title_and_severity(string id)
    {
        DiagnosticRule rule = Rule(id);
        string page = Page(id);

        Assert.StartsWith($"# {id}: {rule.Title}\n\nSeverity: {SeverityOf(rule)}\n\n", page, StringComparison.Ordinal);
        Assert.EndsWith($"/docs/diagnostics/{id}.md", rule.HelpLink, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_first_example_causes_the_diagnostic_and_the_mended_one_none(string id)
    {
        (string Format, string Table)[] examples = [.. Regex
            .Matches(Page(id), "```(csv|yaml)\n(.*?\n)```", RegexOptions.Singleline)
            .Select(match => (match.Groups[1].Value, match.Groups[2].Value))];

        Assert.Equal(2, examples.Length);
        Assert.Equal([id], Reported(examples[0]).Distinct());
        Assert.Empty(Reported(examples[1]));
    }

    /// <summary>What is reported of an example that stands beside a vocabulary and another table named like the vocabulary.</summary>
    private static IEnumerable<string> Reported((string Format, string Table) example)
    {
        GeneratedProject project = new TableProject()
            .WithTable("a-vocabulary.csv", "# name: Failure\n# kind: vocabulary\nsymbol,id,description\nMailboxFull,1,No room is left.\nRecipientNotFound,2,Nobody of this name.\n")
            .WithTable("another.csv", "# name: Failure\nsymbol,code,description,remediation\nRefused,554,It was refused.,Ask why.\n")
            .WithTable("example." + example.Format, example.Table)
            .Generate()
            .Compiles();
        Assert.All(project.Messages, message => Assert.StartsWith("example.", message, StringComparison.Ordinal));
        return project.Diagnostics.Select(diagnostic => diagnostic.Id);
    }

    private static DiagnosticRule Rule(string id) => DiagnosticRules.All.Single(rule => rule.Id == id);

    private static string SeverityOf(DiagnosticRule rule) => rule.Severity.ToString().ToLowerInvariant();

    private static string TitleOf(string id) => Regex.Match(Page(id), $"^# {id}: (.*)\n\nSeverity: warning\n\n").Groups[1].Value;

    private static string Page(string id) => File.ReadAllText(Path.Combine(Folder, id + ".md")).ReplaceLineEndings("\n");
}
