using System.Linq;
using System.Text.Json;
using Xunit;

namespace ErrorCatalogs.Cli.Tests;

public class MatchJsonTests
{
    private const string Dmarc = "550-5.7.26 Unauthenticated email from example.com is not accepted due to\\r\\n550 5.7.26 domain's DMARC policy. 192.0.2.9 - gsmtp";

    [Fact]
    public void An_object_has_all_properties_of_the_contract_in_order()
    {
        string[] contract =
        [
            "catalog", "symbol", "category", "severity", "confidence", "protocol", "reply", "enhanced", "retryAfterSeconds", "captures", "retry", "http", "hresult",
        ];
        Assert.Equal(contract, Prompt.Match(Dmarc).EnumerateObject().Select(property => property.Name));
        Assert.Equal(contract, Prompt.Match("").EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void A_known_reply_names_its_entry_and_what_was_read()
    {
        JsonElement match = Prompt.Match(Dmarc);
        Assert.Equal("Gmail", match.Text("catalog"));
        Assert.Equal("DmarcPolicyRejected", match.Text("symbol"));
        Assert.Equal("SenderUnauthenticated", match.Text("category"));
        Assert.Equal("permanent", match.Text("severity"));
        Assert.Equal("exact", match.Text("confidence"));
        Assert.Equal("smtp", match.Text("protocol"));
        Assert.Equal("550", match.Text("reply"));
        Assert.Equal("5.7.26", match.Text("enhanced"));
        Assert.True(match.IsNull("retryAfterSeconds"));
    }

    [Theory]
    [InlineData("450 4.2.0 Greylisted for 300 seconds", "300")]
    [InlineData("a1 BAD Throttled. Suggested Backoff Time: 178755 milliseconds", "178.755")]
    [InlineData(@"HTTP/1.1 429 Too Many Requests\r\nRetry-After: 120\r\n\r\n", "120")]
    [InlineData("429 Try again after Mon, 20 Dec 2021 20:33:21 UTC", "0")]
    public void A_stated_wait_is_given_in_seconds(string reply, string seconds)
    {
        Assert.Equal(seconds, Prompt.Match(reply).GetProperty("retryAfterSeconds").GetRawText());
    }

    [Theory]
    [InlineData("550 5.1.1 The email account that you tried to reach does not exist. - gsmtp", "never")]
    [InlineData("599 5.999.999 Nobody has heard of this", "never")]
    [InlineData("499 4.999.999 Nobody has heard of this", "backoff")]
    [InlineData("499 4.999.999 Nobody has heard of this, try again in 5 minutes", "after-delay")]
    [InlineData("Nobody has heard of this", null)]
    public void The_retry_advice_is_the_word_that_a_list_has(string reply, string? retry)
    {
        Assert.Equal(retry, Prompt.Match(reply).Text("retry"));
    }

    [Theory]
    [InlineData("HTTP/1.1 429 Too Many Requests", "429")]
    [InlineData("HTTP/1.1 599 Nobody has heard of this", "599")]
    [InlineData("550 5.1.1 User unknown", "null")]
    public void A_status_of_HTTP_is_a_number_as_in_a_list(string reply, string status)
    {
        Assert.Equal(status, Prompt.Match(reply).GetProperty("http").GetRawText());
    }

    [Theory]
    [InlineData("0x800CCC0E", "0x800CCC0E")]
    [InlineData("-2146644978", "0x800CCC0E")]
    [InlineData("Error Number: 0x800CCCFF", "0x800CCCFF")]
    [InlineData("550 5.1.1 User unknown", null)]
    public void An_error_number_is_written_as_in_a_list(string reply, string? number)
    {
        Assert.Equal(number, Prompt.Match(reply).Text("hresult"));
    }

    [Fact]
    public void Captures_are_an_object_of_names_and_values()
    {
        Assert.Equal("example.com", Prompt.Match(Dmarc).GetProperty("captures").Text("domain"));
        Assert.Empty(Prompt.Match("250 OK").GetProperty("captures").EnumerateObject());
    }

    [Fact]
    public void A_placeholder_that_stands_twice_is_one_property()
    {
        using var tables = new TableFiles();
        string table = tables.Add("shop.csv", "code,symbol,message\n550,Moved,Customer {name} is now customer {name} of ours\n");
        JsonElement captures = Prompt.Match("550 Customer Ada is now customer Grace of ours", "--table", table).GetProperty("captures");
        Assert.Equal(["name"], captures.EnumerateObject().Select(capture => capture.Name));
        Assert.Equal("Ada", captures.Text("name"));
    }

    [Fact]
    public void An_unknown_reply_still_says_what_was_read()
    {
        JsonElement match = Prompt.Match("599 5.999.999 Nobody has heard of this");
        Assert.True(match.IsNull("catalog"));
        Assert.True(match.IsNull("symbol"));
        Assert.Equal("Unknown", match.Text("category"));
        Assert.Equal("none", match.Text("confidence"));
        Assert.Equal("permanent", match.Text("severity"));
        Assert.Equal("599", match.Text("reply"));
        Assert.Equal("5.999.999", match.Text("enhanced"));
    }

    [Fact]
    public void Text_without_a_code_has_neither_code_nor_severity()
    {
        JsonElement match = Prompt.Match("Nobody has heard of this");
        Assert.True(match.IsNull("reply"));
        Assert.True(match.IsNull("enhanced"));
        Assert.Equal("unknown", match.Text("severity"));
        Assert.Equal("unknown", match.Text("protocol"));
    }

    [Fact]
    public void An_entry_without_a_category_is_of_the_unknown_one()
    {
        using var tables = new TableFiles();
        string table = tables.Add("shop.csv", "code,symbol\n599,Odd\n");
        JsonElement match = Prompt.Match("599 odd", "--table", table);
        Assert.Equal("Odd", match.Text("symbol"));
        Assert.Equal("Unknown", match.Text("category"));
    }

    [Theory]
    [InlineData("0x800CCC0E", "hresult")]
    [InlineData("-ERR [SYS/TEMP] Mailbox is locked", "pop3")]
    [InlineData("a1 NO [AUTHENTICATIONFAILED] Wrong password", "imap")]
    [InlineData("HTTP/1.1 429 Too Many Requests", "http")]
    public void The_protocol_is_that_of_the_reply(string reply, string protocol)
    {
        Assert.Equal(protocol, Prompt.Match(reply).Text("protocol"));
    }

    [Fact]
    public void The_host_that_answered_decides_who_is_believed()
    {
        using var tables = new TableFiles();
        string table = tables.Add("shop.csv", "# hosts: shop.example.com\ncode,symbol\n599 5.999.9,Ours\n");
        const string reply = "599 5.999.9 Something of ours";
        Assert.Null(Prompt.Match(reply, "--table", table).Text("symbol"));
        Assert.Equal("Ours", Prompt.Match(reply, "--table", table, "--from", "mx1.shop.example.com").Text("symbol"));
    }

    [Theory]
    [InlineData(@"550-5.1.1 No such\r\n550 5.1.1 user")]
    [InlineData(@"550-5.1.1 No such\n550 5.1.1 user")]
    public void A_written_line_break_separates_the_lines_of_one_reply(string line)
    {
        using var tables = new TableFiles();
        string table = tables.Add("shop.csv", "code,symbol,message\n550 5.1.1,Nobody,No such user\n");
        JsonElement match = Prompt.Match(line, "--table", table);
        Assert.Equal("Nobody", match.Text("symbol"));
        Assert.Equal("exact", match.Text("confidence"));
    }

    [Fact]
    public void Replies_may_be_given_as_arguments()
    {
        Answer answer = Prompt.Run("550 5.1.1 not read", ["match", "--json", "-ERR [SYS/TEMP] Locked", "@example.com", "", "[a] 421 4.3.0"]);
        Assert.Equal(ExitCode.Done, answer.Exit);
        Assert.Equal(["pop3", "unknown", "unknown", "smtp"], answer.Objects.Select(one => one.Text("protocol")));
    }
}
