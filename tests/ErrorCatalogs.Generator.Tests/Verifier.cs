using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading.Tasks;
using ErrorCatalogs.Tests.Shared;
using Microsoft.CodeAnalysis;
using Xunit.Sdk;

namespace ErrorCatalogs.Generator.Tests;

/// <summary>Compares what a generator wrote with the files beside the test, by the conventions of Verify and Verify.SourceGenerators.</summary>
/// <remarks>
/// <c>Test.Case#Name.g.verified.cs</c> is expected; a difference writes <c>Test.Case#Name.g.received.cs</c> beside it. To accept it,
/// rename the received file to the verified one; to change over to Verify itself, delete this class and its tests.
/// </remarks>
internal static class Verifier
{
    private static readonly string ProjectDirectory = typeof(Verifier).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "ProjectDirectory").Value!;

    /// <summary>Compares all generated files and diagnostics; a file that is missing, different or no longer written fails the test.</summary>
    public static async Task Verify(GeneratorDriver driver, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        string folder = FolderOf(sourceFile);
        string stem = Path.GetFileNameWithoutExtension(sourceFile) + "." + method;
        Dictionary<string, string> received = Targets(driver).ToDictionary(target => stem + target.Name, target => target.Text);
        var failures = new List<string>();
        foreach ((string name, string text) in received)
        {
            Compare(Path.Combine(folder, name), text, failures);
        }

        foreach (string verified in Directory.GetFiles(folder, stem + "*.verified.*").Select(path => Path.GetFileName(path)))
        {
            bool isOwn = verified[stem.Length] is '#' or '.';
            if (isOwn && !received.ContainsKey(verified.Replace(".verified.", ".*.", StringComparison.Ordinal)))
            {
                failures.Add($"Delete: {verified}\nNothing of this name is written any more.");
            }
        }

        await Task.CompletedTask;
        if (failures.Count != 0)
        {
            throw new XunitException(string.Join("\n\n", failures));
        }
    }

    /// <summary>The files, each under its own name, and the diagnostics where there are any.</summary>
    private static IEnumerable<(string Name, string Text)> Targets(GeneratorDriver driver)
    {
        GeneratorDriverRunResult result = driver.GetRunResult();
        if (!result.Diagnostics.IsEmpty)
        {
            yield return (".*.txt", string.Join("\n", result.Diagnostics));
        }

        foreach (GeneratedSourceResult source in result.Results.SelectMany(one => one.GeneratedSources))
        {
            yield return ($"#{Path.GetFileNameWithoutExtension(source.HintName)}.*.cs", $"//HintName: {source.HintName}\n{source.SourceText}");
        }
    }

    /// <summary>The folder of a source file whose path may be mapped.</summary>
    internal static string FolderOf(string sourceFile)
    {
        string path = sourceFile.Replace('\\', '/');
        string project = "/" + Path.GetFileName(ProjectDirectory) + "/";
        int at = path.LastIndexOf(project, StringComparison.Ordinal);
        return Path.GetDirectoryName(Path.Combine(ProjectDirectory, path.Substring(at + project.Length)))!;
    }

    private static void Compare(string file, string text, List<string> failures)
    {
        string verified = file.Replace(".*.", ".verified.", StringComparison.Ordinal);
        string received = file.Replace(".*.", ".received.", StringComparison.Ordinal);
        bool isNew = !File.Exists(verified);
        string expected = isNew ? "" : File.ReadAllText(verified).Replace("\r\n", "\n", StringComparison.Ordinal);
        if (!isNew && expected == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        failures.Add($"{(isNew ? "New" : "NotEqual")}: {Path.GetFileName(received)}\n{TextDifference.Between(expected, text)}");
    }
}
