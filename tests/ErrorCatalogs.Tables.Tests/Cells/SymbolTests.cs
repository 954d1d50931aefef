using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Cells;

/// <summary>Where a table names no symbols, they are made of its texts, or else of its codes.</summary>
public sealed class SymbolTests
{
    [Theory]
    [InlineData("Mailbox full", "MailboxFull")]
    [InlineData("mailbox is full", "MailboxFull")]
    [InlineData("The mailbox of the recipient is full", "MailboxRecipientFull")]
    [InlineData("You're not allowed to relay", "YoureNotAllowedToRelay")]
    [InlineData("No route to host", "NoRouteToHost")]
    [InlineData("Not logged in", "NotLoggedIn")]
    [InlineData("The server is running out of the memory that it needs to answer", "ServerRunningOutOfMemoryItNeedsAnswer")]
    [InlineData("Mail for {recipient} is refused", "MailRefused")]
    [InlineData("Relay access denied for {recipient} here", "RelayAccessDeniedHere")]
    [InlineData("5 recipients are too many", "RecipientsTooMany")]
    [InlineData("TLS 1.2 required", "TLS12Required")]
    [InlineData("MAILBOX FULL", "MailboxFull")]
    [InlineData("BAD KEY", "BadKey")]
    [InlineData("DMARC policy", "DmarcPolicy")]
    [InlineData("Über quota", "UberQuota")]
    [InlineData("Adresse déjà bloquée", "AdresseDejaBloquee")]
    [InlineData("Straße fehlt", "StrasseFehlt")]
    [InlineData("邮箱 full", "Full")]
    [InlineData("Cannot open %s: error %d", "CannotOpenError")]
    [InlineData("Disk 90% full", "Disk90Full")]
    [InlineData("Volume {0} has {1:N0} MB left", "VolumeMBLeft")]
    [InlineData("C++ runtime missing", "CppRuntimeMissing")]
    [InlineData("No C# host", "NoCSharpHost")]
    [InlineData("Error #5 in row", "Error5InRow")]
    [InlineData("Line B#4 is down", "LineB4Down")]
    [InlineData("unknown", "UnknownError")]
    [InlineData("Is it?", "Code550")]
    [InlineData("to be or not", "ToOrNot")]
    public void A_message_becomes_a_name(string message, string symbol)
    {
        Assert.Equal([symbol], Table.Csv($"code,message\n550,{message}\n").Symbols());
    }

    [Theory]
    [InlineData("Pump is dry - nobody has filled it for days", "PumpDry")]
    [InlineData("Pump is dry \u2013 fill it", "PumpDry")]
    [InlineData("The pump is dry. Fill it and start again.", "PumpDry")]
    [InlineData("Error - pump is dry", "ErrorPumpDry")]
    [InlineData("Pump no. 4 is dry", "PumpNo4Dry")]
    public void What_comes_first_of_a_text_is_name_enough(string message, string symbol)
    {
        Assert.Equal([symbol], Table.Csv($"code,message\n550,{message}\n").Symbols());
    }

    [Fact]
    public void A_long_message_becomes_a_name_of_its_first_words()
    {
        string symbol = Table.Csv("code,message\n550,Sorry mailbox currently unavailable because somebody somewhere switched everything off forever\n").Symbols().Single();

        Assert.Equal("SorryMailboxCurrentlyUnavailableBecauseSomebody", symbol);
    }

    [Fact]
    public void Without_a_message_the_description_becomes_the_name()
    {
        Assert.Equal(["MailboxFull"], Table.Csv("code,description\n550,The mailbox is full\n").Symbols());
    }

    [Theory]
    [InlineData("550", "Code550")]
    [InlineData("550 5.1.1", "Code550_5_1_1")]
    [InlineData("5.1.1", "Code5_1_1")]
    [InlineData("X.1.1", "X_1_1")]
    [InlineData("0x800CCC0E", "Code800CCC0E")]
    [InlineData("MAILCONDNS", "Mailcondns")]
    public void Without_any_text_the_code_becomes_the_name(string code, string symbol)
    {
        Assert.Equal([symbol], Table.Csv($"code\n{code}\n").Symbols());
    }

    [Theory]
    [InlineData("token_has_expired", "TokenExpired")]
    [InlineData("has_one", "HasOne")]
    [InlineData("noSuchObject", "NoSuchObject")]
    [InlineData("NOT_LEADER_OR_FOLLOWER", "NotLeaderOrFollower")]
    [InlineData("card-declined", "CardDeclined")]
    [InlineData("TOO_MANY_FILES", "TooManyFiles")]
    [InlineData("maintenance", "Maintenance")]
    [InlineData("AC04", "WhatItMeans")]
    [InlineData("NARR", "WhatItMeans")]
    [InlineData("CLI-0001", "WhatItMeans")]
    public void A_code_of_words_names_an_error_better_than_its_description(string code, string symbol)
    {
        Assert.Equal([symbol], Table.Csv($"code,description\n{code},What it means.\n").Symbols());
    }

    [Theory]
    [InlineData("card_declined", "CardDeclined")]
    [InlineData("maintenance", "WeClosedNow")]
    public void A_code_of_several_words_names_an_error_better_than_its_message(string code, string symbol)
    {
        Assert.Equal([symbol], Table.Csv($"code,message\n{code},We are closed now\n").Symbols());
    }

    [Fact]
    public void A_code_of_one_word_in_capitals_names_an_error_where_others_of_several_words_do()
    {
        Assert.Equal(
            ["OK", "Cancelled", "UnknownError", "Unavailable", "NotFound", "DataLoss"],
            Table.Csv("code,description\nOK,No error.\nCANCELLED,Somebody stopped it.\nUNKNOWN,What it is.\nUNAVAILABLE,Try again.\nNOT_FOUND,Missing.\nDATA_LOSS,Gone.\n").Symbols());
        Assert.Equal(
            ["SomebodyStoppedIt", "TryAgain", "Missing", "NotFound"],
            Table.Csv("code,description\nMAILCANC,Somebody stopped it.\nMAILBUSY,Try again.\nMAILMISS,Missing.\nNOT_FOUND,Gone.\n").Symbols());
    }

    [Theory]
    [InlineData("17", "Code17")]
    [InlineData("-32601", "Code32601")]
    [InlineData("42P01", "Code42P01")]
    public void A_code_of_digits_is_a_name_where_the_text_has_no_letters_for_one(string code, string symbol)
    {
        Assert.Equal(symbol, Table.Csv($"# protocol: app\ncode,description\n{code},水がない\n").Symbols().Single());
    }

    [Fact]
    public void Rows_that_would_have_the_same_name_carry_their_codes()
    {
        Assert.Equal(
            ["MailboxFull452", "MailboxFull552_5_2_2", "MailboxFull550", "Other"],
            Table.Csv("code,message\n452,Mailbox full\n552 5.2.2,Mailbox full\n550,Mailbox is full\n551,Other\n").Symbols());
    }

    [Fact]
    public void Rows_that_would_have_the_same_name_and_codes_are_numbered()
    {
        Assert.Equal(["MailboxFull452", "MailboxFull452_2"], Table.Csv("code,message\n452,Mailbox full\n452,Mailbox is full\n").Symbols());
    }

    [Theory]
    [InlineData("452,Lost PLC\n552,Lost plc\n", "LostPLC452", "LostPlc552")]
    [InlineData("452,Lost PLC\n452,Lost plc\n", "LostPLC452", "LostPlc452_2")]
    public void Names_that_differ_by_case_alone_carry_their_codes_too(string rows, params string[] symbols)
    {
        Assert.Equal(symbols, Table.Csv("code,message\n" + rows).Symbols());
    }

    [Fact]
    public void A_name_made_of_codes_does_not_carry_them_twice()
    {
        Assert.Equal(["Code550", "Code550_2", "Code551"], Table.Csv("code\n550\n550\n551\n").Symbols());
    }

    [Fact]
    public void A_name_that_a_row_gives_itself_is_never_made_for_another()
    {
        Assert.Equal(["MailboxFull452", "MailboxFull"], Table.Csv("symbol,code,message\n,452,Mailbox full\nMailboxFull,552,No room\n").Symbols());
    }

    [Fact]
    public void A_name_that_a_row_gives_itself_is_made_for_no_other_in_another_case_either()
    {
        Assert.Equal(["LostPlc452", "LostPLC"], Table.Csv("symbol,code,message\n,452,Lost plc\nLostPLC,552,No line\n").Symbols());
    }

    [Fact]
    public void Given_names_may_differ_by_case_alone()
    {
        Assert.Equal(["LostPlc", "LostPLC"], Table.Csv("symbol,code\nLostPlc,452\nLostPLC,552\n").Symbols());
    }

    [Theory]
    [InlineData("class")]
    [InlineData("_private")]
    [InlineData("Error2")]
    [InlineData("mailboxFull")]
    public void A_given_name_is_taken_as_it_is(string symbol)
    {
        Assert.Equal([symbol], Table.Csv($"symbol,code\n{symbol},550\n").Symbols());
    }
}
