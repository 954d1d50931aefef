using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalogs.Generator.Pipeline;

/// <summary>Reports what is wrong with tables at its place in their files.</summary>
internal static class TableDiagnostics
{
    private static readonly Dictionary<string, DiagnosticDescriptor> Descriptors = DiagnosticRules.All.ToDictionary(rule => rule.Id, Describe);

    public static void Report(SourceProductionContext context, CheckedTable table)
    {
        foreach (TableDiagnostic diagnostic in table.Diagnostics)
        {
            context.ReportDiagnostic(Create(table.Path, diagnostic));
        }
    }

    private static Diagnostic Create(string path, TableDiagnostic diagnostic)
    {
        TextRange range = diagnostic.Range;
        var span = new LinePositionSpan(
            new LinePosition(range.StartLine, range.StartColumn), new LinePosition(range.EndLine, range.EndColumn));
        return Diagnostic.Create(
            Descriptors[diagnostic.Rule.Id],
            Location.Create(path, default, span),
            [.. diagnostic.Arguments]);
    }

    private static DiagnosticDescriptor Describe(DiagnosticRule rule) => new(
        rule.Id,
        rule.Title,
        rule.Message,
        "ErrorCatalogs",
        rule.Severity switch
        {
            TableSeverity.Error => DiagnosticSeverity.Error,
            TableSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true);
}
