using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Imaging;

/// <summary>A catalog goes into an image and comes out of it as it was.</summary>
public sealed class CatalogImageTests
{
    [Fact]
    public void The_same_table_gives_the_same_image()
    {
        const string table = "symbol,code,message,token\nNoSuchUser,550 5.1.1,No such user {recipient},\nDeferred,421,,[TSS04]\n";
        CatalogImage one = CatalogImage.Of(Table.Csv(table).Model());
        CatalogImage other = CatalogImage.Of(Table.Csv(table).Model());

        Assert.Equal(one.Data, other.Data);
        Assert.Equal(one.Texts, other.Texts);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(64, 1)]
    [InlineData(65, 2)]
    [InlineData(200, 4)]
    public void Texts_stand_in_pieces_of_64_entries(int entries, int pieces)
    {
        CatalogImage image = CatalogImage.Of(Table.Csv("symbol,code,description\n" + string.Concat(Enumerable.Range(1, entries).Select(i => $"Error{i},5.7.{i},Number {i}.\n"))).Model());
        Catalog catalog = image.Open();

        Assert.Equal(pieces, image.Texts.Count);
        Assert.Equal(Enumerable.Range(1, entries).Select(i => ($"Error{i}", $"Number {i}.")), catalog.Select(entry => (entry.Symbol, entry.Description)));
    }

    [Fact]
    public void A_piece_is_the_texts_of_its_entries_one_after_another()
    {
        CatalogModel model = Table.Csv("symbol,code,description\nFirst,550,One.\nSecond,551,Two.\n").Model();

        Assert.Equal([string.Concat(model.Entries.Select(CatalogImage.TextOf))], CatalogImage.Of(model).Texts);
    }

    [Theory]
    [InlineData("quotes \" and '")]
    [InlineData("*/ ]]> </summary> -->")]
    [InlineData("one\u2028two\u2029three\u0085four")]
    [InlineData("nul \0 and bell \a")]
    [InlineData("\U0001F4EB über メール")]
    [InlineData("{braces} \\n \\u0041")]
    public void Any_text_comes_out_as_it_was(string text)
    {
        CatalogEntry entry = Roundtrip(text);

        Assert.Equal(text, entry.Description);
        Assert.Equal([text], entry.Causes);
        Assert.Equal([KeyValuePair.Create("Ticket", text)], entry.Extras);
    }

    [Theory]
    [InlineData("a\u001Fb")]
    [InlineData("a\u001Eb")]
    public void Separators_of_the_image_become_spaces(string text)
    {
        CatalogEntry entry = Roundtrip(text);

        Assert.Equal("a b", entry.Description);
        Assert.Equal(["a b"], entry.Causes);
        Assert.Equal([KeyValuePair.Create("Ticket", "a b")], entry.Extras);
    }

    [Fact]
    public void An_empty_catalog_can_be_opened()
    {
        CatalogModel model = Table.Csv("symbol,code\nFirst,5x0\n").Model!;
        Catalog catalog = CatalogImage.Of(model).Open();

        Assert.Empty(catalog);
        Assert.False(catalog.Match("550 whatever").IsKnown);
        Assert.False(catalog.Find(1).Exists);
    }

    [Fact]
    public void Every_entry_of_a_large_table_is_found_by_its_code_its_text_and_its_value()
    {
        CatalogModel model = Table.Csv("symbol,app,message\n" + string.Concat(Enumerable.Range(1, 3000).Select(i => $"Error{i},CODE{i}X,Failure number {i} happened to {{user}}\n"))).Model();
        Catalog catalog = CatalogImage.Of(model).Open();

        Assert.All(model.Entries, entry =>
        {
            int number = int.Parse(entry.Symbol[5..], System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(entry.Symbol, catalog.Match($"state: CODE{number}X").Entry.Symbol);
            Assert.Equal(entry.Symbol, catalog.Match($"Failure number {number} happened to bob").Entry.Symbol);
            Assert.Equal(entry.Symbol, catalog.Find(entry.Value).Symbol);
        });
    }

    private static CatalogEntry Roundtrip(string text) =>
        CatalogImage.Of(Table.Csv($"symbol,code,description,causes,Ticket\nEntry,550,{Quote(text)},{Quote(text)},{Quote(text)}\n").Model()).Open()[0];

    private static string Quote(string text) => "\"" + text.Replace("\"", "\"\"", System.StringComparison.Ordinal) + "\"";
}
