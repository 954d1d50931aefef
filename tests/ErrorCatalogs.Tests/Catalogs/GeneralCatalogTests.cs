using Xunit;

namespace ErrorCatalogs.Tests.Catalogs;

/// <summary>A general catalog holds wordings that name no cause; in a set they yield to those that do.</summary>
public sealed class GeneralCatalogTests
{
    private static readonly CatalogSet Set = new(
        Table.Compile("""
            # name: General
            # kind: general
            symbol,message,category
            Refused,message rejected for some reason | rejected,Refusal
            """),
        Table.Compile("""
            # name: Specific
            symbol,code,message,category
            Virus,,virus,Content
            Policy,5.7.1,,Policy
            Key,X.7.5,,Encryption
            Vague,5.7.0,,Policy
            Nameless,5.7.6,,
            Open,550,,
            """));

    [Theory]
    [InlineData("message rejected for some reason", "General.Refused")]
    [InlineData("message rejected for some reason: virus", "Specific.Virus")]
    [InlineData("virus, so the message was rejected", "Specific.Virus")]
    public void Any_other_text_outweighs_a_general_one(string reply, string entry)
    {
        Assert.Equal(entry, Set.Match(reply).Entry.ToString());
    }

    /// <summary>5.7.1 is sent for everything, and detail 0 names nothing.</summary>
    [Theory]
    [InlineData("550 5.7.1 message rejected for some reason", "General.Refused")]
    [InlineData("550 5.7.0 message rejected for some reason", "General.Refused")]
    [InlineData("550 5.7.6 message rejected for some reason", "General.Refused")]
    [InlineData("550 5.7.9 message rejected for some reason", "General.Refused")]
    [InlineData("550 5.7.5 message rejected for some reason", "Specific.Key")]
    [InlineData("550 5.7.5 message rejected for some reason: virus", "Specific.Virus")]
    public void Several_general_words_yield_to_an_enhanced_code_that_names_a_cause_and_to_no_other(string reply, string entry)
    {
        Assert.Equal(entry, Set.Match(reply).Entry.ToString());
    }

    [Theory]
    [InlineData("550 5.7.1 rejected", "Specific.Policy")]
    [InlineData("550 rejected", "General.Refused")]
    [InlineData("rejected", "General.Refused")]
    public void One_general_word_yields_to_codes_whose_entry_has_a_category(string reply, string entry)
    {
        Assert.Equal(entry, Set.Match(reply).Entry.ToString());
    }

    [Fact]
    public void A_general_catalog_that_is_asked_alone_answers_as_any_other()
    {
        CatalogSet alone = new(Set[0]);

        ErrorMatch match = alone.Match("550 message rejected for some reason");

        Assert.Equal(("General.Refused", Confidence.Text), (match.Entry.ToString(), match.Confidence));
    }

    [Theory]
    [InlineData("550 mailbox missing", "Sending.NoRecipient")]
    [InlineData("mailbox missing", "Sending.NoRecipient")]
    [InlineData("a1 NO mailbox missing", null)]
    [InlineData("-ERR mailbox missing", null)]
    [InlineData("a1 NO maildrop gone", "Any.Gone")]
    public void A_general_catalog_of_SMTP_has_no_say_where_mail_is_read(string reply, string? entry)
    {
        CatalogSet set = new(
            Table.Compile("# name: Sending\n# kind: general\n# protocol: smtp\nsymbol,message,category\nNoRecipient,mailbox missing,Recipient\n"),
            Table.Compile("# name: Any\n# kind: general\nsymbol,message,category\nGone,maildrop gone,Item\n"));

        Assert.Equal(entry, set.Match(reply) is { IsKnown: true } match ? match.Entry.ToString() : null);
    }
}
