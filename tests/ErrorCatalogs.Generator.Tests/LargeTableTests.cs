using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;
using ErrorCatalogs.Generator.Tests.Projects;
using Xunit;

namespace ErrorCatalogs.Generator.Tests;

/// <summary>A table of ten thousand rows is generated and compiled, and its replies find their constants.</summary>
public sealed class LargeTableTests
{
    private const int Rows = 10_000;

    private static readonly string[] Subjects = ["mailbox", "sender", "domain", "message", "account", "relay", "session", "signature"];
    private static readonly string[] Verbs = ["refused", "deferred", "blocked", "expired", "exceeded"];
    private static readonly string[] Reasons = ["policy", "quota", "reputation", "encryption", "greylisting", "volume", "content"];

    private static readonly Lazy<Assembly> Consumer = new(() => new TableProject()
        .WithTable("large.csv", Table())
        .WithSource("""
            #pragma warning disable CS1591
            using Acme;

            public static class Consumer
            {
                public static string Run(string reply)
                {
                    LargeMatch match = LargeErrors.Match(reply);
                    return match.Error + " " + match.Error.Symbol + " " + match.Confidence + " " + match.Capture("recipient") + " " + match.Error.Description;
                }
            }
            """)
        .Generate()
        .Load());

    /// <summary>Rows picked over the whole table, the first and the last among them.</summary>
    public static IEnumerable<int> Picked { get; } = [.. Enumerable.Range(0, 400).Select(pick => pick * (Rows - 1) / 399)];

    [Fact]
    public void Every_row_has_a_constant()
    {
        Type type = Consumer.Value.GetType("Acme.LargeError")!;

        Assert.Equal(Enumerable.Range(1, Rows).Select(row => "Error" + row).Prepend("Unknown"), Enum.GetNames(type));
        Assert.Equal(Enumerable.Range(0, Rows + 1), Enum.GetValuesAsUnderlyingType(type).Cast<int>());
    }

    [Fact]
    public void Replies_from_all_over_the_table_find_their_constants() => Assert.All(Picked, row =>
        Assert.Equal($"Error{row + 1} Error{row + 1} Exact jo{row}@example.com What is wrong in case {row}.", Match(Reply(row))));

    [Fact]
    public void Texts_without_codes_find_their_constants() => Assert.All(Picked, row =>
        Assert.StartsWith($"Error{row + 1} Error{row + 1} ", Match($"the server said: {Text(row, "<jo@example.com>")}"), StringComparison.Ordinal));

    [Fact]
    public void Replies_of_no_row_find_nothing() => Assert.All(Picked, row =>
    {
        Assert.StartsWith("Unknown Unknown None ", Match($"{Code(row)} {Subjects[row % 8]} was gone, the reason being {Reasons[row % 7]}, case {row}"), StringComparison.Ordinal);
        Assert.StartsWith("Unknown Unknown None ", Match(Reply(row + Rows)), StringComparison.Ordinal);
    });

    private static string Match(string reply) => (string)Consumer.Value.GetType("Consumer")!.GetMethod("Run")!.Invoke(null, [reply])!;

    private static string Table()
    {
        var table = new StringBuilder("# name: Large\nsymbol,id,code,message,description,remediation\n");
        for (int row = 0; row < Rows; row++)
        {
            table.Append(CultureInfo.InvariantCulture, $"Error{row + 1},{row + 1},{Code(row)},{Text(row, "{recipient}")},What is wrong in case {row}.,What to do in case {row}.\n");
        }

        return table.ToString();
    }

    private static string Reply(int row) => $"{Code(row).Replace(' ', '-')} {Text(row, $"<jo{row}@example.com>")}";

    private static string Code(int row) => (row % 3 == 0 ? "450 4.7." : "550 5.7.") + (row % 100).ToString(CultureInfo.InvariantCulture);

    private static string Text(int row, string recipient) => $"{Subjects[row % 8]} of {recipient} was {Verbs[row % 5]} by {Reasons[row % 7]} rule R{row}";
}
