using Xunit;

namespace ErrorCatalogs.Tests.Matching;

/// <summary>Markers in the event that quotes an answer, beside those of the answer.</summary>
public sealed class MarkerAsideTests
{
    private static readonly Catalog Shop = Table.Compile("""
        # protocol: app
        symbol,app,message
        Full,E_QUOTA,
        First,E_AAA1,
        Second,E_BBB1,
        Third,E_CCC1,
        Fourth,E_DDD1,
        Late,,comes too late
        """);

    [Theory]
    [InlineData("""{"event":"bounce","reason":"550 E_QUOTA nothing","a":"E_AAA1","b":"E_BBB1","c":"E_CCC1","d":"E_DDD1"}""", "Full")]
    [InlineData("""{"event":"bounce","a":"E_AAA1","reason":"550 E_QUOTA nothing"}""", "Full")]
    [InlineData("""{"event":"bounce","a":"E_AAA1","reason":"550 this comes too late"}""", "Late")]
    [InlineData("""{"event":"bounce","a":"E_AAA1","reason":"550 nothing"}""", "First")]
    [InlineData("""{"event":"bounce","a":"comes too late","reason":"550 nothing"}""", "")]
    public void What_the_answer_says_goes_before_what_is_said_of_it(string reply, string symbol) =>
        Assert.Equal(symbol, Shop.Match(reply) is { IsKnown: true } match ? match.Entry.Symbol : "");
}
