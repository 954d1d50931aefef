using Xunit;

namespace ErrorCatalogs.Tests.Matching;

/// <summary>A placeholder can be held to an IP address, so that a text which says the same of a sender's address is another one.</summary>
public sealed class IpAddressTests
{
    private static readonly Catalog Catalog = Table.Compile("""
        symbol,message
        HostBlocked,mail from {ip:ip} not allowed
        SenderRefused,mail from {sender:word} not allowed
        Listed,{ip:ip} is listed
        Seen,last seen at {ip:ip}
        Port,connection of {ip:ip} at {port} closed
        """);

    [Theory]
    [InlineData("553 Mail from 192.0.2.7 not allowed", "HostBlocked")]
    [InlineData("553 Mail from [192.0.2.7] not allowed", "HostBlocked")]
    [InlineData("553 Mail from 2001:db8::7 not allowed", "HostBlocked")]
    [InlineData("553 Mail from [IPv6:2001:db8::7] not allowed", "HostBlocked")]
    [InlineData("553 Mail from xxx.xxx.xxx.xxx not allowed", "HostBlocked")]
    [InlineData("553 Mail from ann@example.com not allowed", "SenderRefused")]
    [InlineData("553 Mail from ann@192.0.2.7 not allowed", "SenderRefused")]
    [InlineData("553 Mail from 7.example.com not allowed", "SenderRefused")]
    [InlineData("550 192.0.2.7 is listed", "Listed")]
    [InlineData("550 last seen at 192.0.2.7, so there", "Seen")]
    [InlineData("connection of 192.0.2.7 at 25 closed", "Port")]
    public void An_address_is_told_from_other_words(string reply, string symbol)
    {
        Assert.Equal(symbol, Catalog.Match(reply).Entry.Symbol);
    }

    [Theory]
    [InlineData("550 mx.example.com is listed")]
    [InlineData("550 192.0.2 is listed")]
    [InlineData("550 192.0.2.7.9 is listed")]
    [InlineData("550 1920.0.2.7 is listed")]
    [InlineData("550 12:30 is listed")]
    [InlineData("550 192 0 2 7 is listed")]
    [InlineData("550 is listed")]
    [InlineData("550 last seen at")]
    [InlineData("550 last seen at noon")]
    [InlineData("connection of mx.example.com at 25 closed")]
    public void What_is_no_address_is_not_found(string reply)
    {
        Assert.False(Catalog.Match(reply).IsKnown);
    }

    [Fact]
    public void It_is_captured()
    {
        Assert.Equal("192.0.2.7", Catalog.Match("553 Mail from [192.0.2.7] not allowed").Capture("ip"));
    }
}
