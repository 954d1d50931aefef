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

    public static void Report(SourceProductionContext context, (CheckedTable Table, ReportOptions Options) input)
    {
        foreach (TableDiagnostic diagnostic in input.Table.Diagnostics)
        {
            context.ReportDiagnostic(Create(input.Table.Path, diagnostic, input.Options.IsStrict));
        }
    }

    private static Diagnostic Create(string path, TableDiagnostic diagnostic, bool isStrict)
    {
        DiagnosticDescriptor rule = Descriptors[diagnostic.Rule.Id];
        TextRange range = diagnostic.Range;
        var span = new LinePositionSpan(
            new LinePosition(range.StartLine, range.StartColumn), new LinePosition(range.EndLine, range.EndColumn));
        DiagnosticSeverity severity = isStrict && rule.DefaultSeverity == DiagnosticSeverity.Warning ? DiagnosticSeverity.Error : rule.DefaultSeverity;
        return Diagnostic.Create(
            rule,
            Location.Create(path, default, span),
            severity,
            additionalLocations: null,
            properties: null,
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
        isEnabledByDefault: true,
        helpLinkUri: rule.HelpLink);
}
