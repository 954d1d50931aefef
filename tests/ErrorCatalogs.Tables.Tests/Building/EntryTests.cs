using System.Linq;
using ErrorCatalogs.Tables.Cells;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Building;

/// <summary>What becomes of the cells of a row.</summary>
public sealed class EntryTests
{
    [Fact]
    public void A_row_becomes_an_entry()
    {
        EntryModel entry = Table.Csv("""
            symbol,id,code,message,token,sample,category,severity,retry,description,causes,remediation,glossary,doc,source,since
            MailboxFull,7,552 5.2.2,The mailbox is full,[MF1],552 5.2.2 The mailbox is full,Mailbox,transient,backoff,No room is left.,Old mail,Wait. | Delete mail.,Quota: the room of a mailbox,https://example.com/,RFC 3463,2024
            """).Entry();

        Assert.Equal(("MailboxFull", 7, 2), (entry.Symbol, entry.Value, entry.Line));
        Assert.Equal([new KeyModel(Protocol.Smtp, 552, new EnhancedPattern(5, 2, 2, 2)), new KeyModel(Protocol.Smtp, Token: "[MF1]")], entry.Keys);
        Assert.Equal("The mailbox is full", Assert.Single(entry.Templates).Text);
        Assert.Equal(["552 5.2.2 The mailbox is full"], entry.Samples);
        Assert.Equal("Mailbox", entry.Category?.Symbol);
        Assert.Equal((Severity.Transient, true, RetryAdvice.Backoff), (entry.Severity, entry.SeverityIsExplicit, entry.Retry));
        Assert.Equal("No room is left.", entry.Description);
        Assert.Equal(["Old mail"], entry.Causes);
        Assert.Equal(["Wait.", "Delete mail."], entry.Remediation);
        Assert.Equal([new TermModel("Quota", "the room of a mailbox")], entry.Glossary);
        Assert.Equal(("https://example.com/", "RFC 3463", "2024"), (entry.Documentation, entry.Source, entry.Since));
        Assert.Null(entry.Deprecated);
        Assert.Null(entry.ReplacedBy);
        Assert.Empty(entry.Extras);
    }

    [Fact]
    public void The_codes_before_its_texts_identify_an_entry_that_has_no_others()
    {
        EquatableArray<EntryModel> entries = Table.Csv("message,code\n452 4.2.2 Mailbox full | 552 5.2.2 Mailbox full | 452 4.2.2 Over quota,\n550 5.1.1 No such user,553\n").Entries();

        Assert.Equal(["452 4.2.2", "552 5.2.2"], entries[0].Keys.Select(KeyText.Of));
        Assert.Equal(["553"], entries[1].Keys.Select(KeyText.Of));
    }

    [Fact]
    public void A_number_at_the_start_of_a_text_among_texts_without_is_no_code()
    {
        EquatableArray<EntryModel> entries = Table.Csv("message\n500 pumps are too many\nThe pump is dry\nThe pump is hot\n").Entries();

        Assert.All(entries, entry => Assert.Empty(entry.Keys));
    }

    [Fact]
    public void An_entry_that_another_one_replaces_is_deprecated()
    {
        EntryModel entry = Table.Csv("symbol,code,replaced_by\nOld,550 5.7.9,New\nNew,550 5.7.26,\n").Entries()[0];

        Assert.Equal(("New", "Use New."), (entry.ReplacedBy, entry.Deprecated));
    }

    [Fact]
    public void A_deprecated_entry_says_why_in_its_own_words()
    {
        EntryModel entry = Table.Csv("symbol,code,deprecated,replaced_by\nOld,550 5.7.9,Not sent since 2023.,New\nNew,550 5.7.26,,\n").Entries()[0];

        Assert.Equal("Not sent since 2023.", entry.Deprecated);
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("TRUE")]
    [InlineData("x")]
    public void A_deprecated_entry_may_just_say_yes(string cell)
    {
        EquatableArray<EntryModel> entries = Table.Csv($"symbol,code,deprecated,replaced_by\nOld,550 5.7.9,{cell},New\nOlder,550 5.7.8,{cell},\nNew,550 5.7.26,,\n").Entries();

        Assert.Equal(["Use New.", "No longer sent.", null], entries.Select(entry => entry.Deprecated));
    }

    [Theory]
    [InlineData("no")]
    [InlineData("False")]
    [InlineData("-")]
    public void An_entry_that_says_no_is_not_deprecated(string cell)
    {
        Assert.Null(Table.Csv($"symbol,code,deprecated\nNew,550 5.7.26,{cell}\n").Entry().Deprecated);
    }

    [Theory]
    [InlineData(@"\r\n")]
    [InlineData(@"\n")]
    public void A_sample_may_have_several_lines(string lineBreak)
    {
        Assert.Empty(Table.Csv($"""
            symbol,code,message,sample
            NoSuchUser,550 5.1.1,The account that you tried to reach does not exist,550-5.1.1 The account that you tried{lineBreak}550 5.1.1 to reach does not exist
            """).Problems());
    }

    [Fact]
    public void Tables_with_equal_content_have_equal_models()
    {
        const string table = "symbol,code,message,category\nNoSuchUser,550 5.1.1,No such user,Recipient\n";

        Assert.Equal(Table.Csv(table), Table.Csv(table));
        Assert.Equal(Table.Csv(table).GetHashCode(), Table.Csv(table).GetHashCode());
        Assert.NotEqual(Table.Csv(table), Table.Csv(table.Replace("5.1.1", "5.1.2", System.StringComparison.Ordinal)));
    }
}
