using System;
using System.Threading;
using ErrorCatalogs.Tables;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalogs.Generator.Pipeline;

/// <summary>An additional file that the project names as a table, equal to another one with the same content.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Text">Its content; <see langword="null"/> where it could not be read.</param>
/// <param name="Settings">The settings of its item.</param>
internal sealed record TableInput(string Path, SourceText? Text, TableSettings Settings)
{
    private const string Prefix = "build_metadata.AdditionalFiles.";

    /// <summary>Whether a file is a table: its item says <c>ErrorTable="true"</c>.</summary>
    public static bool IsTable((AdditionalText File, AnalyzerConfigOptionsProvider Options) input) =>
        input.Options.GetOptions(input.File).TryGetValue(Prefix + "ErrorTable", out string? value)
        && value.Equals("true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes the file with its item's settings.</summary>
    public static TableInput Read((AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation)
    {
        AnalyzerConfigOptions options = input.Options.GetOptions(input.File);
        return new TableInput(input.File.Path, input.File.GetText(cancellation), new TableSettings(
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

    /// <summary>Reads and checks the table by itself.</summary>
    public static ParsedTable Parse(TableInput input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return TableCompiler.Parse(new TableFile(input.Path, input.Text?.ToString() ?? "", input.Settings));
    }

    /// <inheritdoc/>
    public bool Equals(TableInput? other) =>
        other is not null
        && Path == other.Path
        && Settings == other.Settings
        && (ReferenceEquals(Text, other.Text) || (Text is not null && other.Text is not null && Text.ContentEquals(other.Text)));

    /// <inheritdoc/>
    public override int GetHashCode() => Path.GetHashCode() ^ (Text?.Length ?? 0);
}
