using Xunit;

namespace ErrorCatalogs.Tables.Tests.Reading;

/// <summary>A table without rows makes nothing, and says so.</summary>
public sealed class EmptyTableTests
{
    [Theory]
    [InlineData("table.csv", "")]
    [InlineData("table.csv", "\n\n")]
    [InlineData("table.csv", "code,message\n")]
    [InlineData("table.csv", "# name: Example\n")]
    [InlineData("table.csv", "# name: Example\n# kind: vocabulary\nsymbol,id\n")]
    [InlineData("table.yaml", "")]
    [InlineData("table.yaml", "# a comment\n")]
    [InlineData("table.yaml", "catalog:\n  name: Example\n")]
    [InlineData("table.yaml", "errors: []\n")]
    public void A_table_without_rows_is_reported(string path, string text)
    {
        CompiledTable table = Table.Compile(path, text);

        Assert.Null(table.Model);
        Assert.Equal([path + "(1,1): error ECAT001: The table holds no error. Write a header and a row for each error, or leave the file out."], table.Problems());
    }

    [Theory]
    [InlineData("table.csv")]
    [InlineData("table.yaml")]
    [InlineData("table.xlsx")]
    public void A_workbook_is_told_from_a_table(string path)
    {
        CompiledTable table = Table.Compile(path, "PK\u0003\u0004\u0014\u0000\uFFFD\uFFFD,a,b\n1,2,3\n");

        Assert.Equal([path + "(1,1): error ECAT001: This is a workbook, not a text. Save its sheet as CSV, which spreadsheets call 'CSV UTF-8'."], table.Problems());
    }

    [Fact]
    public void A_table_whose_rows_all_have_errors_keeps_its_type()
    {
        CompiledTable table = Table.Csv("# name: Example\nsymbol,code\nFirst,5x0\n");

        Assert.Equal("ExampleError", table.Model?.EnumName);
        Assert.Empty(table.Symbols());
    }
}
