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
    // Syllables make up a vocabulary of 4,096 words, of which texts use the first ones far more often than the last, as languages do.
    private static readonly string[] Syllables = "ba ce di fo gu ha je ki lo mu na pe ri so tu va".Split(' ');

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

    /// <summary>A sentence of eight to twelve words with a name in its middle; every row has its own.</summary>
    private static string Text(int row, string name)
    {
        var random = new Random(row);
        return string.Join(' ', Enumerable.Range(0, random.Next(8, 13)).Select(place => place == 4 ? name : Word((int)(4096 * Math.Pow(random.NextDouble(), 4)))));
    }

    private static string Word(int number) => Syllables[number & 15] + Syllables[(number >> 4) & 15] + Syllables[number >> 8];
}
