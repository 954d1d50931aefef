using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace ErrorCatalogs.Package.Tests;

/// <summary>A fresh project in a folder of its own that takes the packages.</summary>
internal sealed class Consumer
{
    public const string Billing = """
        # name: Billing
        id,code,message,severity,retry,description,remediation
        1,BILL-17,Card {card} was declined,permanent,after fix,The bank refused the card.,Ask for another card.
        2,BILL-20,Try again in {wait:duration},transient,after delay,Too many requests for the plan.,Wait as long as the reply says.

        """;

    private readonly string name;
    private readonly string framework;
    private readonly string plainCache;

    private Consumer(Feed feed, string name, string framework)
    {
        plainCache = feed.PlainCache;
        this.name = name;
        this.framework = framework;
        Folder = Directory.CreateDirectory(Path.Combine(feed.Root, name)).FullName;
    }

    public string Folder { get; }

    /// <summary>Where the compiler leaves the assembly, before it is copied.</summary>
    private string Compiled => Directory.GetFiles(Path.Combine(Folder, "obj"), name + ".dll", SearchOption.AllDirectories).First(file => !file.Contains("ref", StringComparison.Ordinal));

    /// <summary>When the compiler last wrote.</summary>
    public DateTime CompiledAt => File.GetLastWriteTimeUtc(Compiled);

    /// <summary>A program.</summary>
    /// <param name="feed">The packages.</param>
    /// <param name="name">The project's name and root namespace.</param>
    /// <param name="program">Its code.</param>
    /// <param name="framework">Its target framework.</param>
    /// <param name="items">More of its project file.</param>
    /// <param name="packages">The packages that it takes.</param>
    public static Consumer Program(Feed feed, string name, string program, string framework = "net10.0", string items = "", params string[] packages)
    {
        Consumer consumer = Library(feed, name, framework, $"""
            <PropertyGroup>
                <OutputType>Exe</OutputType>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
              {items}
            """, packages);
        return consumer.With("Program.cs", program);
    }

    /// <summary>A project without code.</summary>
    public static Consumer Library(Feed feed, string name, string framework, string items, params string[] packages) =>
        Project(feed, name, ".csproj", framework, items, packages);

    /// <summary>A project in Visual Basic without code.</summary>
    public static Consumer VisualBasic(Feed feed, string name, string framework, string items, params string[] packages) =>
        Project(feed, name, ".vbproj", framework, items, packages);

    /// <summary>Writes a file into the project's folder.</summary>
    public Consumer With(string file, string content)
    {
        string path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return this;
    }

    public Finished Build(params IEnumerable<string> arguments) => Dotnet.Run(Folder, arguments.Prepend("build"));

    /// <summary>Runs the program that was built.</summary>
    public Finished Run() => Dotnet.Run(Folder, Path.Combine("bin", "Debug", framework, name + ".dll"));

    /// <summary>Publishes the program for this machine, requires that nothing is complained of, and runs it.</summary>
    /// <param name="property">What is asked for: <c>PublishAot</c> or <c>PublishTrimmed</c>.</param>
    public Finished PublishAndRun(string property)
    {
        string target = Path.Combine(Folder, "published");
        Dotnet.Run(Folder, "publish", $"-p:{property}=true", "-p:TrimmerSingleWarn=false", "--use-current-runtime", "--self-contained", "-o", target, "-p:RestorePackagesPath=" + plainCache).WithoutWarning();
        string program = Path.Combine(target, OperatingSystem.IsWindows() ? name + ".exe" : name);
        Assert.True(File.Exists(program), program);
        return Dotnet.Run(Folder, program, []);
    }

    private static Consumer Project(Feed feed, string name, string extension, string framework, string items, string[] packages)
    {
        var consumer = new Consumer(feed, name, framework);
        return consumer.With(name + extension, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>{framework}</TargetFramework>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                {string.Join("\n    ", packages.Select(id => $"""<PackageReference Include="{id}" Version="{feed.Version}" />"""))}
              </ItemGroup>
              {items}
            </Project>
            """);
    }
}
