using System.Collections.Generic;
using System.Linq;

namespace ErrorCatalogs.Tables;

/// <summary>Collects the mistakes found in one table.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<TableDiagnostic> found = [];

    public bool HasErrors => found.Any(diagnostic => diagnostic.Rule.Severity == TableSeverity.Error);

    public void Add(DiagnosticRule rule, TextRange range, params string[] arguments) =>
        found.Add(new TableDiagnostic(rule, range, new EquatableArray<string>(arguments)));

    /// <summary>What was found, in the order of the file.</summary>
    public EquatableArray<TableDiagnostic> ToArray() => new(found
        .OrderBy(diagnostic => diagnostic.Range.StartLine)
        .ThenBy(diagnostic => diagnostic.Range.StartColumn)
        .ThenBy(diagnostic => diagnostic.Rule.Id, System.StringComparer.Ordinal));
}
