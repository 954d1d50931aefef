using System;
using System.Collections;
using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tests.Catalogs;

/// <summary>Several catalogs are asked at once: a provider is believed where it speaks, all others everywhere.</summary>
public sealed class CatalogSetTests
{
    private static readonly Catalog Common = Table.Compile("""
        # name: Common
        symbol,code
        PolicyRefusal,550 5.7.1
        NoSuchUser,550 5.1.1
        """);

    private static readonly Catalog Provider = Table.Compile("""
        # name: Provider
        # hosts: example.com, mail.example.net
        # signatures: exsmtp, by example mail
        symbol,code,message,token
        SpamRefusal,550 5.7.1,,
        OverQuota,452 4.2.2,The mailbox you tried to reach is over quota,
        Rejected,550 5.7.2,Message rejected,
        Deferred,421 4.7.0,,[EX04]
        """);

    private static readonly CatalogSet Set = new(Provider, Common);

    [Fact]
    public void An_entry_is_found_by_its_full_name()
    {
        Assert.All(Set.SelectMany(catalog => catalog), entry => Assert.Equal(entry, Set.Find(entry.FullName)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Unknown")]
    [InlineData("Provider")]
    [InlineData("Provider.")]
    [InlineData("OverQuota")]
    [InlineData(".OverQuota")]
    [InlineData("Common.OverQuota")]
    [InlineData("provider.overquota")]
    [InlineData("Provider.OverQuota.")]
    public void What_is_no_full_name_finds_no_entry(string? name)
    {
        Assert.False(Set.Find(name).Exists);
    }

    [Fact]
    public void Of_two_catalogs_with_one_name_each_is_searched()
    {
        Catalog other = Table.Compile("# name: Common\nsymbol,code\nOther,551\n");

        Assert.Equal(other[0], new CatalogSet(Common, other).Find("Common.Other"));
    }

    [Theory]
    [InlineData("450 the mailbox you tried to reach is over quota", "Provider.OverQuota")]
    [InlineData("421 4.7.0 exsmtp says [EX04]", "Provider.Deferred")]
    [InlineData("450 the mailbox you tried to reach is full", null)]
    public void A_set_answers_the_first_time_as_ever_after(string reply, string? entry)
    {
        CatalogSet set = new(Provider, Common);

        Assert.All(Enumerable.Repeat(reply, 3), again => Assert.Equal(entry, set.Match(again) is { IsKnown: true } match ? match.Entry.ToString() : null));
    }

    [Theory]
    [InlineData("example.com")]
    [InlineData("mx.example.com")]
    [InlineData("a.b.EXAMPLE.COM")]
    [InlineData("mx.example.com.")]
    [InlineData("mail.example.net")]
    [InlineData("mx.example.com:25")]
    [InlineData(" mx.example.com\r\n")]
    [InlineData("[mx.example.com]:25")]
    [InlineData("mx.example.com[192.0.2.1]:25")]
    public void A_provider_is_believed_when_its_host_answered(string from)
    {
        Assert.Equal("Provider.SpamRefusal", Set.Match("550 5.7.1 whatever", from).Entry.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("[")]
    [InlineData("[192.0.2.1]:25")]
    [InlineData("2001:db8::1")]
    [InlineData("mx.example.org")]
    [InlineData("notexample.com")]
    [InlineData("example.com.example.org")]
    [InlineData("example.net")]
    [InlineData("com")]
    public void Elsewhere_a_providers_codes_alone_have_no_say(string? from)
    {
        Assert.Equal("Common.PolicyRefusal", Set.Match("550 5.7.1 whatever", from).Entry.ToString());
    }

    [Theory]
    [InlineData(null, "Provider.SpamRefusal")]
    [InlineData("", "Provider.SpamRefusal")]
    [InlineData(" ", "Provider.SpamRefusal")]
    [InlineData("mx.example.org", "Common.PolicyRefusal")]
    public void A_host_of_no_name_leaves_the_word_to_the_one_that_the_reply_names(string? from, string entry)
    {
        Assert.Equal(entry, Set.Match("host mx.example.com[192.0.2.1] said: 550 5.7.1 whatever", from).Entry.ToString());
    }

    [Fact]
    public void Elsewhere_a_providers_codes_alone_are_not_even_better_than_nothing()
    {
        ErrorMatch match = Set.Match("452 4.2.2 whatever");

        Assert.False(match.IsKnown);
        Assert.Null(match.Catalog);
        Assert.Equal(452, match.ReplyCode);
        Assert.True(match.IsTransient);
    }

    [Theory]
    [InlineData("550 5.7.1 whatever a1-20 - exsmtp")]
    [InlineData("550 5.7.1 whatever a1-20 - EXSMTP")]
    [InlineData("550 5.7.1 refused by Example Mail, sorry")]
    public void A_provider_is_believed_when_its_signature_stands_in_the_reply(string reply)
    {
        Assert.Equal("Provider.SpamRefusal", Set.Match(reply).Entry.ToString());
    }

    [Theory]
    [InlineData("550 5.7.1 whatever exsmtps")]
    [InlineData("550 5.7.1 by example")]
    public void A_signature_must_be_whole(string reply)
    {
        Assert.Equal("Common.PolicyRefusal", Set.Match(reply).Entry.ToString());
    }

    [Theory]
    [InlineData("452 4.2.2 The mailbox you tried to reach is over quota", Confidence.Exact)]
    [InlineData("The mailbox you tried to reach is over quota", Confidence.Text)]
    public void A_providers_whole_text_is_believed_everywhere(string reply, Confidence confidence)
    {
        ErrorMatch match = Set.Match(reply);

        Assert.Equal(("Provider.OverQuota", confidence), (match.Entry.ToString(), match.Confidence));
    }

    [Theory]
    [InlineData("550 5.7.1 Message rejected", null, "Common.PolicyRefusal")]
    [InlineData("550 5.7.2 Message rejected", null, "Provider.Rejected")]
    [InlineData("550 5.7.2 Message rejected", "mx.example.com", "Provider.Rejected")]
    public void Elsewhere_a_providers_short_text_yields_to_all_that_others_know(string reply, string? from, string entry)
    {
        Assert.Equal(entry, Set.Match(reply, from).Entry.ToString());
    }

    [Fact]
    public void Even_on_its_own_ground_a_bare_reply_code_yields_to_an_enhanced_code_of_the_common_ground()
    {
        CatalogSet set = new(Common, Table.Compile("""
            # name: Bare
            # hosts: example.com
            symbol,code
            Refused,550
            """));

        Assert.Equal("Common.NoSuchUser", set.Match("550 5.1.1 whatever", from: "mx.example.com").Entry.ToString());
        Assert.Equal("Bare.Refused", set.Match("550 5.9.9 whatever", from: "mx.example.com").Entry.ToString());
    }

    [Fact]
    public void Among_equals_the_common_ground_wins_off_a_providers_own()
    {
        const string table = "symbol,code,message\nFull,452 4.2.2,The mailbox you tried to reach is over quota\n";
        CatalogSet set = new(Table.Compile("# name: Own\n# hosts: example.com\n" + table), Table.Compile("# name: Shared\n" + table));
        const string reply = "452 4.2.2 The mailbox you tried to reach is over quota";

        Assert.Equal("Shared.Full", set.Match(reply).Entry.ToString());
        Assert.Equal("Own.Full", set.Match(reply, from: "example.com").Entry.ToString());
    }

    [Fact]
    public void A_set_of_one_catalog_finds_what_the_catalog_finds()
    {
        Catalog catalog = Table.Compile("""
            symbol,code,message,token
            NoSuchUser,550 5.1.1,mailbox {recipient} full,
            Blocked,421 4.7.0 | 550 5.7.1,user's mailbox,
            Short,,mailbox,
            Marked,,,said:
            Any,X.7.1,,
            Connection,0x800CCC0E,,
            """);
        CatalogSet set = new(catalog);
        var random = new RandomReply(seed: 2034);
        for (int i = 0; i < 5_000; i++)
        {
            string reply = random.Next();
            ErrorMatch ofSet = set.Match(reply);
            ErrorMatch ofCatalog = catalog.Match(reply);

            Assert.Equal((ofCatalog.Value, ofCatalog.Confidence), (ofSet.Value, ofSet.Confidence));
        }
    }

    [Fact]
    public void A_providers_marker_is_believed_everywhere()
    {
        Assert.Equal("Provider.Deferred", Set.Match("550 5.7.1 [EX04] whatever").Entry.ToString());
    }

    [Fact]
    public void On_its_own_ground_a_providers_codes_outweigh_the_common_texts()
    {
        CatalogSet set = new(Provider, Table.Compile("""
            # name: Words
            symbol,code,message
            Long,550 5.7.1,A rather long text that many servers send word by word
            """));
        const string reply = "550 5.7.1 A rather long text that many servers send word by word";

        Assert.Equal("Words.Long", set.Match(reply).Entry.ToString());
        Assert.Equal("Provider.SpamRefusal", set.Match(reply, from: "mx.example.com").Entry.ToString());
    }

    [Fact]
    public void Where_the_provider_knows_nothing_the_common_ground_answers()
    {
        Assert.Equal("Common.NoSuchUser", Set.Match("550 5.1.1 whatever", from: "mx.example.com").Entry.ToString());
    }

    [Fact]
    public void Among_equals_the_earlier_catalog_wins()
    {
        Catalog other = Table.Compile("""
            # name: Other
            symbol,code
            Refusal,550 5.7.1
            """);

        Assert.Equal("Common.PolicyRefusal", new CatalogSet(Common, other).Match("550 5.7.1 whatever").Entry.ToString());
        Assert.Equal("Other.Refusal", new CatalogSet(other, Common).Match("550 5.7.1 whatever").Entry.ToString());
    }

    [Fact]
    public void The_better_evidence_wins_whatever_the_order()
    {
        Catalog byClass = Table.Compile("""
            # name: Classes
            symbol,code
            Permanent,5xx
            """);

        Assert.Equal("Common.PolicyRefusal", new CatalogSet(byClass, Common).Match("550 5.7.1 whatever").Entry.ToString());
        Assert.Equal("Classes.Permanent", new CatalogSet(Common, byClass).Match("559 whatever").Entry.ToString());
    }

    [Fact]
    public void All_forms_of_a_reply_give_the_same_match()
    {
        const string reply = "550 5.7.1 whatever";

        Assert.Equal("SpamRefusal", Set.Match(reply.AsSpan(), from: "example.com").Entry.Symbol);
        Assert.Equal("SpamRefusal", Set.Match("550 5.7.1 whatever"u8, from: "example.com").Entry.Symbol);
        Assert.Same(reply, Set.Match(reply, from: "example.com").Text);
        Assert.False(Set.Match((string?)null).IsKnown);
    }

    [Fact]
    public void A_set_lists_its_catalogs_in_order()
    {
        Assert.Equal(2, Set.Count);
        Assert.Same(Common, Set[1]);
        Assert.Equal([Provider, Common], Set.AsEnumerable());
        Assert.Equal(2, ((IEnumerable)Set).Cast<Catalog>().Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => Set[2]);
    }

    [Fact]
    public void A_set_does_not_change_with_the_array_it_was_made_of()
    {
        Catalog[] catalogs = [Common];
        var set = new CatalogSet(catalogs);
        catalogs[0] = Provider;

        Assert.Same(Common, set[0]);
    }

    [Fact]
    public void An_empty_set_knows_nothing()
    {
        ErrorMatch match = new CatalogSet().Match("550 5.1.1 whatever");

        Assert.False(match.IsKnown);
        Assert.Equal(550, match.ReplyCode);
    }

    [Fact]
    public void Catalogs_must_be_given()
    {
        Assert.Throws<ArgumentNullException>("catalogs", () => new CatalogSet(null!));
        Assert.Throws<ArgumentNullException>("catalogs", () => new CatalogSet(Common, null!));
    }

    [Theory]
    [InlineData("card_declined", "# name: General\n# kind: general\nsymbol,message,category\nRefused,declined,Refusal\n")]
    [InlineData("{\"code\":\"card_declined\",\"message\":\"Your card was declined\"}", "# name: Common\nsymbol,message,category\nRefused,card was declined,Refusal\n")]
    public void The_marker_of_a_table_without_categories_yields_to_no_text(string reply, string other)
    {
        Catalog own = Table.Compile("# name: Own\nsymbol,app,message\nCardDeclined,card_declined,Your card was declined\n");

        Assert.Equal("Own.CardDeclined", new CatalogSet(own, Table.Compile(other)).Match(reply).Entry.ToString());
    }

    [Fact]
    public void A_marker_without_category_yields_to_no_general_wording()
    {
        Catalog own = Table.Compile("# name: Own\nsymbol,app,category\nCardDeclined,card_declined,\nCardExpired,expired_card,Card\n");
        Catalog general = Table.Compile("# name: General\n# kind: general\nsymbol,message,category\nRefused,declined,Refusal\n");

        Assert.Equal("Own.CardDeclined", new CatalogSet(own, general).Match("card_declined").Entry.ToString());
    }
}
