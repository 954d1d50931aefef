using System.IO;
using System.Linq;
using ErrorCatalogs.Generator.Tests.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ErrorCatalogs.Generator.Tests;

/// <summary>Vocabularies that are enums already, of the project or of what it references.</summary>
public sealed class KnownEnumTests
{
    private const string Parcels = "# name: Parcel\n# categories: {0}\nsymbol,app,category,description,remediation\nLost,P-1,Shortage,It is lost.,Send another.\nLate,P-2,unknown,It is late.,Wait.\n";

    private static readonly MetadataReference Library = Compile("""
        namespace Acme.Shared
        {
            public enum Trouble { Unknown = 0, Shortage = 7, Overload = 8, Strange = -1 }

            internal enum Hidden { Shortage = 7 }

            public static class Catalogs { public static ErrorCatalogs.Severity Severity; }
        }

        public enum Homeless { Shortage = 7 }
        """);

    [Theory]
    [InlineData("Trouble")]
    [InlineData("Acme.Shared.Trouble")]
    public void An_enum_of_a_reference_is_a_vocabulary(string name)
    {
        GeneratedProject project = Project(name).WithSource("class Own { static bool Is(Acme.ParcelMatch match) => match.Category is Acme.Shared.Trouble.Shortage; }").Generate().Compiles();

        Assert.Empty(project.Diagnostics);
        Assert.Contains("public global::Acme.Shared.Trouble Category", project.Result.GeneratedSources.Single(source => source.HintName == "Acme.ParcelMatch.g.cs").SourceText.ToString(), System.StringComparison.Ordinal);
    }

    [Fact]
    public void An_enum_of_the_project_is_a_vocabulary_by_its_full_name()
    {
        GeneratedProject project = new TableProject()
            .WithTable("parcels.csv", string.Format(System.Globalization.CultureInfo.InvariantCulture, Parcels, "Acme.Own.Trouble"))
            .WithSource("namespace Acme.Own { enum Trouble { None, Shortage } class Use { static Trouble Of(ParcelMatch match) => match.Category; } }")
            .Generate()
            .Compiles();

        Assert.Empty(project.Diagnostics);
    }

    [Theory]
    [InlineData("Hidden")]
    [InlineData("Acme.Shared.Hidden")]
    [InlineData("Homeless")]
    [InlineData("Acme.Shared.Catalogs")]
    [InlineData("DayOfWeek")]
    public void What_is_no_enum_to_use_is_reported(string name) =>
        Assert.Contains(Project(name).Generate().Diagnostics, diagnostic => diagnostic.Id == "ECAT023");

    [Fact]
    public void A_category_that_the_enum_has_not_is_reported()
    {
        GeneratedProject project = new TableProject { References = TableProject.Framework.Add(Library) }
            .WithTable("parcels.csv", "# categories: Trouble\nsymbol,app,category,description,remediation\nLost,P-1,Shortige,It is lost.,Send another.\n")
            .Generate();

        Assert.Contains("Did you mean 'Shortage'? Write one that it has.", Assert.Single(project.Diagnostics).GetMessage(System.Globalization.CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_the_name_goes_before_an_enum()
    {
        GeneratedProject project = Project("Trouble").WithTable("trouble.csv", "# name: Trouble\n# kind: vocabulary\nsymbol,id,description\nShortage,1,Too few.\n").Generate();

        Assert.Empty(project.Diagnostics);
        Assert.Contains("public global::Acme.Trouble Category", project.Result.GeneratedSources.Single(source => source.HintName == "Acme.ParcelMatch.g.cs").SourceText.ToString(), System.StringComparison.Ordinal);
    }

    private static TableProject Project(string name) => new TableProject { References = TableProject.Framework.Add(Library) }
        .WithTable("parcels.csv", string.Format(System.Globalization.CultureInfo.InvariantCulture, Parcels, name));

    private static PortableExecutableReference Compile(string code)
    {
        var image = new MemoryStream();
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
        Assert.True(CSharpCompilation.Create("Library", [CSharpSyntaxTree.ParseText(code)], TableProject.Framework, options).Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
