using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;

namespace ErrorCatalogs.CompileBenchmarks;

/// <summary>What a compilation costs.</summary>
/// <param name="Time">The time on the clock, of several runs the least.</param>
/// <param name="CpuTime">The time of all processors, the least.</param>
/// <param name="Memory">The most memory that was in use, in bytes.</param>
/// <param name="AssemblySize">The size of what was compiled, in bytes.</param>
internal sealed record Cost(TimeSpan Time, TimeSpan CpuTime, long Memory, long AssemblySize)
{
    /// <summary>The less of this and another one, each figure by itself.</summary>
    public Cost Or(Cost? other) => other is null ? this : new Cost(
        Time < other.Time ? Time : other.Time,
        CpuTime < other.CpuTime ? CpuTime : other.CpuTime,
        Math.Min(Memory, other.Memory),
        AssemblySize);
}

/// <summary>Runs the compiler of the SDK, each time as a process of its own.</summary>
internal static class Compiler
{
    /// <summary>What every design is compiled beside: what a compiler spends on the first method of a project is no design's cost.</summary>
    private const string OwnCode = """
        using System;
        using System.Collections.Generic;

        namespace Own;

        public readonly struct Attempt
        {
            private readonly int count;

            public Attempt(int count) => this.count = count;

            public int Count => count;

            public override string ToString() => count.ToString();
        }

        public static class Program
        {
            public static IReadOnlyList<string> Names { get; } = new List<string> { "a", "b" };

            public static string Run(this string text, int number)
            {
                switch (number)
                {
                    case 1:
                        return text + number;
                    case 2:
                        return Names[0];
                    default:
                        throw new ArgumentOutOfRangeException(nameof(number));
                }
            }
        }
        """;

    /// <summary>How long a compilation may take.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(120);

    /// <summary>Compiles a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="folder">Where the compiler writes to.</param>
    /// <param name="asProject">Whether the compiler gets what the SDK hands to it for every project, its analyzers and the framework's generators.</param>
    /// <returns>The cost; <see langword="null"/> where it does not compile, or the patience was at its end.</returns>
    public static Cost? Run(string path, string folder, bool asProject)
    {
        string response = Path.Combine(folder, "compile.rsp");
        string assembly = Path.Combine(folder, "Bench.dll");
        string own = Path.Combine(folder, "Own.cs");
        File.WriteAllText(own, OwnCode);
        File.WriteAllLines(response, [.. Options(assembly), .. asProject ? SdkOptions() : [], $"\"{own}\"", .. Input(path, folder)]);
        var clock = Stopwatch.StartNew();
        using Process process = Process.Start(new ProcessStartInfo("dotnet", ["exec", Path.Combine(Setting("CompilerFolder"), "csc.dll"), "/noconfig", "@" + response]) { RedirectStandardOutput = true })!;
        string? complaint = null;
        process.OutputDataReceived += (_, line) => complaint ??= line.Data;
        process.BeginOutputReadLine();
        long memory = 0;
        TimeSpan cpuTime = TimeSpan.Zero;
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(10)))
        {
            try
            {
                process.Refresh();
                memory = Math.Max(memory, process.PeakWorkingSet64);
                cpuTime = process.TotalProcessorTime;
            }
            catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
            {
                // It ended in between.
            }

            if (clock.Elapsed > Patience)
            {
                Console.Error.WriteLine($"The compiler was stopped after {Patience.TotalSeconds} seconds.");
                process.Kill();
                return null;
            }
        }

        TimeSpan time = clock.Elapsed;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            Console.Error.WriteLine(complaint);
            return null;
        }

        return new Cost(time, cpuTime, memory, new FileInfo(assembly).Length);
    }

    private static string[] Options(string assembly) =>
    [
        "/nostdlib+", "/nowarn:1701,2008", "/target:library", "/optimize+", "/deterministic+", "/langversion:14", "/nullable:enable", "/debug-", "/nologo", $"/out:\"{assembly}\"",
        .. Directory.EnumerateFiles(Setting("FrameworkFolder"), "*.dll").Select(reference => $"/reference:\"{reference}\""),
        $"/reference:\"{typeof(Catalog).Assembly.Location}\"",
    ];

    private static IEnumerable<string> SdkOptions() => Directory.EnumerateFiles(Setting("SdkAnalyzersFolder"), "*.dll")
        .Where(path => !path.Contains("VisualBasic", StringComparison.Ordinal))
        .Concat(Directory.EnumerateFiles(Setting("FrameworkAnalyzersFolder"), "*.dll"))
        .Select(path => $"/analyzer:\"{path}\"")
        .Append($"/analyzerconfig:\"{Path.Combine(Setting("SdkAnalyzersFolder"), "build", "config", "analysislevel_10_default.globalconfig")}\"");

    /// <summary>Code as it is; a table as the generator's MSBuild files hand it over.</summary>
    private static string[] Input(string path, string folder)
    {
        if (Path.GetExtension(path) == ".cs")
        {
            return [$"\"{path}\""];
        }

        string config = Path.Combine(folder, "build.editorconfig");
        File.WriteAllText(config, $"is_global = true\nbuild_property.RootNamespace = Bench\n\n[{path.Replace('\\', '/')}]\nbuild_metadata.AdditionalFiles.ErrorTable = true\nbuild_metadata.AdditionalFiles.Accessibility = public\n");
        return
        [
            .. new[] { "ErrorCatalogs.Generator", "ErrorCatalogs.Tables", "ErrorCatalogs", "CsvHelper", "YamlDotNet", "Microsoft.Bcl.AsyncInterfaces" }
                .Select(name => $"/analyzer:\"{Path.Combine(Setting("GeneratorFolder"), name + ".dll")}\""),
            $"/additionalfile:\"{path}\"",
            $"/analyzerconfig:\"{config}\"",
        ];
    }

    private static string Setting(string name) => typeof(Compiler).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == name)
        .Value!;
}
