using Xunit;

namespace ErrorCatalogs.Tests.Matching;

/// <summary>Error numbers of Windows beside the words of the client that has them, and of the server that it asked.</summary>
public sealed class ErrorNumberTests
{
    private static readonly Catalog Numbers = Table.Compile("""
        # name: Numbers
        symbol,hresult,message
        OutOfMemory,0x8007000E,
        Unspecified,0x80004005,
        LoginFailed,0x800CCC92,
        DiskBroken,0x800C0131,
        DiskMissing,0x800C0131,the disk is not there
        """);

    private static readonly CatalogSet Set = new(Numbers, Table.Compile("""
        # name: Words
        symbol,message
        ServerFull,there is not enough memory
        Refused,connection refused
        MailboxBusy,mailbox is in use now
        """));

    [Theory]
    [InlineData("0x8007000E", "Numbers.OutOfMemory")]
    [InlineData("0x8007000E There is not enough memory", "Numbers.OutOfMemory")]
    [InlineData("Task 'Sending' reported error (0x8007000E): 'There is not enough memory.'", "Numbers.OutOfMemory")]
    public void A_number_alone_outweighs_any_words_of_the_client(string reply, string entry) => AssertEntry(entry, reply);

    [Theory]
    [InlineData("POP3, Server Response: '-ERR mailbox is in use now', Error Number: 0x800CCC92", "Words.MailboxBusy")]
    [InlineData("Error 0x800CCC92. The server responded: mailbox is in use now", "Words.MailboxBusy")]
    [InlineData("Error 0x800CCC92: '-ERR mailbox is in use now'", "Words.MailboxBusy")]
    [InlineData("Error 0x800CCC92: '421 mailbox is in use now'", "Words.MailboxBusy")]
    [InlineData("Error 0x800CCC92. Server Response: 'no'", "Numbers.LoginFailed")]
    public void Words_of_the_server_beside_it_say_more(string reply, string entry) => AssertEntry(entry, reply);

    [Theory]
    [InlineData("SocketException (0x80004005): Connection refused", "Words.Refused")]
    [InlineData("COMException (0x80004005): something", "Numbers.Unspecified")]
    public void The_number_of_failures_without_one_says_less_than_two_words(string reply, string entry) => AssertEntry(entry, reply);

    [Fact]
    public void Words_tell_apart_what_one_number_stands_for()
    {
        const string Reply = "0x800C0131 The disk is not there";

        Assert.Equal("DiskMissing", Numbers.Match(Reply).Entry.Symbol);
        Assert.Equal(("DiskMissing", Confidence.Exact), (Set.Match(Reply).Entry.Symbol, Set.Match(Reply).Confidence));
    }

    private static void AssertEntry(string entry, string reply) => Assert.Equal(entry, Set.Match(reply).Entry.ToString());
}
