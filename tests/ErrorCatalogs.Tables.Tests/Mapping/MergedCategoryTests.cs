using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Mapping;

/// <summary>A category that a spreadsheet names once for the rows below it, and one that some rows just do not have.</summary>
public sealed class MergedCategoryTests
{
    [Fact]
    public void A_category_that_stands_once_holds_for_the_rows_below()
    {
        Assert.Equal(["Mailboxes", "Mailboxes", "Mailboxes", "Connections", "Connections"], Categories(
            "550,Mailboxes", "551,", "552,", "421,Connections", "451,"));
    }

    [Fact]
    public void A_row_that_has_none_says_so_and_so_do_those_below_it()
    {
        Assert.Equal(["Mailboxes", "Mailboxes", null, null], Categories("550,Mailboxes", "551,", "552,-", "553,"));
    }

    [Fact]
    public void A_row_with_nothing_but_a_category_is_a_heading()
    {
        CompiledTable table = Table.Csv("code,category,message\n,Mailboxes,\n550,,Nobody\n552,,Full\n,Connections,\n421,,Busy\n451,,Broken\n");

        Assert.Equal(["Mailboxes", "Mailboxes", "Connections", "Connections"], table.Entries().Select(entry => entry.Category!.Symbol));
    }

    [Theory]
    [InlineData("the first row has none", "550,", "551,Mailboxes", "552,", "553,")]
    [InlineData("a category comes back", "550,Mailboxes", "551,", "552,Mailboxes", "553,", "421,")]
    [InlineData("most rows have one", "550,Mailboxes", "551,Users", "552,")]
    public void A_column_of_another_shape_is_taken_as_it_is(string shape, params string[] rows)
    {
        IEnumerable<string?> expected = rows.Select(row => row.Split(',')[1] is { Length: > 0 } category ? category : null);

        Assert.True(expected.SequenceEqual(Categories(rows)), shape);
        Assert.DoesNotContain(Csv(rows).Diagnostics, one => one.Rule == DiagnosticRules.MergedCategories);
    }

    [Fact]
    public void What_was_made_of_the_column_is_reported_at_its_header()
    {
        Assert.Equal("table.csv(1,6): info ECAT031", Csv("550,Mailboxes", "551,").Problems().Single()[..28]);
    }

    private static IEnumerable<string?> Categories(params string[] rows) => Csv(rows).Entries().Select(entry => entry.Category?.Symbol);

    private static CompiledTable Csv(params string[] rows) => Table.Csv("code,category\n" + string.Join('\n', rows));
}
