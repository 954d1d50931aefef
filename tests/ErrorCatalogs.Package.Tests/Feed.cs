using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using Xunit;

namespace ErrorCatalogs.Package.Tests;

/// <summary>The three packages, made once, and the folder that fresh projects are made in.</summary>
public sealed class Feed : IDisposable
{
    /// <summary>Makes the packages, or takes those of the folder that <c>ERRORCATALOGS_PACKAGES</c> names.</summary>
    public Feed()
    {
        string? made = Environment.GetEnvironmentVariable("ERRORCATALOGS_PACKAGES");
        Packages = made is null ? Path.Combine(Root, "packages") : Path.GetFullPath(made);
        if (made is null)
        {
            Dotnet.Run(Repository, "pack", "CodeGen.sln", "-c", "Release", "-o", Packages, "--version-suffix", $"test.{DateTime.UtcNow:yyyyMMddHHmmss}").WithoutWarning();
        }

        Version = Path.GetFileNameWithoutExtension(Directory.GetFiles(Packages, "ErrorCatalogs.Mail.*.nupkg").Single()).Substring("ErrorCatalogs.Mail.".Length);

        // Nothing of the repository or of a folder above reaches the projects; what the machine has is not fetched again.
        File.WriteAllText(Path.Combine(Root, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(Root, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(Root, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(Path.Combine(Root, ".editorconfig"), "root = true\n");
        File.WriteAllText(Path.Combine(Root, "NuGet.config"), $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{Path.Combine(Root, "cache")}" />
              </config>
              <packageSources>
                <add key="made here" value="{Packages}" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="machine" value="{Dotnet.PackageFolder}" />
              </fallbackPackageFolders>
            </configuration>
            """);
    }

    /// <summary>An empty folder, under which nothing of the repository is seen.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("ErrorCatalogs ").FullName;

    /// <summary>A folder for packages without a space in its path, such as the compiler ahead of time needs: it hands the linker paths without quotes.</summary>
    public string PlainCache { get; } = Directory.CreateTempSubdirectory("ErrorCatalogs.").FullName;

    /// <summary>The folder of the packages.</summary>
    public string Packages { get; }

    /// <summary>The version of all three.</summary>
    public string Version { get; }

    /// <summary>The folder that the repository was checked out to.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>Opens a package.</summary>
    /// <param name="id">The package's name.</param>
    /// <param name="extension"><c>nupkg</c> or <c>snupkg</c>.</param>
    public ZipArchive Open(string id, string extension = "nupkg") => ZipFile.OpenRead(Path.Combine(Packages, $"{id}.{Version}.{extension}"));

    /// <inheritdoc/>
    public void Dispose()
    {
        Directory.Delete(Root, recursive: true);
        Directory.Delete(PlainCache, recursive: true);
    }

    private static string FindRepository()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "CodeGen.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        }

        return folder;
    }
}

/// <summary>The tests that share the packages; projects are built one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class FeedCollection : ICollectionFixture<Feed>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "Packages";
}
