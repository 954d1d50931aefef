using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using ErrorCatalogs.Generator.Tests.Projects;
using ErrorCatalogs.Mail;
using MailKit.Net.Smtp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace ErrorCatalogs.Docs.Tests;

/// <summary>The project that a reader has who copies a block of C#, and the tables above it, from a page.</summary>
internal sealed class PageProject(Page page, CodeBlock block)
{
    /// <summary>The name of the project in the samples, whose root namespace the tables' types have.</summary>
    private const string Name = "OwnTable";

    private static readonly Lock ConsoleLock = new();

    private readonly GeneratedProject project = Create(page, block);

    /// <summary>The lines that a build does not ask for and a reader need not copy.</summary>
    private IEnumerable<Diagnostic> UnusedUsings => project.Compilation
        .GetSemanticModel(project.Compilation.SyntaxTrees.First())
        .GetDiagnostics()
        .Where(diagnostic => diagnostic.Id == "CS8019");

    private bool IsProgram => project.Compilation.Options.OutputKind == OutputKind.ConsoleApplication;

    /// <summary>What a build would say of the tables.</summary>
    public IReadOnlyList<string> Messages => [.. project.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString())];

    /// <summary>A table and those above it, one of which may list its categories.</summary>
    public static PageProject Of(Page page, CodeBlock table) => new(page, new CodeBlock(table.Line + 1, "csharp", "", ""));

    /// <summary>Requires that nothing is to be said of code and tables, and runs what is a program.</summary>
    /// <returns>What it prints.</returns>
    public string Run()
    {
        Assert.Empty(Messages);
        Assert.Empty(UnusedUsings);
        MethodInfo? main = project.Load().EntryPoint;
        Assert.Equal(IsProgram, main is not null);
        return Printed(() => main?.Invoke(null, [Array.Empty<string>()]));
    }

    /// <summary>What an action writes to the console, which all tests of a process share.</summary>
    private static string Printed(Action action)
    {
        var output = new StringWriter { NewLine = "\n" };
        lock (ConsoleLock)
        {
            TextWriter before = Console.Out;
            Console.SetOut(output);
            try
            {
                action();
            }
            finally
            {
                Console.SetOut(before);
            }
        }

        return output.ToString();
    }

    private static GeneratedProject Create(Page page, CodeBlock block)
    {
        bool isProgram = CSharpSyntaxTree.ParseText(block.Text).GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();
        var project = new TableProject
        {
            RootNamespace = Name,
            OutputKind = isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            References =
            [
                .. TableProject.Framework,
                MetadataReference.CreateFromFile(typeof(MailErrors).Assembly.Location),
                MetadataReference.CreateFromFile(typeof(SmtpCommandException).Assembly.Location),
            ],
            // The SDK turns this one off too: the framework is newer than the one that a package was built for.
            Severities = ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("CS1701", ReportDiagnostic.Suppress),
        };
        return page.TablesAbove(block)
            .Aggregate(project.WithSource(block.Text), (with, table) => with.WithTable(table.FileName, table.Text))
            .Generate();
    }
}
