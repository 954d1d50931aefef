using Xunit;

namespace ErrorCatalogs.Tests.Replies;

public sealed class SmtpReplyTests
{
    [Theory]
    [InlineData("550 No such user here", "550")]
    [InlineData("421 Service not available, closing channel", "421")]
    [InlineData("250 OK", "250")]
    [InlineData("354 Start mail input; end with <CRLF>.<CRLF>", "354")]
    [InlineData("550", "550")]
    [InlineData("550\r\n", "550")]
    [InlineData("  550 No such user here", "550")]
    [InlineData("550:No such user here", "550")]
    public void A_reply_begins_with_its_code(string reply, string codes)
    {
        Assert.Equal(codes, Codes.In(reply));
    }

    [Theory]
    [InlineData("550 5.1.1 No such user here", "550 5.1.1")]
    [InlineData("452 4.2.2 Mailbox full", "452 4.2.2")]
    [InlineData("250 2.0.0 OK", "250 2.0.0")]
    [InlineData("550 5.7.515 Access denied", "550 5.7.515")]
    [InlineData("550 5.1.1", "550 5.1.1")]
    [InlineData("550  5.1.1  No such user here", "550 5.1.1")]
    [InlineData("550 5.1.1: No such user here", "550 5.1.1")]
    [InlineData("550 5.1.1, No such user here", "550 5.1.1")]
    [InlineData("550 5.1.1. No such user here", "550 5.1.1")]
    [InlineData("550 5.1.1<bob@example.com>: No such user here", "550 5.1.1")]
    public void The_enhanced_code_follows_the_reply_code(string reply, string codes)
    {
        Assert.Equal(codes, Codes.In(reply));
    }

    /// <summary>As where a client has lost a blank. The word stays a word of the text.</summary>
    [Theory]
    [InlineData("550 5.1.1User unknown", "550 5.1.1")]
    [InlineData("550-5.1.1User unknown\r\n550 5.1.1See the help page", "550 5.1.1")]
    [InlineData("(550, b'5.7.1Unauthorized')", "550 5.7.1")]
    [InlineData("550 5.7.26Unauthenticated mail", "550 5.7.26")]
    [InlineData("550 5.1.1rc.example.com rejects you", "550")]
    [InlineData("550 5.1.1234User unknown", "550")]
    public void The_enhanced_code_may_run_into_the_next_word(string reply, string codes)
    {
        Assert.Equal(codes, Codes.In(reply));
    }

    [Theory]
    [InlineData("550 #5.1.1 No such user here")]
    [InlineData("550 (#5.1.1) No such user here")]
    [InlineData("550 [5.1.1] No such user here")]
    [InlineData("550 No such user here (#5.1.1)")]
    [InlineData("550 No such user here. #5.1.1")]
    [InlineData("550 <bob@example.com>: no such user here (5.1.1)")]
    public void The_enhanced_code_may_be_decorated(string reply)
    {
        Assert.Equal("550 5.1.1", Codes.In(reply));
    }

    [Fact]
    public void A_decorated_code_of_another_class_is_not_the_replys_own()
    {
        Assert.Equal("550", Codes.In("550 The other server said (4.2.2)"));
    }

    [Theory]
    [InlineData("5.1.1 No such user here", "5.1.1")]
    [InlineData("#5.1.1 No such user here", "5.1.1")]
    [InlineData("Status: 5.1.1", "5.1.1")]
    [InlineData("The mailbox is gone. The server response was: 5.1.1 No such user here", "5.1.1")]
    public void A_client_may_have_taken_the_reply_code_away(string reply, string codes)
    {
        Assert.Equal(codes, Codes.In(reply));
    }

    [Theory]
    [InlineData("250 2.0.0 OK", Severity.Success)]
    [InlineData("354 Go ahead", Severity.Success)]
    [InlineData("421 Try again later", Severity.Transient)]
    [InlineData("550 No such user here", Severity.Permanent)]
    [InlineData("4.2.2 Mailbox full", Severity.Transient)]
    [InlineData("5.1.1 No such user here", Severity.Permanent)]
    [InlineData("2.1.5 Destination address valid", Severity.Success)]
    [InlineData("No such user here", Severity.Unknown)]
    public void The_first_digit_says_what_the_reply_means(string reply, Severity severity)
    {
        Assert.Equal(severity, Reply.Parse(reply).Severity);
    }

    [Theory]
    [InlineData("SMTP connection failure: Unexpected greeting: \"220-mx.example.com ESMTP", "220", Severity.Unknown)]
    [InlineData("Invalid greeting. response=220 mx.example.com ESMTP", "220", Severity.Unknown)]
    [InlineData("Bad response from server: 250 OK", "250", Severity.Unknown)]
    [InlineData("Unexpected response from the server: 250 2.0.0 OK", "250 2.0.0", Severity.Unknown)]
    [InlineData("SMTP Error (250): Failed to set sender", "250", Severity.Unknown)]
    [InlineData("invalid reply: 250 OK", "250", Severity.Unknown)]
    [InlineData("Server rejected EHLO command. Response: 220 mx.example.com", "220", Severity.Unknown)]
    [InlineData("Unexpected response from the server: 550 5.1.1 No such user", "550 5.1.1", Severity.Permanent)]
    [InlineData("{ accepted: [ 'bob@example.com' ], rejected: [], response: '250 2.0.0 OK' }", "250 2.0.0", Severity.Success)]
    public void A_success_that_a_client_did_not_expect_is_none(string reply, string codes, Severity severity)
    {
        Assert.Equal(codes, Codes.In(reply));
        Assert.Equal(severity, Reply.Parse(reply).Severity);
    }

    [Fact]
    public void The_reply_code_outweighs_the_class_of_the_enhanced_code()
    {
        Assert.Equal(Severity.Permanent, Reply.Parse("550 4.2.2 Mailbox full").Severity);
    }

    [Theory]
    [InlineData("550 No such user here")]
    [InlineData("5.1.1 No such user here")]
    public void A_text_with_mail_codes_is_smtp(string reply)
    {
        Assert.Equal(Protocol.Smtp, Reply.Parse(reply).Protocol);
    }
}
