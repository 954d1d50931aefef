using System;
using System.Threading;
using ErrorCatalogs.Tables;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ErrorCatalogs.Generator.Pipeline;

/// <summary>An additional file that the project names as a table, not yet read.</summary>
/// <param name="File">The file.</param>
/// <param name="Settings">The settings of its item.</param>
internal sealed record TableItem(AdditionalText File, TableSettings Settings)
{
    private const string Prefix = "build_metadata.AdditionalFiles.";

    /// <summary>Whether a file is a table: its item says <c>ErrorTable="true"</c>.</summary>
    public static bool IsTable((AdditionalText File, AnalyzerConfigOptionsProvider Options) input) =>
        input.Options.GetOptions(input.File).TryGetValue(Prefix + "ErrorTable", out string? value)
        && value.Equals("true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes the settings of the file's item.</summary>
    public static TableItem Of((AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation)
    {
        AnalyzerConfigOptions options = input.Options.GetOptions(input.File);
        return new TableItem(input.File, new TableSettings(
            Get("Name"),
            Get("Title"),
            Get("Enum"),
            Get("Namespace"),
            Get("Accessibility"),
            Get("Protocol"),
            Get("Category"),
            Get("Categories"),
            Get("Hosts"),
            Get("Signatures"),
            Get("Kind")));

        string? Get(string name) => options.TryGetValue(Prefix + name, out string? value) && value.Length != 0 ? value : null;
    }
}
