using Xunit;

namespace ErrorCatalogs.Tests.Replies;

public sealed class NumbersThatAreNoCodesTests
{
    [Theory]
    [InlineData("relay=none, delay=556, delays=556/0.01/0/0, status=deferred")]
    [InlineData("Connection to 203.0.113.250 timed out")]
    [InlineData("Connection to [203.0.113.5] timed out")]
    [InlineData("No route to 198.51.100.4")]
    [InlineData("# 335: This account has been disabled")]
    [InlineData("See our policy, chapter\n 5.1.1 for more")]
    [InlineData("The part of it - 5.1.1 of the handbook")]
    [InlineData("Blocked: 5.1.1.1 is listed")]
    [InlineData("203.0.113.5 refused the connection")]
    public void Addresses_are_no_codes(string text)
    {
        Assert.Equal("", Codes.In(text));
    }

    [Theory]
    [InlineData("{\"code\":\"550-02\"}")]
    [InlineData("{\"code\":\"503-99\",\"message\":\"denied\"}")]
    [InlineData("error 401-02")]
    [InlineData("[550-02]")]
    [InlineData("line failed (503-1), call again")]
    public void A_code_of_joined_numbers_is_an_applications(string text) => Assert.Equal((Severity.Unknown, ""), (Reply.Parse(text).Severity, Codes.In(text)));

    [Theory]
    [InlineData("550-5.1.1 No such user", "550 5.1.1")]
    [InlineData("550-2 lines follow\r\n550 end", "550")]
    [InlineData("550-'5.1.1 No such user'", "550 5.1.1")]
    public void A_dash_behind_a_reply_code_says_that_lines_follow(string text, string codes) => Assert.Equal(codes, Codes.In(text));

    [Theory]
    [InlineData("550 Host [203.0.113.5] is blocked", "550")]
    [InlineData("550 4.4.4.4 is blocked", "550")]
    [InlineData("550 [5.1.1.1] is blocked", "550")]
    [InlineData("421 4.7.0 Messages from 192.0.2.7 deferred - 4.16.55.1; see https://example.com/421", "421 4.7.0")]
    public void Addresses_behind_codes_change_nothing(string text, string codes)
    {
        Assert.Equal(codes, Codes.In(text));
    }

    [Theory]
    [InlineData("Server runs version 4.9.6 of its software")]
    [InlineData("ESMTP Example 3.5.6")]
    [InlineData("TLS 1.2 is required")]
    public void Versions_are_no_codes(string text)
    {
        Assert.Equal("", Codes.In(text));
    }

    [Theory]
    [InlineData("Could not send: 250 recipients exceeded", "")]
    [InlineData("Timeout: 250 ms elapsed", "")]
    [InlineData("Invalid object name 'dbo.Foo'. Error Number:208,State:1,Class:16", "")]
    [InlineData("relay: 250 OK queued", "250")]
    [InlineData("to=<bob@example.com>: 250 2.1.5 fine", "250 2.1.5")]
    [InlineData("answer: 354 End data with a dot", "354")]
    public void A_small_number_behind_a_colon_is_a_count_unless_a_server_says_yes(string text, string codes) => Assert.Equal(codes, Codes.In(text));

    [Fact]
    public void A_version_in_the_text_is_not_the_enhanced_code()
    {
        Assert.Equal("550", Codes.In("550 Clients below version 5.4.1 are refused"));
    }

    [Theory]
    [InlineData("550 Clients of 5.4.1.2 are refused", "550")]
    [InlineData("550 Version 5.4.1 refused", "550")]
    [InlineData("550 mx.example.com 4.4.1 refused", "550")]
    [InlineData("554 Hello [192.0.2.1], 5.7.1 refused", "554 5.7.1")]
    [InlineData("553 Mail from 192.0.2.2 not allowed - 5.7.1 [BL23] refused", "553 5.7.1")]
    [InlineData("451 Client of version 5.4.1, 5.4.2 refused", "451")]
    public void An_enhanced_code_may_be_said_in_passing_where_its_class_is_that_of_the_reply(string text, string codes)
    {
        Assert.Equal(codes, Codes.In(text));
    }

    [Theory]
    [InlineData("Timeout after 300 seconds")]
    [InlineData("At most 500 recipients may be named")]
    [InlineData("Cannot connect to port 587")]
    [InlineData("Could not connect to SMTP host: mail.example.com, port: 465, response: -1")]
    [InlineData("connect ECONNREFUSED 192.0.2.1:587")]
    [InlineData("Connection to mail.example.com:465 failed")]
    [InlineData("Message of 552000 bytes is too large")]
    [InlineData("Ticket ab550cd was opened")]
    [InlineData("postfix/smtp[550]: connect to mail.example.com timed out")]
    [InlineData("Error 500 from the web service")]
    [InlineData("The request returned 429 Too Many Requests")]
    [InlineData("Sent with 550 recipients")]
    [InlineData("Refused by policy - https://example.com/docs/DOC-1#550")]
    [InlineData("H=mail.example.com [192.0.2.1] X=TLS1.2:ECDHE_RSA_AES_256_GCM_SHA384:256 CV=no rejected RCPT <bob@example.com>: greylisted")]
    [InlineData("Expected response code 250, but the connection was closed")]
    [InlineData("Got an empty response; File: /srv/mail/AbstractSmtpTransport.php (445)")]
    [InlineData("Got an empty response in SmtpTransport.php(445): fgets()")]
    [InlineData("Version: 1.1, Content: <null>, Headers: { Content-Length: 550 }")]
    [InlineData("  578 LOG: MAIN")]
    [InlineData("578   == bob@example.com R=dnslookup defer (-1): host lookup did not complete")]
    [InlineData("308   H=mx.example.com [192.0.2.1] Connection timed out")]
    public void Counts_and_limits_are_no_codes(string text)
    {
        Assert.Equal("", Codes.In(text));
    }

    [Theory]
    [InlineData("550 User 450 unknown", "550")]
    [InlineData("552 5.3.4 Message size (450 KB) exceeds the limit", "552 5.3.4")]
    [InlineData("578   H=mx.example.com [192.0.2.1]: SMTP error from remote mail server after RCPT TO:<bob@example.com>: 451 try later", "451")]
    [InlineData("550  H=0 is what your scale shows", "550")]
    [InlineData("550 5.1.1 <500@example.com> unknown", "550 5.1.1")]
    [InlineData("550 5.2.2 Over quota: 250 MB of 250 MB", "550 5.2.2")]
    [InlineData("421 Too many connections (max: 250)", "421")]
    [InlineData("451 Resources temporarily unavailable. Please try again later [#4.16.5].", "451")]
    public void Counts_and_limits_behind_codes_change_nothing(string text, string codes)
    {
        Assert.Equal(codes, Codes.In(text));
    }

    [Theory]
    [InlineData("100 Continue")]
    [InlineData("199 Nothing")]
    [InlineData("700 Nothing")]
    [InlineData("999 Nothing")]
    public void A_reply_code_is_200_to_699(string text)
    {
        Assert.Equal("", Codes.In(text));
    }

    [Theory]
    [InlineData("550 3.1.1 Nothing")]
    [InlineData("550 6.1.1 Nothing")]
    [InlineData("550 5.1 Nothing")]
    [InlineData("550 5.1.1000 Nothing")]
    [InlineData("550 5..1 Nothing")]
    [InlineData("550 5.1.x Nothing")]
    public void What_is_not_shaped_like_an_enhanced_code_is_none(string text)
    {
        Assert.Equal("550", Codes.In(text));
    }
}
