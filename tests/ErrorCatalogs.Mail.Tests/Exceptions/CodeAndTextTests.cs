using Xunit;

namespace ErrorCatalogs.Mail.Tests.Exceptions;

/// <summary>A code and a text that came apart, as MailKit hands them out.</summary>
public class CodeAndTextTests
{
    [Theory]
    [InlineData(550, "5.1.1 User unknown")]
    [InlineData(550, "550 5.1.1 User unknown")]
    [InlineData(550, "5.1.1 User\n5.1.1 unknown")]
    public void The_code_stands_before_the_text_once(int code, string text)
    {
        MailMatch match = MailErrors.Match(code, text);

        Assert.Equal(550, match.ReplyCode);
        Assert.True(match.Enhanced is [5, 1, 1]);
        Assert.Equal(MailFailure.RecipientNotFound, match.Category);
    }

    [Theory]
    [InlineData("4520 recipients are too many")]
    [InlineData("452th recipient")]
    public void Digits_that_go_on_are_not_the_code(string text)
    {
        Assert.Equal(452, MailErrors.Match(452, text).ReplyCode);
        Assert.Equal(452, MailErrors.Match(new System.Net.Mail.SmtpException(System.Net.Mail.SmtpStatusCode.InsufficientStorage, text)).ReplyCode);
    }

    [Fact]
    public void The_host_decides_who_is_believed()
    {
        Assert.Equal("AmazonSes.MessageTooLong", MailErrors.Match(552, "Something went wrong here", from: "feedback.eu-west-1.amazonses.com").Entry.ToString());
    }

    [Fact]
    public void A_code_alone_is_enough()
    {
        Assert.Equal("Smtp.MailboxUnavailable", MailErrors.Match(550, null).Entry.ToString());
        Assert.True(MailErrors.Match(421, "").IsTransient);
    }

    [Fact]
    public void An_error_number_of_Windows_is_a_code()
    {
        MailMatch match = MailErrors.Match(unchecked((int)0x800CCC0E), null);

        Assert.StartsWith("Outlook.", match.Entry.ToString(), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(700)]
    public void A_number_that_is_no_code_is_left_out(int code)
    {
        MailMatch match = MailErrors.Match(code, "550 5.1.1 User unknown");

        Assert.Equal("550 5.1.1 User unknown", match.Text);
        Assert.Equal(550, match.ReplyCode);
    }
}
