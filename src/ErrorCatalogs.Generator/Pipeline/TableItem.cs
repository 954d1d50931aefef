using System;
using System.Linq;
using System.Text.RegularExpressions;
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
    private const string Escaped = "escaped";

    /// <summary>The settings that ErrorCatalogs.targets writes as quoted-printable text, because an .editorconfig file could not hold them.</summary>
    private static readonly string[] EscapedNames = ["title", "category", "hosts", "signatures", "columns"];

    /// <summary>Whether a file is a table: its item says <c>ErrorTable="true"</c>, which a build makes <c>escaped</c>.</summary>
    public static bool IsTable((AdditionalText File, AnalyzerConfigOptionsProvider Options) input) =>
        input.Options.GetOptions(input.File).TryGetValue(Prefix + "ErrorTable", out string? value)
        && (value.Equals("true", StringComparison.OrdinalIgnoreCase) || value.Equals(Escaped, StringComparison.OrdinalIgnoreCase));

    /// <summary>Takes the settings of the file's item.</summary>
    public static TableItem Of((AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation)
    {
        AnalyzerConfigOptions options = input.Options.GetOptions(input.File);
        bool isEscaped = Get("ErrorTable") is Escaped;
        return new TableItem(input.File, TableSettings.Names.Aggregate(TableSettings.None, Add));

        TableSettings Add(TableSettings settings, string name) =>
            Get(name) is { } value ? settings.With(name, isEscaped && EscapedNames.Contains(name) ? Unescape(value) : value) : settings;

        // The names of metadata are compared without regard to case.
        string? Get(string name) => options.TryGetValue(Prefix + name, out string? value) && value.Length != 0 ? value : null;
    }

    /// <summary>Reads <c>=3B</c> as the character of that number.</summary>
    private static string Unescape(string value) => Regex.Replace(value, "=([0-9A-F]{2})", match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());
}
