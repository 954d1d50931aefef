using System.Linq;
using System.Text;
using Xunit;

namespace ErrorCatalogs.Tests.Matching;

/// <summary>A server can send what it likes: every text gives a result, and none takes long, however large.</summary>
public sealed class HostileReplyTests
{
    private const int Megabyte = 1 << 20;

    /// <summary>A table whose texts share their first words and hold many placeholders: the most work there can be for a matcher.</summary>
    private static readonly Catalog Catalog = Table.Compile(
        "symbol,code,message,token\n" + string.Concat(Enumerable.Range(1, 60).Select(i =>
            $"Error{i},550 5.7.{i},again {{a}} again {{b}} again {{c}} again {{d}} again {{e}} number {i},[T{i}]\n")));

    [Theory]
    [InlineData("again ")]
    [InlineData("550-5.7.1 again\r\n")]
    [InlineData("[T1] ")]
    [InlineData("5")]
    [InlineData(".")]
    [InlineData("5.")]
    [InlineData("550 5.1.1 ")]
    [InlineData("a'")]
    [InlineData("a\u2019")]
    [InlineData("\\")]
    [InlineData("{")]
    [InlineData(" ")]
    [InlineData("x")]
    public void A_megabyte_of_the_same_changes_nothing(string piece)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes("550 5.7.1 again 1 again 2 again 3 again 4 again 5 number 1 " + Repeat(piece));
        ErrorMatch match = Catalog.Match(utf8);

        Assert.Equal("Error1", match.Entry.Symbol);
        Assert.Equal((550, new EnhancedStatusCode(5, 7, 1)), (match.ReplyCode, match.Enhanced));
        Assert.Equal("1", Catalog.Match(Encoding.UTF8.GetString(utf8)).Capture("a"));
    }

    [Theory]
    [InlineData("again ")]
    [InlineData("550-5.7.61 again\r\n")]
    [InlineData("again 1 again 2 again 3 again 4 again 5 number 0 ")]
    [InlineData("550 ")]
    [InlineData("5.7.61 ")]
    [InlineData("\uFFFD")]
    public void A_megabyte_that_comes_near_to_an_error_is_none(string piece)
    {
        ErrorMatch match = Catalog.Match(Repeat(piece));

        Assert.False(match.IsKnown);
        Assert.Empty(match.Captures);
    }

    [Fact]
    public void An_error_is_found_before_a_megabyte_of_noise()
    {
        ErrorMatch match = Catalog.Match("550 5.7.7 again 1 again 2 again 3 again 4 again 5 number 7. " + Repeat("noise "));

        Assert.Equal(("Error7", Confidence.Exact), (match.Entry.Symbol, match.Confidence));
    }

    [Fact]
    public void Any_text_gives_a_result_that_agrees_with_itself()
    {
        var random = new RandomReply(seed: 3463);
        for (int i = 0; i < 5_000; i++)
        {
            string text = random.Next();
            ErrorMatch match = Catalog.Match(text);

            Assert.Equal(match.IsKnown, match.Confidence != Confidence.None);
            Assert.Equal(match.IsKnown, match.Value != 0);
            Assert.Equal(match.IsKnown, match.Entry.Exists);
            Assert.Equal(Reply.Parse(text), match.Reply);
            Assert.Equal(match.Value, Catalog.Match(Encoding.UTF8.GetBytes(text)).Value);
            Assert.All(match.Captures, capture => Assert.NotEmpty(capture.Name));
        }
    }

    private static string Repeat(string piece) => string.Concat(Enumerable.Repeat(piece, (Megabyte / piece.Length) + 1));
}
