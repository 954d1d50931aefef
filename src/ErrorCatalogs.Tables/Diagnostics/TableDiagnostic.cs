using System.Globalization;
using System.Linq;

namespace ErrorCatalogs.Tables;

/// <summary>How much a diagnostic matters.</summary>
public enum TableSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably a mistake; nothing is left out.</summary>
    Warning,

    /// <summary>A mistake; what cannot be used is left out: a setting, the row, or the table. A row is kept of which nothing is wrong but its sample or replacement.</summary>
    Error,
}

/// <summary>A kind of mistake in a table.</summary>
/// <param name="Id">The stable id, <c>ECAT001</c>.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Message">The message with <c>{0}</c> and so on for what it is about; it ends with what to do.</param>
/// <param name="Severity">How much it matters.</param>
public sealed record DiagnosticRule(string Id, string Title, string Message, TableSeverity Severity)
{
    /// <summary>Where the pages are that explain the rules, a file for each.</summary>
    public const string HelpPages = "https://github.com/errorcatalogs/errorcatalogs/blob/main/docs/diagnostics/";

    /// <summary>The page that explains the mistake and shows how to mend it.</summary>
    public string HelpLink => HelpPages + Id + ".md";
}

/// <summary>A mistake in a table, with its place.</summary>
/// <param name="Rule">The kind of mistake.</param>
/// <param name="Range">The place in the file.</param>
/// <param name="Arguments">What the message is about.</param>
public sealed record TableDiagnostic(DiagnosticRule Rule, TextRange Range, EquatableArray<string> Arguments)
{
    /// <summary>The message.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, Arguments.Cast<object>().ToArray());

    /// <summary>The diagnostic as compilers write it: <c>table.csv(3,17): error ECAT006: ...</c>.</summary>
    /// <param name="path">The file.</param>
    public string Format(string path) => $"{path}({Range}): {Rule.Severity.ToString().ToLowerInvariant()} {Rule.Id}: {Message}";
}
