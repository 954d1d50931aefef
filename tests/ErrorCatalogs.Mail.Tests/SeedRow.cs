using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace ErrorCatalogs.Mail.Tests;

/// <summary>A row of one of the five documents that the tables began from, and where it went.</summary>
/// <param name="Seed">The document.</param>
/// <param name="Section">The section of the document.</param>
/// <param name="Number">The row in the section, from 1.</param>
/// <param name="Code">The code as printed; empty where the row has none.</param>
/// <param name="Enhanced">The enhanced code as printed; empty where the row has none.</param>
/// <param name="Message">The wire text as printed; empty where the row has none.</param>
/// <param name="Table">The catalog that the row went to.</param>
/// <param name="Symbol">The entry that carries it; empty where none does.</param>
/// <param name="Reason">Why there is none, or why codes and text differ from the entry's.</param>
internal sealed record SeedRow(string Seed, string Section, int Number, string Code, string Enhanced, string Message, string Table, string Symbol, string Reason)
{
    private const string Header = "seed\tsection\trow\tcode\tenhanced\tmessage\tcatalog\tsymbol\treason";

    /// <summary>Every row of every document.</summary>
    public static IReadOnlyList<SeedRow> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(SourceTables.Root, "tests", "ErrorCatalogs.Mail.Tests", "Seeds"), "*.tsv").Order().SelectMany(Read),
    ];

    /// <summary>The rows that an entry carries, with the entry.</summary>
    public static IEnumerable<(SeedRow Row, SourceRow Entry)> Carried =>
        from row in All
        let entry = row.Entry
        where entry is not null
        select (row, entry);

    /// <summary>The entry that carries the row.</summary>
    public SourceRow? Entry => SourceTables.Rows.SingleOrDefault(row => row.Table.Model.Name == Table && row.Entry.Symbol == Symbol);

    /// <summary>The row as a server would send it.</summary>
    public string Reply => string.Join(' ', new[] { Code, Enhanced, Message }.Where(part => part.Length != 0));

    /// <summary>Names the place for the message of a failing test.</summary>
    public string Offends(string how) => $"{Seed} {Section} row {Number}, {Table}.{Symbol}: {how}";

    private static IEnumerable<SeedRow> Read(string path)
    {
        string[] lines = File.ReadAllLines(path);
        if (lines[0] != Header)
        {
            throw new InvalidDataException($"{path} does not begin with the columns that a list of rows has.");
        }

        return lines.Skip(1).Select(line => line.Split('\t')).Select(cells => new SeedRow(
            cells[0], cells[1], int.Parse(cells[2]), cells[3], cells[4], cells[5], cells[6], cells[7], cells[8]));
    }
}
