using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text;
using System.Threading;
using ErrorCatalogs.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalogs.CompileBenchmarks;

/// <summary>What an editor waits for: one cell of a table is edited, or nothing but code, and the generator runs again.</summary>
internal static class EditorPath
{
    private const int Edits = 11;

    /// <summary>Measures and prints the edits of a table.</summary>
    public static void Measure(int size)
    {
        string text = Design.Table(Row.Make(size));
        var parse = new CSharpParseOptions(LanguageVersion.CSharp14);
        CSharpCompilation compilation = CSharpCompilation.Create("Bench", [CSharpSyntaxTree.ParseText("class Own { }", parse)]);
        var table = new Table(text);
        GeneratorDriver driver = CSharpGeneratorDriver
            .Create([new ErrorCatalogGenerator().AsSourceGenerator()], [table], parse, new Options())
            .RunGenerators(compilation);

        if (driver.GetRunResult().Results.Single() is { Exception: { } exception })
        {
            throw new InvalidOperationException("The generator failed.", exception);
        }

        double code = Median(edit =>
        {
            CSharpCompilation edited = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"class Own{edit} {{ }}", parse));
            driver = driver.RunGenerators(edited);
        });
        double cell = Median(edit =>
        {
            var changed = new Table(text.Replace($"Error{size / 2},", $"Error{size / 2}x{edit},", StringComparison.Ordinal));
            driver = driver.ReplaceAdditionalText(table, changed).RunGenerators(compilation);
            table = changed;
        });
        Console.WriteLine(FormattableString.Invariant($"{size:N0} rows in an editor: {cell:0.0} ms after an edit of one cell, {code:0.00} ms after an edit of code alone."));
    }

    private static double Median(Action<int> edit)
    {
        var times = new List<double>();
        for (int i = 0; i < Edits; i++)
        {
            long start = Stopwatch.GetTimestamp();
            edit(i);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return times.Order().ElementAt(Edits / 2);
    }

    private sealed class Table(string text) : AdditionalText
    {
        private readonly SourceText source = SourceText.From(text, Encoding.UTF8);

        public override string Path => "bench.csv";

        public override SourceText GetText(CancellationToken cancellationToken = default) => source;
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values([]);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(new() { ["build_metadata.AdditionalFiles.ErrorTable"] = "true" });

        private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}
