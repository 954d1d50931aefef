using System;
using System.IO;
using System.Linq;
using Xunit;

namespace ErrorCatalogs.Package.Tests;

/// <summary>What a project file can say of its tables.</summary>
[Collection(FeedCollection.Name)]
public sealed class ErrorTableItemTests(Feed feed)
{
    private const string Rows = "id,app,description,remediation\n1,S1,Sold out.,Order more.\n";

    /// <summary>All in one project, because a build takes seconds.</summary>
    [Fact]
    public void Metadata_and_paths_of_every_kind_reach_the_generator()
    {
        Consumer items = Consumer.Program(feed, "Items", """
            using System;

            Console.OutputEncoding = System.Text.Encoding.UTF8;
            Show(Items.SpacedErrors.Catalog);
            Show(Items.SizeErrors.Catalog);
            Show(Items.AboveErrors.Catalog);
            Show(Items.OddErrors.Catalog);
            Show(Items.PlainErrors.Catalog);
            Show(Items.MadeErrors.Catalog);
            Show(Items.SharedErrors.Catalog);
            Console.WriteLine(Items.PlainErrors.Match("550 S1").Category);
            Show(Acme.Errors.NamedErrors.Catalog);
            Console.WriteLine(typeof(Acme.Errors.NamedError).IsPublic + " " + typeof(Items.PlainError).IsPublic + " " + (int)Acme.Errors.NamedError.SoldOut);
            Console.WriteLine(Acme.Errors.NamedErrors.Match("550 S1").Category);

            static void Show(ErrorCatalogs.Catalog catalog) =>
                Console.WriteLine(catalog.Name + ": " + catalog.Title + " [" + string.Join(" ", catalog.Hosts) + "] [" + string.Join(" ", catalog.Signatures) + "]");
            """, "net10.0", """
            <ItemGroup>
                <ErrorTable Include="a folder/spaced.csv" Title="C# &amp; &quot;it's&quot;; = 100%" Hosts="a.example;b.example" />
                <ErrorTable Include="Maße/*.csv" Name="Size" Title="Größen" Columns="Größe=code;Fehler = description">
                  <Hosts>
                    c.example;
                    d.example
                  </Hosts>
                </ErrorTable>
                <ErrorTable Include="../Above/tables/../above.csv" Signatures="one,two; #three" />
                <ErrorTable Include="odd [1] {2}, #3.csv" Name="Odd" />
                <ErrorTable Include="failures.csv" Kind="vocabulary" Name="Trouble" Enum="Trouble" Accessibility="public" />
                <ErrorTable Include="a folder/spaced.csv;more/**/*.csv" Exclude="a folder/*" Name="Named" Title="Named ones" Namespace="Acme.Errors" Accessibility="public" Category="Stock" Categories="Trouble" />
                <AdditionalFiles Include="plain.csv" ErrorTable="true" Title="Plain; # too" Category="C#; I/O" />
              </ItemGroup>
              <Target Name="MakeTable" BeforeTargets="EscapeErrorTables">
                <ItemGroup>
                  <ErrorTable Include="made.csv" Title="Made; # late" />
                </ItemGroup>
              </Target>
              <PropertyGroup>
                <WarningsAsErrors>nullable</WarningsAsErrors>
              </PropertyGroup>
              <Target Name="ShowErrors" AfterTargets="Build">
                <Error Condition="!$(WarningsAsErrors.Contains('CS8785'))" Text="A generator that fails is no error here: $(WarningsAsErrors)" />
              </Target>
            """, "ErrorCatalogs")
            .With("Directory.Build.targets", """
                <Project>
                  <ItemGroup>
                    <ErrorTable Include="shared.csv" Title="Shared" />
                  </ItemGroup>
                </Project>
                """)
            .With("made.csv", Rows)
            .With("shared.csv", Rows)
            .With("a folder/spaced.csv", Rows)
            .With("Maße/größe.csv", "symbol,Größe,Fehler\nTooBig,S2,It is too big.\n")
            .With("../Above/above.csv", Rows)
            .With("odd [1] {2}, #3.csv", Rows)
            .With("failures.csv", "id,symbol,description\n1,Stock,Nothing is left.\n")
            .With("more/deep/er/named.csv", Rows)
            .With("plain.csv", Rows);

        items.Build().WithoutWarning();

        Assert.Equal(
            [
                "Spaced: C# & \"it's\"; = 100% [a.example b.example] []",
                "Size: Größen [c.example d.example] []",
                "Above: Above [] [one two #three]",
                "Odd: Odd [] []",
                "Plain: Plain; # too [] []",
                "Made: Made; # late [] []",
                "Shared: Shared [] []",
                "CSharpIO",
                "Named: Named ones [] []",
                "True False 1",
                "Stock",
            ],
            items.Run().Succeeded().Lines);
    }

    [Fact]
    public void An_editor_sees_tables_and_their_metadata_without_a_build()
    {
        Consumer editor = Consumer.Library(feed, "Editor", "net8.0", """<ItemGroup><ErrorTable Include="errors/*.csv" Title="In; an # editor" /></ItemGroup>""", "ErrorCatalogs")
            .With("errors/billing.csv", Consumer.Billing);
        Dotnet.Run(editor.Folder, "restore").WithoutWarning();

        Finished designTime = Dotnet.Run(
            editor.Folder, "msbuild", "-t:Compile", "-p:DesignTimeBuild=true", "-p:BuildingInsideVisualStudio=true", "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true", "-getItem:CscCommandLineArgs,UpToDateCheckInput,None").WithoutWarning();

        string table = Path.Combine(editor.Folder, "errors", "billing.csv");
        Assert.Contains(designTime.Lines, line => line.Contains("/additionalfile:", StringComparison.Ordinal) && line.Contains(table, StringComparison.Ordinal));
        Assert.Contains(designTime.Lines, line => line.Contains("/analyzer:", StringComparison.Ordinal) && line.Contains("ErrorCatalogs.Generator.dll", StringComparison.Ordinal));
        Assert.Contains("\"Identity\": \"errors/billing.csv\"", designTime.Output.Split("UpToDateCheckInput")[1].Split("\"None\"")[0], StringComparison.Ordinal);
        Assert.DoesNotContain("billing.csv", designTime.Output.Split("\"None\"")[1], StringComparison.Ordinal);
        Assert.Contains("\"ErrorTable\"", Dotnet.Run(editor.Folder, "msbuild", "-getItem:AvailableItemName").Succeeded().Output, StringComparison.Ordinal);
        string config = Directory.GetFiles(Path.Combine(editor.Folder, "obj"), "*.GeneratedMSBuildEditorConfig.editorconfig", SearchOption.AllDirectories).Single();
        Assert.Contains("build_metadata.AdditionalFiles.Title = In=3B an =23 editor", File.ReadAllText(config), StringComparison.Ordinal);
    }

    [Fact]
    public void A_watching_build_watches_tables()
    {
        Consumer watched = Consumer.Program(feed, "Watched", "System.Console.WriteLine();", "net10.0", """<ItemGroup><ErrorTable Include="errors/*.csv" /></ItemGroup>""", "ErrorCatalogs")
            .With("errors/billing.csv", Consumer.Billing);

        Assert.Contains(Path.Combine(watched.Folder, "errors", "billing.csv"), Dotnet.Run(watched.Folder, "watch", "--list").Succeeded().Lines);
    }

    [Fact]
    public void Formatting_leaves_generated_code_and_tables_alone()
    {
        Consumer formatted = Consumer.Library(feed, "Formatted", "net10.0", """<ItemGroup><ErrorTable Include="errors/*.csv" /></ItemGroup>""", "ErrorCatalogs")
            .With("errors/billing.csv", Consumer.Billing)
            .With("Class.cs", "namespace Formatted;\n\ninternal static class Class\n{\n    internal static object Tell(string reply) => BillingErrors.Match(reply).Entry;\n}\n");
        formatted.Build().WithoutWarning();

        Dotnet.Run(formatted.Folder, "format", "--no-restore", "--severity", "info").Succeeded();

        Assert.Equal(Consumer.Billing, File.ReadAllText(Path.Combine(formatted.Folder, "errors", "billing.csv")));
        Assert.Equal(["Class.cs"], Directory.GetFiles(formatted.Folder, "*.cs").Select(file => Path.GetFileName(file)));
    }
}
