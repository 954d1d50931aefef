using System;
using System.IO;
using System.Linq;
using ErrorCatalogs.Mail;
using Xunit;

namespace ErrorCatalogs.Cli.Tests;

public class ListPageTests
{
    [Fact]
    public void Without_a_name_the_catalogs_are_listed_one_a_line()
    {
        Answer answer = Prompt.Run("list");
        Assert.Equal(ExitCode.Done, answer.Exit);
        Assert.Equal("Catalog          Entries  Title", answer.Lines[0]);
        Assert.Equal(MailErrors.Catalogs.Select(catalog => catalog.Name), answer.Lines.Skip(1).Select(line => line.Split(' ')[0]));
        Assert.Contains(answer.Lines, line => line.StartsWith("Gmail ", StringComparison.Ordinal)
            && line.Contains($" {GmailErrors.Catalog.Count} ") && line.EndsWith(GmailErrors.Catalog.Title, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--catalog", "Gmail")]
    [InlineData("gmail")]
    public void A_catalog_is_listed_one_entry_a_line(params string[] args)
    {
        Answer answer = Prompt.Run(["list", .. args]);
        Assert.Equal(["Entry", "Severity", "Category", "Codes"], Words(answer.Lines[0]));
        Assert.Equal(GmailErrors.Catalog.Select(entry => entry.Symbol), answer.Lines.Skip(1).Select(line => line.Split(' ')[0]));
        Assert.Contains(answer.Lines, line => Words(line) is ["DmarcPolicyRejected", "permanent", "SenderUnauthenticated", "550", "5.7.26,", ..]);
    }

    [Theory]
    [InlineData("Gmail.DmarcPolicyRejected")]
    [InlineData("gmail.dmarcpolicyrejected")]
    [InlineData("DmarcPolicyRejected")]
    public void An_entry_is_shown_in_full(string name)
    {
        Answer answer = Prompt.Run("list", name);
        CatalogEntry entry = GmailErrors.Catalog.Single(one => one.Symbol == "DmarcPolicyRejected");
        string text = string.Join(' ', Words(answer.Output));
        Assert.Equal("Gmail.DmarcPolicyRejected, permanent", answer.Lines[0]);
        Assert.Contains(entry.Description, text);
        Assert.All(entry.Causes, cause => Assert.Contains("- " + cause, text));
        Assert.All(entry.Remediation.Select((step, i) => $"{i + 1}. {step}"), step => Assert.Contains(step, text));
        Assert.All(entry.Keys, key => Assert.Contains("- " + key, text));
        Assert.All(entry.Messages, message => Assert.Contains("- " + message, text));
        Assert.All(entry.Glossary, term => Assert.Contains(term.Key + " " + term.Value, text));
        Assert.Contains("Documentation " + entry.Documentation, text);
        Assert.Contains("Source " + entry.Source, text);
    }

    [Fact]
    public void A_code_finds_all_entries_that_have_it()
    {
        Answer answer = Prompt.Run("list", "550", "5.7.26");
        string[] expected =
        [
            .. MailErrors.Catalogs.SelectMany(catalog => catalog)
                .Where(entry => entry.Keys.Any(key => key.Reply == "550" && key.Enhanced == "5.7.26"))
                .Select(entry => entry.ToString()),
        ];
        Assert.NotEmpty(expected);
        Assert.Equal(expected, answer.Lines.Skip(1).Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public void A_code_within_a_range_finds_its_entry()
    {
        using var tables = new TableFiles();
        string table = tables.Add("shop.csv", "code,symbol\n5.777.10-5.777.20,Odd\n");
        Assert.Equal("Shop.Odd, permanent", Prompt.Run("list", "5.777.11", "--table", table).Lines[0]);
    }

    [Fact]
    public void A_code_within_the_ranges_of_several_entries_finds_them_all()
    {
        using var tables = new TableFiles();
        string table = tables.Add("shop.csv", "code,symbol\n550 5.777.10-5.777.20,Odd\n450 5.777.15-5.777.19,Even\n5.777.17,Own\n");

        Assert.Equal(["Shop.Odd", "Shop.Even"], Entries(Prompt.Run("list", "5.777.16", "--table", table)));
        Assert.Equal("Shop.Even, transient", Prompt.Run("list", "450", "5.777.16", "--table", table).Lines[0]);
        Assert.Equal("Shop.Own, permanent", Prompt.Run("list", "5.777.17", "--table", table).Lines[0]);
        Assert.Equal(2, Entries(Prompt.Run("list", "5.7.720")).Count(entry => entry.StartsWith("Exchange.", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("0x800CCC0E")]
    [InlineData("800CCC0E")]
    [InlineData("800ccc0e")]
    [InlineData("-2146644978")]
    [InlineData("2148322318")]
    public void An_error_number_finds_its_entry_as_it_is_printed_anywhere(string number)
    {
        Assert.Equal(["Outlook"], Prompt.List(number).Select(one => one.Text("catalog")));
        Assert.Equal(Prompt.Run("list", "0x800CCC0E").Output, Prompt.Run("list", number).Output);
    }

    [Theory]
    [InlineData("(S3140)", "S3140")]
    [InlineData("[TSS04]", "tss04")]
    public void A_marker_is_found_without_its_brackets(string marker, string word)
    {
        Assert.Contains(Prompt.List(marker), one => one.GetProperty("keys").EnumerateArray().Any(key => key.Text("token") == marker));
        Assert.Equal(Prompt.Run("list", marker).Output, Prompt.Run("list", word).Output);
    }

    [Fact]
    public void Nothing_but_brackets_finds_nothing()
    {
        Assert.Equal(ExitCode.WrongUsage, Prompt.Run("list", "()").Exit);
    }

    [Fact]
    public void What_is_not_found_is_refused_with_a_suggestion()
    {
        Answer answer = Prompt.Run("list", "Gmail.DmarcPolicyRejectd");
        Assert.Equal(ExitCode.WrongUsage, answer.Exit);
        Assert.Equal("", answer.Output);
        Assert.Contains("Did you mean 'Gmail.DmarcPolicyRejected'?", answer.Error);
    }

    [Fact]
    public void An_entry_of_a_catalog_that_is_not_there_is_no_text_of_another()
    {
        Answer answer = Prompt.Run("list", "Foo.MailboxFull");

        Assert.Equal((ExitCode.WrongUsage, ""), (answer.Exit, answer.Output));
        Assert.Contains("No catalog, entry or code is 'Foo.MailboxFull'.", answer.Error);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(300)]
    public void A_page_fits_its_width(int width)
    {
        var output = new StringWriter();
        CommandLine.Run(["list", "Gmail.DmarcPolicyRejected"], new Terminal(Stream.Null, output, TextWriter.Null) { Width = width });
        Assert.All(output.ToString().Split('\n'), line => Assert.InRange(line.Length, 0, Math.Max(width, 40)));
    }

    [Fact]
    public void Long_texts_are_shown_to_their_end()
    {
        using var tables = new TableFiles();
        string text = string.Concat(Enumerable.Repeat("word ", 2000)) + "end";
        string table = tables.Add("shop.csv", $"code,symbol,description,remediation,glossary\n550,Odd,{text},{text},{new string('t', 200)}: {text}\n");
        Answer answer = Prompt.Run("list", "Shop.Odd", "--table", table);
        Assert.Equal(3, Words(answer.Output).Count(word => word == "end"));
        Assert.Equal(6000, Words(answer.Output).Count(word => word == "word"));
        Assert.All(answer.Lines, line => Assert.InRange(line.Length, 0, Terminal.DefaultWidth));
    }

    [Fact]
    public void No_line_ends_in_spaces_and_none_has_colours()
    {
        string output = Prompt.Run("list", "--catalog", "Gmail").Output + Prompt.Run("list", "Gmail.DmarcPolicyRejected").Output;
        Assert.DoesNotContain(" \n", output);
        Assert.DoesNotContain('\u001b', output);
    }

    [Fact]
    public void Brackets_and_controls_in_a_table_are_only_text()
    {
        using var tables = new TableFiles();
        string table = tables.Add("shop.csv", "code,symbol,description,remediation\n550,Odd,[red]a[/] {{b}} [,\"c\u001b[31md\u202e\r\ne\"\n");
        string output = Prompt.Run("list", "Shop.Odd", "--table", table).Output;
        Assert.Contains("[red]a[/] {{b}} [", output);
        Assert.Contains("c\uFFFD[31md\uFFFD", output);
        Assert.DoesNotContain('\u001b', output);
    }

    private static string[] Entries(Answer answer) => [.. answer.Lines.Skip(1).Select(line => line.Split(' ')[0])];

    private static string[] Words(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
