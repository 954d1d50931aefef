using Xunit;

namespace ErrorCatalogs.Tests.Matching;

/// <summary>Postfix notes behind an answer which command it was given to; that is not the server's word.</summary>
public sealed class CommandNoteTests
{
    private static readonly Catalog Catalog = Table.Compile("""
        symbol,message
        Data,data
        Late,not in reply
        Sender,unknown in reply to MAIL FROM
        """);

    [Theory]
    [InlineData("554 go away (in reply to end of DATA command)")]
    [InlineData("554 go away (in reply to DATA command)")]
    [InlineData("554 go away (in reply to end of data command)")]
    [InlineData("554 go away (in reply to end of\r\n    DATA command)")]
    [InlineData("host mx.example.com[192.0.2.1] said: 554 go away (in reply to end of DATA command)")]
    [InlineData("status=bounced (host mx.example.com[192.0.2.1] said: 554 go away (in reply to end of DATA command))")]
    [InlineData("550 certainly not (in reply to RCPT TO command)")]
    public void The_command_that_was_answered_is_no_part_of_the_answer(string reply)
    {
        Assert.False(Catalog.Match(reply).IsKnown);
    }

    [Theory]
    [InlineData("554 no data (in reply to end of DATA command)", "Data")]
    [InlineData("554 data (in reply to DATA command)", "Data")]
    [InlineData("554 go away, in reply to your data command", "Data")]
    [InlineData("554 (in reply to DATA command)", "Data")]
    public void A_word_of_the_answer_counts_and_so_does_a_note_without_one(string reply, string symbol)
    {
        Assert.Equal(symbol, Catalog.Match(reply).Entry.Symbol);
    }

    /// <summary>Whom a wording is about may show in the command alone.</summary>
    [Theory]
    [InlineData("550 unknown (in reply to MAIL FROM command)")]
    [InlineData("550 unknown (in reply to MAIL FROM\r\n    command)")]
    public void That_the_sender_was_answered_is_for_the_tables_to_judge(string reply)
    {
        Assert.Equal("Sender", Catalog.Match(reply).Entry.Symbol);
    }
}
