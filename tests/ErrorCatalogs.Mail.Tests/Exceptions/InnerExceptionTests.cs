using System;
using System.IO;
using System.Net.Http;
using System.Net.Mail;
using System.Net.Sockets;
using Xunit;

namespace ErrorCatalogs.Mail.Tests.Exceptions;

/// <summary>Exceptions inside others.</summary>
public class InnerExceptionTests
{
    [Fact]
    public void The_cause_of_a_failed_sending_is_found()
    {
        var exception = new SmtpException("Failure sending mail.", new IOException("xyz", new SocketException((int)SocketError.ConnectionRefused)));

        Assert.True(MailErrors.Match(exception).Is(ServiceOpsError.ConnectionRefused));
    }

    [Fact]
    public void Of_equal_evidence_the_innermost_counts()
    {
        var exception = new HttpRequestException(HttpRequestError.ConnectionError, "xyz", new SocketException((int)SocketError.HostNotFound));

        Assert.True(MailErrors.Match(exception).Is(ServiceOpsError.HostNotResolved));
    }

    [Fact]
    public void An_inner_exception_that_says_less_changes_nothing()
    {
        var exception = new SmtpException("550 5.1.1 User unknown", new InvalidOperationException("xyz"));

        Assert.Equal(MailFailure.RecipientNotFound, MailErrors.Match(exception).Category);
    }

    [Fact]
    public void An_unknown_reply_says_more_than_no_reply()
    {
        var exception = new InvalidOperationException("xyz", new SmtpException((SmtpStatusCode)499, "xyz"));
        MailMatch match = MailErrors.Match(exception);

        Assert.Equal(499, match.ReplyCode);
        Assert.Equal(RetryAdvice.Backoff, match.Retry);
    }

    [Fact]
    public void Of_several_recipients_the_best_evidence_counts()
    {
        var exception = new SmtpFailedRecipientsException("xyz",
        [
            new SmtpFailedRecipientException((SmtpStatusCode)499, "a@example.com", "xyz"),
            new SmtpFailedRecipientException(SmtpStatusCode.MailboxUnavailable, "b@example.com", "5.1.1 User unknown"),
        ]);

        Assert.Equal(MailFailure.RecipientNotFound, MailErrors.Match(exception).Category);
    }

    [Fact]
    public void Of_several_recipients_with_equal_evidence_the_first_counts()
    {
        var exception = new SmtpFailedRecipientsException("xyz",
        [
            new SmtpFailedRecipientException(SmtpStatusCode.MailboxUnavailable, "a@example.com", "5.1.1 Something went wrong here"),
            new SmtpFailedRecipientException(SmtpStatusCode.ExceededStorageAllocation, "b@example.com", "5.2.2 Something went wrong here"),
        ]);

        Assert.Equal(MailFailure.RecipientNotFound, MailErrors.Match(exception).Category);
    }

    [Fact]
    public void An_aggregate_is_read_through()
    {
        var exception = new AggregateException(
            new InvalidOperationException("xyz"),
            new AggregateException(new TimeoutException(), new SocketException((int)SocketError.HostNotFound)));

        Assert.True(MailErrors.Match(exception).Is(ServiceOpsError.ConnectionTimedOut));
    }

    [Fact]
    public void A_chain_of_any_depth_ends()
    {
        Exception exception = new SocketException((int)SocketError.HostNotFound);
        for (int i = 0; i < 50; i++)
        {
            exception = new InvalidOperationException("xyz", exception);
        }

        Assert.True(MailErrors.Match(exception).Is(ServiceOpsError.HostNotResolved));

        for (int i = 0; i < 100_000; i++)
        {
            exception = new InvalidOperationException("xyz", exception);
        }

        Assert.False(MailErrors.Match(exception).IsKnown);
    }

    [Fact]
    public void A_chain_that_runs_in_a_circle_ends()
    {
        var recipients = new SmtpFailedRecipientException[2];
        recipients[0] = new SmtpFailedRecipientException(SmtpStatusCode.MailboxUnavailable, "a@example.com", "5.1.1 User unknown");
        var exception = new SmtpFailedRecipientsException("xyz", recipients);
        recipients[1] = exception;

        Assert.Equal(MailFailure.RecipientNotFound, MailErrors.Match(exception).Category);
    }
}
