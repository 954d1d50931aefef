using System.Linq;
using ErrorCatalogs.Mail;
using Xunit;

namespace ErrorCatalogs.Cli.Tests;

public class CatalogOptionTests
{
    [Theory]
    [InlineData("Gmail")]
    [InlineData("gmail")]
    [InlineData("GMAIL")]
    public void A_catalog_is_named_without_regard_to_case(string name)
    {
        Assert.Equal(GmailErrors.Catalog.Select(entry => entry.Symbol), Prompt.List("--catalog", name).Select(one => one.Text("symbol"))!);
    }

    [Fact]
    public void Several_catalogs_come_in_their_own_order()
    {
        Assert.Equal(["Gmail", "Yahoo"], Prompt.List("--catalog", "Yahoo", "--catalog", "Gmail", "--catalog", "yahoo").Select(one => one.Text("catalog")).Distinct()!);
    }

    [Fact]
    public void Only_the_catalogs_that_are_named_are_asked()
    {
        Assert.Equal("Smtp", Prompt.Match("550 5.1.1 No such user", "--catalog", "Smtp").Text("catalog"));
        Assert.Null(Prompt.Match("a1 NO [AUTHENTICATIONFAILED] Wrong password", "--catalog", "Gmail", "--catalog", "Smtp").Text("catalog"));
    }

    [Fact]
    public void A_single_catalog_is_asked_as_if_its_provider_had_answered()
    {
        using var tables = new TableFiles();
        string table = tables.Add("shop.csv", "# hosts: shop.example.com\ncode,symbol\n599 5.999.9,Ours\n");
        Assert.Equal("Ours", Prompt.Match("599 5.999.9 Something of ours", "--table", table, "--catalog", "Shop").Text("symbol"));
    }

    [Theory]
    [InlineData("list")]
    [InlineData("match")]
    public void An_unknown_catalog_is_wrong_usage_and_nothing_is_done(string command)
    {
        Answer answer = Prompt.Run("250 OK\n", [command, "--json", "--catalog", "Gmial"]);
        Assert.Equal(ExitCode.WrongUsage, answer.Exit);
        Assert.Equal("", answer.Output);
        Assert.Contains("'Gmial' is no catalog. Did you mean 'Gmail'?", answer.Error);
        Assert.All(MailErrors.Catalogs, catalog => Assert.Contains(catalog.Name, answer.Error));
    }
}
