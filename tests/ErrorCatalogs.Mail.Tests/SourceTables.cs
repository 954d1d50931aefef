using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ErrorCatalogs.Tables;

namespace ErrorCatalogs.Mail.Tests;

/// <summary>The tables as they lie in the repository, read by the compiler's own reader.</summary>
internal static class SourceTables
{
    /// <summary>The folder that the repository was checked out to.</summary>
    public static string Root { get; } = FindRoot();

    private static readonly ParsedTable[] Parsed = [.. Files().Select(file => TableCompiler.Parse(TableFile.Load(file)))];

    /// <summary>The folder of the tables.</summary>
    public static string Folder => Path.Combine(Root, "data");

    /// <summary>Every table, vocabularies too.</summary>
    public static IReadOnlyList<SourceTable> All { get; } = [.. Parsed.Select(table => new SourceTable(table, Compile(table)))];

    /// <summary>The tables that become catalogs.</summary>
    public static IEnumerable<SourceTable> Catalogs => All.Where(table => !table.Model.IsVocabulary);

    /// <summary>The entries of all catalogs.</summary>
    public static IEnumerable<SourceRow> Rows => Catalogs.SelectMany(table => table.Rows);

    private static IEnumerable<string> Files() => Directory
        .EnumerateFiles(Folder)
        .Where(file => Path.GetExtension(file) is ".csv" or ".yaml")
        .Order(StringComparer.Ordinal);

    private static CompiledTable Compile(ParsedTable table) =>
        TableCompiler.Compile(table, [.. Parsed.Select(other => other.Model).OfType<CatalogModel>().Where(model => model.IsVocabulary).Select(Vocabulary.Of)]);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CodeGen.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The tests read the tables of the repository, and run below its folder only.");
    }
}

/// <summary>A table of the repository.</summary>
/// <param name="Parsed">The table by itself; its categories are the words of its cells.</param>
/// <param name="Compiled">The table with its categories resolved and its samples checked.</param>
internal sealed record SourceTable(ParsedTable Parsed, CompiledTable Compiled)
{
    /// <summary>What the table says.</summary>
    public CatalogModel Model => Parsed.Model!;

    /// <summary>The name of the file without folder.</summary>
    public string FileName => Model.FileName;

    /// <summary>The file's text.</summary>
    public string Text => File.ReadAllText(Parsed.Path);

    /// <summary>Whether the table is a CSV file.</summary>
    public bool IsCsv => FileName.EndsWith(".csv", StringComparison.Ordinal);

    /// <summary>The catalog that the library has of this table.</summary>
    public Catalog Catalog => MailErrors.Catalogs.Single(catalog => catalog.Name == Model.Name);

    /// <summary>The entries, in the order of the file.</summary>
    public IEnumerable<SourceRow> Rows => Model.Entries.Select(entry => new SourceRow(this, entry));
}

/// <summary>An entry with the table that it stands in.</summary>
/// <param name="Table">The table.</param>
/// <param name="Entry">The entry.</param>
internal sealed record SourceRow(SourceTable Table, EntryModel Entry)
{
    /// <summary>The samples as a server would send them: a table writes their line breaks as <c>\r\n</c>.</summary>
    public IEnumerable<string> Samples => Entry.Samples.Select(sample => sample.Replace("\\r\\n", "\r\n"));

    /// <summary>The samples that are SMTP replies as they were sent: they begin with a code of an error, and a text follows. 400 to 419 are HTTP's.</summary>
    public IEnumerable<string> SmtpErrors => Samples.Where(sample => sample.Length > 4 && BeginsWithCode(sample) && sample[0] is '4' or '5' && sample[..2] is not ("40" or "41")
        && !sample.Contains('{', StringComparison.Ordinal));

    /// <summary>The host that answers with the table's replies: one of the provider's own, where the table is a provider's.</summary>
    public string? Host => Table.Catalog.Hosts.Count == 0 ? null : "mx." + Table.Catalog.Hosts[0];

    /// <summary>Whether the entry is recognised by what a server says, and not by codes alone.</summary>
    public bool HasWording => Entry.Templates.Count != 0 || Entry.Keys.Any(key => key.Token is not null);

    /// <summary>Whether a match is this very entry.</summary>
    public bool Is(ErrorMatch match) => match.IsKnown && match.Catalog!.Name == Table.Model.Name && match.Entry.Symbol == Entry.Symbol;

    /// <summary>Whether a line begins as one of a reply does.</summary>
    public static bool BeginsWithCode(string line) =>
        line.Length >= 4 && char.IsAsciiDigit(line[0]) && char.IsAsciiDigit(line[1]) && char.IsAsciiDigit(line[2]) && line[3] is ' ' or '-';

    /// <summary>Names the place for the message of a failing test, as compilers do.</summary>
    public string Offends(string how) => $"{Table.FileName}({Entry.Line}): {Entry.Symbol}: {how}";
}
