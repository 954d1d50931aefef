using System.Threading;
using ErrorCatalogs.Tables;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalogs.Generator.Pipeline;

/// <summary>A table's file, equal to another one with the same content.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Text">Its content; <see langword="null"/> where it could not be read.</param>
/// <param name="Settings">The settings of its item.</param>
internal sealed record TableInput(string Path, SourceText? Text, TableSettings Settings)
{
    /// <summary>Reads the file.</summary>
    public static TableInput Read(TableItem item, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new TableInput(item.File.Path, item.File.GetText(cancellation), item.Settings);
    }

    /// <summary>Reads and checks the table by itself.</summary>
    public static ParsedTable Parse(TableInput input, CancellationToken cancellation)
    {
        return input.Text is { } text
            ? TableCompiler.Parse(new TableFile(input.Path, text.ToString(), input.Settings), cancellation)
            : new ParsedTable(input.Path, null, default, default, null, SettingPlaces.None, new EquatableArray<TableDiagnostic>(
                [new TableDiagnostic(DiagnosticRules.UnreadableFile, TextRange.Start, new EquatableArray<string>(["The file is not there or cannot be opened."]))]));
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
