using System;
using System.Globalization;
using System.Linq;
using ErrorCatalogs.Generator.Tests.Projects;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ErrorCatalogs.Generator.Tests;

/// <summary>Tables of hostile size and structure, and tables of texts that nobody thought of.</summary>
public sealed class HostileTableTests
{
    private static readonly string[] Columns = ["symbol", "id", "code", "message", "token", "sample", "category", "severity", "retry", "description", "remediation", "glossary", "replaced_by"];

    [Fact]
    public void A_cell_of_a_million_letters_is_kept()
    {
        string cell = string.Concat(Enumerable.Repeat("word \"and\" */ ]]> {{ ", 50_000));
        GeneratedProject project = HostileCellTests.AssertHarmless(new TableProject()
            .WithTable("text.csv", "code,description\n550," + HostileCellTests.Quote(cell))
            .WithTable("message.csv", "code,message\n550," + HostileCellTests.Quote(cell))
            .WithTable("code.csv", "code,message\n" + HostileCellTests.Quote(cell) + ",x")
            .WithTable("symbol.csv", "symbol,code\n" + new string('x', 1_000_000) + ",550"));

        Assert.DoesNotContain(project.Messages, message => message.StartsWith("text.csv", StringComparison.Ordinal) && message.Contains(": error ", StringComparison.Ordinal));
    }

    /// <summary>More letters, codes and names than a unit of an image can count.</summary>
    [Fact]
    public void Sizes_that_no_image_holds_cost_no_other_row()
    {
        string large = new('X', 80_000);
        string replies = string.Join(" | ", Enumerable.Repeat("550", 300));
        string enhanced = string.Join(" | ", Enumerable.Range(0, 300).Select(detail => $"5.1.{detail}"));
        string placeholders = string.Concat(Enumerable.Range(0, 20_000).Select(number => $"M{number},word {{p{number}}} word{number}\n"));
        (string Header, string Row)[] tables =
        [
            ($"# title: {large}\nsymbol,code", ""), ($"# hosts: {large}\nsymbol,code", ""), ($"# signatures: {large}\nsymbol,code", ""), ($"# columns: {large}=code\nsymbol,code", ""),
            ($"# words {large}: a | b\nsymbol,message", $"Large,{{@{large}}} of these\n"), ($"# words x: {large} | b\nsymbol,message", "Large,{@x} of these\n"),
            ("symbol,token", $"Large,{large}\n"), ("symbol,app", $"Large,{large}\n"), ("symbol,exception", $"Large,{large}\n"), ("symbol,response", $"Large,{large}\n"), ("symbol,code", $"Large,{large}\n"),
            ("symbol,code,reply,enhanced", $"Large,,{replies},{enhanced}\n"), ("symbol,message", $"Large,no {{{large}}} here\n"), ("symbol,message", placeholders), ("symbol,code,sample", $"Large,551,551 {large}\n"),
        ];

        GeneratedProject project = HostileCellTests.AssertHarmless(tables.Select((table, number) => (table, number)).Aggregate(
            new TableProject(), (project, of) => project.WithTable($"large{of.number}.csv", $"{of.table.Header}\nGood,GOOD all good\n{of.table.Row}")));

        Assert.Equal(tables.Length, project.Files.Keys.Count(file => file.EndsWith("Errors.Image.g.cs", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("{", "}")]
    [InlineData("{a|b|} ", "c")]
    [InlineData("{a|", "}")]
    [InlineData("{a|b} {x} ", "c")]
    [InlineData("a b|", "}")]
    [InlineData("%", "s")]
    public void A_message_of_a_million_braces_and_bars_is_read(string repeated, string end) => HostileCellTests.AssertHarmless(new TableProject().WithTable(
        "message.csv", "# words x: a | b\ncode,message\n550,{" + string.Concat(Enumerable.Repeat(repeated, 1_000_000 / repeated.Length)) + end + "\n551,fine\n"));

    [Theory]
    [InlineData("{now|}")]
    [InlineData("{now|} {at last|}")]
    [InlineData("{@none} of these")]
    [InlineData("too {a|b}{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}{a|b} many")]
    public void Texts_that_cannot_be_looked_for_do_no_harm_in_any_column(string text) => HostileCellTests.AssertHarmless(new TableProject()
        .WithTable("message.csv", $"# words x: a | b\ncode,message\n550,{text}\n551,fine\n")
        .WithTable("code.csv", $"# words x: a | b\ncode,description\n550 {text},fine\n")
        .WithTable("spoken.csv", $"# words x: a | b\ncode,meaning\n550,{text}\n550,fine\n551,{text}\n551,better\n"));

    [Fact]
    public void A_hundred_thousand_columns_are_read()
    {
        string headers = string.Join(",", Enumerable.Range(0, 100_000).Select(number => "c" + number.ToString(CultureInfo.InvariantCulture)));
        string cells = string.Join(",", Enumerable.Repeat("v", 100_000));

        HostileCellTests.AssertHarmless(new TableProject().WithTable("wide.csv", $"code,{headers}\n550,{cells}\n551,{cells}\n"));
    }

    [Fact]
    public void A_hundred_thousand_headers_of_one_meaning_are_read() =>
        HostileCellTests.AssertHarmless(new TableProject().WithTable("wide.csv", string.Join(",", Enumerable.Repeat("code", 100_000)) + "\n550\n"));

    [Fact]
    public void A_hundred_thousand_columns_without_a_header_are_read() =>
        HostileCellTests.AssertHarmless(new TableProject().WithTable(
            "nameless.csv",
            "code" + new string(',', 100_000) + "\n550" + string.Concat(Enumerable.Repeat(",v", 100_000)) + "\n"));

    [Fact]
    public void A_hundred_thousand_cells_beside_and_below_a_merged_code()
    {
        string wide = string.Concat(Enumerable.Range(0, 100_000).Select(number => ",c" + number.ToString(CultureInfo.InvariantCulture)));
        string cells = string.Concat(Enumerable.Repeat(",v", 100_000));

        HostileCellTests.AssertHarmless(new TableProject()
            .WithTable("beside.csv", $"code,message,remediation{wide}\nA-1,It broke,Mend it{cells}\n,,Try again{cells}\n")
            .WithTable("below.csv", "code,message,remediation\nA-1,It broke,Mend it\n" + string.Concat(Enumerable.Repeat(",,Try again\n", 100_000))));
    }

    [Fact]
    public void Ten_thousand_rows_of_one_text_and_code_are_told_apart_by_number()
    {
        GeneratedProject project = new TableProject().WithTable("same.csv", "code,message\n" + string.Concat(Enumerable.Repeat("550,mailbox {name} is full\n", 10_000))).Generate();

        Assert.Contains("MailboxFull550_10000 = ", project.Files["Acme.SameError.g.cs"], StringComparison.Ordinal);
        project.Compiles();
    }

    [Fact]
    public void Names_longer_than_a_path_are_cut_or_reported()
    {
        string name = string.Concat(Enumerable.Repeat("Name", 100));
        GeneratedProject project = HostileCellTests.AssertHarmless(new TableProject()
            .WithTable(name + ".csv", "code\n550")
            .WithTable("named.csv", $"# name: {name}\ncode\n550")
            .WithTable("spaced.csv", $"# namespace: {name}\ncode\n550"));

        Assert.All(project.Files.Keys, file => Assert.True(file.Length < 260, file));
    }

    [Fact]
    public void Keywords_and_names_that_differ_in_case_are_members()
    {
        string[] symbols = ["class", "@class", "record", "await", "field", "Class", "CLASS", "value__", "Equals", "ToString", "GetHashCode", "_", "__", "Describe", "Is", "TryGet", "Match", "Catalog", "Symbol", "Category"];

        HostileCellTests.AssertHarmless(new TableProject().WithTable("names.csv", "symbol,app\n" + string.Concat(symbols.Select((symbol, number) => $"{symbol},APP{number}\n"))));
    }

    [Theory]
    [InlineData("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: &d [*c, *c]\nerrors: *d\n")]
    [InlineData("errors:\n- &a { code: 550, <<: *a }\n")]
    [InlineData("errors: &a\n- code: 550\n- *a\n")]
    [InlineData("errors:\n- code: !!binary aGVsbG8=\n- code: !!python/object:os.system [x]\n- !!set { a, b }\n")]
    [InlineData("errors:\n- ? [complex, key]\n  : value\n- ? { a: b }\n  : c\n")]
    [InlineData("<<: { errors: [ { code: 550 } ] }\n")]
    [InlineData("errors:\n  <<: { \"550\": text }\n  \"551\": &t text\n  *t : text\n")]
    [InlineData("%YAML 9.9\n---\nerrors: []\n...\n---\n")]
    [InlineData("errors:\n- {code: 550, code: 551, code: 552}\n")]
    [InlineData("\"\": \"\"\n\" \": { \"\": { \"\": { \"\": x } } }\n")]
    [InlineData("errors: {errors: {errors: {code: 550}}}\n")]
    [InlineData("catalog: {catalog: 1, name: {a: b}, hosts: [[x], {y: z}]}\nerrors: [{code: 550}]\n")]
    public void Odd_YAML_does_no_harm(string yaml) => HostileCellTests.AssertHarmless(new TableProject().WithTable("odd.yaml", yaml));

    [Fact]
    public void Deep_YAML_does_no_harm()
    {
        HostileCellTests.AssertHarmless(new TableProject()
            .WithTable("lists.yaml", new string('[', 100_000))
            .WithTable("blocks.yaml", string.Concat(Enumerable.Repeat("{a: ", 100_000)))
            .WithTable("lines.yaml", string.Concat(Enumerable.Range(0, 2_000).Select(depth => new string(' ', depth) + "a:\n"))));
    }

    /// <summary>Forty texts at a time, each in every column of a table, in YAML and as a whole file.</summary>
    [Fact]
    public void No_text_does_harm()
    {
        Gen<string[]> texts = ArbMap.Default.GeneratorFor<string>().Where(text => text is not null).ArrayOf(40);

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(4).WithReplay(20260117, 4181),
            Prop.ForAll(texts.ToArbitrary(), (string[] some) => { HostileCellTests.AssertHarmless(ProjectOf(some)); }));
    }

    private static TableProject ProjectOf(string[] texts)
    {
        var random = new Random(texts.Sum(text => text.Length));
        string[] rows = [.. texts.Select((_, number) => string.Join(",", Columns.Select(column =>
            column == "code" && number % 2 == 0 ? "550" : random.Next(3) == 0 ? HostileCellTests.Quote(texts[random.Next(texts.Length)]) : "")))];
        string yaml = string.Concat(texts.Select(text => $"- code: 550\n  description: {text}\n"));
        return new TableProject()
            .WithTable("cells.csv", string.Join(",", Columns) + "\n" + string.Join("\n", rows))
            .WithTable("headers.csv", string.Join(",", texts.Select(HostileCellTests.Quote).Append("code")) + "\n" + string.Concat(Enumerable.Repeat("x,", texts.Length)) + "550\n")
            .WithTable("texts.yaml", yaml)
            .WithTable("names.yaml", string.Concat(texts.Select(text => $"{text}: x\n")))
            .WithTable("file.csv", string.Concat(texts))
            .WithTable("file.yaml", string.Concat(texts));
    }
}
