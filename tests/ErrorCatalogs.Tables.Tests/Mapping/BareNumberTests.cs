using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Mapping;

/// <summary>Whose a number is that stands alone is decided by the whole column, where no setting says it.</summary>
public sealed class BareNumberTests
{
    [Theory]
    [InlineData("0", "7", "12")]
    [InlineData("00", "05", "51")]
    [InlineData("000", "009", "201")]
    [InlineData("1001", "1002", "404")]
    [InlineData("-32601", "-32602", "-32700")]
    [InlineData("PUMP-12", "PUMP-14", "201")]
    [InlineData("E01", "E02", "310")]
    [InlineData("42P01", "23505", "08N07")]
    [InlineData("404", "486", "603")]
    [InlineData("100", "539", "999")]
    [InlineData("0X01F", "0X02F", "0X31A")]
    public void Numbers_unlike_reply_codes_are_the_application_s_own_and_so_are_those_beside_them(string first, string second, string third)
    {
        CompiledTable table = Table.Csv($"code,meaning\n{first},The pump is dry.\n{second},The pump is hot.\n{third},The lid is open.\n");

        Assert.Equal([first, second, third], table.Entries().Select(entry => entry.Keys.Single().App));
        Assert.Equal(
            ["table.csv(1,1): info ECAT036: The numbers below 'code' are read as codes of the application's own. If they are something else, set the table's 'protocol': app, http or smtp."],
            table.Problems());
    }

    [Fact]
    public void The_only_number_of_a_table_is_the_application_s_where_it_cannot_be_another() =>
        Assert.Equal("1042", Table.Csv("code,meaning\n1042,The pump is dry\n").Entry().Keys.Single().App);

    [Theory]
    [InlineData("400", "404", "503")]
    [InlineData("200", "201", "404")]
    [InlineData("401 403", "406", "500")]
    [InlineData("404 Not Found", "429 Too Many Requests", "500 Internal Server Error")]
    public void Statuses_that_SMTP_does_not_have_make_all_numbers_statuses(string first, string second, string third)
    {
        CompiledTable table = Table.Csv($"code,meaning\n{first},The page is missing.\n{second},The page is closed.\n{third},The server is down.\n");

        Assert.All(table.Entries().SelectMany(entry => entry.Keys), key => Assert.Equal(Protocol.Http, key.Protocol));
        Assert.Equal(
            ["table.csv(1,1): info ECAT036: The numbers below 'code' are read as statuses of HTTP. If they are something else, set the table's 'protocol': app, http or smtp."],
            table.Problems());
    }

    [Theory]
    [InlineData("421", "450", "550")]
    [InlineData("500", "503", "504")]
    [InlineData("404", "550 5.1.1", "5xx")]
    [InlineData("MAILX", "MAILY", "550")]
    public void Any_others_are_reply_codes(string first, string second, string third)
    {
        CompiledTable table = Table.Csv($"code,meaning\n{first},The box is full.\n{second},The box is closed.\n{third},The server is down.\n");

        Assert.DoesNotContain(table.Entries().SelectMany(entry => entry.Keys), key => key.Protocol == Protocol.Http || key.App is { } app && char.IsDigit(app[0]));
        Assert.Empty(table.Problems());
    }

    [Theory]
    [InlineData("smtp", Protocol.Smtp)]
    [InlineData("http", Protocol.Http)]
    [InlineData("app", Protocol.App)]
    public void The_setting_decides_where_there_is_one(string protocol, Protocol expected)
    {
        CompiledTable table = Table.Csv($"# protocol: {protocol}\ncode,meaning\n404,The page is missing\n503,The server is down\n");

        Assert.All(table.Entries().SelectMany(entry => entry.Keys), key => Assert.Equal(expected, key.Protocol));
        Assert.Empty(table.Problems());
    }

    [Fact]
    public void A_number_with_zeros_before_it_keeps_them_and_stands_for_no_class()
    {
        Assert.Equal(new KeyModel(Protocol.App, App: "005"), Table.Csv("# protocol: app\ncode,meaning\n005,The line is busy\n").Entry().Keys.Single());
    }

    [Fact]
    public void Beside_a_column_of_the_application_s_codes_and_codes_of_mail_numbers_are_what_it_was_told()
    {
        EquatableArray<EntryModel> entries = Table.Csv("# protocol: app\napp,code,meaning\nPUMPX,550,It was refused\nPUMPY,5.1.1,Nobody was there\n").Entries();

        Assert.Equal([new KeyModel(Protocol.Smtp, Reply: 550), new KeyModel(Protocol.App, App: "PUMPX")], entries[0].Keys);
    }

    [Fact]
    public void Beside_a_column_of_the_application_s_codes_alone_numbers_are_its_own_where_the_setting_says_so()
    {
        EntryModel entry = Table.Csv("# protocol: app\napp,code,meaning\nPUMPX,550,It was refused\n").Entry();

        Assert.Equal([new KeyModel(Protocol.App, App: "550"), new KeyModel(Protocol.App, App: "PUMPX")], entry.Keys);
    }

    [Fact]
    public void A_number_that_names_a_block_is_its_code()
    {
        EquatableArray<EntryModel> entries = Table.Yaml("1001:\n  message: The tank is empty\n1002:\n  message: The tank leaks\n").Entries();

        Assert.Equal(["1001", "1002"], entries.Select(entry => entry.Keys.Single().App));
        Assert.Equal(["TankEmpty", "TankLeaks"], entries.Select(entry => entry.Symbol));
    }

    [Theory]
    [InlineData("pump_is_dry")]
    [InlineData("pump-is-dry")]
    [InlineData("PUMP_IS_DRY")]
    [InlineData("pump.is.dry")]
    public void A_name_of_joined_words_is_its_code_too(string name)
    {
        EntryModel entry = Table.Yaml($"{name}:\n  http: 402\n  message: There is nothing in it\n").Entry();

        Assert.Equal("PumpDry", entry.Symbol);
        Assert.Equal([new KeyModel(Protocol.App, App: name), new KeyModel(Protocol.Http, Http: 402)], entry.Keys);
    }

    [Fact]
    public void The_application_s_numbers_are_the_values_where_each_is_one()
    {
        Assert.Equal([1001, 12], Table.Csv("code,meaning\n1001,The pump is dry\n12,The pump is hot\n").Entries().Select(entry => entry.Value));
    }

    [Theory]
    [InlineData("550-559", "421", "552", Protocol.Smtp)]
    [InlineData("400-499", "500-599", "421", Protocol.Smtp)]
    [InlineData("400-499", "429", "404", Protocol.Http)]
    [InlineData("1000-1099", "1100-1199", "2000", Protocol.App)]
    public void A_range_tells_by_its_first_number(string first, string second, string third, Protocol expected)
    {
        EquatableArray<EntryModel> entries = Table.Csv($"code,meaning\n{first},The box is full.\n{second},The box is closed.\n{third},The server is down.\n").Entries();

        Assert.All(entries.SelectMany(entry => entry.Keys), key => Assert.Equal(expected, key.Protocol));
    }
}
