using System.Collections.Generic;
using System.IO;
using System.Linq;
using ErrorCatalogs.Cli.Output.Pages;
using ErrorCatalogs.Tables;

namespace ErrorCatalogs.Cli.Catalogs;

/// <summary>Prints what is wrong with tables, each in a line that editors and build tools can read.</summary>
/// <param name="error">Takes the lines.</param>
/// <param name="withInfos">Whether to print what is merely worth knowing.</param>
internal sealed class DiagnosticPrinter(TextWriter error, bool withInfos)
{
    /// <summary>Whether an error was among them.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Prints the diagnostics of one table in the order of its lines.</summary>
    public void Print(string path, IEnumerable<TableDiagnostic> diagnostics)
    {
        foreach (TableDiagnostic diagnostic in diagnostics.OrderBy(one => one.Range.StartLine).ThenBy(one => one.Range.StartColumn))
        {
            HasErrors |= diagnostic.Rule.Severity == TableSeverity.Error;
            if (withInfos || diagnostic.Rule.Severity != TableSeverity.Info)
            {
                error.WriteLine(Printable.Line(diagnostic.Format(path)));
            }
        }
    }

    /// <summary>Prints an error that concerns a file as a whole.</summary>
    public void Print(string path, DiagnosticRule rule, params string[] arguments) =>
        Print(path, [new TableDiagnostic(rule, TextRange.Start, new EquatableArray<string>(arguments))]);
}
