using Xunit;

namespace ErrorCatalogs.Tests.Matching;

/// <summary>A log names the host that answered; its name says nothing of the cause.</summary>
public sealed class AnsweringHostTests
{
    private static readonly Catalog Catalog = Table.Compile("""
        symbol,message
        Listed,blocklist
        Expired,delivery suspended
        NotVerified,undeliverable address: host {host} said
        """);

    [Theory]
    [InlineData("host mx.blocklist.example[192.0.2.1] said: 550 not today")]
    [InlineData("host mx.blocklist.example[192.0.2.1]\r\n    said: 550 not today (in reply to RCPT TO command)")]
    [InlineData("<ann@example.com>: host mx.blocklist.example[2001:db8::1] refused to talk to me: 554 not today")]
    [InlineData("SMTP error from remote mail server after RCPT TO:<ann@example.com>: host mx.blocklist.example [192.0.2.1]: 550 not today")]
    public void Its_name_is_left_out(string reply)
    {
        Assert.False(Catalog.Match(reply).IsKnown);
    }

    [Theory]
    [InlineData("host mx.example.com[192.0.2.1] said: 550 on our blocklist", "Listed")]
    [InlineData("host mx.example.com[192.0.2.1] said: 550 blocklist", "Listed")]
    [InlineData("450 4.1.7 <ann@example.com>: Sender address rejected: undeliverable address: host mx.example.com[192.0.2.1] said: 550 5.1.1 no", "NotVerified")]
    [InlineData("delivery suspended: server mx.example.com[192.0.2.1] said: 535 no", "Expired")]
    public void What_is_said_is_not(string reply, string symbol)
    {
        Assert.Equal(symbol, Catalog.Match(reply).Entry.Symbol);
    }

    /// <summary>A server that asks another one about an address gives its own code first, and the answer of the other behind it as the reason.</summary>
    [Theory]
    [InlineData("host a.example[192.0.2.1] said: 450 4.1.1 <ann@example.com>: Recipient address rejected: unverified address: host b.example[192.0.2.2] said: 550 5.1.1 User unknown (in reply to RCPT TO command)", 450)]
    [InlineData("host a.example[192.0.2.1]\n    said: 450 4.1.1 <ann@example.com>: Recipient address\n    rejected: undeliverable address: host b.example[2001:db8::2] said: 550 5.1.1\n    User unknown", 450)]
    [InlineData("450 4.1.7 <ann@example.com>: Sender address rejected: unverified address: host b.example[192.0.2.2] said: 550 no", 450)]
    [InlineData("host a.example[192.0.2.1] said: 551 5.1.1 <ann@example.com>: Recipient address rejected: Failed validation check.: host 127.0.0.1[127.0.0.1] said: 554 5.7.1 no", 551)]
    [InlineData("550 5.1.1 <ann@example.com>: Recipient address rejected: unverified address: host b.example[192.0.2.2] said: 450 4.2.1 later", 550)]
    [InlineData("host a.example[192.0.2.1] said: 451 host b.example[192.0.2.2] said: 550 5.1.1 User unknown", 550)]
    [InlineData("Recipient address rejected: unverified address: host b.example[192.0.2.2] said: 550 5.1.1 User unknown", 550)]
    public void What_it_said_when_asked_about_an_address_is_a_reason(string reply, int code)
    {
        Assert.Equal(code, Catalog.Match(reply).ReplyCode);
    }
}
