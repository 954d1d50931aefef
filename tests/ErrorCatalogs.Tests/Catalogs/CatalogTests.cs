using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables;
using Xunit;

namespace ErrorCatalogs.Tests.Catalogs;

public sealed class CatalogTests
{
    private static readonly Catalog Catalog = Table.Compile("""
        # name: Example
        # title: The Example mail service
        # hosts: example.com, example.net
        # signatures: by example, exsmtp
        symbol,id,code
        NoSuchUser,3,550 5.1.1
        MailboxFull,1,452 4.2.2
        Refused,2,554
        """);

    [Fact]
    public void A_catalog_says_what_it_is()
    {
        Assert.Equal("Example", Catalog.Name);
        Assert.Equal("Example", Catalog.ToString());
        Assert.Equal("The Example mail service", Catalog.Title);
        Assert.Equal(["example.com", "example.net"], Catalog.Hosts);
        Assert.Equal(["by example", "exsmtp"], Catalog.Signatures);
    }

    [Fact]
    public void A_catalog_that_is_nobodys_own_has_no_hosts_and_signatures()
    {
        Catalog common = Table.Compile("symbol,code\nRefused,554\n");

        Assert.Empty(common.Hosts);
        Assert.Empty(common.Signatures);
    }

    [Fact]
    public void The_title_is_the_name_where_the_table_gives_none()
    {
        Assert.Equal("Table", Table.Compile("symbol,code\nRefused,554\n").Title);
    }

    [Fact]
    public void The_entries_stand_in_the_tables_order()
    {
        Assert.Equal(3, Catalog.Count);
        Assert.Equal(["NoSuchUser", "MailboxFull", "Refused"], Catalog.Select(entry => entry.Symbol));
        Assert.Equal("MailboxFull", Catalog[1].Symbol);
        Assert.Equal(3, ((IEnumerable)Catalog).Cast<CatalogEntry>().Count());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void There_is_no_entry_beyond_the_last(int index)
    {
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => Catalog[index]);

        Assert.Contains("The catalog Example has 3 entries.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "MailboxFull")]
    [InlineData(2, "Refused")]
    [InlineData(3, "NoSuchUser")]
    public void An_entry_is_found_by_its_value(int value, string symbol)
    {
        Assert.Equal(symbol, Catalog.Find(value).Symbol);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_value_that_no_entry_has_finds_none(int value)
    {
        Assert.False(Catalog.Find(value).Exists);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void An_entry_is_found_by_its_symbol(int value)
    {
        Assert.Equal(Catalog.Find(value), Catalog.Find(Catalog.Find(value).Symbol));
    }

    [Theory]
    [InlineData("nosuchuser")]
    [InlineData("NoSuchUse")]
    [InlineData("Unknown")]
    [InlineData("")]
    [InlineData(null)]
    public void A_symbol_that_no_entry_has_finds_none(string? symbol)
    {
        Assert.False(Catalog.Find(symbol).Exists);
    }

    [Fact]
    public void Texts_are_asked_for_in_pieces_and_only_when_somebody_reads_them()
    {
        CatalogImage image = Table.Image("symbol,code,description\n" + string.Concat(Enumerable.Range(1, 130).Select(i => $"Error{i},5.7.{i},Number {i}.\n")));
        var asked = new List<int>();
        var catalog = new Catalog(image.Data, piece =>
        {
            asked.Add(piece);
            return image.Texts[piece];
        });

        ErrorMatch match = catalog.Match("550 5.7.70 whatever");
        Assert.Empty(asked);
        Assert.Equal("Number 70.", match.Entry.Description);
        Assert.Equal([1], asked);
        Assert.Equal(3, image.Texts.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("This is no image of a catalog at all.")]
    public void What_is_no_image_is_refused(string image)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>("image", () => new Catalog(image, _ => ""));

        Assert.StartsWith("This is not the image of a catalog.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_image_of_another_version_is_refused_with_what_to_do()
    {
        string image = Table.Image("symbol,code\nRefused,554\n").Data;
        string newer = image[0] + "\u0063" + image[2..];
        ArgumentException exception = Assert.Throws<ArgumentException>("image", () => new Catalog(newer, _ => ""));

        Assert.StartsWith("The catalog was compiled to version 99 of the image, and this library reads version ", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Use the same version of ErrorCatalogs at compile time and at run time.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Image_and_texts_must_be_given()
    {
        Assert.Throws<ArgumentNullException>("image", () => new Catalog(null!, _ => ""));
        Assert.Throws<ArgumentNullException>("texts", () => new Catalog(Table.Image("symbol,code\nRefused,554\n").Data, null!));
    }

    [Fact]
    public void Many_threads_may_ask_at_once()
    {
        int[] values = [.. Enumerable.Range(0, 1000).AsParallel().AsOrdered().Select(i => Catalog.Match(i % 2 == 0 ? "550 5.1.1 whatever" : "452 4.2.2 whatever").Value)];

        Assert.Equal(Enumerable.Range(0, 1000).Select(i => i % 2 == 0 ? 3 : 1), values);
    }
}
