using System;
using System.Linq;
using System.Text;
using BenchmarkDotNet.Attributes;
using ErrorCatalogs.Tables;

namespace ErrorCatalogs.Benchmarks;

/// <summary>The same replies against tables of which one is a hundred times the other: what a match costs hardly depends on the number of rows.</summary>
[MemoryDiagnoser]
public class TableSizes
{
    private static readonly string[] Things = "mailbox account domain sender recipient message attachment quota license route certificate address policy folder relay queue header body session key".Split(' ');
    private static readonly string[] Owners = "customer tenant partner school branch reseller project office team campaign archive supplier".Split(' ');
    private static readonly string[] States = "was closed|was suspended|does not exist|has expired|is full|is locked|is being moved|cannot be verified|was renamed|is not reachable|needs approval|was never confirmed".Split('|');
    private static readonly string[] Reasons = "by an administrator|by its owner|since yesterday|for want of payment|after too many attempts|in this region|on this server|under your plan|for new messages|for external senders|at this hour|without a contract|in our records|on the old platform|during the migration|for legal reasons|under the new rules|by our filter|for this group|until further notice|after the trial|with this key|over this port|in this version|for shared use|because of its age|by mistake|on request|for safety|in test mode|for bulk mail|by the network".Split('|');

    private byte[][] replies = [];
    private Catalog catalog = null!;

    [Params(100, 10_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Compile()
    {
        var table = new StringBuilder("symbol,code,message\n");
        for (int i = 0; i < Rows; i++)
        {
            table.Append("Row").Append(i).Append(',').Append(Code(i)).Append(',').Append(Text(i, "{name}")).Append('\n');
        }

        ParsedTable parsed = TableCompiler.Parse(new TableFile("rows.csv", table.ToString(), TableSettings.None));
        catalog = CatalogImage.Of(TableCompiler.Compile(parsed, []).Model!).Open();

        // Rows that both tables have, and replies that neither knows.
        replies = [.. Enumerable.Range(0, 100).Select(i => Encoding.UTF8.GetBytes(i % 4 == 3 ? $"421 4.3.2 server {i} is going down" : $"{Code(i)} {Text(i, "alice@example.com")}"))];
        if (replies.Count(reply => catalog.Match(reply).IsKnown) < 75)
        {
            throw new InvalidOperationException("The replies do not find their rows.");
        }
    }

    [Benchmark(OperationsPerInvoke = 100)]
    public int Match()
    {
        int sum = 0;
        foreach (byte[] reply in replies)
        {
            sum += catalog.Match(reply).Value;
        }

        return sum;
    }

    private static string Code(int row) => (row % 3) switch { 0 => "550 5.1.1", 1 => "554 5.7.1", _ => "450 4.2.1" };

    private static string Text(int row, string name)
    {
        // Mixed digits of the row's number, so that neighbours have different words.
        int things = row % Things.Length;
        int owners = row / Things.Length % Owners.Length;
        int states = (row + (row / 7)) % States.Length;
        int reasons = row / (Things.Length * Owners.Length) % Reasons.Length;
        return $"The {Things[things]} {name} of your {Owners[owners]} {States[states]} {Reasons[reasons]}";
    }
}
