using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Cells;

/// <summary>A message is cut at its placeholders.</summary>
public sealed class TemplateCellTests
{
    [Fact]
    public void A_text_without_placeholders_is_one_segment()
    {
        Assert.Equal([(null, 3)], Segments("No such user"));
    }

    [Fact]
    public void Each_placeholder_begins_a_segment()
    {
        Assert.Equal([(null, 3), ("size", 4), ("limit", 1)], Segments("Message of size {size} exceeds the limit of {limit} bytes"));
    }

    [Theory]
    [InlineData("{wait:duration} seconds", "wait:duration")]
    [InlineData("{until:date} at last", "until:date")]
    [InlineData("{size:number} bytes", "size")]
    [InlineData("{Max-Size_2} bytes", "Max-Size_2")]
    public void A_placeholder_keeps_its_type_only_where_it_tells_a_time(string text, string name)
    {
        Assert.Equal(name, Segments(text)[0].Placeholder);
    }

    [Fact]
    public void A_placeholder_at_the_end_is_a_segment_without_words()
    {
        Assert.Equal([(null, 2), ("host", 0)], Segments("Refused by {host}"));
    }

    [Fact]
    public void Placeholders_with_nothing_but_punctuation_between_are_one()
    {
        Assert.Equal([(null, 1), ("host", 1)], Segments("Host {host}[{ip}] refused"));
    }

    [Theory]
    [InlineData("{\"message\":\"No such user\"}", 4)]
    [InlineData("{ not a placeholder }", 3)]
    [InlineData("{1} {} {a b}", 3)]
    public void Other_braces_are_text(string text, int words)
    {
        Assert.Equal([(null, words)], Segments(text));
    }

    [Theory]
    [InlineData("550 5.1.1 No such user")]
    [InlineData("550-5.1.1 No such user")]
    [InlineData("550: No such user")]
    [InlineData("#5.1.1 No such user")]
    public void Codes_before_a_text_are_no_part_of_it(string text)
    {
        Assert.Equal(Words("No such user"), Words(text));
    }

    [Theory]
    [InlineData("5500 users are too many", 5)]
    [InlineData("550", 1)]
    public void Other_numbers_are_words(string text, int words)
    {
        Assert.Equal([(null, words)], Segments(text));
    }

    [Theory]
    [InlineData("No such user", "NO SUCH USER!")]
    [InlineData("isn't", "isn\u2019t")]
    [InlineData("over-quota", "Over (quota)")]
    [InlineData("{recipient} is unknown", "{address} is unknown.")]
    public void Texts_that_a_matcher_cannot_tell_apart_have_equal_words(string one, string other)
    {
        Assert.Equal(Words(one), Words(other));
    }

    [Fact]
    public void Texts_with_other_words_have_other_hashes()
    {
        Assert.NotEqual(Words("No such user"), Words("No such host"));
    }

    private static (string? Placeholder, int Words)[] Segments(string text) =>
        [.. Read(text).Segments.Select(segment => (segment.Placeholder, segment.Words.Count))];

    private static uint[] Words(string text) => [.. Read(text).Segments.SelectMany(segment => segment.Words)];

    private static TemplateModel Read(string text) =>
        Table.Csv($"symbol,code,message\nEntry,550,\"{text.Replace("\"", "\"\"", System.StringComparison.Ordinal)}\"\n").Entry().Templates[0];
}
