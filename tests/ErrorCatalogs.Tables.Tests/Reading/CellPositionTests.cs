using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Reading;

/// <summary>Every cell is known by its line and columns, counted from 0, with its quotes and the white space around it.</summary>
public sealed class CellPositionTests
{
    [Fact]
    public void A_cell_reaches_from_one_separator_to_the_next()
    {
        Assert.Equal([new TextRange(1, 17, 1, 20)], Places("code,message,severity\n550,No such user,BAD\n"));
    }

    [Fact]
    public void The_first_cell_of_a_row_starts_at_its_first_column()
    {
        Assert.Equal([new TextRange(1, 0, 1, 3)], Places("severity,code\nBAD,550\n"));
    }

    [Fact]
    public void Quotes_belong_to_a_cell()
    {
        Assert.Equal([new TextRange(1, 18, 1, 23)], Places("code,message,severity\n550,\"No \"\"user\"\"\",\"BAD\"\n"));
    }

    [Fact]
    public void White_space_belongs_to_a_cell()
    {
        Assert.Equal([new TextRange(1, 4, 1, 9)], Places("code,severity\n550, BAD \n"));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_cell_of_two_lines_moves_those_behind_it(string lineBreak)
    {
        string table = "code,description,severity\n550,\"first\nsecond\",BAD\n551,third,BAD\n";

        Assert.Equal([new TextRange(2, 8, 2, 11), new TextRange(3, 10, 3, 13)], Places(table.Replace("\n", lineBreak)));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_cell_of_two_lines_reaches_to_its_second_line(string lineBreak)
    {
        string table = "code,severity\n550,\"B\nAD\"\n";

        Assert.Equal([new TextRange(1, 4, 2, 3)], Places(table.Replace("\n", lineBreak)));
    }

    [Fact]
    public void Settings_empty_lines_and_comments_count()
    {
        Assert.Equal(
            [new TextRange(5, 4, 5, 7), new TextRange(7, 4, 7, 7)],
            Places("# name: Example\n# -- section\n\ncode,severity\n\n550,BAD\n# comment\n551,BAD\n"));
    }

    [Fact]
    public void A_byte_order_mark_does_not_count()
    {
        Assert.Equal([new TextRange(0, 5, 0, 12)], Table.Csv("\uFEFFcode,comment\n550,x\n").Diagnostics.Where(one => one.Rule == DiagnosticRules.UnknownColumn).Select(one => one.Range));
    }

    [Fact]
    public void Columns_count_utf16_units()
    {
        Assert.Equal([new TextRange(1, 13, 1, 16)], Places("code,message,severity\n550,über \U0001F4EB.,BAD\n"));
    }

    [Fact]
    public void Each_value_of_a_list_has_the_place_of_its_cell()
    {
        CompiledTable table = Table.Csv("symbol,code\nNoSuchUser,550 | 5x0 | 5y0\n");

        Assert.Equal([new TextRange(1, 11, 1, 26), new TextRange(1, 11, 1, 26)], table.Diagnostics.Where(one => one.Rule == DiagnosticRules.UnreadableCode).Select(one => one.Range));
    }

    [Fact]
    public void Yaml_gives_the_place_of_each_value()
    {
        CompiledTable table = Table.Yaml("""
            - code: 550
              severity: BAD
            - {code: 551, severity: "BAD"}
            - code: 552
              severity:
                BAD
            """);

        Assert.Equal([new TextRange(1, 12, 1, 15), new TextRange(2, 24, 2, 29), new TextRange(5, 4, 5, 7)], Places(table));
    }

    [Theory]
    [InlineData(0, 0, "1,1")]
    [InlineData(2, 16, "3,17")]
    public void A_place_is_written_as_editors_count_from_1(int line, int column, string text)
    {
        Assert.Equal(text, new TextRange(line, column, line, column + 1).ToString());
    }

    private static TextRange[] Places(string csv) => Places(Table.Csv(csv));

    private static TextRange[] Places(CompiledTable table) =>
        [.. table.Diagnostics.Where(one => one.Rule == DiagnosticRules.UnknownSeverity).Select(one => one.Range)];
}
