using System;
using System.Diagnostics;
using System.IO;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace ErrorCatalogs.Benchmarks;

/// <summary>
/// What a process pays for its first match: the time of a whole process that matches once, beside that of one that does nothing. To be
/// built before: <c>dotnet build tests/ErrorCatalogs.FirstMatch -c Release</c>, <c>dotnet publish tests/ErrorCatalogs.FirstMatch -c Release -f net10.0 -p:FirstMatchReadyToRun=true</c>
/// and <c>dotnet publish tests/ErrorCatalogs.FirstMatch -c Release -f net8.0 -p:FirstMatchAheadOfTime=true</c>.
/// </summary>
[Config(typeof(WholeProcesses))]
public class FirstMatch
{
    private readonly string folder = Path.Combine(Root(), "tests", "ErrorCatalogs.FirstMatch", "bin", "Release");

    /// <summary>When the program becomes machine code.</summary>
    public enum Compilation
    {
        /// <summary>All of it while it runs, as after <c>dotnet build</c>.</summary>
        AtRunTime,

        /// <summary>Most of it when it is published, with <c>PublishReadyToRun</c>.</summary>
        ReadyToRun,

        /// <summary>All of it when it is published, with <c>PublishAot</c>.</summary>
        AheadOfTime,
    }

    [ParamsAllValues]
    public Compilation Compiled { get; set; }

    [Benchmark(Baseline = true)]
    public int EmptyProgram() => Run("nothing");

    [Benchmark]
    public int OneCatalog() => Run("gmail");

    [Benchmark]
    public int AllCatalogs() => Run("all");

    private int Run(string what)
    {
        using Process process = Compiled switch
        {
            Compilation.AheadOfTime => Process.Start(
                Published("net8.0", OperatingSystem.IsWindows() ? "ErrorCatalogs.FirstMatch.exe" : "ErrorCatalogs.FirstMatch", "-p:FirstMatchAheadOfTime=true"),
                what),
            Compilation.ReadyToRun => Process.Start("dotnet", [Published("net10.0", "ErrorCatalogs.FirstMatch.dll", "-p:FirstMatchReadyToRun=true"), what]),
            _ => Process.Start("dotnet", [Built(Path.Combine(folder, "net10.0", "ErrorCatalogs.FirstMatch.dll"), "build tests/ErrorCatalogs.FirstMatch -c Release"), what]),
        };
        process.WaitForExit();
        return (process.ExitCode == 0) == (what == "nothing") ? process.ExitCode : throw new InvalidOperationException($"The program ended with {process.ExitCode}.");
    }

    /// <summary>A file of the published program, in the folder of whatever system it was published for.</summary>
    private string Published(string framework, string file, string property)
    {
        string all = Path.Combine(folder, framework);
        foreach (string published in Directory.Exists(all) ? Directory.GetDirectories(all, "publish", SearchOption.AllDirectories) : [])
        {
            string path = Path.Combine(published, file);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return Built(Path.Combine(all, "publish", file), $"publish tests/ErrorCatalogs.FirstMatch -c Release -f {framework} {property}");
    }

    private static string Built(string path, string command) => File.Exists(path)
        ? path
        : throw new FileNotFoundException($"Run first: dotnet {command}", path);

    private static string Root()
    {
        DirectoryInfo? root = new(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "CodeGen.sln")))
        {
            root = root.Parent;
        }

        return root?.FullName ?? throw new DirectoryNotFoundException("The benchmark runs below the folder of the repository only.");
    }

    /// <summary>Each measurement is one process.</summary>
    private sealed class WholeProcesses : ManualConfig
    {
        public WholeProcesses()
        {
            Add(DefaultConfig.Instance);
            AddJob(new Job("Processes").WithStrategy(RunStrategy.Monitoring).WithWarmupCount(3).WithIterationCount(30).WithToolchain(InProcessEmitToolchain.Instance));
            UnionRule = ConfigUnionRule.AlwaysUseLocal;
        }
    }
}
