using System;
using System.Diagnostics;
using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Mapping;

/// <summary>The columns of a table are understood in a time that grows with its cells, and not with the square of its columns.</summary>
public sealed class ManyColumnTests
{
    private const int Columns = 4_000;

    [Theory]
    [InlineData("Response", "R{0}")]
    [InlineData("Response", "{0} is gone")]
    [InlineData("Error", "550 gone {0}")]
    [InlineData("Severity", "bad{0}")]
    [InlineData("Severity", "permanent")]
    [InlineData("Class", "bad{0}")]
    [InlineData("Some code", "E{0}")]
    public void Thousands_of_one_name_are_no_burden(string header, string cell)
    {
        string headers = string.Join(",", Enumerable.Range(0, Columns).Select(column => header + (header == "Some code" ? column : "")));
        string rows = string.Concat(Enumerable.Range(0, 20).Select(row => string.Join(",", Enumerable.Range(0, Columns).Select(_ => string.Format(null, cell, row))) + ",E1\n"));
        var watch = Stopwatch.StartNew();

        Table.Csv($"{headers},App\n{rows}");

        // A scan of all cells for each column takes a minute and more.
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }
}
