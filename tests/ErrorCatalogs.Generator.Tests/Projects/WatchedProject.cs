using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ErrorCatalogs.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ErrorCatalogs.Generator.Tests.Projects;

/// <summary>A project that is edited and generated again and again, as in an editor.</summary>
internal sealed class WatchedProject
{
    /// <summary>What the driver says of a step that did nothing, or came to the same.</summary>
    public static readonly IncrementalStepRunReason[] Untouched = [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged];

    private readonly List<TableText> tables;
    private readonly TableProject project;
    private readonly List<TableText> seen;
    private CSharpCompilation compilation;
    private GeneratorDriver driver;
    private IReadOnlyDictionary<string, string> before = ImmutableDictionary<string, string>.Empty;

    private WatchedProject(TableProject project)
    {
        this.project = project.WithSource("class Own { }");
        tables = [.. project.Tables];
        seen = [.. tables];
        compilation = this.project.CreateCompilation();
        driver = this.project.CreateDriver().RunGenerators(compilation);
    }

    public GeneratorRunResult Result => driver.GetRunResult().Results.Single();

    public IReadOnlyDictionary<string, string> Files => Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    public int Readings => seen.Sum(table => table.Readings);

    /// <summary>The files that the last edit wrote anew, in order.</summary>
    public IReadOnlyList<string> ChangedFiles => [.. Files
        .Where(file => !before.TryGetValue(file.Key, out string? text) || text != file.Value)
        .Select(file => file.Key)
        .Order(StringComparer.Ordinal)];

    /// <summary>Generates a project for the first time.</summary>
    public static WatchedProject Start(TableProject project) => new(project);

    public void Run()
    {
        before = Files;
        driver = driver.RunGenerators(compilation);
    }

    public void Edit(string code)
    {
        SyntaxTree tree = compilation.SyntaxTrees.Single();
        compilation = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)tree.Options, tree.FilePath));
        Run();
    }

    public void SetOptions(params (string, string)[] properties)
    {
        driver = driver.WithUpdatedAnalyzerConfigOptions(project.CreateOptions(properties));
        Run();
    }

    public void SetLanguage(LanguageVersion version)
    {
        TableProject other = project with { LanguageVersion = version };
        compilation = other.CreateCompilation();
        driver = driver.WithUpdatedParseOptions((CSharpParseOptions)compilation.SyntaxTrees.Single().Options);
        Run();
    }

    public void Save(int index, string content) => Replace(index, tables[index].With(content));

    public void Replace(int index, TableText table)
    {
        driver = driver.ReplaceAdditionalText(tables[index], table);
        tables[index] = table;
        seen.Add(table);
        Run();
    }

    public void Add(TableText table)
    {
        driver = driver.AddAdditionalTexts([table]);
        tables.Add(table);
        seen.Add(table);
        Run();
    }

    public IEnumerable<IncrementalStepRunReason> Reasons(string step) =>
        Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason);

    public void AssertUntouched()
    {
        Assert.All(TrackingNames.All, name => Assert.All(Reasons(name), reason => Assert.Contains(reason, Untouched)));
        Assert.All(
            Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
        Assert.Empty(ChangedFiles);
    }
}
