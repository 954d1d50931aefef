using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using ErrorCatalogs.Tables;
using Xunit;

namespace ErrorCatalogs.Generator.Tests;

/// <summary>The lists of released and coming rules say what the rules themselves say.</summary>
public sealed class AnalyzerReleaseTests
{
    private static readonly string Folder = Path.Combine(
        typeof(AnalyzerReleaseTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "ProjectDirectory").Value!,
        "../../src/ErrorCatalogs.Generator");

    [Fact]
    public void Every_rule_is_listed_with_its_severity_and_title() =>
        Assert.Equal(
            DiagnosticRules.All.Select(rule => (rule.Id, Category: "ErrorCatalogs", Severity: rule.Severity.ToString(), rule.Title)),
            Listed("Shipped").Concat(Listed("Unshipped")).OrderBy(rule => rule.Id, StringComparer.Ordinal));

    [Fact]
    public void No_rule_is_listed_twice()
    {
        string[] ids = [.. Listed("Shipped").Concat(Listed("Unshipped")).Select(rule => rule.Id)];

        Assert.Equal(ids.Distinct(), ids);
    }

    /// <summary>The rows <c>ECAT001 | Category | Severity | Title</c> of a list.</summary>
    private static IEnumerable<(string Id, string Category, string Severity, string Title)> Listed(string list) => File
        .ReadLines(Path.Combine(Folder, $"AnalyzerReleases.{list}.md"))
        .Where(line => line.StartsWith("ECAT", StringComparison.Ordinal))
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .Select(cells => (cells[0], cells[1], cells[2], cells[3]));
}
