using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using ErrorCatalogs.Generator.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using Xunit;

namespace ErrorCatalogs.Generator.Tests.Projects;

/// <summary>A project after the generator has run.</summary>
internal sealed class GeneratedProject
{
    private byte[]? image;
    private Assembly? assembly;

    private GeneratedProject(GeneratorDriver driver, Compilation compilation)
    {
        Driver = driver;
        Compilation = compilation;
    }

    public GeneratorDriver Driver { get; }

    /// <summary>The project's own code and what was generated.</summary>
    public Compilation Compilation { get; }

    /// <summary>The generated files by name.</summary>
    public IReadOnlyDictionary<string, string> Files => Result.GeneratedSources
        .ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>What the generator reports, in the order of files and places, after the project's own severities.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; private init; }

    /// <summary>The diagnostics as a build prints them, without the folder.</summary>
    public IReadOnlyList<string> Messages => [.. Diagnostics.Select(Print)];

    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    public static GeneratedProject Of(TableProject project, GeneratorDriver driver) => Of(project.CreateCompilation(), driver);

    public static GeneratedProject Of(CSharpCompilation project, GeneratorDriver driver)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(project, out Compilation compilation, out ImmutableArray<Diagnostic> diagnostics);
        return new GeneratedProject(driver, compilation) { Diagnostics = diagnostics };
    }

    /// <summary>Requires that the compiler has nothing to say, and that the generator came to its end.</summary>
    public GeneratedProject Compiles()
    {
        if (image is null)
        {
            Assert.Null(Result.Exception);
            Assert.DoesNotContain(Diagnostics, diagnostic => diagnostic.Id is "CS8785" or "CS8784");
            using var stream = new MemoryStream();
            EmitResult result = Compilation.Emit(stream);
            string complaints = string.Join("\n", Unsuppressed(result.Diagnostics)
                .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                .Select(diagnostic => diagnostic + "\n    " + LineOf(diagnostic)));
            Assert.True(complaints.Length == 0, complaints);
            image = stream.ToArray();
        }

        return this;
    }

    /// <summary>What is left of the compiler's diagnostics in a project that has the package.</summary>
    public IEnumerable<Diagnostic> Unsuppressed(ImmutableArray<Diagnostic> diagnostics)
    {
        if (!diagnostics.Any(diagnostic => diagnostic.Id == "CS8524"))
        {
            return diagnostics;
        }

        CompilationWithAnalyzers analyzed = Compilation.WithAnalyzers([new UnnamedValueSuppressor()]);
        return analyzed.GetAllDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult().Where(diagnostic => !diagnostic.IsSuppressed);
    }

    /// <summary>Calls the public static method <c>Consumer.Run</c> of the project's own code.</summary>
    public object? Run(params object?[] arguments) => Load().GetType("Consumer")!.GetMethod("Run")!.Invoke(null, arguments);

    /// <summary>Compiles the project and loads it.</summary>
    public Assembly Load() => assembly ??= Assembly.Load(Compiles().image!);

    private static string LineOf(Diagnostic diagnostic)
    {
        string line = diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString() ?? "";
        return line.Length <= 200 ? line : line.Substring(0, 200);
    }

    private static string Print(Diagnostic diagnostic)
    {
        string text = diagnostic.ToString();
        int end = text.IndexOf('(', StringComparison.Ordinal);
        return end < 0 ? text : text.Substring(text.LastIndexOfAny(['/', '\\'], end) + 1);
    }
}
