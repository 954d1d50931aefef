using Xunit;

namespace ErrorCatalogs.Tests.Replies;

public sealed class OtherProtocolReplyTests
{
    [Theory]
    [InlineData("a1 NO [AUTHENTICATIONFAILED] Invalid credentials")]
    [InlineData("A0042 BAD Command unknown")]
    [InlineData("* BYE Autologout")]
    [InlineData("NO [OVERQUOTA] Mailbox is full")]
    [InlineData("451 NO [INUSE] Mailbox is locked")]
    [InlineData("310 NO SELECT failed")]
    public void An_imap_response_names_its_condition_first_or_after_the_tag(string text)
    {
        Reply reply = Reply.Parse(text);

        Assert.Equal(Protocol.Imap, reply.Protocol);
        Assert.Equal(0, reply.Code);
        Assert.Equal(Severity.Unknown, reply.Severity);
    }

    [Theory]
    [InlineData("Could not select: 310 NO SELECT error")]
    [InlineData("couldn't append to folder Sent: 319 BAD Command Argument Error")]
    [InlineData("Could not select: 552 NO [INUSE] Mailbox is locked")]
    [InlineData("couldn't append to folder Sent: 585 BAD Command Argument Error. 11")]
    public void A_tag_that_a_client_quotes_is_no_reply_code(string text)
    {
        Reply reply = Reply.Parse(text);

        Assert.Equal(Protocol.Imap, reply.Protocol);
        Assert.Equal(0, reply.Code);
        Assert.Equal(Severity.Unknown, reply.Severity);
    }

    [Theory]
    [InlineData("220 NO UCE mail.example.com ESMTP", 220)]
    [InlineData("Error on line 310 NO ROUTE TO HOST", 0)]
    [InlineData("Message failed: 550 NO SUCH USER", 550)]
    [InlineData("Message failed: 554 BAD ADDRESS", 554)]
    [InlineData("Message failed: 450 Bad address", 450)]
    [InlineData("Message failed: 550 NO ", 550)]
    public void A_code_before_a_text_in_capitals_is_no_tag(string text, int code)
    {
        Assert.Equal(code, Reply.Parse(text).Code);
    }

    [Fact]
    public void What_imaplib_returns_is_imap()
    {
        Assert.Equal(Protocol.Imap, Reply.Parse("Error SELECTing mailbox 'INBOX.Alerts', server reply:\r\n('NO', [\"Mailbox does not exist\"])").Protocol);
    }

    [Fact]
    public void Ok_is_success_in_imap()
    {
        Reply reply = Reply.Parse("a1 OK [READ-WRITE] SELECT completed");

        Assert.Equal(Protocol.Imap, reply.Protocol);
        Assert.Equal(Severity.Success, reply.Severity);
    }

    [Fact]
    public void Ok_behind_a_reply_code_is_smtp()
    {
        Assert.Equal(Protocol.Smtp, Reply.Parse("250 OK").Protocol);
    }

    [Fact]
    public void A_sentence_with_no_in_it_is_not_imap()
    {
        Assert.Equal(Protocol.Unknown, Reply.Parse("there is no mailbox of this name").Protocol);
    }

    [Theory]
    [InlineData("-ERR [AUTH] Username and password not accepted.", Severity.Unknown)]
    [InlineData("-ERR mailbox is locked", Severity.Unknown)]
    [InlineData("+OK 3 messages", Severity.Success)]
    public void A_pop3_response_begins_with_its_sign(string text, Severity severity)
    {
        Reply reply = Reply.Parse(text);

        Assert.Equal(Protocol.Pop3, reply.Protocol);
        Assert.Equal(severity, reply.Severity);
    }

    [Theory]
    [InlineData("0x800CCC0E")]
    [InlineData("Sending reported error (0x800ccc0e): 'Cannot connect'")]
    [InlineData("Port: 25, Secure(SSL): No, Error Number: 0x800CCC0E")]
    [InlineData("Error number: -2146644978")]
    [InlineData("Run-time error '-2146644978': Cannot connect")]
    [InlineData("Sending failed (-2146644978)")]
    [InlineData("The program stopped with error 2148322318 while it was sending")]
    [InlineData("{\"errorCode\":-2146644978}")]
    [InlineData("HRESULT = 2148322318")]
    public void A_windows_error_number_is_found_in_the_text(string text)
    {
        Reply reply = Reply.Parse(text);

        Assert.Equal(unchecked((int)0x800CCC0E), reply.HResult);
        Assert.Equal(Severity.Unknown, reply.Severity);
        Assert.Equal(text[0] == '{' ? Protocol.Http : Protocol.HResult, reply.Protocol);
    }

    [Fact]
    public void A_windows_error_number_may_stand_beside_a_reply()
    {
        Reply reply = Reply.Parse("Server Response: '550 5.7.1 Unable to relay', Port: 25, Server Error: 550, Error Number: 0x800CCC79");

        Assert.Equal(Protocol.Smtp, reply.Protocol);
        Assert.Equal(550, reply.Code);
        Assert.Equal(unchecked((int)0x800CCC79), reply.HResult);
    }

    [Theory]
    [InlineData("0x800CCC0")]
    [InlineData("0x800CCC0E1")]
    [InlineData("0x800CCCXX")]
    [InlineData("10800CCC0E")]
    public void An_error_number_has_eight_hexadecimal_digits(string text)
    {
        Assert.Equal(0, Reply.Parse(text).HResult);
    }

    [Theory]
    [InlineData("2148322318")]
    [InlineData("Call 2148322318 for help")]
    [InlineData("Phone number: 2148322318")]
    [InlineData("Call (2148322318)")]
    [InlineData("error 1700000000")]
    [InlineData("error 4294967296")]
    [InlineData("error -2147483649")]
    [InlineData("error 21483223x8")]
    [InlineData("message-id error-2148322318@example.com")]
    public void A_decimal_number_is_an_error_number_where_a_word_calls_it_one(string text)
    {
        Assert.Equal(0, Reply.Parse(text).HResult);
    }

    /// <summary>.NET Framework prints E_FAIL for each exception that has no number of its own; a component may have given it.</summary>
    [Theory]
    [InlineData("System.Net.Sockets.SocketException (0x80004005): xyz", 0)]
    [InlineData("System.ComponentModel.Win32Exception (0x80004005): xyz", 0)]
    [InlineData("System.Net.Sockets.SocketException (0x800CCC0E): xyz", 0x800CCC0E)]
    [InlineData("System.Runtime.InteropServices.COMException (0x80004005): xyz", 0x80004005)]
    [InlineData("Error 0x80004005: xyz", 0x80004005)]
    public void The_number_of_every_failure_says_nothing_behind_the_name_of_an_exception(string text, uint number)
    {
        Assert.Equal(unchecked((int)number), Reply.Parse(text).HResult);
    }
}
