using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Mapping;

/// <summary>A second code tells apart what the first one stands for.</summary>
public sealed class NarrowerCodeTests
{
    private const string Cards = "code,decline_code,description\ncard_declined,,The card was declined.\ncard_declined,insufficient_funds,The card has no funds left.\ncard_declined,lost_card,The card was reported lost.\nexpired_card,,The card has expired.\n";

    private const string Graph = "# protocol: app\nCode,Error subcode,Message,Meaning\n190,,Invalid token,The token is invalid.\n190,463,Invalid token,The session has expired.\n190,460,Invalid token,The password was changed.\n100,,Invalid parameter,A parameter is invalid.\n100,33,Invalid parameter,The object does not exist.\n";

    [Theory]
    [InlineData("""{"code":"card_declined","decline_code":"lost_card","message":"Your card was declined."}""", "LostCard")]
    [InlineData("""{"decline_code":"insufficient_funds","code":"card_declined","message":"Your card was declined."}""", "InsufficientFunds")]
    [InlineData("""{"code":"card_declined","decline_code":"do_not_honor","message":"Your card was declined."}""", "CardDeclined")]
    [InlineData("""{"code":"card_declined"}""", "CardDeclined")]
    [InlineData("""{"code":"expired_card"}""", "ExpiredCard")]
    public void It_decides_wherever_it_stands(string reply, string symbol) =>
        Assert.Equal(symbol, CatalogImage.Of(Table.Csv(Cards).Model()).Open().Match(reply).Entry.Symbol);

    [Theory]
    [InlineData("""{"error":{"message":"Invalid token","code":190,"error_subcode":463}}""", "The session has expired.")]
    [InlineData("""{"error":{"error_subcode":460,"code":190}}""", "The password was changed.")]
    [InlineData("""{"error":{"message":"Invalid token","code":190,"error_subcode":4631}}""", "The token is invalid.")]
    [InlineData("""{"error":{"message":"Invalid parameter","code":100,"error_subcode":33}}""", "The object does not exist.")]
    [InlineData("""{"error":{"code":100}}""", "A parameter is invalid.")]
    public void Numbers_do_as_well(string reply, string description) =>
        Assert.Equal(description, CatalogImage.Of(Table.Csv(Graph).Model()).Open().Match(reply).Entry.Description);

    [Theory]
    [InlineData("code,currency code,description\ninvalid_amount,EUR,Too much.\ninvalid_card,EUR,No card.\nno_card,USD,None.\n")]
    [InlineData("code,area code,description\ninvalid_amount,first floor,Too much.\ninvalid_amount,second floor,No card.\n")]
    public void A_column_that_tells_nothing_apart_stays_an_extra_value(string csv) =>
        Assert.All(Table.Csv(csv).Entries(), entry => Assert.Single(entry.Keys));

    [Theory]
    [InlineData("Message no. VL001", "DeliveryDoesNotExist")]
    [InlineData("""{"code":"F5001"}""", "DocumentSaved")]
    [InlineData("Message no. F5702", "PostingPeriodNotOpen")]
    public void A_class_and_a_number_are_one_code(string reply, string symbol)
    {
        CompiledTable table = Table.Csv("Message class,Message number,Message text\nVL,001,Delivery does not exist\nF5,702,Posting period not open\nVL,150,Only a part is available\nF5,001,Document saved\n");

        Assert.DoesNotContain(table.Diagnostics, one => one.Rule == DiagnosticRules.RepeatedCode);
        Assert.Equal(symbol, CatalogImage.Of(table.Model()).Open().Match(reply).Entry.Symbol);
    }

    [Theory]
    [InlineData("Message class,Message number,Message text\nVL,001,Delivery does not exist\nF5,702,Posting period not open\n")]
    [InlineData("# protocol: app\nMessage class,Message number,Message text\nVL,001,Delivery does not exist\nVL,001,Document saved\n")]
    [InlineData("# protocol: app\nRoad class,Message number,Message text\nvery wide,001,Delivery does not exist\nwide,001,Document saved\n")]
    public void A_class_that_tells_no_numbers_apart_stays_an_extra_value(string csv) =>
        Assert.All(Table.Csv(csv).Entries(), entry => Assert.Single(entry.Keys));

    [Fact]
    public void Symbols_are_made_of_it() =>
        Assert.Equal(["CardDeclined", "InsufficientFunds", "LostCard", "ExpiredCard"], Table.Csv(Cards).Entries().Select(entry => entry.Symbol));
}
