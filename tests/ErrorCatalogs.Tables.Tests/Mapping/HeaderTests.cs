using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Mapping;

/// <summary>Columns are found by their headers, under all the names that people give them.</summary>
public sealed class HeaderTests
{
    [Theory]
    [InlineData("symbol", "MailboxFull", "symbol, member, constant, identifier, enum member, enum name")]
    [InlineData("id", "7", "id, value, enum value, unique id")]
    [InlineData("code", "550 5.1.1", "code, codes, error code, error codes, status code, status codes, status, error number, errcode, errno, sqlstate, smtp error code, smtp code and enhanced code")]
    [InlineData("reply", "550", "reply, reply code, reply codes, smtp code, smtp reply, smtp reply code, smtp status, smtp status code, basic code, basic status code")]
    [InlineData("enhanced", "5.1.1", "enhanced, enhanced code, enhanced codes, enhanced status code, enhanced status codes, enhanced status, extended code, dsn, dsn code")]
    [InlineData("http", "429", "http, http status, http code, http status code, http response code")]
    [InlineData("hresult", "0x800CCC0E", "hresult, hresults, hex code")]
    [InlineData("response", "OVERQUOTA", "response, imap code, imap response code, pop3 code, pop3 response code")]
    [InlineData("app", "MAILCONDNS", "app, app code, application code")]
    [InlineData("exception", "SocketError.HostNotFound", "exception, exceptions, exception type")]
    [InlineData("message", "Mailbox full", "message, messages, error message, error messages, error text, text, template, templates, wire text, server response, server message, reason string, title, msg, err msg")]
    [InlineData("token", "[TSS04]", "token, tokens, marker")]
    [InlineData("sample", "550 Entry", "sample, samples, example, examples, sample reply")]
    [InlineData("category", "Mailbox", "category, error category, error type, type, group")]
    [InlineData("severity", "transient", "severity, error severity, class")]
    [InlineData("retry", "never", "retry, retry advice, retryable")]
    [InlineData("description", "No room is left.", "description, meaning, explanation, definition, details, summary, what it means, what happened, desc, descr, detail")]
    [InlineData("causes", "A typo", "cause, causes, possible cause, possible causes, reason, reasons, common causes")]
    [InlineData("remediation", "Wait.", "remediation, solution, solutions, resolution, resolutions, troubleshooting, fix, fixes, how to fix, how to fix it, action, actions, recommended action, suggested action, what to do, remedy, steps, how to resolve")]
    [InlineData("glossary", "DKIM: a signature", "glossary, terms")]
    [InlineData("doc", "https://example.com/", "doc, docs, documentation, link, links, url, help link, more information")]
    [InlineData("source", "RFC 5321", "source, sources, reference, references")]
    [InlineData("since", "2024", "since, introduced")]
    [InlineData("deprecated", "Not sent since 2023", "deprecated, obsolete")]
    [InlineData("replaced_by", "Other", "replaced by, replacement, superseded by")]
    public void All_names_of_a_column_mean_the_same(string name, string cell, string headers)
    {
        EntryModel expected = Read(name, name, cell);
        Assert.Empty(expected.Extras);
        foreach (string header in headers.Split(", "))
        {
            Assert.Equal(expected, Read(name, header, cell));
        }
    }

    [Theory]
    [InlineData("Error Code")]
    [InlineData("ERROR CODE")]
    [InlineData("error_code")]
    [InlineData("error-code")]
    [InlineData("ErrorCode")]
    [InlineData("**Error code**")]
    [InlineData("Error code:")]
    [InlineData("Error code (SMTP)")]
    [InlineData("Error code(s)")]
    public void Case_punctuation_and_parentheses_do_not_count(string header)
    {
        Assert.Equal(550, Table.Csv($"{header},message\n550,No such user\n").Entry().Keys[0].Reply);
    }

    [Theory]
    [InlineData("Error")]
    [InlineData("Errors")]
    [InlineData("Response code")]
    [InlineData("Response codes")]
    public void A_header_that_can_mean_code_or_message_means_code_above_codes(string header)
    {
        EquatableArray<EntryModel> entries = Table.Csv($"{header},Meaning\n550 5.1.1,There is nobody of this name.\n452,No room is left.\n").Entries();

        Assert.Equal([550, 452], entries.Select(entry => entry.Keys[0].Reply!.Value));
        Assert.All(entries, entry => Assert.Empty(entry.Templates));
    }

    [Theory]
    [InlineData("Error")]
    [InlineData("Errors")]
    [InlineData("Response code")]
    [InlineData("Response codes")]
    public void A_header_that_can_mean_code_or_message_means_message_above_texts(string header)
    {
        EquatableArray<EntryModel> entries = Table.Csv($"{header},Code\nNo such user,550 5.1.1\nMailbox is full,452\n").Entries();

        Assert.Equal(["No such user", "Mailbox is full"], entries.Select(entry => entry.Templates[0].Text));
        Assert.Equal([550, 452], entries.Select(entry => entry.Keys[0].Reply!.Value));
    }

    [Fact]
    public void A_header_that_can_mean_code_or_message_means_both_above_whole_replies()
    {
        EquatableArray<EntryModel> entries = Table.Csv("Error,Meaning\n550 5.1.1 No such user,There is nobody of this name.\n452 Mailbox is full,No room is left.\n").Entries();

        Assert.Equal([550, 452], entries.Select(entry => entry.Keys[0].Reply!.Value));
        Assert.Equal(["No such user", "Mailbox is full"], entries.Select(entry => entry.Templates[0].Text));
    }

    [Theory]
    [InlineData("Error,Code\n550 No such user,550\n452 Mailbox is full,452\n")]
    [InlineData("Code,Error\n550,550 No such user\n452,452 Mailbox is full\n")]
    public void A_header_that_can_mean_code_or_message_means_message_beside_a_column_of_codes(string table)
    {
        EquatableArray<EntryModel> entries = Table.Csv(table).Entries();

        Assert.Equal([550, 452], entries.Select(entry => entry.Keys.Single().Reply!.Value));
        Assert.Equal(["No such user", "Mailbox is full"], entries.Select(entry => entry.Templates[0].Text));
    }

    [Theory]
    [InlineData("Status,Code,Message\n402,card_declined,Your card was declined\n429,rate_limit,Too many requests\n")]
    [InlineData("Error Code,Status Code,Message\ncard_declined,402,Your card was declined\nrate_limit,429,Too many requests\n")]
    [InlineData("Code,Status,Message\ncard_declined,402,Your card was declined\nrate_limit,-,Too many requests\n")]
    public void Numbers_beside_a_column_of_names_are_statuses(string table)
    {
        CompiledTable compiled = Table.Csv(table);

        Assert.Empty(compiled.Problems());
        Assert.Equal([new KeyModel(Protocol.App, App: "card_declined"), new KeyModel(Protocol.Http, Http: 402)], compiled.Entries()[0].Keys);
    }

    [Fact]
    public void Numbers_beside_a_column_of_names_are_reply_codes_in_a_table_of_SMTP()
    {
        EntryModel entry = Table.Csv("# protocol: smtp\nStatus,Code,Message\n550,NOUSER,There is no such user\n").Entry();

        Assert.Equal([new KeyModel(Protocol.App, App: "NOUSER"), new KeyModel(Protocol.Smtp, Reply: 550)], entry.Keys);
    }

    [Fact]
    public void The_majority_of_the_cells_decides_what_a_header_means()
    {
        CompiledTable table = Table.Csv("Error,Meaning\n550,a\nno code at all,b\n551,c\n");

        Assert.Equal(["table.csv(3,1): warning ECAT032: 'no code at all' is no code, so it is looked for as text. If it should be one, write it like 550 5.1.1, 5xx, X.7.1, 0x800CCC0E or NAME."], table.Problems());
        Assert.Equal([1, 0, 1], table.Entries().Select(entry => entry.Keys.Count));
    }

    [Theory]
    [InlineData("Alarm code,Alarm text,Operator action")]
    [InlineData("alarm_code,alarm_text,operator_action")]
    [InlineData("alarmCode,alarmText,operatorAction")]
    [InlineData("Fault Code,New Message,Your Solution (in short)")]
    public void A_header_of_several_words_is_known_by_its_last_where_no_other_means_that_column(string headers)
    {
        EntryModel entry = Table.Csv(headers + "\nPUMP-12,The pump is dry,Fill it.\n").Entry();

        Assert.Equal(("PUMP-12", "The pump is dry", "Fill it."), (entry.Keys.Single().App, entry.Templates.Single().Text, entry.Remediation.Single()));
        Assert.Empty(entry.Extras);
    }

    [Theory]
    [InlineData("code,country code,message\nPUMP-12,DE,The pump is dry\n")]
    [InlineData("code,message,first action,second action\nPUMP-12,The pump is dry,Fill it.,Start it.\n")]
    [InlineData("message,fault code\nThe pump is dry,ask for it by phone\n")]
    public void It_is_not_where_another_means_it_or_nothing_below_it_fits(string table)
    {
        Assert.NotEmpty(Table.Csv(table).Entry().Extras);
    }

    [Theory]
    [InlineData("0,No error\n1,The pump is dry\n")]
    [InlineData("7,Wrong PIN code\n8,E12\n")]
    [InlineData("12,No such message\n13,The pump is dry\n")]
    [InlineData("E100;Karte gesperrt;Neue Karte bestellen\nE101;Konto leer;Geld einzahlen\nE102;PIN falsch;Nochmal versuchen\n")]
    [InlineData("A-1,First thing\nA-2,Second thing\n")]
    [InlineData("A-1,No such message\nA-12,Wrong message\n")]
    [InlineData("NET001,Timeout,Wait.\nNET002,Refused,Wait.\nDISK003,Full,Delete.\n")]
    public void The_first_error_of_a_table_without_headers_is_not_taken_for_them(string table)
    {
        string problem = Assert.Single(Table.Csv(table).Problems(), problem => problem.Contains(": error ", System.StringComparison.Ordinal));

        Assert.StartsWith("table.csv(1,1): error ECAT002", problem, System.StringComparison.Ordinal);
        Assert.EndsWith("They look like the first error: write a line of headers above it.", problem, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Enum")]
    [InlineData("Enum value")]
    [InlineData("Enum name")]
    public void A_column_of_an_enum_has_its_members_or_their_values(string header)
    {
        EntryModel named = Table.Csv($"Code,{header},Message\n1,ERR_AUTH,Could not log you in\n2,ERR_FULL,The server is full\n").Entries()[0];

        Assert.Equal(("ERR_AUTH", 1), (named.Symbol, named.Value));
        Assert.Equal(["1", "ERR_AUTH"], named.Keys.Select(key => key.App).Order(System.StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Enum")]
    [InlineData("Enum value")]
    public void Numbers_of_an_enum_are_ids_and_its_own_name_tells_nothing(string header)
    {
        Assert.Equal([7, 9], Table.Csv($"Code,{header},Message\nP-1,7,Could not log you in\nP-2,9,The server is full\n").Entries().Select(entry => entry.Value));
        Assert.Equal([new TermModel(header, "LoginError")], Table.Csv($"Code,{header},Message\n1,LoginError,Could not log you in\n2,LoginError,The server is full\n").Entries()[0].Extras);
        Assert.Equal([new TermModel(header, "Login failed")], Table.Csv($"Code,{header},Message\n1,Login failed,Could not log you in\n2,Server full,The server is full\n").Entries()[0].Extras);
    }

    [Theory]
    [InlineData("E100,message\nE101,The pump is dry\n")]
    [InlineData("ISO8583,text\nP-17,The pump is dry\nP-18,The lid is open\n")]
    public void A_header_that_looks_like_a_code_is_one_beside_names_of_columns(string table)
    {
        Assert.DoesNotContain(Table.Csv(table).Problems(), problem => problem.Contains(": error ", System.StringComparison.Ordinal));
    }

    [Fact]
    public void Of_several_kinds_of_messages_the_first_is_looked_for()
    {
        EntryModel entry = Table.Yaml("AUTH_FAILED: { code: 1001, userMessage: Please log in again, devMessage: Token was rejected }\nGONE: { code: 1002, userMessage: Nothing is here, devMessage: Row is missing }\n").Entries()[0];

        Assert.Equal("Please log in again", entry.Templates.Single().Text);
        Assert.Equal([new TermModel("devMessage", "Token was rejected")], entry.Extras);
    }

    [Theory]
    [InlineData("hint")]
    [InlineData("Help")]
    public void A_header_that_says_less_is_known_above_sentences(string header)
    {
        Assert.Equal(["Fill it again."], Table.Csv($"code,{header}\nPUMP-12,Fill it again.\n").Entry().Remediation);
    }

    [Theory]
    [InlineData("description,detail", "It is dry.,Nothing is in it.")]
    [InlineData("fix,hint", "Fill it.,Look into it.")]
    [InlineData("message,help", "The pump is dry,https://example.com/17")]
    [InlineData("message,detail", "The pump is dry,17")]
    public void A_header_that_says_less_is_kept_as_it_is_beside_the_column_or_above_other_cells(string headers, string cells)
    {
        CompiledTable table = Table.Csv($"code,{headers}\nPUMP-12,{cells}\n");

        Assert.Equal(["info ECAT004"], table.Problems().Select(problem => problem.Split(": ")[1]));
        Assert.Single(table.Entry().Extras);
    }

    [Fact]
    public void A_header_that_is_the_column_s_own_name_comes_before_others_of_that_column()
    {
        CompiledTable table = Table.Csv("code,error text,message\nPUMP-12,none,The pump is dry\n");

        Assert.Equal("The pump is dry", table.Entry().Templates.Single().Text);
        Assert.Equal(["table.csv(1,6): warning ECAT003: 'error text' means the same column as 'message'. Its cells are kept as extra values; rename or merge one of the two."], table.Problems());
    }

    [Theory]
    [InlineData("title")]
    [InlineData("name")]
    public void A_title_beside_a_message_names_the_error(string header)
    {
        CompiledTable table = Table.Csv($"code,{header},message\nPUMP-12,Pump dry,Oh dear, there is not a drop in it\n".Replace("Oh dear,", "Oh dear", System.StringComparison.Ordinal));

        Assert.Equal(("PumpDry", "Oh dear there is not a drop in it"), (table.Entry().Symbol, table.Entry().Templates.Single().Text));
        Assert.Equal(new TermModel(header, "Pump dry"), Assert.Single(table.Entry().Extras));
        Assert.Empty(table.Problems());
    }

    [Theory]
    [InlineData("name", "text")]
    [InlineData("name", "message")]
    [InlineData("title", "error text")]
    public void A_name_of_one_word_before_a_text_is_the_symbol(string name, string text)
    {
        CompiledTable table = Table.Yaml($$"""
            [{"code": 1, "{{name}}": "NotFound", "{{text}}": "Thing was not found"}, {"code": 2, "{{name}}": "Locked", "{{text}}": "Thing is locked by another"}]
            """);

        Assert.DoesNotContain(table.Problems(), problem => !problem.Contains("info ", System.StringComparison.Ordinal));
        Assert.Equal(["NotFound", "Locked"], table.Entries().Select(entry => entry.Symbol));
        Assert.Equal(["Thing was not found", "Thing is locked by another"], table.Entries().Select(entry => entry.Templates.Single().Text));
    }

    [Fact]
    public void A_name_of_several_words_is_what_the_server_says_and_one_of_a_single_word_is_not()
    {
        EquatableArray<EntryModel> entries = Table.Csv("code,name,description\nPUMP-12,PUMP_RUN_{seconds}_DRY,Nothing is in it.\nPUMP-13,TIMEOUT,Nothing came.\n").Entries();

        Assert.Equal(["PUMP_RUN_{seconds}_DRY"], entries[0].Templates.Select(template => template.Text));
        Assert.Empty(entries[1].Templates);
        Assert.Equal(["PumpRunDry", "Timeout"], entries.Select(entry => entry.Symbol));
    }

    [Fact]
    public void A_response_that_is_a_sentence_is_a_message()
    {
        EntryModel entry = Table.Csv("code,response\nPUMP-12,The pump is dry\n").Entry();

        Assert.Equal(("The pump is dry", 1), (entry.Templates.Single().Text, entry.Keys.Count));
    }

    [Fact]
    public void A_column_of_unknown_meaning_is_kept_under_its_name()
    {
        EntryModel entry = Table.Csv("code,message,Ticket,Owner's name\n550,No such user,T-12,Ann\n").Entry();

        Assert.Equal([new TermModel("Ticket", "T-12"), new TermModel("Owner's name", "Ann")], entry.Extras);
    }

    [Fact]
    public void A_second_column_of_the_same_meaning_is_kept_under_its_name()
    {
        EntryModel entry = Table.Csv("code,Status code,message\n550,551,No such user\n").Entry();

        Assert.Equal([550], entry.Keys.Select(key => key.Reply!.Value));
        Assert.Equal([new TermModel("Status code", "551")], entry.Extras);
    }

    [Fact]
    public void A_second_column_of_the_same_name_is_kept_under_it()
    {
        CompiledTable table = Table.Csv("code,message,code\n550,No such user,551\n,Mailbox full,552\n");

        Assert.Equal(["table.csv(1,14): warning ECAT003: 'code' means the same column as 'code'. Its cells are kept as extra values; rename or merge one of the two."], table.Problems());
        Assert.Equal([550, 0], table.Entries().Select(entry => entry.Keys.Count == 0 ? 0 : entry.Keys[0].Reply!.Value));
        Assert.All(table.Entries(), entry => Assert.Equal("code", Assert.Single(entry.Extras).Name));
    }

    [Fact]
    public void The_order_of_the_columns_does_not_matter()
    {
        EntryModel one = Table.Csv("symbol,code,message,severity\nNoSuchUser,550,No such user,permanent\n").Entry();
        EntryModel other = Table.Csv("severity,message,code,symbol\npermanent,No such user,550,NoSuchUser\n").Entry();

        Assert.Equal(one, other);
    }

    [Fact]
    public void Yaml_has_the_same_names()
    {
        EntryModel entry = Table.Yaml("""
            - Error Code: 550
              Server response: No such user
              What to do: Check the address.
              Ticket: T-12
            """).Entry();

        Assert.Equal("No such user", entry.Templates[0].Text);
        Assert.Equal(["Check the address."], entry.Remediation);
        Assert.Equal([new TermModel("Ticket", "T-12")], entry.Extras);
    }

    /// <summary>Reads a cell below a header, in a row that has a name and a key beside it.</summary>
    private static EntryModel Read(string name, string header, string cell)
    {
        string symbol = name == "symbol" ? "source" : "symbol";
        string key = name == "token" ? "exception" : "token";
        return Table.Csv($"{header},{symbol},{key}\n{cell},Entry,[E1]\n,Other,[E2]\n").Model!.Entries[0];
    }
}
