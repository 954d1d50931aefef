using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace ErrorCatalogs.Package.Tests;

/// <summary>A command that came to its end.</summary>
/// <param name="ExitCode">0 where it did its work.</param>
/// <param name="Output">What it wrote, to both streams.</param>
internal sealed record Finished(int ExitCode, string Output)
{
    /// <summary>The lines, without those that are empty.</summary>
    public IReadOnlyList<string> Lines => [.. Output.Split('\n').Select(line => line.Trim()).Where(line => line.Length != 0)];

    /// <summary>Requires that the command did its work.</summary>
    public Finished Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    /// <summary>Requires that it did its work and had nothing to complain of.</summary>
    public Finished WithoutWarning()
    {
        Succeeded();
        string complaints = string.Join('\n', Lines.Where(line => line.Contains("warning ", StringComparison.OrdinalIgnoreCase) || line.Contains("ECAT", StringComparison.Ordinal)));
        Assert.True(complaints.Length == 0, complaints);
        return this;
    }
}

/// <summary>The <c>dotnet</c> command and other programs, run as from a prompt of their own.</summary>
internal static class Dotnet
{
    /// <summary>Runs <c>dotnet</c> with arguments.</summary>
    public static Finished Run(string folder, params IEnumerable<string> arguments) => Run(folder, "dotnet", arguments);

    /// <summary>Runs a program.</summary>
    public static Finished Run(string folder, string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };

        // What the build of the tests told its own processes is not for this one.
        foreach (string name in start.Environment.Keys.Where(IsOfTheBuild).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";

        // Servers that go on running would hold the streams open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd() + errors.Result;
        process.WaitForExit();
        return new Finished(process.ExitCode, output.ReplaceLineEndings("\n"));
    }

    /// <summary>The folder of the packages that this machine has already.</summary>
    public static string PackageFolder { get; } = Run(Path.GetTempPath(), "nuget", "locals", "global-packages", "--list").Succeeded().Output
        .Split("global-packages:")[1].Trim();

    private static bool IsOfTheBuild(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || name is "DOTNET_HOST_PATH" or "CI";
}
