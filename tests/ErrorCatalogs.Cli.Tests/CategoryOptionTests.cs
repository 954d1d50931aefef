using System;
using System.Linq;
using ErrorCatalogs.Mail;
using Xunit;

namespace ErrorCatalogs.Cli.Tests;

public class CategoryOptionTests
{
    private static readonly string[] Full =
        [.. MailErrors.Catalogs.SelectMany(catalog => catalog).Where(entry => entry.Category == "MailboxFull").Select(entry => entry.ToString())];

    [Theory]
    [InlineData("MailboxFull")]
    [InlineData("mailboxfull")]
    public void The_entries_of_a_category_are_listed_one_a_line(string name)
    {
        Answer answer = Prompt.Run("list", "--category", name);

        Assert.Equal(ExitCode.Done, answer.Exit);
        Assert.True(Full.Length > 5);
        Assert.Equal(Full, Entries(answer));
    }

    [Fact]
    public void The_entries_of_a_category_are_written_as_JSON()
    {
        Assert.Equal(Full, Prompt.List("--category", "MailboxFull").Select(one => one.Text("catalog") + "." + one.Text("symbol")));
    }

    [Theory]
    [InlineData("--catalog", "Gmail")]
    [InlineData("gmail")]
    public void The_entries_of_a_category_are_listed_in_one_catalog(params string[] args)
    {
        string[] ofGmail = [.. Full.Where(entry => entry.StartsWith("Gmail.", StringComparison.Ordinal))];

        Assert.Equal(ofGmail, Entries(Prompt.Run(["list", "--category", "MailboxFull", .. args])));
    }

    [Fact]
    public void Several_categories_are_listed_together()
    {
        Assert.Equal(
            ["MailboxFull", "RateLimited"],
            Prompt.List("--category", "MailboxFull", "--category", "RateLimited").Select(one => one.Text("category")).Distinct().Order());
    }

    [Fact]
    public void What_a_code_finds_is_listed_where_it_is_of_the_category()
    {
        Assert.All(Prompt.List("552", "--category", "MailboxFull"), one => Assert.Equal("MailboxFull", one.Text("category")));
        Assert.NotEmpty(Prompt.List("552", "--category", "MailboxFull"));
    }

    [Fact]
    public void A_table_may_have_categories_of_its_own()
    {
        using var tables = new TableFiles();
        string table = tables.Add("shop.csv", "code,symbol,category\n598,Even,\n599,Odd,Basket\n");

        Assert.Equal(["Shop.Odd"], Entries(Prompt.Run("list", "--category", "basket", "--table", table)));
        Assert.Equal(["Shop.Even"], Entries(Prompt.Run("list", "--category", "Unknown", "--table", table, "--catalog", "Shop")));
    }

    [Theory]
    [InlineData()]
    [InlineData("--json")]
    public void An_unknown_category_is_wrong_usage(params string[] args)
    {
        Answer answer = Prompt.Run(["list", "--category", "MailboxFul", .. args]);

        Assert.Equal((ExitCode.WrongUsage, ""), (answer.Exit, answer.Output));
        Assert.Contains("'MailboxFul' is no category. Did you mean 'MailboxFull'?", answer.Error);
        Assert.Contains("RecipientNotFound", answer.Error);
    }

    [Fact]
    public void A_symbol_that_is_a_category_too_says_how_that_is_listed()
    {
        Answer answer = Prompt.Run("list", "RecipientNotFound");

        Assert.Equal("RecipientNotFound is a category: 'errcat list --category RecipientNotFound' lists its entries.", answer.Lines[^1]);
        Assert.DoesNotContain("--category", Prompt.Run("list", "--json", "RecipientNotFound").Output);
        Assert.DoesNotContain("--category", Prompt.Run("list", "Gmail.MailboxFull").Output);
    }

    [Fact]
    public void A_category_that_is_no_symbol_says_how_it_is_listed()
    {
        Answer answer = Prompt.Run("list", "senderunauthenticated");

        Assert.Equal((ExitCode.WrongUsage, ""), (answer.Exit, answer.Output));
        Assert.Contains("SenderUnauthenticated is a category: 'errcat list --category SenderUnauthenticated' lists its entries.", answer.Error);
    }

    private static string[] Entries(Answer answer) => [.. answer.Lines.Skip(1).Select(line => line.Split(' ')[0])];
}
