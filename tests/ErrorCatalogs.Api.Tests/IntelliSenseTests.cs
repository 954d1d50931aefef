using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using System.Xml.Linq;
using ErrorCatalogs.Generator.Tests.Projects;
using ErrorCatalogs.Mail;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Recommendations;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace ErrorCatalogs.Api.Tests;

/// <summary>What an editor offers behind an enum's name, and what it shows of each constant.</summary>
public sealed partial class IntelliSenseTests
{
    private const string Table = """
        # name: Courier
        # title: Courier mail servers
        symbol,id,code,message,retry,description,remediation
        MailboxNotFound,2,550 5.1.1,No mailbox {address} here,never,There is no such mailbox.,Check the address. | Remove it from your lists.
        RateLimited,1,421 4.7.0,Too many messages,backoff,The server takes no more mail for now.,Retry with growing delays.

        """;

    [Fact]
    public async Task Behind_the_enum_of_a_package_stand_its_constants_with_meaning_code_and_remediation()
    {
        IReadOnlyList<ISymbol> offered = await Offered("ErrorCatalogs.Mail", "GmailError", Packaged());

        string full = Shown(offered.Single(symbol => symbol.Name == nameof(GmailError.MailboxFull)));
        Assert.Contains(GmailError.MailboxFull.Description, full, StringComparison.Ordinal);
        Assert.Contains("452 4.2.2 or ?p=OverQuotaTemp, transient", full, StringComparison.Ordinal);
        Assert.All(GmailError.MailboxFull.Remediation, step => Assert.Contains(Words(step), full, StringComparison.Ordinal));
        Assert.Contains(offered, symbol => symbol.Name == nameof(GmailError.DmarcPolicyRejected));
        Assert.DoesNotContain(offered, symbol => symbol.Kind != SymbolKind.Field);
    }

    [Fact]
    public async Task Every_constant_of_a_package_says_what_it_means()
    {
        IEnumerable<MethodInfo> facades = typeof(MailErrors).Assembly.GetExportedTypes().Select(type => type.GetMethod("Describe")).OfType<MethodInfo>();
        Assert.Equal(MailErrors.Catalogs.Count, facades.Count());
        foreach (MethodInfo describe in facades)
        {
            var catalog = (Catalog)describe.DeclaringType!.GetProperty("Catalog")!.GetValue(null)!;
            string type = describe.GetParameters().Single().ParameterType.Name;
            Dictionary<string, ISymbol> offered = (await Offered("ErrorCatalogs.Mail", type, Packaged())).ToDictionary(symbol => symbol.Name);

            Assert.All(catalog, entry => Assert.Contains(Words(entry.Description), Shown(offered[entry.Symbol]), StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Behind_the_enum_of_a_table_of_the_project_stand_its_constants_with_meaning_code_and_remediation()
    {
        GeneratedProject project = new TableProject().WithTable("courier.csv", Table).Generate();

        IReadOnlyList<ISymbol> offered = await Offered("Acme", "CourierError", project.Compilation.References, [.. project.Files.Values]);

        Assert.Equal(["MailboxNotFound", "RateLimited", "Unknown"], offered.Select(symbol => symbol.Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            "There is no such mailbox. 550 5.1.1, permanent, never retry. What to do: Check the address. Remove it from your lists.",
            Shown(offered.Single(symbol => symbol.Name == "MailboxNotFound")));
    }

    [Fact]
    public async Task Behind_a_constant_stand_its_description_remediation_and_retry_advice()
    {
        IReadOnlyList<ISymbol> offered = await Offered("ErrorCatalogs.Mail", "GmailError.MailboxFull", Packaged());

        Assert.Subset(offered.Select(symbol => symbol.Name).ToHashSet(), new HashSet<string> { "Description", "Remediation", "Retry", "Severity", "Describe" });
    }

    /// <summary>The catalogs for mail with the XML file that the package holds beside the assembly.</summary>
    private static IEnumerable<MetadataReference> Packaged()
    {
        string path = typeof(MailErrors).Assembly.Location;
        return TableProject.Framework
            .Append(MetadataReference.CreateFromFile(path, documentation: XmlDocumentationProvider.CreateFromFile(Path.ChangeExtension(path, ".xml"))));
    }

    /// <summary>What an editor lists when a dot is typed behind an expression.</summary>
    private static async Task<IReadOnlyList<ISymbol>> Offered(string space, string expression, IEnumerable<MetadataReference> references, params string[] sources)
    {
        using var workspace = new AdhocWorkspace();
        Project project = workspace.AddProject("Editor", LanguageNames.CSharp)
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Parse))
            .WithMetadataReferences(references);
        foreach (string source in sources)
        {
            project = project.AddDocument($"Source{project.DocumentIds.Count}.cs", source).Project;
        }

        string code = $$"""
            using {{space}};

            class Typed
            {
                object Value => {{expression}}.
            }
            """;
        Document document = project.AddDocument("Typed.cs", SourceText.From(code));
        return [.. (await Recommender.GetRecommendedSymbolsAtPositionAsync(document, code.LastIndexOf('.') + 1)).Where(symbol => symbol.Name is not "Equals" and not "ReferenceEquals")];
    }

    /// <summary>The documentation of a symbol as running text.</summary>
    private static string Shown(ISymbol symbol) =>
        Words(string.Join(" ", XElement.Parse(symbol.GetDocumentationCommentXml()!).DescendantNodes().OfType<XText>().Select(text => text.Value)));

    private static string Words(string text) => Blanks().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
