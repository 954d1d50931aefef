using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using ErrorCatalogs.Mail;
using Xunit;

namespace ErrorCatalogs.Api.Tests;

/// <summary>Whoever has a typed match need not take its type away to ask for something.</summary>
public sealed class TypedMatchTests
{
    /// <summary>What a typed match has in other words: <c>Error</c>, <c>Category</c>, and the catalog by its facade or its entry.</summary>
    private static readonly string[] Renamed = ["get_Value", "get_CategoryValue", "get_Catalog"];

    [Theory]
    [InlineData(typeof(GmailMatch))]
    [InlineData(typeof(MailMatch))]
    public void A_typed_match_says_all_that_an_untyped_one_says(Type type) =>
        Assert.Empty(Members(typeof(ErrorMatch)).Except(Members(type)).Except(Renamed));

    [Fact]
    public void A_match_of_another_catalog_is_none_of_this_one()
    {
        ErrorMatch apple = AppleErrors.Match("552 5.2.2 user is over quota");

        Assert.True(apple.IsKnown);
        Assert.False(apple.TryGet(out GmailError error));
        Assert.Equal(GmailError.Unknown, error);
    }

    /// <summary>The members of a type itself; to be compared is in the nature of any.</summary>
    private static IEnumerable<string> Members(Type type) => type
        .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(method => method.Name is not (nameof(Equals) or nameof(GetHashCode)))
        .Select(method => string.Join(' ', [method.Name, .. method.GetParameters().Select(parameter => parameter.ParameterType.ToString())]));
}
