using Xunit;

namespace ErrorCatalogs.Tests.Matching;

/// <summary>Several entries may say the same: the codes decide whose word it is, and an entry without codes has all others.</summary>
public sealed class SharedTextTests
{
    private static readonly Catalog Catalog = Table.Compile("""
        symbol,code,message
        LoginLocked,535 | 534 | X.7.8,account locked | login locked
        LoginExpired,535 | 534 | X.7.8,account expired
        RecipientLocked,,account locked
        """);

    [Theory]
    [InlineData("535 Account locked")]
    [InlineData("534 Account locked")]
    [InlineData("535 5.7.0 Account locked")]
    [InlineData("550 5.7.8 Account locked")]
    [InlineData("454 4.7.8 Account locked")]
    [InlineData("5.7.8 Account locked")]
    public void With_its_codes_the_text_is_that_entrys(string reply)
    {
        Assert.Equal("LoginLocked", Catalog.Match(reply).Entry.Symbol);
    }

    [Theory]
    [InlineData("550 Account locked")]
    [InlineData("550 5.2.1 Account locked")]
    [InlineData("450 Account locked")]
    [InlineData("5.2.1 Account locked")]
    [InlineData("Account locked")]
    public void With_any_other_or_none_it_is_that_of_the_entry_without_codes(string reply)
    {
        Assert.Equal("RecipientLocked", Catalog.Match(reply).Entry.Symbol);
    }

    [Theory]
    [InlineData("550 Login locked", "LoginLocked")]
    [InlineData("Login locked", "LoginLocked")]
    public void A_text_of_its_own_needs_no_code(string reply, string symbol)
    {
        Assert.Equal(symbol, Catalog.Match(reply).Entry.Symbol);
    }

    [Fact]
    public void Codes_alone_that_two_entries_with_texts_share_mean_neither()
    {
        Assert.False(Catalog.Match("535 whatever").IsKnown);
    }

    [Theory]
    [InlineData("550 Account locked", "Locked")]
    [InlineData("554 Account locked", "Locked")]
    [InlineData("421 Account locked", "LockedForNow")]
    [InlineData("450 Account locked", "LockedForNow")]
    public void Where_all_have_codes_the_nearest_decides(string reply, string symbol)
    {
        Catalog catalog = Table.Compile("symbol,code,message\nLockedForNow,450,account locked\nLocked,550,account locked");

        Assert.Equal(symbol, catalog.Match(reply).Entry.Symbol);
    }
}
