using System.IO;
using Xunit;

namespace ErrorCatalogs.Package.Tests;

/// <summary>Another generator in the same compiler, which brings other versions of the same libraries.</summary>
[Collection(FeedCollection.Name)]
public sealed class NeighborTests(Feed feed)
{
    private const string Generator = """
        using Microsoft.CodeAnalysis;

        namespace Neighbor
        {
            [Generator(LanguageNames.CSharp)]
            public sealed class VersionGenerator : IIncrementalGenerator
            {
                public void Initialize(IncrementalGeneratorInitializationContext context)
                {
                    string csv = new CsvHelper.Configuration.CsvConfiguration(System.Globalization.CultureInfo.InvariantCulture).GetType().Assembly.GetName().Version.ToString();
                    string yaml = new YamlDotNet.Serialization.DeserializerBuilder().GetType().Assembly.GetName().Version.ToString();
                    context.RegisterPostInitializationOutput(output => output.AddSource("Versions.g.cs",
                        "internal static class Versions { public const string Csv = \"" + csv + "\", Yaml = \"" + yaml + "\"; }"));
                }
            }
        }
        """;

    [Fact]
    public void Each_generator_has_the_versions_that_it_came_with()
    {
        Consumer neighbor = Consumer.Library(feed, "Neighbor", "netstandard2.0", """
            <PropertyGroup>
                <IncludeBuildOutput>false</IncludeBuildOutput>
                <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
                <CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies>
                <NoWarn>$(NoWarn);NU5128;NU5100;RS1036;RS2008</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" />
                <PackageReference Include="CsvHelper" Version="33.0.1" />
                <PackageReference Include="YamlDotNet" Version="15.3.0" />
              </ItemGroup>
              <Target Name="PackAll" BeforeTargets="_GetPackageFiles">
                <ItemGroup>
                  <None Include="$(OutputPath)Neighbor.dll;$(OutputPath)CsvHelper.dll;$(OutputPath)YamlDotNet.dll;$(OutputPath)Microsoft.Bcl.*.dll" Pack="true" PackagePath="analyzers/dotnet/cs" />
                </ItemGroup>
              </Target>
            """).With("Generator.cs", Generator);
        string source = Path.Combine(feed.Root, "neighbor packages");
        Dotnet.Run(neighbor.Folder, "pack", "-o", source).Succeeded();
        Consumer consumer = Consumer.Program(feed, "Neighborhood", """
            using System;
            using Neighborhood;

            Console.WriteLine(Versions.Csv + " " + Versions.Yaml + " " + BillingErrors.Match("BILL-17").Error + " " + StockErrors.Match("S1").Error);
            """, "net10.0", $"""
            <PropertyGroup><RestoreAdditionalProjectSources>{source}</RestoreAdditionalProjectSources></PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Neighbor" Version="1.0.0" />
                <ErrorTable Include="errors/*" />
              </ItemGroup>
            """, "ErrorCatalogs")
            .With("errors/billing.csv", Consumer.Billing)
            .With("errors/stock.yaml", "catalog:\n  name: Stock\nentries:\n  - id: 1\n    app: S1\n    description: Sold out.\n    remediation: Order more.\n");

        consumer.Build().WithoutWarning();

        Assert.Equal(["33.0.0.0 15.0.0.0 CardDeclined SoldOut"], consumer.Run().Succeeded().Lines);
    }
}
