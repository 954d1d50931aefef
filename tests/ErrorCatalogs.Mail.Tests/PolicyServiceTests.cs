using Xunit;

namespace ErrorCatalogs.Mail.Tests;

/// <summary>What policy services say through Postfix, which puts "Recipient address rejected" before whatever it is.</summary>
public sealed class PolicyServiceTests
{
    [Theory]
    [InlineData("451 4.7.1 <bob@example.org>: Recipient address rejected: Intentional policy rejection, please try again later", MailFailure.Greylisted)]
    [InlineData("554 5.7.1 <bob@example.org>: Recipient address rejected: Sender is not same as SMTP authenticate username", MailFailure.SenderRefused)]
    [InlineData("554 5.7.1 <bob@example.org>: Recipient address rejected: Message size exceed (maybe caused by big attachment file)", MailFailure.MessageTooLarge)]
    [InlineData("554 5.7.1 <bob@example.org>: Recipient address rejected: SMTP AUTH is required for users under this sender domain", MailFailure.AuthenticationRequired)]
    [InlineData("554 5.7.1 <bob@example.org>: Recipient address rejected: Policy rejection; Message count quota exceeded", MailFailure.SendingQuotaExceeded)]
    [InlineData("554 5.7.1 <bob@example.org>: Recipient address rejected: Nonexistent user", MailFailure.RecipientNotFound)]
    public void The_text_behind_the_rejection_counts(string reply, MailFailure category) =>
        Assert.Equal(category, MailErrors.Match(reply).Category);

    [Theory]
    [InlineData("554 5.7.1 <bob@example.org>: Recipient address rejected: Rule 12", MailFailure.PolicyRefused)]
    [InlineData("550 5.7.0 RCPT <bob@example.org> refused", MailFailure.PolicyRefused)]
    [InlineData("550 5.1.1 <bob@example.org>: Recipient address rejected: Rule 12", MailFailure.RecipientNotFound)]
    [InlineData("550 <bob@example.org>: Recipient address rejected: Rule 12", MailFailure.RecipientNotFound)]
    [InlineData("550 5.7.25 <bob@example.org>: Recipient address rejected: Rule 12", MailFailure.ReverseDnsRequired)]
    public void Where_it_says_nothing_the_code_tells_a_rule_from_an_address_that_does_not_exist(string reply, MailFailure category) =>
        Assert.Equal(category, MailErrors.Match(reply).Category);

    [Theory]
    [InlineData("550 No MX for your FROM address", MailFailure.SenderRefused)]
    [InlineData("498 No MX for example.org", MailFailure.DomainNotFound)]
    [InlineData("550 The UID user has reached it's daily email limit.", MailFailure.SendingQuotaExceeded)]
    [InlineData("432 4.2.1 The recipient's Exchange Server incoming mail queue has been stopped", MailFailure.ServiceUnavailable)]
    [InlineData("""{"error":"Insufficient balance"}""", MailFailure.SendingQuotaExceeded)]
    public void Whose_domain_limit_or_queue_it_is_stands_in_the_text(string reply, MailFailure category) =>
        Assert.Equal(category, MailErrors.Match(reply).Category);
}
