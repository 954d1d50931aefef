using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Reading;

/// <summary>A mistake in YAML is reported in short, at its place; the errors that can be read are kept.</summary>
public sealed class MalformedYamlTests
{
    [Theory]
    [InlineData("- code: *nothing", "table.yaml(1,9): error ECAT001: The alias '*nothing' refers to nothing above it. Mend it: what follows is not read.")]
    [InlineData("just a text", "table.yaml(1,1): error ECAT001: A table is a list of errors, or a 'catalog' block and an 'errors' list.")]
    [InlineData("catalog:\n  name: Example\nerrors: 5", "table.yaml(3,1): error ECAT001: 'errors' is no list of errors. Write them below it, each as a block of 'name: value' lines.")]
    [InlineData("catalog: Example\n", "table.yaml(1,1): error ECAT001: 'catalog' is no block of settings. Write them below it, each on a line: name: Example.")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[", "table.yaml(1,18): error ECAT001: The document is nested too deeply for a table. Mend it: what follows is not read.")]
    public void What_is_no_table_leaves_nothing(string yaml, string problem)
    {
        CompiledTable table = Table.Yaml(yaml);

        Assert.Equal([problem], table.Problems());
        Assert.Null(table.Model);
    }

    [Theory]
    [InlineData("- !<> x\n")]
    [InlineData("- code: 550\n- !<>\n")]
    public void What_the_parser_has_no_words_for_is_reported_too(string yaml)
    {
        Assert.EndsWith("error ECAT001: This is no YAML. Mend it: what follows is not read.", Assert.Single(Table.Yaml(yaml).Problems()), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- code: 550\n message: x\n", "table.yaml(2,2): error ECAT001: ")]
    [InlineData("- code: 550\n\tmessage: x\n", "table.yaml(2,1): error ECAT001: ")]
    [InlineData("- code: \"550\n- code: 551\n", "table.yaml(1,9): error ECAT001: ")]
    [InlineData("- code: {550\n", "table.yaml(2,1): error ECAT001: ")]
    public void What_is_no_yaml_is_reported_where_it_begins(string yaml, string problem)
    {
        Assert.StartsWith(problem, Assert.Single(Table.Yaml(yaml).Problems()), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- symbol: Good\n  code: 550\n- symbol: Next\n  code: \"551\n", "4,9")]
    [InlineData("- symbol: Good\n  code: 550\n- symbol: Next\n code: 551\n", "4,2")]
    [InlineData("- symbol: Good\n  code: 550\n- symbol: Next\n  code: *next\n- symbol: Third\n  code: 552\n", "4,9")]
    [InlineData("errors:\n- symbol: Good\n  code: 550\n- {symbol: Next\n", "5,1")]
    [InlineData("catalog:\n  name: Example\nerrors:\n  Full:\n  - symbol: Good\n    code: 550\n  - symbol: Next\n    code: [551\n", "9,1")]
    [InlineData("errors:\n  Good:\n    code: 550\n  Next:\n    code: 551\n    message: \"x\n", "6,14")]
    public void Errors_above_a_mistake_of_YAML_are_kept(string yaml, string place)
    {
        CompiledTable table = Table.Yaml(yaml);

        Assert.StartsWith($"table.yaml({place}): error ECAT001: ", Assert.Single(table.Problems()), System.StringComparison.Ordinal);
        Assert.EndsWith(". Mend it: what follows is not read.", table.Problems().Single(), System.StringComparison.Ordinal);
        Assert.Equal(["Good"], table.Symbols());
    }

    [Theory]
    [InlineData("- symbol: Good\n  code: 550\n- a text\n", "table.yaml(3,3): error ECAT001: An error is a block of 'name: value' lines.")]
    [InlineData("- symbol: Good\n  code: 550\n- code: 551\n  message: No\n  code: 552\n", "table.yaml(5,3): error ECAT001: 'code' stands twice in one error. Write several values as a list.")]
    [InlineData("- symbol: Good\n  code: 550\n- a text\n- one more\n", "table.yaml(3,3): error ECAT001: An error is a block of 'name: value' lines. This list has 1 more that are none.")]
    [InlineData("notes: [none]\nerrors:\n- symbol: Good\n  code: 550\n", "table.yaml(1,1): error ECAT001: 'notes' is neither the 'catalog' block nor the 'errors' list.")]
    [InlineData("notes: [none]\nerrors:\n- symbol: Good\n  code: 550\nmore: {}\n", "table.yaml(1,1): error ECAT001: 'notes', 'more' are neither the 'catalog' block nor the 'errors' list. Move into the list what is an error.")]
    public void Errors_that_can_be_read_are_kept(string yaml, string problem)
    {
        CompiledTable table = Table.Yaml(yaml);

        Assert.Equal([problem], table.Problems());
        Assert.Equal(["Good"], table.Symbols());
    }
}
