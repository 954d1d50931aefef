using ErrorCatalogs.Tables.Cells;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Cells;

/// <summary>A name is suggested where a slip of the finger explains what was written, and not where another word was.</summary>
public sealed class SuggestionTests
{
    private static readonly string[] Names = ["Gmail", "Pop3", "Smtp", "MailboxFull", "ok"];

    [Theory]
    [InlineData("gmail", "Gmail")]
    [InlineData("Gmial", "Gmail")]
    [InlineData("Gmal", "Gmail")]
    [InlineData("Pop", "Pop3")]
    [InlineData("smpt", "Smtp")]
    [InlineData("MailboxIsFul", "MailboxFull")]
    public void A_slip(string text, string name)
    {
        Assert.Equal($" Did you mean '{name}'?", Suggestion.For(text, Names));
    }

    [Theory]
    [InlineData("Nope")]
    [InlineData("Imap")]
    [InlineData("Snap")]
    [InlineData("Postbox")]
    [InlineData("")]
    public void Another_word(string text)
    {
        Assert.Equal("", Suggestion.For(text, Names));
    }
}
