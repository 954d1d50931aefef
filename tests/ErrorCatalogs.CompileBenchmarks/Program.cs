using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace ErrorCatalogs.CompileBenchmarks;

/// <summary>
/// Measures what tables cost the compiler: time, memory and size of the assembly, beside a bare enum and the usual ways to hold the same data.
/// </summary>
/// <remarks>
/// <c>dotnet run -c Release -- [rows ...]</c>; without arguments 100, 2,000, 10,000 and 50,000 rows. First the compiler alone, then with what the
/// SDK hands to it for every project.
/// </remarks>
internal static class Program
{
    private const int Rounds = 5;

    /// <summary>How long a compilation takes that is not worth a second look.</summary>
    private static TimeSpan Slow { get; } = TimeSpan.FromSeconds(20);

    private static void Main(string[] arguments)
    {
        int[] sizes = arguments.Length == 0 ? [100, 2_000, 10_000, 50_000] : [.. arguments.Select(size => int.Parse(size, CultureInfo.InvariantCulture))];
        string folder = Directory.CreateTempSubdirectory("compile-benchmarks").FullName;
        try
        {
            foreach (bool asProject in new[] { false, true })
            {
                Console.WriteLine(asProject ? "As a project of the SDK is compiled:\n" : "The compiler alone:\n");
                Console.WriteLine("| rows | stored as | time | CPU time | times a bare enum | memory | dll |");
                Console.WriteLine("|---|---|---|---|---|---|---|");
                foreach (int size in sizes)
                {
                    Compare(size, folder, asProject);
                }

                Console.WriteLine();
            }

            foreach (int size in sizes)
            {
                EditorPath.Measure(size);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Compare(int size, string folder, bool asProject)
    {
        // The first compilation warms the disk's cache and is not counted.
        var rows = Row.Make(size);
        Compiler.Run(Design.BareEnum.Write(rows, folder), folder, asProject);

        // In turns, because machines are fast and slow at times; what is slow itself, or does not compile, has one.
        var costs = new Dictionary<Design, Cost?>();
        for (int round = 0; round < Rounds; round++)
        {
            foreach (Design design in Design.All)
            {
                if (!costs.TryGetValue(design, out Cost? best) || best?.Time < Slow)
                {
                    costs[design] = Compiler.Run(design.Write(rows, folder), folder, asProject)?.Or(best);
                }
            }
        }

        TimeSpan bare = costs[Design.BareEnum]!.CpuTime;
        foreach (Design design in Design.All)
        {
            Console.WriteLine(costs[design] is not { } cost
                ? FormattableString.Invariant($"| {size:N0} | {design.Name} | does not compile, or not in {Compiler.Patience.TotalSeconds:0} s | | | | |")
                : FormattableString.Invariant($"| {size:N0} | {design.Name} | {cost.Time.TotalSeconds:0.00} s | {cost.CpuTime.TotalSeconds:0.00} s | {cost.CpuTime / bare:0.00} | {cost.Memory / 1e6:0} MB | {cost.AssemblySize / 1e6:0.00} MB |"));
        }
    }
}
