using System;
using System.Globalization;
using System.Linq;
using ErrorCatalogs.Tables;
using ErrorCatalogs.Tables.Cells;

namespace ErrorCatalogs.Generator.Emit;

/// <summary>Writes the enum: one documented member for each entry.</summary>
internal static class EnumEmitter
{
    /// <summary>The most codes that the summary of a member lists.</summary>
    private const int MaxCodes = 4;

    public static void Write(SourceWriter writer, Names names, CatalogModel model)
    {
        writer.Lines($"/// <summary>{Literal.Xml(model.Title.TrimEnd('.'))}{(model.IsVocabulary ? "" : ": what a reply can report")}.</summary>");
        if (!model.IsVocabulary)
        {
            writer.Lines($"/// <remarks>A reply is matched to it by <see cref=\"{names.Facade}\"/>.</remarks>");
        }

        writer.Lines($"{Names.GeneratedCode}\n{names.Access} enum {names.Enum}");
        using (writer.Block())
        {
            writer.Lines($"""
                /// <summary>{(model.IsVocabulary ? "None of the others, or not known." : "A reply that matches no entry; its codes and severity are still read.")}</summary>
                Unknown = 0,
                """);
            string file = Literal.Plain(model.FileName);
            foreach (EntryModel entry in model.Entries)
            {
                writer.Lines("");
                WriteMember(writer, file, entry);
            }
        }
    }

    /// <summary>Writes the enum of the categories that the table's own cells name.</summary>
    public static void WriteCategories(SourceWriter writer, Names names, CategorySource categories)
    {
        writer.Lines($"/// <summary>The categories of <see cref=\"{names.Enum}\"/>.</summary>");
        writer.Lines($"{Names.GeneratedCode}\n{names.Access} enum {categories.EnumName}");
        using (writer.Block())
        {
            writer.Lines("/// <summary>None is given.</summary>\nUnknown = 0,");
            foreach (CategoryModel category in categories.Members)
            {
                writer.Lines($"\n/// <summary>{Literal.Xml(category.Symbol)}.</summary>\n{Literal.Identifier(category.Symbol)} = {category.Value.ToString(CultureInfo.InvariantCulture)},");
            }
        }
    }

    /// <summary>What the headers were taken for whose name does not say it, for whoever wonders where a column went.</summary>
    public static string Columns(CatalogModel model)
    {
        string[] columns = [.. model.Columns
            .Where(column => !string.Equals(column.Header, column.Meaning, StringComparison.OrdinalIgnoreCase))
            .Select(column => $"\n//   {Literal.Plain(column.Header)} -> {column.Meaning ?? "kept as an extra value"}")];
        return columns.Length == 0 ? "" : "\n// Columns whose header does not say what they were taken for:" + string.Concat(columns);
    }

    private static void WriteMember(SourceWriter writer, string file, EntryModel entry)
    {
        string description = entry.Description.Length != 0 ? entry.Description
            : entry.Templates.Count != 0 ? entry.Templates[0].Text
            : entry.Symbol;
        writer.Line("/// <summary>", Literal.Xml(description), "</summary>");
        WriteRemarks(writer, entry);
        if (entry.Deprecated is { } reason)
        {
            writer.Lines($"[global::System.Obsolete({Literal.String(Literal.Plain(Advice(reason, entry.ReplacedBy)))})]");
        }

        writer.Line(Literal.Identifier(entry.Symbol) + " = ", Value(entry), ", // " + file + ":" + entry.Line.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Why the entry is deprecated and what has taken its place.</summary>
    private static string Advice(string reason, string? replacement) =>
        replacement is null || reason.EndsWith($"Use {replacement}.", StringComparison.Ordinal) ? reason
        : reason.TrimEnd('.') + $". Use {replacement}.";

    /// <summary>Codes, severity and category in one line, then what to do.</summary>
    private static void WriteRemarks(SourceWriter writer, EntryModel entry)
    {
        string codes = Codes(entry);
        string facts = string.Join(", ", new[]
        {
            codes,
            SeverityOf(entry),
            entry.Category?.Symbol ?? "",
            Retry(entry.Retry),
        }.Where(fact => fact.Length != 0));
        if (facts.Length == 0 && entry.Remediation.Count == 0)
        {
            return;
        }

        writer.Lines("/// <remarks>");
        if (facts.Length != 0)
        {
            // A code stays as it is on the wire; a word that begins the line is a sentence's first.
            string first = facts.Substring(0, 1);
            writer.Line("/// <para>", Literal.Xml((codes.Length == 0 ? first.ToUpperInvariant() : first) + facts.Substring(1)), ".</para>");
        }

        if (entry.Remediation.Count == 1)
        {
            writer.Line("/// <para>What to do: ", Literal.Xml(entry.Remediation[0]), "</para>");
        }
        else if (entry.Remediation.Count > 1)
        {
            writer.Lines("/// <para>What to do:</para>\n/// <list type=\"number\">");
            foreach (string step in entry.Remediation)
            {
                writer.Line("/// <item><description>", Literal.Xml(step), "</description></item>");
            }

            writer.Lines("/// </list>");
        }

        writer.Lines("/// </remarks>");
    }

    private static string SeverityOf(EntryModel entry) => entry.Severity switch
    {
        Severity.Success => "success",
        Severity.Transient => "transient",
        Severity.Permanent => "permanent",
        _ => "",
    };

    private static string Codes(EntryModel entry)
    {
        if (entry.Keys.Count == 1)
        {
            return KeyText.Of(entry.Keys[0]);
        }

        string[] codes = [.. entry.Keys.Select(KeyText.Of).Distinct().Take(MaxCodes + 1)];
        return codes.Length == 0 ? "" : string.Join(" or ", codes.Take(MaxCodes)) + (codes.Length > MaxCodes ? " or others" : "");
    }

    private static string Retry(RetryAdvice retry) => retry switch
    {
        RetryAdvice.Never => "never retry",
        RetryAdvice.Now => "retry now",
        RetryAdvice.Backoff => "retry with backoff",
        RetryAdvice.AfterDelay => "retry after a delay",
        RetryAdvice.AfterFix => "retry after a fix",
        _ => "",
    };

    /// <summary>The value; error numbers of Windows are known by their hexadecimal digits.</summary>
    private static string Value(EntryModel entry) =>
        !entry.Keys.Any(key => key.HResult == entry.Value) ? entry.Value.ToString(CultureInfo.InvariantCulture)
        : entry.Value < 0 ? "unchecked((int)0x" + entry.Value.ToString("X8", CultureInfo.InvariantCulture) + ")"
        : "0x" + entry.Value.ToString("X8", CultureInfo.InvariantCulture);
}
