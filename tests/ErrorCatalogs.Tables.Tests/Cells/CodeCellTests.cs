using System.Linq;
using ErrorCatalogs.Tables.Cells;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Cells;

/// <summary>A code says by its shape what it is.</summary>
public sealed class CodeCellTests
{
    [Theory]
    [InlineData("550", "550")]
    [InlineData("550 5.7.26", "550 5.7.26")]
    [InlineData("550-5.7.26", "550 5.7.26")]
    [InlineData("550/5.7.26", "550 5.7.26")]
    [InlineData("550 (5.7.26)", "550 5.7.26")]
    [InlineData("550 #5.7.26", "550 5.7.26")]
    [InlineData("421, \"4.3.0\"", "421 4.3.0")]
    [InlineData("\"550\"", "550")]
    [InlineData("5.7.26", "5.7.26")]
    [InlineData("#5.7.26", "5.7.26")]
    [InlineData("X.7.1", "X.7.1")]
    [InlineData("x.7.1", "X.7.1")]
    [InlineData("550 X.7.1", "550 X.7.1")]
    [InlineData("5xx", "5xx")]
    [InlineData("5XX", "5xx")]
    [InlineData("4yz", "4xx")]
    [InlineData("5.7.500-5.7.699", "5.7.500-5.7.699")]
    [InlineData("5.7.500 - 5.7.699", "5.7.500-5.7.699")]
    [InlineData("5.7.500-699", "5.7.500-5.7.699")]
    [InlineData("5.7.500 - 699", "5.7.500-5.7.699")]
    [InlineData("5.7.1 - 5.7.260", "5.7.1-5.7.260")]
    [InlineData("0x800CCC0E", "0x800CCC0E")]
    [InlineData("0X800ccc0e", "0x800CCC0E")]
    [InlineData("MAILCONDNS", "MAILCONDNS")]
    [InlineData("Invalid.Token-2", "Invalid.Token-2")]
    public void A_cell_may_hold_one_code(string cell, string key)
    {
        Assert.Equal([key], Keys(cell));
    }

    [Theory]
    [InlineData("550 | 551", "550|551")]
    [InlineData("451, 550", "451|550")]
    [InlineData("451; 550", "451|550")]
    [InlineData("451 or 550", "451|550")]
    [InlineData("451 and 5xx", "451|5xx")]
    [InlineData("451 & 550", "451|550")]
    [InlineData("5.1.1 or X.1.2", "5.1.1|X.1.2")]
    [InlineData("451/550", "451|550")]
    [InlineData("550 5.1.1 | 551 5.1.2", "550 5.1.1|551 5.1.2")]
    [InlineData("550 5.1.1, 551 5.1.2", "550 5.1.1|551 5.1.2")]
    [InlineData("550 5.1.1, 5.1.2", "550 5.1.1|5.1.2")]
    [InlineData("5.1.1 - 550", "5.1.1|550")]
    [InlineData("0x800CCC0E, 0x800CCC0F", "0x800CCC0E|0x800CCC0F")]
    [InlineData("MAILCONDNS | MAILCONTLS", "MAILCONDNS|MAILCONTLS")]
    public void A_cell_may_hold_alternatives(string cell, string keys)
    {
        Assert.Equal(keys.Split('|'), Keys(cell));
    }

    [Theory]
    [InlineData("550-5.7.26 This mail is not authenticated", "550 5.7.26", "This mail is not authenticated")]
    [InlineData("550 No such user", "550", "No such user")]
    [InlineData("5.1.1: No such user", "5.1.1", "No such user")]
    [InlineData("421, \"4.3.0\" Try again later", "421 4.3.0", "Try again later")]
    [InlineData("550 or so they say", "550", "or so they say")]
    [InlineData("550 and 3 more of them", "550", "and 3 more of them")]
    public void What_follows_a_code_is_its_message(string cell, string key, string message)
    {
        EntryModel entry = Read("code", cell);

        Assert.Equal(key, KeyText.Of(Assert.Single(entry.Keys)));
        Assert.Equal(message.Split(' ').Length, Assert.Single(entry.Templates).Segments[0].Words.Count);
        Assert.Contains(message, entry.Templates[0].Text);
    }

    [Fact]
    public void A_message_of_its_own_outweighs_what_follows_the_code()
    {
        EntryModel entry = Table.Csv("code,message\n550 gone,No such user\n").Entry();

        Assert.Equal(["No such user"], entry.Templates.Select(template => template.Text));
    }

    [Theory]
    [InlineData("5x0")]
    [InlineData("5.7")]
    [InlineData("5.7.1.2")]
    [InlineData("3.7.1")]
    [InlineData("0x")]
    [InlineData("0x80CG")]
    [InlineData("two words")]
    [InlineData("\u0665\u0665\u0660")]
    [InlineData("5.\u0667.\u0661")]
    public void What_has_no_known_shape_is_no_code(string cell)
    {
        CompiledTable table = Table.Csv($"symbol,code\nEntry,{cell}\n");

        Assert.Equal([$"table.csv(2,7): error ECAT006: '{cell}' is no code. Write it like 550 5.1.1, 5xx, X.7.1, 0x800CCC0E or NAME."], table.Problems());
    }

    [Theory]
    [InlineData("code", "5.1.0-5.7.9")]
    [InlineData("code", "550 5.1.0-5.7.9")]
    [InlineData("code", "5.7.1 - 5.1.1")]
    [InlineData("code", "4.7.1-5.7.9")]
    [InlineData("code", "X.7.1-5.7.9")]
    [InlineData("code", "5.7.9-5.7.1")]
    [InlineData("code", "5.7.9-1")]
    [InlineData("code", "5.1.1, 5.1.0-5.7.9")]
    [InlineData("enhanced", "5.1.0-5.7.9")]
    [InlineData("message", "5.1.0-5.7.9 no such user")]
    public void A_range_is_of_one_class_and_subject_and_ascends(string column, string cell)
    {
        CompiledTable table = Table.Csv($"symbol,{column}\nEntry,\"{cell}\"\nOther,550\n".Replace("Other,550", column == "message" ? "Other,other words" : column == "code" ? "Other,550" : "Other,5.5.0", System.StringComparison.Ordinal));

        Assert.Equal(
            [$"table.csv(2,7): error ECAT006: '{cell}' is no range of fewer than 1000 codes of one class and subject in ascending order. Write it like 5.7.500-5.7.699."],
            table.Problems());
        Assert.Equal(["Other"], table.Symbols());
    }

    [Theory]
    [InlineData("005")]
    [InlineData("000")]
    [InlineData("199")]
    [InlineData("700")]
    [InlineData("999")]
    [InlineData("1xx")]
    [InlineData("9xx")]
    [InlineData("550, 005")]
    public void A_reply_code_is_one_that_servers_can_send(string cell)
    {
        Assert.Equal(
            [$"table.csv(2,7): error ECAT006: '{cell}' is no reply code from 200 to 699. Write it like 550 or 5xx."],
            Table.Csv($"symbol,reply\nEntry,\"{cell}\"\n").Problems());
    }

    [Theory]
    [InlineData("005", "; where numbers are an application's own, set the table's 'protocol' to app")]
    [InlineData("000 5.1.1", "")]
    [InlineData("005 5.1.1", "")]
    [InlineData("999 X.1.1", "")]
    [InlineData("7xx", "")]
    public void A_number_beside_codes_of_mail_is_a_reply_code_or_none(string cell, string advice)
    {
        Assert.Equal(
            [$"table.csv(2,7): error ECAT006: '{cell}' is no code. Write it like 550 5.1.1, 5xx, X.7.1, 0x800CCC0E or NAME{advice}."],
            Table.Csv($"symbol,code\nEntry,{cell}\nOther,550 5.1.1\nMore,5xx\n").Problems());
    }

    [Fact]
    public void A_number_of_a_client_may_stand_among_reply_codes()
    {
        Assert.Equal([111, 420, 550], Table.Csv("# protocol: smtp\nsymbol,code\nConnectionRefused,111\nTimedOut,420\nNoUser,550\n").Entries().Select(entry => entry.Value));
    }

    [Fact]
    public void A_number_before_a_message_is_no_reply_code_of_another_class()
    {
        Assert.Empty(Table.Csv("symbol,message\nEntry,005 5.1.1 out of paper\n").Entry().Keys);
    }

    [Theory]
    [InlineData("55")]
    [InlineData("5500")]
    public void A_number_that_is_no_code_may_be_one_of_an_application(string cell)
    {
        Assert.Equal(
            [$"table.csv(2,7): error ECAT006: '{cell}' is no code. Write it like 550 5.1.1, 5xx, X.7.1, 0x800CCC0E or NAME; where numbers are an application's own, set the table's 'protocol' to app."],
            Table.Csv($"symbol,code\nEntry,{cell}\nOther,550 5.1.1\n").Problems());
        Assert.Equal(cell, Table.Csv($"# protocol: app\nsymbol,code\nEntry,{cell}\n").Entry().Keys.Single().App);
    }

    [Theory]
    [InlineData("0x80")]
    [InlineData("0X800CCC0E1")]
    public void A_hexadecimal_number_that_is_no_error_number_is_a_word_to_look_for(string cell)
    {
        CompiledTable table = Table.Csv($"symbol,code\nEntry,{cell}\n");

        Assert.Equal([$"table.csv(2,7): warning ECAT032: '{cell}' is no error number of eight digits, so it is looked for as text. If it should be one, write it like 0x800CCC0E."], table.Problems());
        Assert.Equal(cell, table.Entry().Keys.Single().App);
    }

    [Fact]
    public void Every_reply_code_of_one_column_goes_with_every_enhanced_code_of_the_other()
    {
        EntryModel entry = Table.Csv("symbol,reply,enhanced\nEntry,450 | 451,4.1.1 | 4.1.2\n").Entry();

        Assert.Equal(["450 4.1.1", "450 4.1.2", "451 4.1.1", "451 4.1.2"], entry.Keys.Select(KeyText.Of));
    }

    [Theory]
    [InlineData("reply", "550", "550")]
    [InlineData("reply", "5xx", "5xx")]
    [InlineData("enhanced", "5.1.1", "5.1.1")]
    [InlineData("enhanced", "X.1.1", "X.1.1")]
    [InlineData("http", "429", "HTTP 429")]
    [InlineData("http", "429, 503", "HTTP 429|HTTP 503")]
    [InlineData("hresult", "0x800CCC0E", "0x800CCC0E")]
    [InlineData("response", "[AUTH]", "[AUTH]")]
    [InlineData("response", "SYS/TEMP", "[SYS/TEMP]")]
    [InlineData("app", "1001", "1001")]
    [InlineData("app", "two words", "two words")]
    [InlineData("exception", "SocketError.HostNotFound", "SocketError.HostNotFound")]
    [InlineData("token", "[TSS04] | (S3140)", "[TSS04]|(S3140)")]
    public void Columns_of_one_kind_of_code_hold_just_these(string column, string cell, string keys)
    {
        Assert.Equal(keys.Split('|'), Read(column, cell).Keys.Select(KeyText.Of));
    }

    [Theory]
    [InlineData("451, 550", Severity.Unknown)]
    [InlineData("450, 451", Severity.Transient)]
    [InlineData("550", Severity.Permanent)]
    [InlineData("5.1.1", Severity.Permanent)]
    [InlineData("250", Severity.Success)]
    [InlineData("354", Severity.Success)]
    [InlineData("4xx", Severity.Transient)]
    [InlineData("X.1.1", Severity.Unknown)]
    [InlineData("MAILCONDNS", Severity.Unknown)]
    public void Codes_that_agree_say_how_severe_an_entry_is(string cell, Severity severity)
    {
        EntryModel entry = Read("code", cell);

        Assert.Equal(severity, entry.Severity);
        Assert.False(entry.SeverityIsExplicit);
    }

    private static string[] Keys(string cell) => [.. Read("code", cell).Keys.Select(KeyText.Of)];

    private static EntryModel Read(string column, string cell) =>
        Table.Csv($"symbol,{column}\nEntry,\"{cell.Replace("\"", "\"\"", System.StringComparison.Ordinal)}\"\n").Entry();

    [Theory]
    [InlineData("PUMP12;PUMP13")]
    [InlineData("PUMP12, PUMP13")]
    public void Names_are_separated_like_numbers(string cell)
    {
        Assert.Equal(["PUMP12", "PUMP13"], Table.Csv($"symbol,code\nDry,\"{cell}\"\n").Entry().Keys.Select(key => key.App));
    }

    [Theory]
    [InlineData("code", "550-552", "550|551|552")]
    [InlineData("code", "550 - 552", "550|551|552")]
    [InlineData("code", "550\u2013552", "550|551|552")]
    [InlineData("code", "550\u2014552", "550|551|552")]
    [InlineData("code", "421, 550-552", "421|550|551|552")]
    [InlineData("code", "550-551 5.7.1", "550 5.7.1|551 5.7.1")]
    [InlineData("code", "400-499", "4xx")]
    [InlineData("code", "398-500", "398|399|4xx|500")]
    [InlineData("code", "552-550", "552|550")]
    [InlineData("code", "550\u20135.7.1", "550 5.7.1")]
    [InlineData("code", "5.7.500\u20135.7.699", "5.7.500-5.7.699")]
    [InlineData("reply", "550-552", "550|551|552")]
    [InlineData("reply", "500-599", "5xx")]
    [InlineData("http", "404-406", "HTTP 404|HTTP 405|HTTP 406")]
    public void A_range_of_numbers_is_all_that_it_spans(string column, string cell, string keys)
    {
        Assert.Equal(keys.Split('|'), Read(column, cell).Keys.Select(KeyText.Of));
    }

    [Theory]
    [InlineData("1000-1003", "1000|1001|1002|1003")]
    [InlineData("1000 - 1001", "1000|1001")]
    [InlineData("1000\u20131001", "1000|1001")]
    [InlineData("998-999", "998|999")]
    [InlineData("1003-1000", "1003-1000")]
    [InlineData("0100-0101", "0100-0101")]
    [InlineData("1234-56", "1234-56")]
    [InlineData("1234-5678", "1234-5678")]
    [InlineData("12-17", "12-17")]
    [InlineData("1000-1001-17", "1000-1001-17")]
    public void A_range_of_an_application_s_numbers_is_all_that_it_spans(string cell, string keys)
    {
        Assert.Equal(keys.Split('|'), Table.Csv($"code,message\n{cell},Network error\n2000,Out of time\n7,Out of paper\n").Entries()[0].Keys.Select(key => key.App));
        Assert.Equal(keys.Split('|'), Table.Csv($"app,message\n{cell},Network error\n").Entry().Keys.Select(key => key.App));
    }

    [Theory]
    [InlineData("code")]
    [InlineData("app")]
    public void A_range_of_too_many_numbers_is_an_error(string column)
    {
        Assert.Contains(
            "table.csv(2,1): error ECAT006: '1000-9999' is no range of fewer than 1000 codes. Write it like 1000-1099.",
            Table.Csv($"{column},message\n1000-9999,Network error\n2000,Out of time\n").Problems());
    }

    [Theory]
    [InlineData("reply", "690-710")]
    [InlineData("reply", "100-300")]
    [InlineData("http", "590-610")]
    [InlineData("code", "690-710")]
    public void A_range_of_numbers_stays_within_those_that_there_are(string column, string cell)
    {
        Assert.StartsWith($"table.csv(2,7): error ECAT006: '{cell}' is no ", Assert.Single(Table.Csv($"symbol,{column}\nEntry,{cell}\nOther,404\nMore,{(column == "code" ? "5.1.1" : "405")}\n").Problems()), System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_has_a_code_itself_goes_before_one_that_has_it_in_a_range()
    {
        Catalog catalog = CatalogImage.Of(Table.Csv("# protocol: http\nsymbol,http,app\nClient,400-499,\nServer,500-599,\nTooMany,429,\nDry,,1000-1099\nEmpty,,1050\n").Model()).Open();

        Assert.Equal(["Client", "TooMany", "Server"], new[] { "404", "429", "503" }.Select(status => catalog.Match($"HTTP/1.1 {status} Failed").Entry!.Symbol));
        Assert.Equal(["Dry", "Empty"], new[] { "1051", "1050" }.Select(code => catalog.Match($"{{\"code\":{code}}}").Entry!.Symbol));
    }

    [Theory]
    [InlineData("http", "")]
    [InlineData("code", "# protocol: http\n")]
    public void A_class_of_statuses_is_all_of_them(string column, string settings)
    {
        EntryModel entry = Table.Csv($"{settings}symbol,{column}\nEntry,5xx\n").Entry();

        Assert.Equal(Enumerable.Range(500, 100), entry.Keys.Select(key => key.Http!.Value));
    }

    [Theory]
    [InlineData("6xx")]
    [InlineData("9xx")]
    public void A_class_of_statuses_is_one_of_HTTP(string cell)
    {
        Assert.Equal([$"table.csv(2,7): error ECAT006: '{cell}' is no HTTP status. Write it like 429, 5xx or 500-504."], Table.Csv($"symbol,http\nEntry,{cell}\n").Problems());
    }

    [Theory]
    [InlineData("5 (0x5)", "5|0x5")]
    [InlineData("1223 (0x4C7)", "1223|0x4C7")]
    [InlineData("550 (0x226)", "550|0x226")]
    [InlineData("5(0X05)", "5|0X05")]
    [InlineData("-2147024891 (0x80070005)", "-2147024891|0x80070005")]
    [InlineData("2147942405 (0x80070005)", "2147942405|0x80070005")]
    public void A_number_may_have_its_hexadecimal_behind_it(string cell, string keys)
    {
        CompiledTable table = Table.Csv($"code,description\n{cell},Access is denied.\n2 (0x2),There is no such file.\n");

        Assert.Equal(keys.Split('|'), table.Entries()[0].Keys.Select(KeyText.Of));
        Assert.DoesNotContain(table.Diagnostics, one => one.Rule.Severity != TableSeverity.Info);
    }

    [Fact]
    public void A_number_with_its_hexadecimal_behind_it_is_the_value()
    {
        Assert.Equal([5, 2], Table.Csv("code,description\n5 (0x5),Access is denied.\n2 (0x2),There is no such file.\n").Entries().Select(entry => entry.Value));
    }

    [Fact]
    public void A_name_may_stand_above_a_number_and_its_hexadecimal()
    {
        EntryModel entry = Table.Csv("Code/value,Description\n\"ERROR_ACCESS_DENIED\n5 (0x5)\",Access is denied.\n\"ERROR_FILE_NOT_FOUND\n2 (0x2)\",There is no such file.\n").Entries()[0];

        Assert.Equal(["ERROR_ACCESS_DENIED", "5", "0x5"], entry.Keys.Select(key => key.App));
    }

    [Theory]
    [InlineData("5 (0x6)")]
    [InlineData("5 (0xG)")]
    [InlineData("5 (five)")]
    public void What_stands_in_parentheses_is_the_same_number(string cell)
    {
        Assert.Single(Table.Csv($"# protocol: app\ncode,description\n{cell},Access is denied.\n").Problems(), problem => problem.Contains("error ECAT006", System.StringComparison.Ordinal));
    }
}
