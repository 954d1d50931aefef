using Xunit;

namespace ErrorCatalogs.Tests.Matching;

/// <summary>A placeholder can be held to what is written in one piece, as addresses and hosts are.</summary>
public sealed class OnePieceTests
{
    private static readonly Catalog Catalog = Table.Compile("""
        symbol,message
        Full,mailbox {recipient:word} is full
        Blocked,{ip:word} blocked
        Refused,refused by {host:word}[{ip:word}] for {reason}
        Moved,user moved to {recipient:word}
        Hops,from {one:word} {other:word} to {host:word} too many hops
        """);

    [Theory]
    [InlineData("mailbox <ann@example.com> is full", "Full")]
    [InlineData("Mailbox ann.b-c@mail.example.com: is full", "Full")]
    [InlineData("192.0.2.1 blocked", "Blocked")]
    [InlineData("refused by mx.example.com[192.0.2.1] for no reason at all", "Refused")]
    [InlineData("from a.example b.example to c.example too many hops", "Hops")]
    public void One_piece_is_found(string reply, string symbol)
    {
        Assert.Equal(symbol, Catalog.Match(reply).Entry.Symbol);
    }

    [Theory]
    [InlineData("mailbox ann@example.com (said the server) is full")]
    [InlineData("mailbox of ann@example.com is full")]
    [InlineData("mailbox\r\nann\r\nb is full")]
    [InlineData("mailbox is full")]
    [InlineData("refused by mx.example.com [192.0.2.1] for no reason")]
    [InlineData("from a.example b.example to the host c.example too many hops")]
    public void More_is_not(string reply)
    {
        Assert.False(Catalog.Match(reply).IsKnown);
    }

    [Fact]
    public void What_is_captured_ends_with_the_piece()
    {
        Assert.Equal("ann@example.com", Catalog.Match("550 User moved to <ann@example.com>, please try there").Capture("recipient"));
        Assert.Equal("mx.example.com[192.0.2.1", Catalog.Match("refused by mx.example.com[192.0.2.1] for no reason").Capture("host"));
        Assert.Equal("no reason", Catalog.Match("refused by mx.example.com[192.0.2.1] for no reason").Capture("reason"));
    }
}
