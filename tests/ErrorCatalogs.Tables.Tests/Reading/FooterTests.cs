using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Reading;

/// <summary>What people write below a table costs neither a row nor the build.</summary>
public sealed class FooterTests
{
    [Theory]
    [InlineData("code,message,meaning", "Total: 7 alarms,,,,")]
    [InlineData("code,message,meaning", "Exported 2026-11-01")]
    [InlineData("code,message,meaning", "2026-11-01")]
    [InlineData("code,message,meaning", "Total")]
    [InlineData("code,message,meaning", "Total:,2")]
    [InlineData("code,message,meaning", "Sum,2")]
    [InlineData("code,message,meaning", "End of list,,\n\nPage 1 of 1,,")]
    [InlineData("Error,message,meaning", "Total: 7 alarms,,")]
    [InlineData("Alarm code,HMI text,meaning", "Total: 7 alarms,,")]
    public void A_footer_below_codes_is_passed_over(string headers, string footer)
    {
        CompiledTable table = Table.Csv($"{headers}\nP-1,Pump is dry,There is no water.\nP-2,Pump is hot,It ran too long.\n{footer}\n");

        Assert.Equal(["PumpDry", "PumpHot"], table.Symbols());
        Assert.NotEmpty(table.Problems());
        Assert.All(table.Problems(), problem => Assert.Contains(": warning ECAT042: ", problem, System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Device,code,message", "Pump,P-1,Pump is dry", "Total: 7 alarms,,")]
    [InlineData("meaning,code,message", "There is no water.,P-1,Pump is dry", "As of 2026,,")]
    [InlineData("message,code,meaning", "Pump is dry,P-1,There is no water.", "As of 2026,,")]
    [InlineData("Category,code,message", "Pumps,P-1,Pump is dry", "Total: 7 alarms,,")]
    public void It_may_stand_below_another_column(string headers, string row, string footer)
    {
        CompiledTable table = Table.Csv($"{headers}\n{row}\n{footer}\n");

        Assert.Equal(["PumpDry"], table.Symbols());
        Assert.Contains(table.Problems(), problem => problem.Contains(": warning ECAT042: ", System.StringComparison.Ordinal));
        Assert.DoesNotContain(table.Problems(), problem => problem.Contains(": error ", System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("code,message\nP-1,Pump is dry\nP-2,\n", 2)]
    [InlineData("code,message\n550,Pump is dry\n551,\n", 2)]
    [InlineData("code,message\nUNAVAILABLE,Pump is dry\nTIMEOUT,\n", 2)]
    [InlineData("message,meaning\nPump is dry,There is no water.\nPump is hot,\n", 2)]
    [InlineData("message\nPump is dry\nPump 2 is hot\n", 2)]
    public void An_error_that_has_nothing_else_is_none(string csv, int count)
    {
        Assert.Equal(count, Table.Csv(csv).Entries().Count);
    }

    [Fact]
    public void A_heading_above_errors_is_none()
    {
        CompiledTable table = Table.Csv("code,message\nOf the pump,\nP-1,Pump is dry\nP-2,Pump is hot\nP-3,Pump is old\n");

        Assert.Equal(["OfPump", "OfPump", "OfPump"], table.Entries().Select(entry => entry.Category!.Symbol));
    }
}
