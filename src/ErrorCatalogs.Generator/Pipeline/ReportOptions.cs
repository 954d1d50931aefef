using System;
using System.Threading;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ErrorCatalogs.Generator.Pipeline;

/// <summary>What the reports depend on beside the tables.</summary>
/// <param name="IsStrict">Whether the project wants every warning about a table to be an error.</param>
internal sealed record ReportOptions(bool IsStrict)
{
    /// <summary>Reads the options of a project.</summary>
    public static ReportOptions Read(AnalyzerConfigOptionsProvider options, CancellationToken cancellation) => new(
        options.GlobalOptions.TryGetValue("build_property.ErrorCatalogsStrict", out string? value)
        && value.Equals("true", StringComparison.OrdinalIgnoreCase));
}
