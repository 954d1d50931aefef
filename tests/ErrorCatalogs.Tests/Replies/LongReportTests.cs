using System.Linq;
using System.Text;
using Xunit;

namespace ErrorCatalogs.Tests.Replies;

/// <summary>A whole message that came back says what the server answered far behind its own headers, or says other things many times before.</summary>
public sealed class LongReportTests
{
    private static readonly Catalog Catalog = Table.Compile("""
        symbol,code,message
        NoUser,550 5.1.1,No such user {user} here
        Spam,,spam rejected
        """);

    private static readonly string Headers = string.Concat(Enumerable.Range(0, 60).Select(i =>
        $"Received: from relay-{i}.example.net (relay-{i}.example.net [192.0.2.{i}])\r\n\tby mx.example.org with ESMTPS id 8CD4C0F{i}; Mon, 23 Nov 2026 10:00:{i:00} +0000\r\n"));

    [Theory]
    [InlineData("Final-Recipient: rfc822; bob@example.com\r\nDiagnostic-Code: smtp; 550 5.1.1 No such user bob here\r\n")]
    [InlineData("Remote host said: 550 5.1.1 No such user bob here\r\n")]
    [InlineData("<bob@example.com>: host mx.example.com[192.0.2.9] said: 550 5.1.1 No such user\r\n    bob here (in reply to RCPT TO command)\r\n")]
    [InlineData("Remote Server returned '550 5.1.1 No such user bob here'\r\n")]
    [InlineData(">>> RCPT To:<bob@example.com>\r\n<<< 550 5.1.1 No such user bob here\r\n")]
    [InlineData("SMTP error from remote mail server after RCPT TO:<bob@example.com>:\r\n550 5.1.1 No such user bob here\r\n")]
    public void The_answer_is_found_behind_thousands_of_words(string report)
    {
        string message = Headers + "Subject: Undelivered mail\r\n\r\n" + report + "\r\n" + Headers;
        ErrorMatch match = Catalog.Match(message);

        Assert.Equal(("NoUser", Confidence.Exact, 550, "bob"), (match.Entry.Symbol, match.Confidence, match.ReplyCode, match.Capture("user")));
        Assert.Equal(match.Entry, Catalog.Match(Encoding.UTF8.GetBytes(message)).Entry);
        Assert.Equal(match.Reply, Reply.Parse(message));
    }

    [Fact]
    public void What_begins_with_an_answer_is_read_from_there()
    {
        ErrorMatch match = Catalog.Match("550 5.1.1 No such user ann here\r\n\r\n" + Headers + "Diagnostic-Code: smtp; 554 5.7.1 spam rejected\r\n");

        Assert.Equal("ann", match.Capture("user"));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(60)]
    public void A_text_that_stands_in_many_lines_counts_once(int lines)
    {
        string report = string.Concat(Enumerable.Repeat("spam rejected\r\n", lines)) + "550 5.1.1 No such user bob here";

        Assert.Equal("NoUser", Catalog.Match(report).Entry.Symbol);
        Assert.Equal("NoUser", new CatalogSet(Catalog).Match(report).Entry.Symbol);
    }

    [Theory]
    [InlineData("--- Below this line is a copy of the message.\n\n")]
    [InlineData("------ This is a copy of the message, including all the headers. ------\n\n")]
    [InlineData("   ----- Original message follows -----\n\n")]
    [InlineData("-----Original Message-----\n")]
    [InlineData("Original message headers:\r\n\r\n")]
    [InlineData("--=_part\nContent-Description: Undelivered Message\nContent-Type: message/rfc822\n\n")]
    [InlineData("--=_part\r\ncontent-type: text/rfc822-headers; charset=utf-8\r\n\r\n")]
    public void The_message_that_came_back_says_nothing(string heading)
    {
        const string Greeting = "Hi. This is the mail system. I was not able to deliver your message to the following addresses. This is a permanent error; I have given up.\n\n";
        const string Answer = "<bob@example.com>:\n192.0.2.1 failed after I sent the message.\nRemote host said: 550 5.1.1 No such user bob here\n\n";
        const string Original = "Subject: 452 4.2.2 mailbox full\n\nspam rejected: host mx.example.com[192.0.2.9] said: 421 4.7.0 Too many connections, please try again in 5 minutes\n";

        string report = Greeting + Answer + heading + Original + Original;
        ErrorMatch match = Catalog.Match(report);

        Assert.Equal(("NoUser", 550, new EnhancedStatusCode(5, 1, 1)), (match.Entry.Symbol, match.ReplyCode, match.Enhanced));
        Assert.Null(match.RetryAfter);
        Assert.False(RetryTime.Read(report).IsStated);
        Assert.False(RetryTime.Read(Encoding.UTF8.GetBytes(report)).IsStated);
        Assert.Equal("bob", match.Capture("user"));
    }

    [Fact]
    public void Words_of_an_answer_end_no_report()
    {
        string reply = "550 5.1.1 this is a copy of what was sent, its original message was /rfc822 " + new string('x', 500) + " No such user bob here";

        Assert.Equal("NoUser", Catalog.Match(reply).Entry.Symbol);
    }
}
