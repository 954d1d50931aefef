using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using ErrorCatalogs.Generator.Tests.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ErrorCatalogs.Generator.Tests;

/// <summary>Consumers of every age: each framework with each version of C#, nullable or not, checked or not, public or not, with a namespace or none.</summary>
public sealed class ConsumerMatrixTests
{
    private static readonly LanguageVersion[] Versions =
    [
        LanguageVersion.CSharp7_3, LanguageVersion.CSharp8, LanguageVersion.CSharp9, LanguageVersion.CSharp11, LanguageVersion.CSharp13, LanguageVersion.CSharp14, LanguageVersion.Latest,
    ];

    public static TheoryData<string, LanguageVersion> Consumers { get; } = Combine("netstandard2.0", "net8.0", "net10.0");

    [Theory]
    [MemberData(nameof(Consumers))]
    public void What_is_generated_compiles_without_a_warning(string framework, LanguageVersion version)
    {
        TableProject consumer = new() { LanguageVersion = version, References = ReferencesOf(framework) };
        bool hasNullable = version >= LanguageVersion.CSharp8;

        // Every pair of settings occurs.
        AssertCompiles(consumer with { IsNullable = hasNullable, IsChecked = true }, "public");
        AssertCompiles(consumer with { IsNullable = hasNullable, IsChecked = false, RootNamespace = "" }, "internal");
        AssertCompiles(consumer with { IsNullable = false, IsChecked = true, RootNamespace = "" }, "public");
        AssertCompiles(consumer with { IsNullable = false, IsChecked = false }, "internal");
    }

    private static void AssertCompiles(TableProject consumer, string accessibility)
    {
        (string, string) access = ("Accessibility", accessibility);
        bool hasProperties = consumer.LanguageVersion >= LanguageVersion.CSharp14;
        GeneratedProject project = consumer
            .WithTable("courier.csv", SampleTables.Courier, access)
            .WithTable("failures.csv", SampleTables.Vocabulary, access)
            .WithTable("postbox.csv", SampleTables.Postbox, access)
            .WithTable("ledger.yaml", SampleTables.Ledger, access)
            .WithTable("window.csv", SampleTables.Window, access)
            .WithTable("retired.csv", SampleTables.Retired, access)
            .WithSource($$"""
                {{(consumer.RootNamespace.Length == 0 ? "" : "using Acme;")}}

                internal static class Consumer
                {
                    internal static string Run(string reply)
                    {
                        CourierMatch match = CourierErrors.Match(reply);
                        return match.Error == CourierError.MailboxNotFound && match.IsPermanent
                            ? match.Error.Description{{(hasProperties ? "" : "()")}}
                            : PostboxErrors.Match(reply).Category == Failure.RateLimited ? "later" : "?";
                    }
                }
                """)
            .Generate();

        Assert.DoesNotContain(project.Diagnostics, diagnostic => diagnostic.Severity > DiagnosticSeverity.Info);
        project.Compiles();
    }

    private static ImmutableArray<MetadataReference> ReferencesOf(string framework) =>
    [
        .. typeof(ConsumerMatrixTests).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == framework)
            .Value!
            .Split(';')
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.dll"))
            .GroupBy(Path.GetFileName, StringComparer.OrdinalIgnoreCase)
            .Select(files => MetadataReference.CreateFromFile(files.First())),
    ];

    private static TheoryData<string, LanguageVersion> Combine(params string[] frameworks)
    {
        var all = new TheoryData<string, LanguageVersion>();
        foreach (string framework in frameworks)
        {
            foreach (LanguageVersion version in Versions)
            {
                all.Add(framework, version);
            }
        }

        return all;
    }
}
