using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tests.Catalogs;

public sealed class CatalogKeyTests
{
    [Fact]
    public void Codes_that_occur_together_are_one_key()
    {
        CatalogKey key = Key("code", "550 5.7.26");

        Assert.Equal(Protocol.Smtp, key.Protocol);
        Assert.Equal("550", key.Reply);
        Assert.Equal("5.7.26", key.Enhanced);
        Assert.Null(key.Http);
        Assert.Null(key.HResult);
        Assert.Null(key.Response);
        Assert.Null(key.App);
        Assert.Null(key.Exception);
        Assert.Null(key.Token);
    }

    [Theory]
    [InlineData("550 5.7.26", "550 5.7.26")]
    [InlineData("550", "550")]
    [InlineData("5xx", "5xx")]
    [InlineData("4yz", "4xx")]
    [InlineData("5.7.1", "5.7.1")]
    [InlineData("X.7.1", "X.7.1")]
    [InlineData("550 X.7.1", "550 X.7.1")]
    [InlineData("5.7.500-5.7.699", "5.7.500-5.7.699")]
    [InlineData("5.7.500-699", "5.7.500-5.7.699")]
    [InlineData("0x800CCC0E", "0x800CCC0E")]
    [InlineData("0x00000000", "0x00000000")]
    [InlineData("MAILCONDNS", "MAILCONDNS")]
    public void A_key_is_written_as_a_table_writes_it(string code, string text)
    {
        Assert.Equal(text, Key("code", code).ToString());
    }

    [Fact]
    public void Alternatives_are_keys_of_their_own()
    {
        Catalog catalog = Table.Compile("symbol,code\nMailboxFull,452 4.2.2 | 552 5.2.2\n");

        Assert.Equal(["452 4.2.2", "552 5.2.2"], catalog[0].Keys.Select(key => key.ToString()));
    }

    [Fact]
    public void An_http_status_is_a_number()
    {
        CatalogKey key = Key("http", "429");

        Assert.Equal(Protocol.Http, key.Protocol);
        Assert.Equal(429, key.Http);
        Assert.Equal("HTTP 429", key.ToString());
    }

    [Fact]
    public void A_windows_error_number_is_a_number()
    {
        CatalogKey key = Key("hresult", "0x800CCC0E");

        Assert.Equal(Protocol.HResult, key.Protocol);
        Assert.Equal(unchecked((int)0x800CCC0E), key.HResult);
    }

    [Fact]
    public void A_response_code_has_no_brackets()
    {
        CatalogKey key = Key("response", "[AUTHENTICATIONFAILED]");

        Assert.Equal(Protocol.Imap, key.Protocol);
        Assert.Equal("AUTHENTICATIONFAILED", key.Response);
    }

    [Fact]
    public void An_app_code_is_a_text()
    {
        CatalogKey key = Key("app", "MAILCONDNS");

        Assert.Equal(Protocol.App, key.Protocol);
        Assert.Equal("MAILCONDNS", key.App);
    }

    [Fact]
    public void An_exception_is_a_text()
    {
        Assert.Equal("SocketError.HostNotFound", Key("exception", "SocketError.HostNotFound").Exception);
    }

    [Fact]
    public void A_token_keeps_its_punctuation()
    {
        Assert.Equal("[TSS04]", Key("token", "[TSS04]").Token);
    }

    private static CatalogKey Key(string column, string cell) =>
        Assert.Single(Table.Compile($"symbol,{column}\nEntry,{cell}\n")[0].Keys);
}
