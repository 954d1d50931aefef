using System.Collections.Generic;
using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using ErrorCatalogs.Cli.Catalogs;

namespace ErrorCatalogs.Cli.Commands;

/// <summary>The options by which every command is told which catalogs to work with.</summary>
internal sealed class CatalogOptions
{
    private readonly Option<string[]> table = new("--table", "-t")
    {
        HelpName = "FILE",
        Description = "A CSV or YAML table to add; it replaces the catalog of the same name. May be given more than once.",
    };

    private readonly Option<string[]> catalog = new("--catalog", "-c")
    {
        HelpName = "NAME",
        Description = "Work with this catalog only. May be given more than once.",
    };

    private readonly Option<bool> verbose = new("--verbose", "-v")
    {
        Description = "Print what is merely worth knowing about a table, too.",
    };

    /// <summary>Whether JSON is asked for: one object a line.</summary>
    public Option<bool> Json { get; } = new("--json", "-j")
    {
        Description = "Write JSON, one object a line.",
    };

    public void AddTo(Command command)
    {
        command.Add(Json);
        command.Add(catalog);
        command.Add(table);
        command.Add(verbose);
    }

    /// <summary>Whether catalogs are named.</summary>
    public bool AreNamed(ParseResult parsed) => parsed.GetValue(catalog) is { Length: > 0 };

    /// <summary>Reads the tables and prints what is wrong with them.</summary>
    public CatalogLibrary Load(ParseResult parsed, TextWriter error) =>
        CatalogLibrary.Load(parsed.GetValue(table) ?? [], new DiagnosticPrinter(error, parsed.GetValue(verbose)));

    /// <summary>Takes the catalogs that are named, or all.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="library">All catalogs.</param>
    /// <param name="chosen">Those to work with, in the library's order.</param>
    /// <param name="message">Why a name is none.</param>
    public bool TryChoose(ParseResult parsed, CatalogLibrary library, out IReadOnlyList<Catalog> chosen, [NotNullWhen(false)] out string? message) =>
        library.TryChoose(parsed.GetValue(catalog) ?? [], out chosen, out message);
}
