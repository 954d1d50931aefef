using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Xunit;

namespace ErrorCatalogs.Cli.Tests;

/// <summary>All of standard input as one reply: a bounce, a session, the body of a webhook.</summary>
public class WholeInputTests
{
    private const string Bounce = """
        From: MAILER-DAEMON@mx.example.com (Mail Delivery System)
        Subject: Undelivered Mail Returned to Sender
        Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

        --b1
        Content-Type: text/plain

        This is the mail system at host mx.example.com.

        <ada@example.org>: host mx.example.org[192.0.2.25] said: 552 5.2.2 Mailbox is
            full (in reply to RCPT TO command)

        --b1
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.com

        Final-Recipient: rfc822; ada@example.org
        Action: failed
        Status: 5.2.2
        Diagnostic-Code: smtp; 552 5.2.2 Mailbox is full

        --b1--

        """;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_bounce_is_one_reply(string lineEnd)
    {
        JsonElement match = Whole(Bounce.ReplaceLineEndings(lineEnd));

        Assert.Equal("MailboxFull", match.Text("category"));
        Assert.Equal(("552", "5.2.2"), (match.Text("reply"), match.Text("enhanced")));
    }

    [Fact]
    public void The_page_shows_the_lines_without_those_that_are_empty_at_the_end()
    {
        Assert.StartsWith("550-5.1.1 No such\n550 5.1.1 user\n\n  ", Prompt.Run("550-5.1.1 No such\r\n550 5.1.1 user\r\n\r\n", ["match", "--whole"]).Output);
    }

    /// <summary>Line breaks need not be written here, and in JSON these characters mean what they mean there.</summary>
    [Fact]
    public void A_written_line_break_stays_as_it_is()
    {
        Assert.StartsWith(@"{""a"":""b\r\nc""}" + "\n\n", Prompt.Run(@"{""a"":""b\r\nc""}", ["match", "--whole"]).Output);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public void Empty_input_is_an_empty_reply(string input)
    {
        Assert.Equal("none", Whole(input).Text("confidence"));
        Assert.StartsWith("(an empty reply)\n", Prompt.Run(input, ["match", "--whole"]).Output);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_reply()
    {
        Assert.Equal(Prompt.Run("550 5.1.1 x", ["match", "--whole"]), Prompt.Run("\uFEFF550 5.1.1 x", ["match", "--whole"]));
    }

    [Fact]
    public void Input_of_any_length_is_read_to_its_end()
    {
        var input = new MemoryStream(Encoding.UTF8.GetBytes("550 5.1.1 No such user\n" + new string('x', 3 << 20)));
        var output = new StringWriter();
        CommandLine.Run(["match", "--json", "--whole"], input, output, TextWriter.Null);

        Assert.Equal(input.Length, input.Position);
        Assert.Contains("\"enhanced\":\"5.1.1\"", output.ToString());
    }

    [Fact]
    public void A_reply_beside_it_is_refused_because_it_may_be_meant_as_a_file()
    {
        Answer answer = Prompt.Run("550 5.1.1 x", ["match", "--whole", "bounce.eml"]);

        Assert.Equal(ExitCode.WrongUsage, answer.Exit);
        Assert.StartsWith("errcat: --whole reads standard input ('< FILE'), so there can be no REPLY beside it.\n", answer.Error);
    }

    [Fact]
    public void Whoever_types_is_told_how_to_end()
    {
        var error = new StringWriter();
        CommandLine.Run(["match", "--whole"], new Terminal(Stream.Null, TextWriter.Null, error) { IsTyped = true });
        Assert.StartsWith("Type a reply of any number of lines; ", error.ToString());
    }

    private static JsonElement Whole(string input) => Prompt.Run(input, ["match", "--json", "--whole"]).Objects.Single();
}
