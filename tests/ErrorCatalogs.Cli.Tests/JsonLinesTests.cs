using System.IO;
using System.Text.Json;
using ErrorCatalogs.Cli.Output.Json;
using ErrorCatalogs.Tables;
using Xunit;

namespace ErrorCatalogs.Cli.Tests;

public class JsonLinesTests
{
    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character()
    {
        JsonElement one = Write("a\uD800", "b\uDC00");
        Assert.Equal("b\uFFFD", one.Text("a\uFFFD"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\u0001\t\r\n\"\\/\u007f")]
    [InlineData("é 日本 😀 \u2028\u2029\u0085\uFEFF\uFFFF")]
    public void Any_text_comes_back(string text)
    {
        Assert.Equal(text, Write("text", text).Text("text"));
    }

    [Fact]
    public void Every_value_of_our_enums_has_a_word()
    {
        Assert.All(System.Enum.GetValues<Protocol>(), value => Assert.Equal(value.ToString().ToLowerInvariant(), JsonNames.Of(value)));
        Assert.All(System.Enum.GetValues<Severity>(), value => Assert.Equal(value.ToString().ToLowerInvariant(), JsonNames.Of(value)));
        Assert.All(System.Enum.GetValues<Confidence>(), value => Assert.Equal(value.ToString().ToLowerInvariant(), JsonNames.Of(value)));
        Assert.All(System.Enum.GetValues<RetryAdvice>(), value => Assert.Equal(value == RetryAdvice.Unspecified, JsonNames.Of(value) is null));
    }

    [Fact]
    public void Whatever_a_table_holds_its_entries_are_good_JSON()
    {
        const string odd = "\uD800 \0 \u001b \"\" */ ]]> </summary> \u2028 {{ \uDC00";
        ParsedTable table = TableCompiler.Parse(new TableFile(
            "odd.csv", $"code,symbol,message,description,glossary,remediation\n550,Odd,\"{odd} words\",\"{odd}\",\"{odd}: {odd}\",\"{odd}\"\n", TableSettings.None));
        Catalog catalog = CatalogImage.Of(TableCompiler.Compile(table, []).Model!).Open();
        var output = new StringWriter();
        new JsonLines(output).Write(catalog[0], EntryJson.Write);
        string line = output.ToString();
        Assert.Equal(line.Length - 1, line.IndexOf('\n'));
        Assert.Equal("Odd", JsonDocument.Parse(line).RootElement.Text("symbol"));
    }

    private static JsonElement Write(string name, string value)
    {
        var output = new StringWriter();
        new JsonLines(output).Write(value, (json, text) => json.WriteString(name, text));
        return JsonDocument.Parse(output.ToString()).RootElement;
    }
}
