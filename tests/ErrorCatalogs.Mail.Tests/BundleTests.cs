using System;
using System.Linq;
using System.Reflection;
using Xunit;

namespace ErrorCatalogs.Mail.Tests;

/// <summary>What the library makes of the tables.</summary>
public class BundleTests
{
    [Fact]
    public void Every_table_is_among_the_catalogs() => Assert.Equal(
        SourceTables.Catalogs.Select(table => table.Model.Name).Order(),
        MailErrors.Catalogs.Select(catalog => catalog.Name).Order());

    [Fact]
    public void Every_entry_is_in_its_catalog() => Rule.Holds(
        from row in SourceTables.Rows
        let found = row.Table.Catalog.Find(row.Entry.Value)
        where found.Symbol != row.Entry.Symbol
        select row.Offends(found.ToString()));

    [Fact]
    public void Every_entry_is_found_by_its_full_name() => Rule.Holds(
        from entry in MailErrors.Catalogs.SelectMany(catalog => catalog)
        where MailErrors.Find(entry.FullName) != entry
        select entry.FullName);

    [Fact]
    public void What_is_no_full_name_finds_no_entry()
    {
        Assert.False(MailErrors.Find("MailboxFull").Exists);
        Assert.False(MailErrors.Find(null).Exists);
    }

    [Fact]
    public void Typed_matches_of_one_reply_are_equal()
    {
        GmailMatch match = GmailErrors.Match("452 4.2.2 Mailbox full");
        GmailMatch same = GmailErrors.Match(new string("452 4.2.2 Mailbox full"));
        GmailMatch other = GmailErrors.Match("552 5.2.2 Mailbox full");

        Assert.True(match == same && match.Equals((object)same) && match.GetHashCode() == same.GetHashCode());
        Assert.True(match != other && !match.Equals(other) && !match.Equals("452 4.2.2 Mailbox full"));
    }

    [Fact]
    public void Matches_of_one_reply_are_equal()
    {
        MailMatch match = MailErrors.Match("452 4.2.2 Mailbox full");

        Assert.True(match == MailErrors.Match("452 4.2.2 Mailbox full"));
        Assert.True(match != MailErrors.Match("552 5.2.2 Mailbox full"));
        Assert.True(match.Equals((object)MailErrors.Match("452 4.2.2 Mailbox full")));
        Assert.Equal(match.GetHashCode(), MailErrors.Match("452 4.2.2 Mailbox full").GetHashCode());
        Assert.True(match == (ErrorMatch)match);
    }

    [Theory]
    [InlineData("Is")]
    [InlineData("TryGet")]
    public void A_match_can_be_asked_for_every_enum(string method) => Rule.Holds(
        from table in SourceTables.Catalogs
        let type = typeof(MailMatch).Assembly.GetType("ErrorCatalogs.Mail." + table.Model.EnumName, throwOnError: true)!
        where !typeof(MailMatch).GetMethods().Any(candidate => candidate.Name == method && ArgumentOf(candidate) == type)
        select $"MailMatch.{method}({type.Name})");

    private static Type ArgumentOf(MethodInfo method)
    {
        Type type = method.GetParameters()[0].ParameterType;
        return type.IsByRef ? type.GetElementType()! : type;
    }
}
