using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tests.Matching;

/// <summary>Placeholders of a text become named captures.</summary>
public sealed class CaptureTests
{
    private static readonly Catalog Catalog = Table.Compile("""
        symbol,code,message
        TooLarge,552 5.3.4,Your message of {size} bytes exceeds the limit of {limit} bytes
        NoSuchUser,550 5.1.1,The account {recipient} does not exist
        Greylisted,451 4.7.1,Greylisted for {wait:duration} seconds by {host}
        DomainBlocked,550 5.7.1,{domain} is on our block list
        Plain,550 5.7.2,No placeholder at all
        """);

    [Fact]
    public void Each_placeholder_has_the_text_that_stood_in_its_place()
    {
        ErrorMatch match = Catalog.Match("552 5.3.4 Your message of 31457280 bytes exceeds the limit of 25 million bytes.");

        Assert.Equal([new Capture("size", "31457280"), new Capture("limit", "25 million")], match.Captures);
    }

    [Theory]
    [InlineData("550 5.1.1 The account <bob@example.com> does not exist", "bob@example.com")]
    [InlineData("550 5.1.1 The account \"bob@example.com\" does not exist", "bob@example.com")]
    [InlineData("550 5.1.1 The account 'Bob O'Neil' does not exist", "Bob O'Neil")]
    [InlineData("550 5.1.1 The account (bob.smith+news@mail.example.com) does not exist", "bob.smith+news@mail.example.com")]
    [InlineData("550 5.1.1 The account böb@example.com does not exist", "böb@example.com")]
    [InlineData("550-5.1.1 The account bob\r\n550 5.1.1 smith does not exist", "bob smith")]
    public void A_capture_is_as_the_server_wrote_it_without_what_surrounds_it(string reply, string recipient)
    {
        Assert.Equal(recipient, Catalog.Match(reply).Capture("recipient"));
    }

    [Theory]
    [InlineData("550-5.7.1 Mail from a@b.org to x y\r\n550-5.7.1 c d e was refused today")]
    [InlineData("550-5.7.1 Mail from a@b.org to x y 550-5.7.1 c d e was refused today")]
    [InlineData("550 5.7.1 Mail from a@b.org to x y\\r\\n550 5.7.1 c d e was refused today")]
    public void Codes_that_a_line_repeats_are_no_part_of_a_capture(string reply)
    {
        Catalog catalog = Table.Compile("symbol,message\nRefused,Mail from {sender} to {rcpt} was refused today\n");

        Assert.Equal("x y c d e", catalog.Match(reply).Capture("rcpt"));
    }

    [Theory]
    [InlineData("/var/log/app.log")]
    [InlineData("~/app.log")]
    [InlineData(@"\\server\share")]
    [InlineData("-5")]
    [InlineData("+49 30 1234")]
    [InlineData("$30.00")]
    [InlineData("#12")]
    [InlineData("@bob")]
    [InlineData("95%")]
    [InlineData("C++")]
    [InlineData("/var/log/")]
    public void A_capture_begins_with_the_sign_that_belongs_to_it(string value)
    {
        Catalog catalog = Table.Compile("symbol,app,message\nMissing,A_1,cannot find {what} anywhere\nLast,A_2,gave up at {what}\n");

        Assert.Equal(value, catalog.Match($"cannot find {value} anywhere").Capture("what"));
        Assert.Equal(value, catalog.Match($"gave up at \"{value}\"").Capture("what"));
    }

    [Theory]
    [InlineData("cannot find - bob anywhere")]
    [InlineData("cannot find-bob anywhere")]
    [InlineData("cannot find: <bob> anywhere")]
    public void A_sign_between_words_is_no_part_of_a_capture(string reply)
    {
        Assert.Equal("bob", Table.Compile("symbol,app,message\nMissing,A_1,cannot find {what} anywhere\n").Match(reply).Capture("what"));
    }

    [Fact]
    public void The_type_of_a_placeholder_is_not_part_of_its_name()
    {
        ErrorMatch match = Catalog.Match("451 4.7.1 Greylisted for 300 seconds by mx.example.com");

        Assert.Equal(["wait", "host"], match.Captures.Select(capture => capture.Name));
        Assert.Equal("300", match.Capture("wait"));
    }

    [Fact]
    public void A_placeholder_at_the_end_stands_for_the_rest_of_the_line()
    {
        ErrorMatch match = Catalog.Match("451 4.7.1 Greylisted for 300 seconds by mx.example.com at home\r\nSee https://example.com/");

        Assert.Equal("mx.example.com at home", match.Capture("host"));
    }

    [Fact]
    public void A_placeholder_at_the_end_may_stand_for_nothing()
    {
        ErrorMatch match = Catalog.Match("451 4.7.1 Greylisted for 300 seconds by");

        Assert.Equal(Confidence.Exact, match.Confidence);
        Assert.Equal(["wait"], match.Captures.Select(capture => capture.Name));
    }

    [Fact]
    public void A_placeholder_at_the_start_stands_for_what_is_written_in_one_piece()
    {
        Assert.Equal("mail.example.com", Catalog.Match("550 5.7.1 Sorry, mail.example.com is on our block list").Capture("domain"));
    }

    [Fact]
    public void A_name_that_no_placeholder_has_captures_nothing()
    {
        Assert.Null(Catalog.Match("550 5.1.1 The account bob does not exist").Capture("size"));
    }

    [Theory]
    [InlineData("550 5.7.2 No placeholder at all")]
    [InlineData("550 5.1.1 whatever")]
    [InlineData("nothing that is known")]
    public void Without_a_placeholder_there_are_no_captures(string reply)
    {
        Assert.Empty(Catalog.Match(reply).Captures);
    }

    [Fact]
    public void A_reply_given_as_a_span_is_handed_over_again_for_its_captures()
    {
        const string reply = "550 5.1.1 The account bob@example.com does not exist";
        ErrorMatch match = Catalog.Match(System.MemoryExtensions.AsSpan(reply));
        IReadOnlyList<Capture> captures = match.CapturesIn(reply);

        Assert.Null(match.Text);
        Assert.Empty(match.Captures);
        Assert.Equal([new Capture("recipient", "bob@example.com")], captures);
        Assert.Equal(captures, match.CapturesIn(System.Text.Encoding.UTF8.GetBytes(reply)));
    }

    [Theory]
    [InlineData("{\"message\":\"Domain not found: example.com\",\"request_id\":\"a b c\"}")]
    [InlineData("{\"message\": \"Domain not found: example.com\" , \"id\": 7}")]
    [InlineData("{\"error\":{\"message\":\"Domain not found: example.com\"},\"id\":7}")]
    [InlineData("[{\"message\":\"Domain not found: example.com\"}, {\"id\":7}]")]
    [InlineData("<Error><Message>Domain not found: example.com</Message><Id>7</Id></Error>")]
    [InlineData("Domain not found: example.com\r\nrequest a b c")]
    public void A_capture_at_the_end_ends_with_what_it_stands_in(string reply) =>
        Assert.Equal("example.com", Table.Compile("symbol,message\nNoDomain,Domain not found: {domain}").Match(reply).Capture("domain"));

    [Fact]
    public void A_capture_at_the_end_may_have_quotes() =>
        Assert.Equal("the \"big\" one, and others", Table.Compile("symbol,message\nNoDomain,Domain not found: {domain}").Match("Domain not found: the \"big\" one, and others").Capture("domain"));

    [Fact]
    public void Captures_in_another_reply_are_none()
    {
        ErrorMatch match = Catalog.Match("550 5.1.1 The account bob@example.com does not exist");

        Assert.Empty(match.CapturesIn("250 OK"));
    }
}
