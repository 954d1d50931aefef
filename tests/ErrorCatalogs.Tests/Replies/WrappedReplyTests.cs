using Xunit;

namespace ErrorCatalogs.Tests.Replies;

public sealed class WrappedReplyTests
{
    [Theory]
    [InlineData("(535, b'5.7.8 Username and Password not accepted.')", "535 5.7.8")]
    [InlineData("smtplib.SMTPDataError: (550, b'5.7.1 Message rejected')", "550 5.7.1")]
    [InlineData("(452, b'4.2.2 Mailbox full', 'alice@example.com')", "452 4.2.2")]
    [InlineData("(550, '5.1.1 No such user here')", "550 5.1.1")]
    [InlineData("(550, b'No such user here')", "550")]
    [InlineData("(550, b'Mailbox unknown.\\n5.1.1 No such user here')", "550 5.1.1")]
    public void Python_shows_a_reply_as_a_tuple(string reply, string codes)
    {
        Assert.Equal(codes, Codes.In(reply));
    }

    [Theory]
    [InlineData("Information MTA '192.0.2.1' gives error message 5.7.1 Unable to relay", "5.7.1")]
    [InlineData("Delivery failed with error 5.1.1: No such user here", "5.1.1")]
    [InlineData("Additional information follows:\r\n-- 4.4.4 Temporary server error. Please try again later", "4.4.4")]
    [InlineData("Additional information follows :\r\n-- 550 5.1.1 No such user here", "550 5.1.1")]
    [InlineData("Der Mail-Server antwortete:\r\n 4.7.1 <bob@example.com>: try again later", "4.7.1")]
    [InlineData("Failed to send RCPT TO command to SMTP, 550 No such user here", "550")]
    public void Words_may_announce_a_code(string reply, string codes)
    {
        Assert.Equal(codes, Codes.In(reply));
    }

    [Theory]
    [InlineData("smtp; 550 5.1.1 No such user here", "550 5.1.1")]
    [InlineData("smtp;550 5.1.1 No such user here", "550 5.1.1")]
    [InlineData("smtp;550 No such user here", "550")]
    [InlineData("Diagnostic-Code: smtp; 550-5.1.1 No such user here", "550 5.1.1")]
    public void A_delivery_report_names_the_type_of_its_code(string reply, string codes)
    {
        Assert.Equal(codes, Codes.In(reply));
    }

    [Theory]
    [InlineData("host mx.example.com[192.0.2.1] said: 550 5.1.1 No such user here", "550 5.1.1")]
    [InlineData("host mx.example.com[192.0.2.1] said: 550 No such user here (in reply to RCPT TO command)", "550")]
    [InlineData("host mx.example.com[203.0.113.5] refused to talk to me: 421 4.7.0 Try again later", "421 4.7.0")]
    [InlineData("host mx.example.com[2001:db8::1] said: 550-5.1.1 No such user here", "550 5.1.1")]
    [InlineData("Remote host said: 550 5.1.1 No such user here", "550 5.1.1")]
    [InlineData("Temporary error when sending to mx.example.com (192.0.2.1) 451 Unable to process your email", "451")]
    [InlineData("mx.example.com [2001:db8::1] 550 No such user here", "550")]
    [InlineData("SMTP error from remote mail server after RCPT TO:<bob@example.com>: host mx.example.com [192.0.2.1]: 550 5.1.1 No such user here", "550 5.1.1")]
    [InlineData("SMTP error from remote mail server after RCPT TO:<bob@example.com>: 550 No such user here", "550")]
    [InlineData("<<< 550 5.1.1 No such user here", "550 5.1.1")]
    [InlineData("<<< 550 No such user here", "550")]
    [InlineData("<bob@example.com>: host mx.example.com[192.0.2.1] said: 550 5.1.1 No such user here (in reply to RCPT TO command)", "550 5.1.1")]
    [InlineData("<bob@example.com>: 550 5.1.1 No such user here", "550 5.1.1")]
    [InlineData("https://mail.example.com refused: 550 5.1.1 No such user here", "550 5.1.1")]
    [InlineData("(reason: 550 5.1.1 No such user here)", "550 5.1.1")]
    [InlineData("(reason: 550 5.7.1 Relaying denied)\r\n\r\n550 5.1.1 bob@example.com... User unknown", "550 5.7.1")]
    [InlineData("deferral: 192.0.2.1_does_not_like_recipient./Remote_host_said:_450_4.7.1_Greylisted/Giving_up_on_192.0.2.1./", "450 4.7.1")]
    [InlineData("failure: 192.0.2.1_does_not_like_recipient./Remote_host_said:_550_No_such_user/Giving_up_on_192.0.2.1./", "550")]
    [InlineData("bob@example.com,,delayed,4.4.1 (no answer from host),,mx.example.com (192.0.2.1)", "4.4.1")]
    [InlineData("bob@example.com,,failed,5.1.1 (bad destination mailbox address),smtp;550 5.7.1 Relaying denied,mx.example.com (192.0.2.1)", "550 5.7.1")]
    [InlineData("bob@example.com,,failed,5.0.0 (undefined status),\"smtp;554 Refused, as spam\",mx.example.com (192.0.2.1)", "554")]
    [InlineData("dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.1] said: 550 5.1.1 No such user here)", "550 5.1.1")]
    public void A_mail_server_tells_who_said_it(string reply, string codes)
    {
        Assert.Equal(codes, Codes.In(reply));
    }

    [Theory]
    [InlineData(">>> RCPT To:<bob@example.com>\r\n<<< 550 5.1.1 No such user here", "550 5.1.1")]
    [InlineData("<<< 250 2.1.0 Sender ok\r\n<<< 550 No such user here", "550")]
    [InlineData("<<< 550 5.7.1 Unauthorized mail\r\n554 5.0.0 Service unavailable", "550 5.7.1")]
    [InlineData("<<< 550 Unauthorized mail\r\n550 5.1.1 <bob@example.com>... User unknown", "550")]
    [InlineData("<<< 451 4.3.5 Server trouble\r\n<bob@example.com>... Deferred: 451 4.3.5 Server trouble\r\n<<< 554 5.5.1 Error: no valid recipients", "451 4.3.5")]
    [InlineData("<<< 550 5.1.1 No such user here <<< 503 5.0.0 Need RCPT (recipient)", "550 5.1.1")]
    [InlineData("<<< 450 busy\r\n... while talking to mx2.example.com.:\r\n<<< 551 not our customer\r\n550 5.1.1 <bob@example.com>... User unknown\r\n<<< 503 need RCPT command", "551")]
    [InlineData("<<< 503 All recipients are invalid\r\n554 5.0.0 Service unavailable", "503")]
    [InlineData("SMTP<< 550-No such user here\r\nSMTP<< 550 5.1.1 ask again", "550 5.1.1")]
    [InlineData("554 5.0.0 Service unavailable", "554 5.0.0")]
    public void In_a_transcript_the_server_says_what_stands_behind_the_mark(string reply, string codes)
    {
        Assert.Equal(codes, Codes.In(reply));
    }

    [Theory]
    [InlineData("250 2.1.0 Sender ok\r\n550 No such user here", "550")]
    [InlineData("250 Sender ok\n451 4.3.0 Try again later\n221 2.0.0 Bye", "451 4.3.0")]
    [InlineData("220 mx.example.com ESMTP\r\n530 5.7.0 Must issue a STARTTLS command first\r\n503 5.5.1 Error: need MAIL command\r\n221 2.0.0 Bye", "530 5.7.0")]
    [InlineData("MAIL FROM:<alice@example.com>\r\n250 2.1.0 Ok\r\nRCPT TO:<bob@example.com>\r\n550 5.1.1 User unknown\r\nDATA\r\n554 5.5.1 Error: no valid recipients\r\n", "550 5.1.1")]
    [InlineData("S: 250 2.1.0 Ok\r\nC: RCPT TO:<bob@example.com>\r\nS: 550 Not here\r\nC: QUIT\r\nS: 221 2.0.0 Bye", "550")]
    [InlineData("<- 550 5.7.1 Refused\r\n -> QUIT\r\n<- 221 2.0.0 Bye", "550 5.7.1")]
    [InlineData("<** 552 5.2.3 Too big\r\n -> QUIT\r\n<-  221 2.0.0 Bye", "552 5.2.3")]
    [InlineData(" -> RCPT TO:<bob@example.org>\r\n<** 550 Invalid recipient\r\n -> QUIT\r\n<-  221 2.0.0: Bye", "550")]
    [InlineData(" -> MAIL FROM:<a@example.com>\r\n<** Timeout (30 secs) waiting for server response\r\n -> QUIT\r\n<** 450 plugin timeout\r\n=== Connection closed with remote host.", "450")]
    [InlineData(" -> This is a test mailing\r\n ->\r\n -> .\r\n<** 451  (87333DD0-F4C5-4EAB-9ECC-70B2B6006624.1)\r\n -> QUIT\r\n<-  221 mx.example.com closing connection. Have a jolly good day.", "451")]
    [InlineData("S 220 sea.example.com ESMTP\r\nC EHLO 192.0.2.20\r\nS 250 DSN\r\nC DATA\r\nS 250 2.1.0 Ok\r\nS 554 5.7.1 <you@example.org>: Relay access denied\r\nDisconnected.", "554 5.7.1")]
    [InlineData("S 250 Ok\r\nC RCPT TO:<bob@example.org>\r\nS 550 Not here\r\nC QUIT\r\nS 221 2.0.0 Bye", "550")]
    [InlineData("22:47:02.566  [0] 250 2.1.0 OK om2sm26921682pbc.30 - gsmtp\r\n22:47:02.569  [1] DATA\r\n22:47:02.979  [0] 503 5.5.1 RCPT first. om2sm26921682pbc.30 - gsmtp", "503 5.5.1")]
    [InlineData("503 5.5.1 Error: need MAIL command\r\n221 2.0.0 Bye", "503 5.5.1")]
    [InlineData("503 Valid RCPT command must precede DATA\r\n550 5.1.1 User unknown", "550 5.1.1")]
    [InlineData("250-mx.example.com\r\n250 8BITMIME\r\n235 2.7.0 Authentication successful", "235 2.7.0")]
    [InlineData("554 Refused, as we were told ->\r\n503 5.5.1 Error: send HELO first", "503 5.5.1")]
    public void In_a_session_a_refusal_counts_and_not_what_comes_of_it(string reply, string codes) => Assert.Equal(codes, Codes.In(reply));

    [Theory]
    [InlineData("1409331990@00/00-12345@AE-34@B@bob@example.com@alice@example.org@default@10@20@550 5.1.1 No such user@192.0.2.3", "550 5.1.1")]
    [InlineData("1409331990@00/00-12345@AE-34@T@bob@example.com@alice@example.org@default@21@20@421 4.7.0 Try later", "421 4.7.0")]
    [InlineData("to bob@550 characters", "")]
    [InlineData("dsnAction=failed dsnStatus=4.4.7 dsnDiag=\"smtp;421 busy\"", "421 4.4.7")]
    [InlineData("dsnAction=failed dsnStatus=5.1.1 dsnDiag=\"smtp;421 busy\"", "421")]
    public void Momentum_and_PowerMTA_log_fields(string line, string codes) => Assert.Equal(codes, Codes.In(line));

    [Theory]
    [InlineData("smtp::Error { kind: Permanent(Code { severity: PermanentNegativeCompletion, category: MailSystem, detail: Four }) }", "554")]
    [InlineData("smtp::Error { kind: Permanent(Code { severity: PermanentNegativeCompletion, category: Unspecified3, detail: Five }) }", "535")]
    [InlineData("Transient(Response { code: Code { severity: TransientNegativeCompletion, category: Connections, detail: One }, message: [\"4.4.2 Too slow\"] })", "421 4.4.2")]
    [InlineData("Code {\n    severity: PermanentNegativeCompletion,\n    category: Syntax,\n    detail: Zero,\n}", "500")]
    [InlineData("Response { code: Code { severity: PositiveCompletion, category: MailSystem, detail: Zero }, message: [\"Ok\"] }", "250")]
    [InlineData("permanent error (550): refused; Code { severity: TransientNegativeCompletion, category: MailSystem, detail: One }", "550")]
    [InlineData("{ severity: PermanentNegativeCompletion, category: Many, detail: Four }", "")]
    [InlineData("{ severity: PermanentNegativeCompletion, category: MailSystem }", "")]
    [InlineData("{ severity: High, category: MailSystem, detail: Four }", "")]
    public void Rust_spells_a_code_out(string reply, string codes) => Assert.Equal(codes, Codes.In(reply));

    [Theory]
    [InlineData("System.Net.Mail.SmtpException: Mailbox unavailable. The server response was: 5.1.1 No such user here", "5.1.1")]
    [InlineData("SmtpCommandException: 550 5.1.1 No such user here", "550 5.1.1")]
    [InlineData("response=554 5.7.1 Message rejected", "554 5.7.1")]
    [InlineData("Server Response: '550 5.7.1 Unable to relay', Port: 25", "550 5.7.1")]
    [InlineData("SMTP server error: DATA END command failed Detail: 5.7.60 Not as this sender SMTP code: 550", "550 5.7.60")]
    [InlineData("4.7.1 Ratelimit exceeded (451)", "451 4.7.1")]
    [InlineData("AuthError: Invalid login - 535 Incorrect authentication data", "535")]
    [InlineData("SendMail: Failed to close connection to SMTP server, 553 Relaying disallowed", "553")]
    [InlineData("Unexpected return code - Expected: 250, Got: 553 | 553 5.7.1 Not owned", "553 5.7.1")]
    [InlineData("Mail server response: \"550 5.1.1 No such user here\"", "550 5.1.1")]
    [InlineData("Error: Message failed: 550 5.1.1 No such user here", "550 5.1.1")]
    [InlineData("SMTPSendFailedException: 250 OK id=1XDbee\r\n;\r\n  nested exception is:\r\n\tSMTPAddressFailedException: 501 no domain", "501")]
    [InlineData("Expected response code \"354\" but got code \"250\", with message \"250 2.1.5 Ok\"", "250 2.1.5")]
    [InlineData("Expected response code \"250/251/252\" but got code \"550\", with message \"550 5.1.1 No such user\"", "550 5.1.1")]
    public void A_client_wraps_a_reply_in_words_of_its_own(string reply, string codes)
    {
        Assert.Equal(codes, Codes.In(reply));
    }

    [Theory]
    [InlineData("SMTP Error 550 User unknown", "550")]
    [InlineData("SMTP 554 Transaction failed", "554")]
    [InlineData("SMTP error code 550 mailbox unavailable", "550")]
    [InlineData("Sending failed with error 535 Authentication failed", "535")]
    [InlineData("The server returned 550 No such user here", "550")]
    [InlineData("Server responded with 550 protocol deviation", "550")]
    [InlineData("transport error code was 0x800ccc6a. The server response was 451 protocol deviation", "451")]
    [InlineData("Remote host said 451 Try again later", "451")]
    [InlineData("SMTPRecipientsRefused: {u'bob@example.js': (501, 'Recipient syntax error')}", "501")]
    [InlineData("Exception raised 421 Service not available, check the settings", "421")]
    [InlineData("Remote host replied 550 5.1.1 No such user here", "550 5.1.1")]
    [InlineData("Expected response code 250 but got 550 No such user here", "550")]
    [InlineData("SMTP error: [550] Incorrect sender header", "550")]
    [InlineData("status 554 Rejected", "554")]
    [InlineData("Failed with status code 503 5.5.1 Bad sequence of commands", "503 5.5.1")]
    [InlineData("SMTP status code: 503 Bad sequence of commands", "503")]
    [InlineData("SMTP status: 503", "503")]
    [InlineData("Delivery failed, status=502", "502")]
    [InlineData("SMTP error code: 502", "502")]
    [InlineData("status=500 5.5.1, x", "500 5.5.1")]
    [InlineData("502 Command not implemented", "502")]
    public void A_client_names_the_code_in_a_sentence(string reply, string codes)
    {
        Assert.Equal(codes, Codes.In(reply));
    }

    [Theory]
    [InlineData("550 filter_7 5.1.1 <bob@example.com> Recipient address rejected", "550 5.1.1")]
    [InlineData("554 mx.example.com filter 5.7.1 Service unavailable", "554 5.7.1")]
    public void A_filter_writes_its_name_between_the_codes(string reply, string codes)
    {
        Assert.Equal(codes, Codes.In(reply));
    }

    [Theory]
    [InlineData("554 5.4.0 Too many hops -> 421 4.4.2 Connection timed out", "421 4.4.2")]
    [InlineData("550 5.1.351 Remote server returned unknown recipient -> 550 5.1.1 No such user here", "550 5.1.1")]
    [InlineData("554 Delivery failed <421 4.4.2 Connection timed out>", "421 4.4.2")]
    [InlineData("smtp; 5.1.0 - Unknown address error 540-'Error: Wrong recipients' (delivery attempts: 0)", "540")]
    [InlineData("5.1.0 - Unknown address error 550-'5.1.1 No such user here'", "550 5.1.1")]
    [InlineData("550 5.0.350 Remote server returned an error ->\r\n    550 No such user here", "550")]
    public void The_inner_of_two_replies_is_the_remote_servers_own_word(string reply, string codes)
    {
        Assert.Equal(codes, Codes.In(reply));
    }

    [Fact]
    public void The_diagnostic_code_of_a_report_says_more_than_its_status()
    {
        Assert.Equal("550 5.1.1", Codes.In("Status: 5.0.0\r\nDiagnostic-Code: smtp; 550 5.1.1 No such user here"));
    }
}
