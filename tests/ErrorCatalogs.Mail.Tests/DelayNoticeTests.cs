using Xunit;

namespace ErrorCatalogs.Mail.Tests;

/// <summary>A server that still tries writes a notice; only the report at the end says that it has given up.</summary>
public sealed class DelayNoticeTests
{
    [Theory]
    [InlineData("Delivery to the following recipient has been delayed: bob@example.com Message will be retried for 2 more day(s)")]
    [InlineData("Your message could not be delivered for more than 4 hour(s). It will be retried until it is 5 day(s) old.")]
    [InlineData("A message that you sent has not yet been delivered to one or more of its recipients after more than 24 hours on the queue on mail.example.com.")]
    [InlineData("Warning: could not send message for past 4 hours")]
    [InlineData("There was a temporary problem delivering your message to bob@example.com. Gmail will retry for 46 more hours.")]
    public void A_notice_of_a_delay_is_no_failure_for_good(string text)
    {
        MailMatch match = MailErrors.Match(text);

        Assert.Equal((MailFailure.DeliveryExpired, Severity.Transient), (match.Category, match.Severity));
    }

    [Theory]
    [InlineData("Message expired: unable to deliver in 840 minutes")]
    [InlineData("Your message was not delivered within 5 days")]
    [InlineData("All delivery attempts failed, I have given up")]
    public void A_report_of_the_end_is_a_failure_for_good(string text)
    {
        MailMatch match = MailErrors.Match(text);

        Assert.Equal((MailFailure.DeliveryExpired, Severity.Permanent), (match.Category, match.Severity));
    }
}
