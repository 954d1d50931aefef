using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Reading;

/// <summary>Whatever a file holds, nothing is thrown, and what is left of it is a sound catalog.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] CsvPieces =
    [
        "symbol,code,message\n", "id,http,app\n", "Error;Solution\n", "# name: ", "# kind: vocabulary\n", "# protocol: app\n", "#", "550", "5.1.1", "X.7.1-9",
        "5xx", "0x800CCC0E", "MAILX", "Mailbox full", "{size}", "{", "}", " | ", ",", ",", ",", ";", "\t", "\"", "\"\"", "\n", "\n", "\r\n", "\r", " ", "-", "\u001F", "\u001E",
        "\0", "\uFEFF", "\u2028", "\uD800", "*/", "]]>", "é", "\U0001F4EB", "permanent", "now", "Unknown",
    ];

    private static readonly string[] YamlPieces =
    [
        "catalog:\n", "errors:\n", "  name: X\n", "- ", "- code: 550\n", "  code: ", "  message: ", "  severity: ", "&a ", "*a", "<<: *a\n", "[", "]", "{", "}", ": ", ":", "|\n", ">\n",
        "\n", "\n", "  ", "    ", "\t", "'", "\"", "#", "---\n", "...\n", "%YAML 1.2\n", "!tag ", "!!str ", "!<", "%TAG ! x\n", "? ", "~", "550", "Mailbox full", "\0", "\uFEFF", "\u2028", "\uD800", "@", "`", ",", "é",
    ];

    /// <summary>More than a unit of an image can count.</summary>
    private static readonly string[] LargePieces =
    [
        "symbol,token,reply,enhanced,app,sample\n", "# title: ", "# hosts: ", "# columns: ", "# words ", "\n", "\n", ",", ",", ",", ",", "\"", "\"", " | ", "{", "}", "A", "550", "5.1.1",
        new string('x', 70_000), new string('X', 70_000), new string('9', 70_000), new string('{', 70_000), string.Concat(Enumerable.Repeat("word ", 14_000)),
        string.Join(" | ", Enumerable.Range(0, 70_000)), string.Join(" | ", Enumerable.Range(0, 70_000).Select(number => $"A{number}")),
        string.Join(" | ", Enumerable.Range(0, 300).Select(number => 400 + (number % 200))), string.Join(" | ", Enumerable.Range(0, 300).Select(number => $"5.1.{number}")),
        string.Join(" | ", Enumerable.Range(0, 300).Select(number => $"5.{number}.0-5.{number}.998")), string.Concat(Enumerable.Range(0, 20_000).Select(number => $"{{a{number}}} ")),
        string.Concat(Enumerable.Range(0, 300).Select(number => $"{{a{number}|b|}} c ")),
    ];

    [Fact]
    public void Any_csv_is_read()
    {
        AssertSound("table.csv", CsvPieces, seed: 4180, tables: 3_000);
    }

    [Fact]
    public void Any_yaml_is_read()
    {
        AssertSound("table.yaml", YamlPieces, seed: 12, tables: 3_000);
    }

    [Theory]
    [InlineData("table.csv")]
    [InlineData("table.yaml")]
    public void A_table_of_any_size_is_read(string path)
    {
        AssertSound(path, [.. CsvPieces.Take(3), "- { app: A, code: ", "}\n", .. LargePieces], seed: 70, tables: 60);
    }

    private static void AssertSound(string path, string[] pieces, int seed, int tables)
    {
        var random = new Random(seed);
        for (int i = 0; i < tables; i++)
        {
            var text = new StringBuilder();
            for (int pieceCount = random.Next(60); pieceCount > 0; pieceCount--)
            {
                text.Append(pieces[random.Next(pieces.Length)]);
            }

            CompiledTable table = Table.Compile(path, text.ToString());
            Assert.All(table.Diagnostics, diagnostic => Assert.NotEmpty(diagnostic.Message));
            if (table.Model is { } model)
            {
                AssertSound(model);
            }
        }
    }

    private static void AssertSound(CatalogModel model)
    {
        AssertDistinct(model.Entries.Select(entry => entry.Symbol));
        AssertDistinct(model.Entries.Select(entry => entry.Value));
        Assert.DoesNotContain(model.Entries, entry => entry.Value == 0 || entry.Symbol == "Unknown");
        Assert.All(model.Entries, entry => Assert.Matches("^[A-Za-z_][A-Za-z0-9_]*$", entry.Symbol));
        if (!model.IsVocabulary)
        {
            Catalog catalog = CatalogImage.Of(model).Open();
            Assert.Equal(model.Entries.Select(entry => entry.Symbol), catalog.Select(entry => entry.Symbol));
            Assert.All(model.Entries, entry => Assert.Equal(entry.Symbol, catalog.Find(entry.Value).Symbol));
        }
    }

    private static void AssertDistinct<T>(IEnumerable<T> items) => Assert.Equal(items.Count(), items.Distinct().Count());
}
