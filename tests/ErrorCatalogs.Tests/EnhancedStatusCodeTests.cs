using System;
using Xunit;

namespace ErrorCatalogs.Tests;

public sealed class EnhancedStatusCodeTests
{
    [Theory]
    [InlineData("5.7.26", 5, 7, 26)]
    [InlineData("2.0.0", 2, 0, 0)]
    [InlineData("4.999.999", 4, 999, 999)]
    public void A_code_is_parsed_to_its_three_parts(string text, int @class, int subject, int detail)
    {
        Assert.True(EnhancedStatusCode.TryParse(text, out EnhancedStatusCode code));
        Assert.Equal(new EnhancedStatusCode(@class, subject, detail), code);
        Assert.Equal((@class, subject, detail), (code.Class, code.Subject, code.Detail));
    }

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("5.7")]
    [InlineData("5.7.")]
    [InlineData("5..1")]
    [InlineData("5.7.1.2")]
    [InlineData("5.7.1000")]
    [InlineData("1.7.1")]
    [InlineData("3.7.1")]
    [InlineData("X.7.1")]
    [InlineData("55.7.1")]
    [InlineData("5.-7.1")]
    [InlineData("5.7.1 ")]
    [InlineData(" 5.7.1")]
    [InlineData("5.٧.1")]
    public void What_is_no_code_is_not_parsed(string text)
    {
        Assert.False(EnhancedStatusCode.TryParse(text, out EnhancedStatusCode code));
        Assert.False(code.HasValue);
    }

    [Fact]
    public void What_is_missing_is_no_code()
    {
        Assert.False(EnhancedStatusCode.TryParse(null, out EnhancedStatusCode code));
        Assert.False(code.HasValue);
    }

    [Fact]
    public void A_code_is_read_from_a_part_of_a_text()
    {
        Assert.True(EnhancedStatusCode.TryParse("550 5.7.26 no".AsSpan(4, 6), out EnhancedStatusCode code));
        Assert.Equal(new EnhancedStatusCode(5, 7, 26), code);
    }

    [Theory]
    [InlineData(0, 7, 1, "class")]
    [InlineData(1, 7, 1, "class")]
    [InlineData(3, 7, 1, "class")]
    [InlineData(6, 7, 1, "class")]
    [InlineData(5, -1, 1, "subject")]
    [InlineData(5, 1000, 1, "subject")]
    [InlineData(5, 7, -1, "detail")]
    [InlineData(5, 7, 1000, "detail")]
    public void A_part_outside_its_range_is_refused(int @class, int subject, int detail, string parameter)
    {
        Assert.Throws<ArgumentOutOfRangeException>(parameter, () => new EnhancedStatusCode(@class, subject, detail));
    }

    [Theory]
    [InlineData(5, 7, 26, "5.7.26")]
    [InlineData(2, 0, 0, "2.0.0")]
    public void A_code_is_written_as_it_stands_on_the_wire(int @class, int subject, int detail, string text)
    {
        Assert.Equal(text, new EnhancedStatusCode(@class, subject, detail).ToString());
    }

    [Fact]
    public void List_patterns_match_the_parts_from_the_left()
    {
        EnhancedStatusCode code = new(5, 7, 26);

        Assert.True(code is [5, 7, ..]);
        Assert.True(code is [5, .., 26]);
        Assert.True(code is [_, 7, var detail] && detail == 26);
        Assert.False(code is [4, ..]);
        Assert.False(code is [5, 7]);
    }

    [Fact]
    public void The_default_value_is_no_code()
    {
        EnhancedStatusCode none = default;

        Assert.False(none.HasValue);
        Assert.Equal(0, none.Length);
        Assert.Equal("", none.ToString());
        Assert.False(none is [_, _, _]);
        Assert.True(none is []);
    }

    [Fact]
    public void A_code_has_three_parts()
    {
        EnhancedStatusCode code = new(5, 7, 26);

        Assert.Equal(3, code.Length);
        Assert.Equal([5, 7, 26], [code[0], code[1], code[2]]);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void There_is_no_fourth_part(int index)
    {
        Assert.Throws<IndexOutOfRangeException>(() => new EnhancedStatusCode(5, 7, 26)[index]);
    }

    [Fact]
    public void The_default_value_has_no_part_at_all()
    {
        Assert.Throws<IndexOutOfRangeException>(() => default(EnhancedStatusCode)[0]);
    }

    [Fact]
    public void A_code_can_be_taken_apart()
    {
        (int status, int subject, int detail) = new EnhancedStatusCode(5, 7, 26);

        Assert.Equal((5, 7, 26), (status, subject, detail));
    }

    [Fact]
    public void Codes_with_equal_parts_are_equal()
    {
        EnhancedStatusCode one = new(5, 7, 26);
        EnhancedStatusCode same = new(5, 7, 26);

        Assert.True(one == same);
        Assert.False(one != same);
        Assert.True(one.Equals((object)same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
    }

    [Theory]
    [InlineData(4, 7, 26)]
    [InlineData(5, 8, 26)]
    [InlineData(5, 7, 27)]
    public void Codes_with_a_different_part_differ(int @class, int subject, int detail)
    {
        Assert.True(new EnhancedStatusCode(5, 7, 26) != new EnhancedStatusCode(@class, subject, detail));
        Assert.False(new EnhancedStatusCode(5, 7, 26).Equals((object)"5.7.26"));
    }
}
