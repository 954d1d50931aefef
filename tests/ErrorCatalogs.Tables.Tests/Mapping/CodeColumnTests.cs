using System.Linq;
using ErrorCatalogs.Tables.Cells;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Mapping;

/// <summary>Codes are found below headers that say less, and in several columns: numbers, names of constants, values in hexadecimal.</summary>
public sealed class CodeColumnTests
{
    [Theory]
    [InlineData("Error,Code", "PUMP_DRY,17", "PUMP_HOT,-1", "PUMP_OFF,0")]
    [InlineData("Code,Name", "17,PUMP_DRY", "-1,PUMP_HOT", "0,PUMP_OFF")]
    [InlineData("Number,Constant", "17,PUMP_DRY", "-1,PUMP_HOT", "0,PUMP_OFF")]
    [InlineData("Value,Symbol", "17,PUMP_DRY", "-1,PUMP_HOT", "0,PUMP_OFF")]
    [InlineData("Condition name,Condition code", "pumpDry,17", "pumpHot,-1", "pumpOff,0")]
    public void Numbers_and_the_names_of_a_program_are_codes_beside_each_other(string headers, string first, string second, string third)
    {
        CompiledTable table = Table.Csv($"{headers},Meaning\n{first},Nothing is in it.\n{second},It ran too long.\n{third},It was switched off.\n");

        Assert.All(table.Problems(), problem => Assert.Contains("info ECAT036", problem, System.StringComparison.Ordinal));
        Assert.All(table.Entries(), entry => Assert.Equal(2, entry.Keys.Count));
        Assert.Contains(table.Entries()[0].Keys, key => key.App == "17");
        Assert.Contains(table.Entries()[0].Keys, key => key.App!.StartsWith("pump", System.StringComparison.OrdinalIgnoreCase));
        Assert.Equal([17, -1], table.Entries().Take(2).Select(entry => entry.Value));
    }

    [Theory]
    [InlineData("Value", "0", "7", "12")]
    [InlineData("Hex", "0x00", "0x07", "0x0b")]
    [InlineData("Response", "00", "05", "N7")]
    [InlineData("Response code", "00", "1A", "R0")]
    [InlineData("Return code/value", "0x01", "0x02", "0x03")]
    [InlineData("Reason", "FailedMount", "Evicted", "BackOff")]
    public void A_column_of_codes_is_known_by_its_cells(string header, string first, string second, string third)
    {
        EquatableArray<EntryModel> entries = Table.Csv($"{header},Meaning\n{first},Nothing is in it.\n{second},It ran too long.\n{third},It was switched off.\n").Entries();

        Assert.Equal([first, second, third], entries.Select(entry => entry.Keys.Single().App));
    }

    [Fact]
    public void A_row_of_totals_does_not_cost_a_column_of_codes()
    {
        CompiledTable table = Table.Csv("Kategorie;Fehler-Nr.;Fehlertext;Maßnahme\nGerät;E1001;Tür offen;x\n;E1002;Akku leer;x\nSumme;2 Fehler;;\n");

        Assert.Equal("table.csv(4,7): error ECAT006", Assert.Single(table.Problems(), problem => !problem.Contains("info ", System.StringComparison.Ordinal)).Substring(0, 29));
        Assert.Equal(["E1001", "E1002"], table.Model!.Entries.Select(entry => entry.Keys.Single().App));
    }

    [Fact]
    public void Reasons_beside_a_code_are_causes()
    {
        EntryModel entry = Table.Csv("code,reason\nPUMP-1,EmptyTank\nPUMP-2,BrokenWire\n").Entries()[0];

        Assert.Equal(("PUMP-1", "EmptyTank"), (entry.Keys.Single().App, entry.Causes.Single()));
    }

    [Fact]
    public void Reasons_of_reason_codes_are_what_is_said()
    {
        EquatableArray<EntryModel> entries = Table.Csv("refusalReasonCode,refusalReason,Description\n2,Refused,It was not taken.\n6,Expired card,It is too old.\n8,No such card,It is not there.\n").Entries();

        Assert.Equal(["Refused", "ExpiredCard", "NoSuchCard"], entries.Select(entry => entry.Symbol));
        Assert.Equal([0, 1, 1], entries.Select(entry => entry.Templates.Count));
        Assert.Equal([2, 6, 8], entries.Select(entry => entry.Value));
    }

    [Fact]
    public void Kinds_of_status_codes_are_no_codes()
    {
        CompiledTable table = Table.Csv("Status code,Status,Meaning\n0xA700,Refused,No room is left.\n0xA900,Failed,It does not fit.\n0xC000,Failed,It makes no sense.\n");

        Assert.Equal(["info ECAT036", "info ECAT004"], table.Problems().Select(problem => problem.Split(": ")[1]));
        Assert.Equal("0xA700", table.Entries()[0].Keys.Single().App);
    }

    [Fact]
    public void Names_too_short_to_read_leave_the_symbol_to_the_text()
    {
        EquatableArray<EntryModel> entries = Table.Csv("Name,Number,Description\nENOENT,2,No such file or directory\nEIO,5,Input/output error\nENOSPC,28,No space left on device\n").Entries();

        Assert.Equal(["NoSuchFileOrDirectory", "InputOutputError", "NoSpaceLeftOnDevice"], entries.Select(entry => entry.Symbol));
        Assert.Equal(["2", "ENOENT"], entries[0].Keys.Select(key => key.App));
    }

    [Fact]
    public void Numbers_that_count_the_rows_are_no_codes()
    {
        EntryModel entry = Table.Csv("Number,Message\n1,The tank is empty\n2,The tank leaks\n").Entries()[0];

        Assert.Empty(entry.Keys);
    }

    [Theory]
    [InlineData("404 Not Found")]
    [InlineData("Not Found (404)")]
    public void A_phrase_beside_a_status_of_HTTP_is_kept(string status)
    {
        EntryModel entry = Table.Csv($"Error code,HTTP status code\nNoSuchKey,{status}\n").Entry();

        Assert.Equal(["NoSuchKey", "HTTP 404"], entry.Keys.Select(KeyText.Of));
        Assert.Equal([new TermModel("HTTP status code", status)], entry.Extras);
    }

    [Fact]
    public void A_constant_behind_a_number_is_its_name()
    {
        Assert.Equal(["0x00000005", "ERROR_ACCESS_DENIED"], Table.Csv("code,meaning\n0x00000005 ERROR_ACCESS_DENIED,Access is denied.\n").Entry().Keys.Select(KeyText.Of));
    }

    [Theory]
    [InlineData("Retriable", "False")]
    [InlineData("Transient?", "N")]
    [InlineData("isRetryable", "no")]
    public void Whether_an_error_passes_says_whether_to_try_again(string header, string cell)
    {
        EntryModel entry = Table.Csv($"code,{header}\nPUMP-1,{cell}\n").Entry();

        Assert.Equal((RetryAdvice.Never, Severity.Permanent), (entry.Retry, entry.Severity));
    }

    [Fact]
    public void Headings_among_the_codes_are_the_categories_of_the_rows_below_them()
    {
        CompiledTable table = Table.Csv("Code\tName\nClass 08 - Connection\n08003\tno_connection\n08006\tfailure\nClass 40 - Rollback\n40001\tconflict\n40P01\tdeadlock\n");

        Assert.Equal(["Class08Connection", "Class08Connection", "Class40Rollback", "Class40Rollback"], table.Entries().Select(entry => entry.Category!.Symbol));
    }

    [Theory]
    [InlineData("The pump is dry", "The pump is hot", "The lid is open", 3)]
    [InlineData("The pump is dry.", "The pump is hot.", "The lid is open.", 0)]
    [InlineData("The pump is dry", "The pump is dry", "The lid is open", 0)]
    [InlineData("dry", "hot", "open", 0)]
    public void Short_descriptions_without_a_full_stop_are_messages_too(string first, string second, string third, int templates)
    {
        Assert.Equal(templates, Table.Csv($"code,meaning\nPUMP-1,{first}\nPUMP-2,{second}\nPUMP-3,{third}\n").Entries().Sum(entry => entry.Templates.Count));
    }

    [Fact]
    public void A_class_of_other_words_than_severities_is_a_category()
    {
        CompiledTable table = Table.Csv("Name,Code,Class\nframe-error,501,connection\nnot-found,404,channel\nno-consumers,313,channel\n");

        Assert.DoesNotContain(table.Problems(), problem => problem.Contains(": warning ", System.StringComparison.Ordinal));
        Assert.Equal(["Connection", "Channel", "Channel"], table.Entries().Select(entry => entry.Category!.Symbol));
    }

    [Theory]
    [InlineData("Number,Code", "4711,550")]
    [InlineData("transient,Code", "sometimes,550")]
    public void A_column_that_holds_something_else_is_kept_as_it_is(string headers, string cells)
    {
        EntryModel entry = Table.Csv($"{headers}\n{cells}\n").Entry();

        Assert.Equal(550, entry.Keys.Single().Reply);
        Assert.Single(entry.Extras);
    }

    [Fact]
    public void A_name_that_is_the_code_too_is_one_code()
    {
        Assert.Single(Table.Csv("code,name,message\ncard_declined,card_declined,Card declined\ncard_lost,card_lost,Card lost\n").Entries()[0].Keys);
    }

    [Theory]
    [InlineData("Number,Description", "The tank is empty.", "The tank leaks.")]
    [InlineData("Number,Name", "EPERM", "ENOENT")]
    public void Numbers_that_nothing_else_stands_for_are_codes_even_in_order(string headers, string first, string second)
    {
        EquatableArray<EntryModel> entries = Table.Csv($"{headers}\n1,{first}\n2,{second}\n").Entries();

        Assert.Equal(["1", "2"], entries.Select(entry => entry.Keys[0].App));
    }

    [Theory]
    [InlineData("Error ID,What it means", "E101", "E102")]
    [InlineData("Err #,What it means", "1", "2")]
    [InlineData("Fehler-Nr.;Meldung", "1205", "4060")]
    [InlineData("eventId,description", "4625", "4634")]
    [InlineData("Message ID,Message", "MSG-1", "MSG-2")]
    [InlineData("Fault,Meaning", "F7001", "F7002")]
    [InlineData("#,Meaning", "E101", "E102")]
    [InlineData("Key,Meaning", "disk_full", "disk_gone")]
    [InlineData("ID,Meaning", "E101", "E102")]
    [InlineData("Type,Meaning", "DiskFull", "DiskGone")]
    public void Codes_are_found_below_a_header_that_does_not_call_them_so(string headers, string first, string second)
    {
        string separator = headers.Contains(';') ? ";" : ",";
        EquatableArray<EntryModel> entries = Table.Csv($"{headers}\n{first}{separator}The disk is full\n{second}{separator}The disk is gone\n").Entries();

        Assert.Equal([first, second], entries.Select(entry => entry.Keys.Single().App));
        Assert.All(entries, entry => Assert.Empty(entry.Extras));
    }

    [Theory]
    [InlineData("ID,Error", "ERR_001", "ERR_002")]
    [InlineData("id,message", "disk_full", "disk_gone")]
    [InlineData("Id,title", "E100", "E101")]
    [InlineData("key,value", "disk_full", "disk_gone")]
    public void Names_that_call_themselves_ids_are_codes_of_what_is_said(string headers, string first, string second)
    {
        CompiledTable table = Table.Csv($"{headers}\n{first},The disk is full\n{second},The disk is gone\n");

        Assert.Empty(table.Problems());
        Assert.Equal([(first, "The disk is full"), (second, "The disk is gone")], table.Entries().Select(entry => (entry.Keys.Single().App, entry.Templates.Single().Text)));
    }

    [Fact]
    public void Ids_that_are_names_stand_beside_statuses()
    {
        EquatableArray<EntryModel> entries = Table.Csv("id,http status,message\ndisk_full,507,The disk is full\ndisk_gone,410,The disk is gone\n").Entries();

        Assert.Equal(["disk_full", "HTTP 507"], entries[0].Keys.Select(KeyText.Of).Order(System.StringComparer.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("3f2504e0-4f89-11d3-9a0c-0305e82c3301", "3f2504e0-4f89-11d3-9a0c-0305e82c3302", "E_FULL", "E_GONE")]
    [InlineData("65f1a2b3c4d5e6f7a8b9c0d1", "65f1a2b3c4d5e6f7a8b9c0d2", "E_FULL", "E_GONE")]
    [InlineData("DISK-1", "DISK-2", "E_FULL", "E_GONE")]
    [InlineData("3f2504e0-4f89-11d3-9a0c-0305e82c3301", "3f2504e0-4f89-11d3-9a0c-0305e82c3302", "", "")]
    public void Ids_of_a_database_or_beside_codes_are_kept_as_they_are(string first, string second, string firstCode, string secondCode)
    {
        CompiledTable table = Table.Csv($"Id,Code,Message\n{first},{firstCode},The disk is full\n{second},{secondCode},The disk is gone\n");

        Assert.Equal(["table.csv(1,1): info ECAT004: 'Id' is no known column. Its cells are kept as extra values under this name."], table.Problems());
        Assert.Equal([first, second], table.Entries().Select(entry => entry.Extras.Single().Text));
        Assert.All(table.Entries(), entry => Assert.Equal(firstCode.Length == 0 ? 0 : 1, entry.Keys.Count));
    }

    [Fact]
    public void One_name_among_the_ids_is_a_mistake()
    {
        Assert.Contains("error ECAT014: 'one' is no id.", Assert.Single(Table.Csv("id,code,message\none,E_FULL,The disk is full\n").Problems()), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Return code,Return reason", "R01", "R02")]
    [InlineData("Decline Code,Decline Reasons", "51", "54")]
    public void A_reason_of_a_code_is_what_is_said(string headers, string first, string second)
    {
        EquatableArray<EntryModel> entries = Table.Csv($"{headers},Description\n{first},Insufficient funds,The account has too little for the debit.\n{second},Account closed,It was closed by the customer.\n").Entries();

        Assert.Equal(["InsufficientFunds", "AccountClosed"], entries.Select(entry => entry.Symbol));
        Assert.All(entries, entry => Assert.Single(entry.Templates));
    }

    [Theory]
    [InlineData("Return code,Return reason,Message", "The account is empty")]
    [InlineData("Return code,Return reason,Description", "It has been empty for long.")]
    [InlineData("Code,Return reason,Description", "The account is empty")]
    public void Other_reasons_stay_causes(string headers, string reason)
    {
        Assert.Equal([reason], Table.Csv($"{headers}\nR01,{reason},Insufficient funds\nR02,{reason} too,Account closed\n").Entries()[0].Causes);
    }

    [Fact]
    public void Reasons_that_are_names_are_codes_beside_numbers()
    {
        EquatableArray<EntryModel> entries = Table.Csv("Code,Reason,Description\n1001,invalid_number,The number is wrong.\n1002,invalid_date,The date is wrong.\n").Entries();

        Assert.Equal(["InvalidNumber", "InvalidDate"], entries.Select(entry => entry.Symbol));
        Assert.Equal(["1001", "invalid_number"], entries[0].Keys.Select(key => key.App));
    }

    [Theory]
    [InlineData("#,Message", "1", "2")]
    [InlineData("Ticket,Message", "ABC-1", "ABC-2")]
    [InlineData("Error ID,Code,Message", "7,E101", "8,E102")]
    public void What_only_counts_rows_or_stands_beside_a_text_is_no_code(string headers, string first, string second)
    {
        EquatableArray<EntryModel> entries = Table.Csv($"{headers}\n{first},The disk is full\n{second},The disk is gone\n").Entries();

        Assert.All(entries, entry => Assert.Single(entry.Extras));
    }

    [Theory]
    [InlineData("#")]
    [InlineData("Owner")]
    public void Cells_that_are_no_codes_leave_a_table_without_any(string header)
    {
        Assert.Contains("holds codes or messages", Table.Csv($"{header},Meaning\n1,The disk is full.\n2,The disk is gone.\n").Problems().First(), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("500 to 599")]
    [InlineData("500 through 599")]
    [InlineData("500 and above")]
    [InlineData("400 except 404")]
    [InlineData("400 (but not 404)")]
    [InlineData("400 except (404)")]
    [InlineData("Not Found (999)")]
    public void What_follows_a_status_of_HTTP_and_is_no_phrase_is_reported(string cell)
    {
        Assert.Contains($"'{cell}' is no HTTP status", Assert.Single(Table.Csv($"code,http\nNoSuchKey,{cell}\n").Problems()), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_say_nothing_of_another_try_are_reported_and_the_others_kept()
    {
        CompiledTable table = Table.Csv("code,retryable\nPUMP-1,maybe\nPUMP-2,somtimes\nPUMP-3,yes\n");

        Assert.Equal(2, table.Problems().Count());
        Assert.DoesNotContain(table.Diagnostics, one => one.Rule == DiagnosticRules.UnknownColumn);
    }
}
