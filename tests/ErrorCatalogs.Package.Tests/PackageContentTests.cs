using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Xunit;

namespace ErrorCatalogs.Package.Tests;

/// <summary>What lies in the packages.</summary>
[Collection(FeedCollection.Name)]
public sealed class PackageContentTests(Feed feed)
{
    /// <summary>What the compiler of the .NET 8 SDK (Roslyn 4.8) and Visual Studio 17.8 have, and no more, in the versions that they have.</summary>
    private static readonly Dictionary<string, Version> OldestHost = new()
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["System.Buffers"] = new(4, 0, 3, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Numerics.Vectors"] = new(4, 1, 4, 0),
        ["System.Reflection.Metadata"] = new(7, 0, 0, 0),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
        ["System.Threading.Tasks.Extensions"] = new(4, 2, 0, 1),
    };

    [Fact]
    public void There_are_three_packages_and_no_other() => Assert.Equal(
        new[] { "ErrorCatalogs", "ErrorCatalogs.Cli", "ErrorCatalogs.Mail" }.Select(id => $"{id}.{feed.Version}.nupkg").Order(StringComparer.Ordinal),
        Directory.GetFiles(feed.Packages, "*.nupkg").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_runtime_comes_with_its_documentation_and_the_generator_with_all_that_it_needs() => Assert.Equal(
        [
            "README.md",
            "THIRD-PARTY-NOTICES.txt",
            "analyzers/dotnet/cs/CsvHelper.dll",
            "analyzers/dotnet/cs/ErrorCatalogs.Generator.dll",
            "analyzers/dotnet/cs/ErrorCatalogs.Tables.dll",
            "analyzers/dotnet/cs/ErrorCatalogs.dll",
            "analyzers/dotnet/cs/Microsoft.Bcl.AsyncInterfaces.dll",
            "analyzers/dotnet/cs/YamlDotNet.dll",
            "build/ErrorCatalogs.props",
            "build/ErrorCatalogs.targets",
            "buildTransitive/ErrorCatalogs.props",
            "buildTransitive/ErrorCatalogs.targets",
            "icon.png",
            "lib/net8.0/ErrorCatalogs.dll",
            "lib/net8.0/ErrorCatalogs.xml",
            "lib/netstandard2.0/ErrorCatalogs.dll",
            "lib/netstandard2.0/ErrorCatalogs.xml",
        ],
        Files("ErrorCatalogs"));

    [Fact]
    public void The_catalogs_for_mail_come_with_their_documentation() => Assert.Equal(
        [
            "README.md",
            "icon.png",
            "lib/net8.0/ErrorCatalogs.Mail.dll",
            "lib/net8.0/ErrorCatalogs.Mail.xml",
            "lib/netstandard2.0/ErrorCatalogs.Mail.dll",
            "lib/netstandard2.0/ErrorCatalogs.Mail.xml",
        ],
        Files("ErrorCatalogs.Mail"));

    [Theory]
    [InlineData("ErrorCatalogs", "lib/net8.0/ErrorCatalogs.pdb", "lib/netstandard2.0/ErrorCatalogs.pdb")]
    [InlineData("ErrorCatalogs.Mail", "lib/net8.0/ErrorCatalogs.Mail.pdb", "lib/netstandard2.0/ErrorCatalogs.Mail.pdb")]
    public void Symbols_are_in_a_package_of_their_own(string id, params string[] files) =>
        Assert.Equal(files, Files(id, "snupkg"));

    [Theory]
    [InlineData("ErrorCatalogs")]
    [InlineData("ErrorCatalogs.Mail")]
    [InlineData("ErrorCatalogs.Cli")]
    public void A_package_says_what_it_is(string id)
    {
        XElement package = Metadata(id);
        string Value(string name) => package.Elements().Single(element => element.Name.LocalName == name).Value;

        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.NotEmpty(Value("description"));
        Assert.NotEmpty(Value("tags"));
        Assert.Equal("git", package.Elements().Single(element => element.Name.LocalName == "repository").Attribute("type")!.Value);
        Assert.DoesNotContain(package.Elements(), element => element.Name.LocalName == "developmentDependency");
    }

    [Theory]
    [InlineData("ErrorCatalogs")]
    [InlineData("ErrorCatalogs.Cli")]
    public void The_assemblies_of_others_come_with_their_notices(string id)
    {
        using ZipArchive package = feed.Open(id);
        IEnumerable<string> others = package.Entries
            .Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal))
            .Select(entry => Path.GetFileNameWithoutExtension(entry.Name))
            .Where(name => name != "errcat" && name.Split('.')[0] != "ErrorCatalogs");
        ZipArchiveEntry? file = package.GetEntry("THIRD-PARTY-NOTICES.txt");
        Assert.NotNull(file);
        using var reader = new StreamReader(file.Open());
        string notices = reader.ReadToEnd();

        Assert.All(others, name => Assert.Contains($"\n  {name}, https://", notices.ReplaceLineEndings("\n"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ErrorCatalogs")]
    [InlineData("ErrorCatalogs.Mail")]
    public void A_signed_program_takes_all_assemblies(string id)
    {
        using ZipArchive package = feed.Open(id);
        List<ZipArchiveEntry> assemblies = [.. package.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal))];

        Assert.NotEmpty(assemblies);
        Assert.All(assemblies, assembly => Assert.True(Read(assembly, reader => !reader.GetAssemblyDefinition().PublicKey.IsNil), assembly.FullName));
    }

    [Fact]
    public void The_runtime_depends_on_nothing_but_spans_for_netstandard() =>
        Assert.Equal([".NETStandard2.0: System.Memory"], Dependencies("ErrorCatalogs"));

    [Fact]
    public void The_catalogs_for_mail_depend_on_the_runtime_alone_and_hand_the_generator_on() => Assert.Equal(
        ["net8.0: ErrorCatalogs, All", ".NETStandard2.0: ErrorCatalogs, All"],
        Dependencies("ErrorCatalogs.Mail"));

    [Fact]
    public void The_generator_asks_for_nothing_that_its_oldest_host_lacks()
    {
        using ZipArchive package = feed.Open("ErrorCatalogs");
        List<ZipArchiveEntry> analyzers = [.. package.Entries.Where(entry => entry.FullName.StartsWith("analyzers/", StringComparison.Ordinal))];
        Dictionary<string, Version> beside = analyzers.Select(Identity).ToDictionary(identity => identity.Name, identity => identity.Version);

        IEnumerable<string> missing =
            from assembly in analyzers
            from reference in References(assembly)
            let has = beside.GetValueOrDefault(reference.Name) ?? OldestHost.GetValueOrDefault(reference.Name)
            where has is null || has < reference.Version
            select $"{assembly.Name}: {reference.Name} {reference.Version}, there is {has?.ToString() ?? "none"}";

        Assert.Empty(missing);
    }

    private List<string> Files(string id, string extension = "nupkg")
    {
        using ZipArchive package = feed.Open(id, extension);
        return [.. package.Entries
            .Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal)
                && name != "[Content_Types].xml" && !name.EndsWith(".nuspec", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
    }

    private XElement Metadata(string id)
    {
        using ZipArchive package = feed.Open(id);
        using Stream stream = package.GetEntry(id + ".nuspec")!.Open();
        return XDocument.Load(stream).Root!.Elements().Single();
    }

    private List<string> Dependencies(string id) =>
    [
        .. from dependency in Metadata(id).Descendants()
           where dependency.Name.LocalName == "dependency"
           let include = dependency.Attribute("include")
           select $"{dependency.Parent!.Attribute("targetFramework")!.Value}: {dependency.Attribute("id")!.Value}{(include is null ? "" : ", " + include.Value)}",
    ];

    private static (string Name, Version Version) Identity(ZipArchiveEntry entry) => Read(entry, reader =>
    {
        AssemblyDefinition assembly = reader.GetAssemblyDefinition();
        return (reader.GetString(assembly.Name), assembly.Version);
    });

    private static List<(string Name, Version Version)> References(ZipArchiveEntry entry) => Read<List<(string, Version)>>(entry, reader =>
        [.. reader.AssemblyReferences.Select(reader.GetAssemblyReference).Select(reference => (reader.GetString(reference.Name), reference.Version))]);

    private static T Read<T>(ZipArchiveEntry entry, Func<MetadataReader, T> read)
    {
        using Stream stream = entry.Open();
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.Position = 0;
        using var file = new PEReader(copy);
        return read(file.GetMetadataReader());
    }
}
