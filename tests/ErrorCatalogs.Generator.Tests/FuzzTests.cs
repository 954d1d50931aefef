using System;
using System.Globalization;
using System.Linq;
using ErrorCatalogs.Generator.Tests.Projects;
using Xunit;

namespace ErrorCatalogs.Generator.Tests;

/// <summary>Tables of chance: the same ones in every run, named by their seed.</summary>
public sealed class FuzzTests
{
    private const int TablesPerProject = 30;

    private static readonly string[] Headers =
    [
        "symbol", "id", "code", "reply", "enhanced", "http", "hresult", "response", "app", "exception", "message", "token", "sample", "category", "severity",
        "retry", "description", "causes", "remediation", "glossary", "doc", "source", "since", "deprecated", "replaced_by", "Owner", "Error Code", "error", "", "Status (SMTP)",
    ];

    private static readonly string[] Cells =
    [
        "", "-", "Good", "MailboxFull", "class", "Unknown", "value__", "1", "0", "-1", "2147483647", "99999999999", "550", "550 5.1.1", "5xx", "X.7.1", "5.7.500-5.7.699",
        "421, \"4.3.0\"", "0x800CCC0E", "0x00000000", "NO_SUCH", "SocketError.HostNotFound", "[TSS04]", "too many {things}", "{only}", "no mailbox {recipient} here",
        "550 5.1.1 no mailbox jo here", "permanent", "transient", "grave", "never", "now", "after fix", "a | b | c", "1. one\n2. two", "TERM: meaning", "Rate limited", "Kraft\u00FCberschuss",
    ];

    private static readonly string[] Settings =
    [
        "# name: Some", "# enum: SomeMatch", "# enum: class", "# namespace: Acme.Fuzz", "# namespace: 1", "# accessibility: public", "# protocol: imap", "# protocol: http",
        "# category: Rate limited", "# categories: Nowhere", "# kind: vocabulary", "# hosts: example.com", "# signatures: courier", "# colour: blue", "# just a comment", "#",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_table_of_chance_does_no_harm(int seed)
    {
        var random = new Random(seed);
        TableProject project = Enumerable.Range(0, TablesPerProject).Aggregate(
            new TableProject(),
            (tables, number) => tables.WithTable($"table{number}.csv", Csv(random), ("Name", $"Table{number.ToString(CultureInfo.InvariantCulture)}")));

        HostileCellTests.AssertHarmless(project);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Half_a_table_does_no_harm(int seed)
    {
        var random = new Random(seed);
        string[] tables = [SampleTables.Courier, SampleTables.Ledger, SampleTables.Postbox, SampleTables.Retired];
        var project = new TableProject();
        for (int i = 0; i < TablesPerProject; i++)
        {
            string table = tables[i % tables.Length];
            string extension = table.StartsWith("catalog:", StringComparison.Ordinal) ? "yaml" : "csv";
            project = project.WithTable($"table{i}.{extension}", Damage(table, random), ("Name", $"Table{i}"));
        }

        HostileCellTests.AssertHarmless(project);
    }

    private static string Csv(Random random)
    {
        string[] headers = [.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => random.Next(10) == 0 ? Hostile(random) : Pick(Headers, random))];
        string[] settings = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Pick(Settings, random))];
        string[] rows = [.. Enumerable.Range(0, random.Next(8)).Select(_ => Row(random, headers.Length + (random.Next(12) == 0 ? 1 : 0)))];
        return string.Join(random.Next(4) == 0 ? "\r\n" : "\n", [.. settings, string.Join(",", headers.Select(HostileCellTests.Quote)), .. rows]);
    }

    private static string Row(Random random, int length) => string.Join(",", Enumerable.Range(0, length)
        .Select(_ => random.Next(6) == 0 ? Hostile(random) : Pick(Cells, random))
        .Select(cell => random.Next(30) == 0 ? cell : HostileCellTests.Quote(cell)));

    /// <summary>Takes a piece out, doubles one or puts something foreign in.</summary>
    private static string Damage(string table, Random random)
    {
        int at = random.Next(table.Length);
        int length = random.Next(Math.Min(40, table.Length - at));
        return random.Next(4) switch
        {
            0 => table.Remove(at, length),
            1 => table.Insert(at, table.Substring(at, length)),
            2 => table.Insert(at, Hostile(random)),
            _ => table.Substring(0, at),
        };
    }

    private static string Hostile(Random random) => Pick([.. HostileCells.All.Where(cell => cell.Length < 1_000)], random);

    private static string Pick(string[] values, Random random) => values[random.Next(values.Length)];
}
