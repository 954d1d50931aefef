using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ErrorCatalogs.Generator.Tests.Projects;
using Microsoft.CodeAnalysis;
using Xunit;
using Xunit.Sdk;

namespace ErrorCatalogs.Generator.Tests;

/// <summary>The comparison itself: what is missing, different or too much fails, and says so readably.</summary>
public sealed class VerifierTests : IDisposable
{
    private const string Tests = "/_/tests/ErrorCatalogs.Generator.Tests/Snapshots/Compared.cs";
    private const string Enum = "#Acme.TinyError.g.verified.cs";

    private static readonly GeneratorDriver Driver = new TableProject().WithTable("tiny.csv", SampleTables.Tiny).Generate().Driver;

    private readonly string method = "Case" + Guid.NewGuid().ToString("N");

    private string[] Files => Directory.GetFiles(Verifier.FolderOf(Tests), $"Compared.{method}*");

    [Fact]
    public async Task A_file_that_is_not_expected_yet_fails_and_is_left_for_acceptance()
    {
        XunitException failure = await Assert.ThrowsAsync<XunitException>(() => Verify());

        Assert.Contains($"New: Compared.{method}#Acme.TinyError.g.received.cs", failure.Message, StringComparison.Ordinal);
        Assert.Equal(6, Files.Length);
        Assert.All(Files, file => Assert.Contains(".received.", file, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Accepted_files_pass()
    {
        await AcceptAll();

        await Verify();
        Assert.All(Files, file => Assert.Contains(".verified.", file, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_difference_is_shown_line_by_line()
    {
        await AcceptAll();
        string file = Files.Single(file => file.EndsWith(Enum, StringComparison.Ordinal));
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("MailboxFull = 1", "MailboxFull = 2", StringComparison.Ordinal));

        XunitException failure = await Assert.ThrowsAsync<XunitException>(() => Verify());

        Assert.StartsWith($"NotEqual: Compared.{method}#Acme.TinyError.g.received.cs", failure.Message, StringComparison.Ordinal);
        Assert.Contains("-     MailboxFull = 2, // tiny.csv:3\n+     MailboxFull = 1, // tiny.csv:3\n", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("namespace", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_longer_written_fails()
    {
        await AcceptAll();
        string file = Files.Single(file => file.EndsWith(Enum, StringComparison.Ordinal));
        File.Copy(file, file.Replace("TinyError", "OtherError", StringComparison.Ordinal));

        XunitException failure = await Assert.ThrowsAsync<XunitException>(() => Verify());

        Assert.StartsWith($"Delete: Compared.{method}#Acme.OtherError.g.verified.cs", failure.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        foreach (string file in Files)
        {
            File.Delete(file);
        }
    }

    private Task Verify() => Verifier.Verify(Driver, Tests, method);

    private async Task AcceptAll()
    {
        await Assert.ThrowsAsync<XunitException>(() => Verify());
        foreach (string file in Files)
        {
            File.Move(file, file.Replace(".received.", ".verified.", StringComparison.Ordinal));
        }
    }
}
