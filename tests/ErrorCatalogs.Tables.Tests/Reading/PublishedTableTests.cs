using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Cells;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Reading;

/// <summary>Tables in the shape in which providers publish theirs, headings and all, load without an edit and match what the server says.</summary>
public sealed class PublishedTableTests
{
    /// <summary>ServiceOps: words for codes, each with its category.</summary>
    private const string ApplicationCodes = """
        Error Code,Category,Description
        MAILCONX,Connection and Network,The address of the server does not resolve.
        MAILCONY,Connection and Network,"The port is closed, likely by a firewall."
        MAILGRAPHX,Exchange and Microsoft Graph,A request of the interface failed.
        MAILX,General,Something else failed.
        """;

    /// <summary>Mailgun: HTTP statuses with the texts of the answers, as Markdown.</summary>
    private const string WebService = """
        | **Code** | **Error Message** | **Meaning** | **Solution** | **Glossary** |
        | --- | --- | --- | --- | --- |
        | 400 | sender field is empty | No sender is given | Give one in the 'sender' field | 'sender' field: who sends |
        | 400 | ‘text’ field is not a file | A file is asked for | Send the text as a file | 'text' field: the body; here a file |
        | 400 | Header must be ASCII: <header-name> | A header has other letters | Use ASCII | ASCII: letters without accents |
        | 429 | Domain example.com is over its limit, try again after Mon, 20 Dec 2021 20:33:21 UTC | Too many requests | Wait until then | Limit: the most that is allowed |
        """;

    /// <summary>Gmail: headings below an empty row, two codes in a cell, and a "Meaning" that is what the server says.</summary>
    private const string CombinedCodes = """
        |     |     |     |     |
        | --- | --- | --- | --- |
        | **Error Code** | **Meaning** | **Troubleshooting** | **Glossary** |
        | 421, "4.7.0" | The address is on no list, closing the line | Ask for a place on the list | RCPT: names the recipient |
        | 421, "4.7.0" | An encrypted line is needed, closing it | Encrypt the line | - |
        | 450, "4.2.1" | The account gets mail too fast | Send again later | - |
        | 450, "4.2.1" | The relay limit of the customer is reached | Send fewer | Relay: passes mail on |
        | 550, "5.1.1" | The account does not exist | Look for a typo in the address | - |
        """;

    /// <summary>Outlook: categories in front, error numbers and enhanced codes in one column, and numbers that lost a digit.</summary>
    private const string ErrorNumbers = """
        |     |     |     |     |     |
        | --- | --- | --- | --- | --- |
        | Error Category | Error Codes | Meaning | Troubleshooting | Glossary |
        | General Errors | 0x800CCC00 | The login did not load. | Look at the password. | - |
        | General Errors | 0x800CCC05 | - | - | - |
        | SMTP Errors | 0x800CCC6B | The mailbox is elsewhere. | Ask where. | SMTP: the protocol of mail |
        | Enhanced Codes | X.1.0 | Something about the address | Look at the address. | - |
        | - | 0x8004210B | The server was silent. | Other Errors | |
        | Other Errors | 0x8004218 | - | - | - |
        """;

    /// <summary>SendGrid: "Error" above codes, and rows about something else in between.</summary>
    private const string ErrorsWithTopics = """
        |     |     |     |     |     |
        | --- | --- | --- | --- | --- |
        | Error | Message | Explanation | Troubleshooting | Glossary |
        | 250 | Taken over for delivery | Nothing failed! | - | - |
        | 451 | Local trouble - come again later | The far server failed. | Send it again. | Local: on that server |
        | 451 | Login failed: credits used up | The plan allows no more. | Raise it. | - |
        | Other | Bounced late - no reason to be read | The server gave a blank reason. | - | - |
        | Switching off the counter | - | Add this: {"filters": {"counter": 0}} | Change the header. | Counter: counts |
        """;

    /// <summary>IndicHosts: nothing but codes and descriptions.</summary>
    private const string PlainList = "Code,Description\n211,Status of the system\n354,Go on; end with <CRLF>.<CRLF>\n450,Mailbox cannot be used\n550,Mailbox cannot be used\n";

    /// <summary>The list of a web page by classes: code, description and what to do.</summary>
    private const string Resolutions = """
        Error Code|Description|Resolution
        421|The service is not there.|It could be down for a while. Come again.
        451|The server stopped in the middle.|Ask whoever runs it.
        552 5.2.2|The mailbox is full.|"It has reached its limit.
        The owner has to make room."
        """;

    [Theory]
    [InlineData(ApplicationCodes)]
    [InlineData(WebService)]
    [InlineData(CombinedCodes)]
    [InlineData(ErrorNumbers)]
    [InlineData(ErrorsWithTopics)]
    [InlineData(PlainList)]
    [InlineData(Resolutions)]
    public void Every_row_becomes_an_entry_and_no_column_is_left_over(string table)
    {
        int rows = table.Split('\n').Count(line => line.Any(char.IsLetter)) - 1 - (table.Contains("\nThe owner", System.StringComparison.Ordinal) ? 1 : 0);

        Assert.Equal(rows, Entries(table).Count);
        Assert.All(Entries(table), entry => Assert.Empty(entry.Extras));
    }

    [Fact]
    public void Codes_of_an_application_have_categories()
    {
        Assert.Equal(["MAILCONX", "MAILCONY", "MAILGRAPHX", "MAILX"], Keys(ApplicationCodes));
        Assert.Equal(["ConnectionNetwork", "ConnectionNetwork", "ExchangeMicrosoftGraph", "General"], Categories(ApplicationCodes));
        Assert.Equal("The port is closed, likely by a firewall.", Match(ApplicationCodes, "state: MAILCONY").Entry.Description);
    }

    [Fact]
    public void Texts_of_a_web_service_tell_its_errors_apart()
    {
        Assert.Equal(["HTTP 400", "HTTP 400", "HTTP 400", "HTTP 429"], Keys(WebService));
        Assert.Equal("Send the text as a file", Match(WebService, "400 {\"message\":\"'text' field is not a file\"}").Entry.Remediation[0]);
        Assert.Equal([new TermModel("'text' field", "the body; here a file")], Entries(WebService)[1].Glossary);
    }

    [Fact]
    public void Meanings_that_are_what_the_server_says_tell_errors_of_one_code_apart()
    {
        Assert.Equal(["421 4.7.0", "421 4.7.0", "450 4.2.1", "450 4.2.1", "550 5.1.1"], Keys(CombinedCodes));
        Assert.Equal("Encrypt the line", Match(CombinedCodes, "421-4.7.0 An encrypted line is needed,\r\n421 4.7.0 closing it").Entry.Remediation[0]);
        Assert.Equal("Look for a typo in the address", Match(CombinedCodes, "550 5.1.1 Nobody here").Entry.Remediation[0]);
        Assert.Equal("The relay limit of the customer is reached", Entries(CombinedCodes)[3].Description);
        Assert.Equal(["table.csv(3,19): info ECAT033"], Table.Csv(CombinedCodes).Problems().Select(problem => problem[..29]));
    }

    [Fact]
    public void Error_numbers_stand_beside_enhanced_codes_and_keep_their_rows_where_a_digit_is_lost()
    {
        Assert.Equal(["0x800CCC00", "0x800CCC05", "0x800CCC6B", "X.1.0", "0x8004210B", "0x8004218"], Keys(ErrorNumbers));
        Assert.Equal(["GeneralErrors", "GeneralErrors", "SmtpErrors", "EnhancedCodes", null, "OtherErrors"], Categories(ErrorNumbers));
        Assert.Equal(Entries(ErrorNumbers)[5].Symbol, Match(ErrorNumbers, "Reported error (0x8004218)").Entry.Symbol);
        Assert.Equal(["table.csv(9,17): warning ECAT032"], Table.Csv(ErrorNumbers).Problems().Select(problem => problem[..32]));
    }

    [Fact]
    public void A_topic_among_codes_is_kept_by_its_text()
    {
        Assert.Equal(["250", "451", "451", "Other", ""], Keys(ErrorsWithTopics));
        Assert.Equal("Raise it.", Match(ErrorsWithTopics, "451 Login failed: credits used up").Entry.Remediation[0]);
        Assert.Equal("Switching off the counter", Entries(ErrorsWithTopics)[4].Templates.Single().Text);
        Assert.Equal("SwitchingOffCounter", Entries(ErrorsWithTopics)[4].Symbol);
    }

    [Fact]
    public void Codes_of_a_plain_list_are_the_values_of_its_enum()
    {
        Assert.Equal([211, 354, 450, 550], Entries(PlainList).Select(entry => entry.Value));
        Assert.Equal(["", "", "", ""], Entries(PlainList).Select(entry => string.Concat(entry.Templates)));
    }

    [Fact]
    public void Resolutions_are_steps()
    {
        Assert.Equal(["421", "451", "552 5.2.2"], Keys(Resolutions));
        Assert.Equal(["It has reached its limit.", "The owner has to make room."], Match(Resolutions, "552 5.2.2 Over quota").Entry.Remediation);
    }

    private static EquatableArray<EntryModel> Entries(string table) => Table.Csv(table).Entries();

    private static IEnumerable<string> Keys(string table) => Entries(table).Select(entry => string.Join(" or ", entry.Keys.Select(KeyText.Of)));

    private static IEnumerable<string?> Categories(string table) => Entries(table).Select(entry => entry.Category?.Symbol);

    private static ErrorMatch Match(string table, string reply) => CatalogImage.Of(Table.Csv(table).Model()).Open().Match(reply);
}
