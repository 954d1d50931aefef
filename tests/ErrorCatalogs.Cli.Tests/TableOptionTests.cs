using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using ErrorCatalogs.Mail;
using Xunit;

namespace ErrorCatalogs.Cli.Tests;

public sealed class TableOptionTests : IDisposable
{
    private const string Shop = """
        # name: Shop
        # categories: MailFailure
        symbol,code,message,category,description,remediation
        BasketFull,552 5.2.2,Your basket of {limit} items is full,MailboxFull,The basket is full.,Take something out.

        """;

    private readonly TableFiles tables = new();

    public void Dispose() => tables.Dispose();

    [Fact]
    public void A_table_adds_a_catalog_before_the_bundled_ones()
    {
        string path = tables.Add("shop.csv", Shop);
        Answer answer = Prompt.Run("list", "--json", "--table", path);
        Assert.Equal(ExitCode.Done, answer.Exit);
        Assert.Equal("", answer.Error);
        Assert.Equal("Shop", answer.Objects[0].Text("catalog"));
        Assert.Equal(1 + MailErrors.Catalogs.Sum(catalog => catalog.Count), answer.Objects.Length);
    }

    [Fact]
    public void A_table_takes_part_in_matching()
    {
        JsonElement match = Prompt.Match("552 5.2.2 Your basket of 12 items is full", "--table", tables.Add("shop.csv", Shop));
        Assert.Equal("Shop", match.Text("catalog"));
        Assert.Equal("BasketFull", match.Text("symbol"));
        Assert.Equal("MailboxFull", match.Text("category"));
        Assert.Equal("12", match.GetProperty("captures").Text("limit"));
    }

    [Fact]
    public void A_table_may_be_YAML()
    {
        string path = tables.Add("shop.yaml", "catalog:\n  name: Shop\nerrors:\n  - symbol: Full\n    code: 552\n    message: Basket full up\n");
        Assert.Equal("Shop", Prompt.Match("552 Basket full up", "--table", path).Text("catalog"));
    }

    [Theory]
    [InlineData("Gmail")]
    [InlineData("gmail")]
    public void A_table_replaces_the_bundled_catalog_of_its_name_in_its_place(string name)
    {
        string path = tables.Add("own.csv", $"# name: {name}\nsymbol,code\nOnly,550 5.1.1\n");
        JsonElement[] entries = Prompt.List("--table", path);
        Assert.Equal(["Only"], entries.Where(one => one.Text("catalog") is "Gmail" or "gmail").Select(one => one.Text("symbol"))!);
        Assert.Equal(
            MailErrors.Catalogs.Select(catalog => catalog.Name == "Gmail" ? name : catalog.Name),
            entries.Select(one => one.Text("catalog")).Distinct()!);
    }

    [Fact]
    public void Several_tables_come_in_the_order_given()
    {
        string b = tables.Add("b.csv", "symbol,code\nB,550\n");
        string a = tables.Add("a.csv", "symbol,code\nA,550\n");
        Assert.Equal(["B", "A"], Prompt.List("--table", b, "--table", a).Take(2).Select(one => one.Text("catalog"))!);
    }

    [Fact]
    public void Of_two_tables_of_one_name_the_first_is_taken()
    {
        string first = tables.Add("first.csv", "# name: Shop\nsymbol,code\nFirst,550\n");
        string second = tables.Add("second.csv", "# name: Shop\nsymbol,code\nSecond,550\n");
        Answer answer = Prompt.Run("list", "--json", "--catalog", "Shop", "--table", first, "--table", second);
        Assert.Equal(ExitCode.TableErrors, answer.Exit);
        Assert.StartsWith($"{second}(1,9): error ECAT021: This table and first.csv both make the type ShopError", answer.Error);
        Assert.Equal(["First"], answer.Objects.Select(one => one.Text("symbol"))!);
    }

    [Fact]
    public void A_bad_row_is_named_with_its_place_and_left_out()
    {
        string path = tables.Add("shop.csv", Shop + "Broken,5x9,Broken,MailboxFull,Broken.,None.\nGood,551,Gone away,MailboxFull,Good.,None.\n");
        Answer list = Prompt.Run("list", "--json", "--catalog", "Shop", "--table", path);
        Assert.Equal(ExitCode.TableErrors, list.Exit);
        Assert.StartsWith($"{path}(5,8): error ECAT006: '5x9'", list.Error);
        Assert.Equal(["BasketFull", "Good"], list.Objects.Select(one => one.Text("symbol"))!);
    }

    [Fact]
    public void The_good_rows_of_a_bad_table_match_nevertheless()
    {
        string path = tables.Add("shop.csv", Shop + "Broken,5x9,Broken,MailboxFull,Broken.,None.\n");
        Answer match = Prompt.Run("552 5.2.2 Your basket of 12 items is full\n", ["match", "--json", "--table", path]);
        Assert.Equal(ExitCode.TableErrors, match.Exit);
        Assert.Equal("BasketFull", match.Objects.Single().Text("symbol"));
    }

    [Fact]
    public void An_unknown_category_is_an_error_with_a_suggestion()
    {
        string path = tables.Add("shop.csv", Shop.Replace("MailboxFull,", "MailboxFul,"));
        Answer answer = Prompt.Run("list", "--table", path);
        Assert.Equal(ExitCode.TableErrors, answer.Exit);
        Assert.Contains("(4,59): error ECAT010: 'MailboxFul' is no category", answer.Error);
        Assert.Contains("Did you mean 'MailboxFull'?", answer.Error);
    }

    [Fact]
    public void The_bundled_vocabulary_may_be_named_in_full()
    {
        string path = tables.Add("shop.csv", Shop.Replace("categories: MailFailure", "categories: ErrorCatalogs.Mail.MailFailure"));
        Assert.Equal("MailboxFull", Prompt.List("Shop.BasketFull", "--table", path).Single().Text("category"));
    }

    [Fact]
    public void Every_member_of_the_bundled_vocabulary_is_a_category()
    {
        string[] members = [.. Enum.GetNames<MailFailure>().Where(name => name != nameof(MailFailure.Unknown))];
        string path = tables.Add("shop.csv", "# categories: MailFailure\nsymbol,app,category\n" + string.Concat(members.Select((name, i) => $"E{i},SHOP{i},{name}\n")));
        Assert.Equal(members, Prompt.List("--table", path, "--catalog", "Shop").Select(one => one.Text("category"))!);
    }

    [Fact]
    public void A_vocabulary_may_be_a_table_of_its_own()
    {
        string words = tables.Add("words.csv", "# name: ShopFailure\n# kind: vocabulary\nsymbol,id\nFull,1\n");
        string path = tables.Add("shop.csv", "# categories: ShopFailure\nsymbol,code,category\nBasketFull,552,Full\n");
        Answer answer = Prompt.Run("list", "--json", "--catalog", "Shop", "--table", path, "--table", words);
        Assert.Equal((ExitCode.Done, ""), (answer.Exit, answer.Error));
        Assert.Equal("Full", answer.Objects.Single().Text("category"));
    }

    [Fact]
    public void A_table_that_is_not_there_is_an_error_at_its_start()
    {
        string path = Path.Combine(tables.Folder, "none.csv");
        Answer answer = Prompt.Run("250 OK\n", ["match", "--json", "--table", path]);
        Assert.Equal(ExitCode.TableErrors, answer.Exit);
        Assert.Equal($"{path}(1,1): error ECAT001: There is no such file.\n", answer.Error);
        Assert.Single(answer.Objects);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    public void A_path_that_is_none_is_an_error(string path)
    {
        Answer answer = Prompt.Run("list", "--table", path);
        Assert.Equal(ExitCode.TableErrors, answer.Exit);
        Assert.Contains("(1,1): error ECAT001: ", answer.Error);
    }

    [Fact]
    public void A_folder_is_no_table()
    {
        Answer answer = Prompt.Run("list", "--table", tables.Folder);
        Assert.Equal(ExitCode.TableErrors, answer.Exit);
        Assert.StartsWith($"{tables.Folder}(1,1): error ECAT001: ", answer.Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("symbol,code\n")]
    public void A_table_without_rows_is_an_error(string text)
    {
        string path = tables.Add("shop.csv", text);
        Answer answer = Prompt.Run("list", "--table", path);
        Assert.Equal(ExitCode.TableErrors, answer.Exit);
        Assert.StartsWith($"{path}(1,1): error ECAT001: ", answer.Error);
    }

    [Fact]
    public void Warnings_are_printed_and_are_no_errors()
    {
        string path = tables.Add("shop.csv", "# colour: red\nsymbol,code\nFull,552\n");
        Answer answer = Prompt.Run("list", "--table", path);
        Assert.Equal(ExitCode.Done, answer.Exit);
        Assert.Contains("warning ECAT018: 'colour' is no setting", answer.Error);
    }

    [Fact]
    public void What_is_merely_worth_knowing_is_printed_on_demand()
    {
        string path = tables.Add("shop.csv", "symbol,code\nFull,552\n");
        Assert.Equal("", Prompt.Run("list", "--table", path).Error);
        Assert.Contains($"{path}(2,1): info ECAT019: ", Prompt.Run("list", "--table", path, "--verbose").Error);
    }

    [Fact]
    public void A_diagnostic_is_one_line_whatever_the_cell_holds()
    {
        string path = tables.Add("shop.csv", "symbol,code\n\"A\nB\u001b[31m\u2028C\",552\nGood,551\n");
        string error = Prompt.Run("list", "--table", path).Error;
        Assert.Single(error.TrimEnd('\n').Split('\n'));
        Assert.DoesNotContain('\u001b', error);
    }

    [Theory]
    [InlineData("# name: B\n# enum: AError\n", "2,9", "ECAT021")]
    [InlineData("# name: B\n# enum: Aerrors\n", "2,9", "ECAT021")]
    [InlineData("# name: B\n# enum: BMatch\n", "2,9", "ECAT027")]
    [InlineData("# name: B\n# enum: Catalog\n# namespace: ErrorCatalogs\n", "2,9", "ECAT027")]
    public void What_a_project_could_not_compile_is_an_error_here_too(string settings, string place, string id)
    {
        string first = tables.Add("a.csv", "# name: A\nsymbol,code\nFirst,550\n");
        string second = tables.Add("b.csv", settings + "symbol,code\nSecond,550\n");
        Answer answer = Prompt.Run("list", "--json", "--table", first, "--table", second);
        Assert.Equal(ExitCode.TableErrors, answer.Exit);
        Assert.StartsWith($"{second}({place}): error {id}: ", answer.Error);
        Assert.DoesNotContain("Second", answer.Objects.Select(one => one.Text("symbol"))!);
        Assert.Contains("First", answer.Objects.Select(one => one.Text("symbol"))!);
    }

    [Fact]
    public void A_file_that_is_given_twice_is_read_once()
    {
        string path = tables.Add("a.csv", "# name: A\nsymbol,code\nFirst,550\n");
        Answer answer = Prompt.Run("list", "--json", "--catalog", "A", "--table", path, "--table", path);
        Assert.Equal((ExitCode.Done, ""), (answer.Exit, answer.Error));
        Assert.Single(answer.Objects);
    }
}
