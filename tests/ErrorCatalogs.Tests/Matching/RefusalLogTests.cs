using Xunit;

namespace ErrorCatalogs.Tests.Matching;

/// <summary>Exim's log of what it refused names the client, its encryption and the sender first; that is not what it says of the cause.</summary>
public sealed class RefusalLogTests
{
    private static readonly Catalog Catalog = Table.Compile("""
        symbol,message
        NoUser,no {kind} user
        Encryption,tls1 3
        NotKnown,unknown recipient
        Later,temporarily rejected
        """);

    [Theory]
    [InlineData("2026-01-05 10:22:31 H=mx.example.com [192.0.2.25] X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=no F=<user@example.com> rejected RCPT <bob@example.org>: Unknown recipient", "NotKnown")]
    [InlineData("2026-01-05 10:22:31 H=mx.example.com [192.0.2.25] X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=no F=<user@example.com> temporarily rejected RCPT <bob@example.org>", "Later")]
    [InlineData("2026-01-05 10:22:31 1abCde-0001ab-Ef H=mx.example.com [192.0.2.25] CV=no F=<user@example.com> rejected after DATA: Unknown recipient", "NotKnown")]
    [InlineData("2026-01-05 10:22:31 H=mx.example.com [192.0.2.25] CV=no F=<> A=login:user rejected RCPT <bob@example.org>: Unknown recipient", "NotKnown")]
    public void Only_what_stands_behind_the_sender_counts(string line, string symbol)
    {
        Assert.Equal(symbol, Catalog.Match(line).Entry.Symbol);
    }

    [Fact]
    public void Without_a_sender_all_of_a_line_counts()
    {
        Assert.Equal("NoUser", Catalog.Match("no such user, mail was rejected here").Entry.Symbol);
    }
}
