using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using ErrorCatalogs.Mail;

namespace ErrorCatalogs.Cli.Catalogs;

/// <summary>All catalogs at hand: those of tables given at the prompt, and the bundled ones.</summary>
internal sealed class CatalogLibrary
{
    private CatalogLibrary(IReadOnlyList<Catalog> catalogs, bool hasTableErrors)
    {
        Catalogs = catalogs;
        ExitCode = hasTableErrors ? Cli.ExitCode.TableErrors : Cli.ExitCode.Done;
    }

    /// <summary>The catalogs, the more important first.</summary>
    public IReadOnlyList<Catalog> Catalogs { get; }

    /// <summary>How a run ends that does its work with these catalogs.</summary>
    public int ExitCode { get; }

    /// <summary>Reads tables and puts them among the bundled catalogs.</summary>
    /// <remarks>A table takes the place of the bundled catalog of its name; else it comes before them all, since whoever gives it means it.</remarks>
    /// <param name="tables">The tables' files.</param>
    /// <param name="printer">Prints what is wrong with them.</param>
    public static CatalogLibrary Load(IReadOnlyList<string> tables, DiagnosticPrinter printer)
    {
        IReadOnlyList<Catalog> given = new TableLoader(printer).Load(tables);
        CatalogSet bundled = MailErrors.Catalogs;
        IEnumerable<Catalog> added = given.Where(own => !bundled.Any(catalog => catalog.IsNamed(own.Name)));
        IEnumerable<Catalog> kept = bundled.Select(catalog => given.FirstOrDefault(own => own.IsNamed(catalog.Name)) ?? catalog);
        return new CatalogLibrary([.. added, .. kept], printer.HasErrors);
    }

    /// <summary>Takes the catalogs with some names; all where no name is given.</summary>
    /// <param name="names">The names, without regard to case.</param>
    /// <param name="chosen">The catalogs, in the order of the library.</param>
    /// <param name="message">What is wrong with a name.</param>
    public bool TryChoose(IReadOnlyList<string> names, out IReadOnlyList<Catalog> chosen, [NotNullWhen(false)] out string? message)
    {
        string? unknown = names.FirstOrDefault(name => !Catalogs.Any(catalog => catalog.IsNamed(name)));
        message = unknown is null ? null : CatalogNames.Unknown(unknown, Catalogs);
        chosen = names.Count == 0 ? Catalogs : [.. Catalogs.Where(catalog => names.Any(catalog.IsNamed))];
        return message is null;
    }
}
