using Xunit;

namespace ErrorCatalogs.Tests.Matching;

/// <summary>What a match says of the attempt: the table's word, or else the reply's, or else that of the entry's codes.</summary>
public sealed class SeverityTests
{
    private static readonly Catalog Catalog = Table.Compile("""
        symbol,code,message,severity,retry
        TransientInSpite,550 5.2.2,The mailbox is full just now,transient,backoff
        OfItsClass,550 5.1.1,No such user here,,
        AfterFix,550 5.7.26,The message is not authenticated,,after fix
        Mixed,450 4.7.1 | 550 5.7.1,Refused by policy of this server,,
        Announced,,The server will restart now,,
        NoRoute,,No route leads there,permanent,never
        Unanswered,,Nobody answered,transient,backoff
        """);

    [Fact]
    public void A_severity_that_the_table_gives_outweighs_the_class()
    {
        ErrorMatch match = Catalog.Match("550 5.2.2 The mailbox is full just now");

        Assert.True(match.IsTransient);
        Assert.False(match.IsPermanent);
    }

    [Theory]
    [InlineData("450 4.7.1 Refused by policy of this server", Severity.Transient)]
    [InlineData("550 5.7.1 Refused by policy of this server", Severity.Permanent)]
    public void Where_the_table_gives_none_the_reply_says_it(string reply, Severity severity)
    {
        Assert.Equal(severity, Catalog.Match(reply).Severity);
    }

    [Fact]
    public void The_reply_outweighs_the_class_of_the_entrys_codes()
    {
        ErrorMatch match = Catalog.Match("450 4.1.1 No such user here");

        Assert.Equal("OfItsClass", match.Entry.Symbol);
        Assert.Equal(Severity.Permanent, match.Entry.Severity);
        Assert.Equal(Severity.Transient, match.Severity);
    }

    [Fact]
    public void Where_the_reply_has_no_code_the_entrys_codes_say_it()
    {
        Assert.True(Catalog.Match("No such user here").IsPermanent);
    }

    [Fact]
    public void Where_nothing_says_it_the_severity_is_unknown()
    {
        ErrorMatch match = Catalog.Match("The server will restart now");

        Assert.True(match.IsKnown);
        Assert.Equal(Severity.Unknown, match.Severity);
        Assert.False(match.IsSuccess || match.IsTransient || match.IsPermanent);
    }

    [Fact]
    public void A_success_is_a_success()
    {
        Assert.True(Catalog.Match("250 2.0.0 OK").IsSuccess);
    }

    [Theory]
    [InlineData("postfix/smtp[17]: 4C1: to=<bob@example.com>, relay=none, delay=556, status=deferred (something odd)")]
    [InlineData("12:00:00 imap postfix/smtp[17]: 4C1: to=<bob@example.com>, status=deferred (something odd)")]
    [InlineData("sendmail[17]: x: to=<bob@example.com>, mailer=esmtp, stat=Deferred: something odd")]
    [InlineData("<bob@example.com>... Deferred: something odd")]
    [InlineData("smtpd[17]: 4c1 mta delivery evpid=8 to=<bob@example.com> delay=1s result=\"TempFail\" stat=\"something odd\"")]
    [InlineData("smtpd[17]: 4c1 mda delivery evpid=8 to=<bob@example.com> delay=1s result=TempFail stat=something odd")]
    [InlineData("2026-11-23 12:00:00 1abc-000-AB == bob@example.com R=dnslookup T=remote_smtp defer (-1): something odd")]
    [InlineData("bob@example.com R=dnslookup T=remote_smtp defer (111): something odd")]
    [InlineData("dma[17]: remote delivery deferred: something odd")]
    [InlineData("delivery 17: deferral: something_odd/")]
    [InlineData("{:error, :retries_exceeded, {:temporary_failure, \"mx.example.com\", :something_odd}}")]
    [InlineData("courieresmtp: id=17,from=<a@example.com>,addr=<bob@example.com>,status: deferred")]
    [InlineData("Final-Recipient: rfc822; bob@example.com\r\nAction: delayed\r\nDiagnostic-Code: x-odd; something odd")]
    public void A_message_that_a_server_keeps_has_failed_for_now(string line)
    {
        Assert.Equal(Severity.Transient, Reply.Parse(line).Severity);
        Assert.Equal((Severity.Transient, RetryAdvice.Backoff), (Catalog.Match(line).Severity, Catalog.Match(line).Retry));
    }

    [Theory]
    [InlineData("postfix/smtp[17]: 4C1: to=<bob@example.com>, relay=none, delay=556, status=bounced (something odd)")]
    [InlineData("postfix/qmgr[17]: 4C1: from=<a@example.com>, status=expired, returned to sender")]
    [InlineData("smtpd[17]: 4c1 mta delivery evpid=8 to=<bob@example.com> delay=1s result=\"PermFail\" stat=\"something odd\"")]
    [InlineData("2026-11-23 12:00:00 1abc-000-AB ** bob@example.com R=dnslookup T=remote_smtp: something odd")]
    [InlineData("** bob@example.com: something odd")]
    [InlineData("delivery 17: failure: something_odd/")]
    [InlineData("{error, no_more_hosts, {permanent_failure, \"mx.example.com\", something_odd}}")]
    [InlineData("Domain example.com has done something odd. Message discarded.")]
    [InlineData("Something odd\r\nThis message is returned as an error.")]
    [InlineData("dma[17]: remote delivery failed: something odd")]
    [InlineData("Final-Recipient: rfc822; bob@example.com\r\nAction: failed\r\nDiagnostic-Code: x-odd; something odd")]
    public void A_message_that_a_server_gives_back_has_failed_for_good(string line)
    {
        Assert.Equal(Severity.Permanent, Reply.Parse(line).Severity);
        Assert.Equal((Severity.Permanent, RetryAdvice.Never), (Catalog.Match(line).Severity, Catalog.Match(line).Retry));
    }

    /// <summary>It is the server's own decision what becomes of the message, whatever such an error mostly means.</summary>
    [Fact]
    public void What_a_server_does_with_a_message_outweighs_the_table()
    {
        ErrorMatch kept = Catalog.Match("== bob@example.com R=dnslookup defer (-1): No route leads there");
        ErrorMatch returned = Catalog.Match("to=<bob@example.com>, status=bounced (Nobody answered)");

        Assert.Equal(("NoRoute", Severity.Transient, RetryAdvice.Backoff), (kept.Entry.Symbol, kept.Severity, kept.Retry));
        Assert.Equal(("Unanswered", Severity.Permanent), (returned.Entry.Symbol, returned.Severity));
    }

    [Theory]
    [InlineData("to=<bob@example.com>, dsn=5.1.1, status=deferred (something odd)", Severity.Permanent)]
    [InlineData("to=<bob@example.com>, status=deferred (host mx.example.com[192.0.2.1] said: 550 something odd)", Severity.Permanent)]
    [InlineData("** bob@example.com R=dnslookup T=remote_smtp: SMTP error from remote mail server after RCPT TO:<bob@example.com>: 450 something odd", Severity.Transient)]
    public void A_code_says_more_than_what_became_of_the_message(string line, Severity severity) =>
        Assert.Equal(severity, Catalog.Match(line).Severity);

    [Theory]
    [InlineData("The payment is deferred")]
    [InlineData("<bob@example.com>... Deferred: something odd\r\nMessage could not be delivered for 5 days\r\nMessage will be deleted from queue")]
    [InlineData("I defer (somewhat) to you")]
    [InlineData("The ball bounced")]
    [InlineData("status=sent (something odd)")]
    [InlineData("deferral: something odd")]
    [InlineData("** something odd **")]
    [InlineData("2 ** 10 is something odd")]
    [InlineData("**")]
    [InlineData("failed")]
    [InlineData("defer (")]
    public void Words_of_a_text_do_not_say_what_became_of_a_message(string text) =>
        Assert.Equal(Severity.Unknown, Reply.Parse(text).Severity);

    [Theory]
    [InlineData("550 5.7.26 The message is not authenticated", RetryAdvice.AfterFix)]
    [InlineData("550 5.2.2 The mailbox is full just now", RetryAdvice.Backoff)]
    [InlineData("550 5.1.1 No such user here", RetryAdvice.Never)]
    [InlineData("450 4.7.1 Refused by policy of this server", RetryAdvice.Backoff)]
    public void Retry_advice_is_the_tables_or_else_that_of_the_severity(string reply, RetryAdvice retry)
    {
        Assert.Equal(retry, Catalog.Match(reply).Retry);
    }
}
