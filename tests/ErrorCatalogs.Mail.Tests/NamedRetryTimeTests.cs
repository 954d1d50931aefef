using System;
using Xunit;

namespace ErrorCatalogs.Mail.Tests;

/// <summary>When to come again is no reason: it is greylisting where nothing else is said, and else the reason counts.</summary>
public sealed class NamedRetryTimeTests
{
    [Theory]
    [InlineData("452 4.2.2 Mailbox full; try again in 5 minutes", MailFailure.MailboxFull)]
    [InlineData("552 5.2.2 Quota exceeded, try again in 5 minutes", MailFailure.MailboxFull)]
    [InlineData("450 4.2.1 User unknown, retry in 5 minutes", MailFailure.RecipientNotFound)]
    [InlineData("421 4.7.0 Too many connections; please wait 5 minutes and try again", MailFailure.RateLimited)]
    [InlineData("451 4.7.1 Try again in 5 minutes", MailFailure.Greylisted)]
    [InlineData("450 Please retry in 5 minutes", MailFailure.Greylisted)]
    [InlineData("450 4.2.1 Try again in 5 minutes", MailFailure.Greylisted)]
    [InlineData("452 4.2.2 Try again in 5 minutes", MailFailure.MailboxFull)]
    public void The_reason_counts_and_the_time_is_read(string reply, MailFailure category)
    {
        MailMatch match = MailErrors.Match(reply);

        Assert.Equal((category, TimeSpan.FromMinutes(5)), (match.Category, match.RetryAfter));
    }
}
