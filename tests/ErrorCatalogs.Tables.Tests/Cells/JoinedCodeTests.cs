using System.Linq;
using ErrorCatalogs.Tables.Cells;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Cells;

/// <summary>A code of joined numbers is one code, and never the reply code or status that it begins with.</summary>
public sealed class JoinedCodeTests
{
    [Theory]
    [InlineData("401-01", "401-02", "503-01")]
    [InlineData("401-1", "401-2", "503-17")]
    [InlineData("401-01", "503", "503-99")]
    [InlineData("401.1", "403.14", "500.19")]
    [InlineData("401/02", "401/03", "500/19")]
    [InlineData("401:02", "401:03", "500:19")]
    [InlineData("401#2", "401#3", "500#19")]
    [InlineData("401\u201301", "401\u201302", "503\u201301")]
    [InlineData("100-01", "550-01", "550-02")]
    [InlineData("100-001", "550-001", "550/002")]
    [InlineData("550-01", "550-02", "421")]
    [InlineData("550-02a", "550-02b", "550-A3")]
    [InlineData("404-01-17", "404-01-18", "404-02-01")]
    [InlineData("503-98", "503-99", "503-100")]
    [InlineData("503-01", "503-02", "503-504")]
    [InlineData("1.1", "10.4", "2.1.1")]
    public void In_a_column_of_such_codes_each_cell_is_one(string first, string second, string third)
    {
        EquatableArray<EntryModel> entries = Table.Csv($"code,message\n{first},Pump is dry\n{second},Pump is hot\n{third},Lid is open\n").Entries();

        Assert.Equal([first, second, third], entries.Select(entry => entry.Keys[0].App));
        Assert.All(entries, entry => Assert.Equal(Severity.Unknown, entry.Severity));
    }

    [Theory]
    [InlineData("401-01", "401-02", "401-03")]
    [InlineData("401.1", "403.14", "500.19")]
    [InlineData("1.1", "10.4", "2.1.1")]
    public void A_reply_is_matched_by_the_whole_code(string first, string second, string third)
    {
        Catalog catalog = CatalogImage.Of(Table.Csv($"code,message\n{first},Pump is dry\n{second},Pump is hot\n{third},Lid is open\n").Model()).Open();

        Assert.Equal(["PumpDry", "PumpHot", "LidOpen"], new[] { first, second, third }.Select(code => catalog.Match($$"""{"code":"{{code}}"}""").Entry.Symbol));
        Assert.False(catalog.Match($$"""{"code":"{{first}}7"}""").Entry.Exists);
    }

    [Theory]
    [InlineData("401-01")]
    [InlineData("401.1")]
    public void One_alone_is_one_too(string cell)
    {
        Assert.Equal(cell, Table.Csv($"code,message\n{cell},Pump is dry\n").Entry().Keys.Single().App);
        Assert.Equal(cell, Table.Csv($"# protocol: app\ncode,message\n{cell},Pump is dry\n5.1.1,Lid is open\n550 5.1.2,Fan is off\n").Entries()[0].Keys.Single().App);
        Assert.Equal(cell, Table.Yaml($"errors:\n  - code: {cell}\n    message: Pump is dry\n").Entry().Keys.Single().App);
    }

    [Fact]
    public void Beside_statuses_it_is_the_application_s_own()
    {
        EquatableArray<EntryModel> entries = Table.Csv("code,message\n401,Who are you\n403,Not allowed\n404,Not there\n404.13,Too long\n").Entries();

        Assert.Equal(["HTTP 401", "HTTP 403", "HTTP 404", "404.13"], entries.Select(entry => KeyText.Of(entry.Keys.Single())));
    }

    [Theory]
    [InlineData("550-02")]
    [InlineData("550.2")]
    [InlineData("550.5.1.1")]
    public void Among_codes_of_mail_it_is_an_error(string cell)
    {
        CompiledTable table = Table.Csv($"symbol,code\nEntry,{cell}\nOther,550 5.1.1\nMore,421\nFull,552\n");

        Assert.Equal([$"table.csv(2,7): error ECAT006: '{cell}' is no code. Write it like 550 5.1.1, 5xx, X.7.1, 0x800CCC0E or NAME; where numbers are an application's own, set the table's 'protocol' to app."], table.Problems());
        Assert.Equal(["Other", "More", "Full"], table.Symbols());
    }

    [Theory]
    [InlineData("401-01 Bad key")]
    [InlineData("401-01, 401-02")]
    [InlineData("401 02")]
    [InlineData("451, 55")]
    public void A_code_with_more_numbers_behind_it_is_not_shortened(string cell)
    {
        Assert.Equal(
            [$"table.csv(2,7): error ECAT006: '{cell}' is no code, as its end is none. Write it like 550 5.1.1, 5xx, X.7.1, 0x800CCC0E or NAME."],
            Table.Csv($"symbol,code\nEntry,\"{cell}\"\nOther,550\nMore,421\n").Problems());
    }

    [Theory]
    [InlineData("550-NoSuchUser", "550")]
    [InlineData("404/ERR_PAGE_2", "404|ERR_PAGE_2")]
    [InlineData("550-559", "55x")]
    [InlineData("451/550", "451|550")]
    [InlineData("5.7.500-699", "5.7.500-5.7.699")]
    [InlineData("550/5.1.1", "550 5.1.1")]
    public void Codes_that_can_be_told_stay_what_they_are(string cell, string keys)
    {
        string[] expected = cell == "550-559" ? [.. Enumerable.Range(550, 10).Select(code => $"{code}")] : keys.Split('|');

        Assert.Equal(expected, Table.Csv($"symbol,code\nEntry,{cell}\n").Entry().Keys.Select(KeyText.Of));
    }
}
