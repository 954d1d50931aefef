using System;
using System.Collections;
using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tables.Tests;

public sealed class EquatableArrayTests
{
    [Fact]
    public void Lists_with_equal_items_are_equal()
    {
        EquatableArray<string> one = new(["a", "b"]);
        EquatableArray<string> same = new(["a", "b"]);

        Assert.True(one.Equals(same));
        Assert.True(one.Equals((object)same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a,b,c")]
    [InlineData("b,a")]
    [InlineData("a,B")]
    public void Lists_with_other_items_differ(string items)
    {
        Assert.False(new EquatableArray<string>(["a", "b"]).Equals(new EquatableArray<string>(items.Split(','))));
    }

    [Fact]
    public void The_default_value_is_an_empty_list()
    {
        EquatableArray<string> none = default;

        Assert.Empty(none);
        Assert.Equal(none, new EquatableArray<string>([]));
        Assert.Equal(none.GetHashCode(), new EquatableArray<string>([]).GetHashCode());
        Assert.Throws<IndexOutOfRangeException>(() => none[0]);
    }

    [Fact]
    public void A_list_does_not_change_with_the_array_it_was_made_of()
    {
        string[] items = ["a"];
        var list = new EquatableArray<string>(items);
        items[0] = "b";

        Assert.Equal("a", list[0]);
        Assert.Equal(["a"], ((IEnumerable)list).Cast<string>());
    }
}
