using Xunit;

namespace ErrorCatalogs.Tests.Matching;

/// <summary>One word is a weak sign, and none where it is part of somebody's address.</summary>
public sealed class MailAddressTests
{
    private static readonly Catalog Catalog = Table.Compile("""
        symbol,message
        Spam,spam
        Full,mailbox full
        """);

    [Theory]
    [InlineData("550 <spam@example.com>: not today")]
    [InlineData("550 no-spam@example.com not today")]
    [InlineData("550 <ann@spam.example.com> not today")]
    [InlineData("550 ann+spam@example.com")]
    [InlineData("550 <mailbox.full@example.com> not today")]
    [InlineData("550 mailbox-full+x@example.com not today")]
    [InlineData("{\"email\":\"mailbox_full@example.com\"}")]
    public void A_word_of_an_address_is_not_the_servers(string reply)
    {
        Assert.False(Catalog.Match(reply).IsKnown);
    }

    [Theory]
    [InlineData("550 <ann@example.com>: spam", "Spam")]
    [InlineData("550 <ann@example.com>:spam", "Spam")]
    [InlineData("550 ann@example.com...spam", "Spam")]
    [InlineData("550 spam from <spam@example.com>", "Spam")]
    [InlineData("550 <mailbox@example.com> has its mailbox full", "Full")]
    [InlineData("550 mailbox-full ann@example.com", "Full")]
    [InlineData("Remote_host_said:_550_mailbox_full_ann@example.com/", "Full")]
    public void A_word_beside_it_is(string reply, string symbol)
    {
        Assert.Equal(symbol, Catalog.Match(reply).Entry.Symbol);
    }
}
