using Xunit;

namespace ErrorCatalogs.Tests.Matching;

/// <summary>One word is a weak sign, and none where it is part of a link: that says where to read on, not what is wrong.</summary>
public sealed class LinkTests
{
    private static readonly Catalog Catalog = Table.Compile("""
        symbol,message,token
        Spam,spam,
        Listed,example.com/listed,
        NoUser,user unknown,
        NoSuchUser,,?p=NoSuchUser
        """);

    [Theory]
    [InlineData("550 see http://spam.example.com/")]
    [InlineData("550 see https://www.example.com/help/spam.html")]
    [InlineData("550 see https://www.example.com/help?topic=spam&lang=en")]
    [InlineData("550 see <https://www.example.com/help#spam>")]
    [InlineData("550 (see www.example.com/spam)")]
    [InlineData("550 see HTTPS://EXAMPLE.COM/SPAM")]
    [InlineData("https://www.example.com/spam")]
    [InlineData("550 see https://www.example.com/help/user-unknown")]
    [InlineData("550 see www.example.com/help/user_unknown.html")]
    [InlineData("{\"reason\":\"550 see https:\\/\\/www.example.com\\/spam\"}")]
    public void A_word_of_a_link_is_no_cause(string reply)
    {
        Assert.False(Catalog.Match(reply).IsKnown);
    }

    [Theory]
    [InlineData("550 spam, see https://www.example.com/help", "Spam")]
    [InlineData("550 https://www.example.com/help says spam", "Spam")]
    [InlineData("550 <https://www.example.com/help>spam", "Spam")]
    [InlineData("550 spam://help", "Spam")]
    [InlineData("550 wwww.spam", "Spam")]
    [InlineData("550 user-unknown, see https://www.example.com/help", "NoUser")]
    [InlineData("550 see https://www.example.com/listed", "Listed")]
    [InlineData("{\"url\":\"https://www.example.com/help\",\"reason\":\"spam\"}", "Spam")]
    [InlineData("550 see https://www.example.com/help\\nspam", "Spam")]
    public void A_word_beside_it_is(string reply, string symbol)
    {
        Assert.Equal(symbol, Catalog.Match(reply).Entry.Symbol);
    }

    [Theory]
    [InlineData("550 see http://www.example.com/listed?ip=192.0.2.1", "Listed")]
    [InlineData("550 see https://support.example.com/mail/?p=NoSuchUser", "NoSuchUser")]
    public void What_a_table_says_of_a_link_counts(string reply, string symbol)
    {
        Assert.Equal(symbol, Catalog.Match(reply).Entry.Symbol);
    }
}
