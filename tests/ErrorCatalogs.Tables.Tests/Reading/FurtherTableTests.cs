using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Reading;

/// <summary>The header of a table further down in the sheet is no error.</summary>
public sealed class FurtherTableTests
{
    [Theory]
    [InlineData("Code,Item Text,Fix")]
    [InlineData("Error,Text,Page")]
    [InlineData("Lid Code,Lid Message")]
    [InlineData("Fehlercode,Meldung,Abhilfe")]
    [InlineData("Lids\nLid Code,Lid Message")]
    [InlineData(",,\nLids,,\nCode,Text,")]
    [InlineData("Code,Text,Fix,Owner")]
    public void A_header_further_down_is_passed_over_and_its_rows_stay(string header)
    {
        CompiledTable table = Table.Csv($"Code,Message,Page\nP-1,Pump is dry,x\nP-2,Pump is hot,x\n{header}\nL-1,Lid is open,y\n");

        Assert.Equal(["PumpDry", "PumpHot", "LidOpen"], table.Symbols());
        Assert.Single(table.Problems(), problem => problem.Contains(": warning ECAT044: ", System.StringComparison.Ordinal));
        Assert.DoesNotContain(table.Problems(), problem => problem.Contains(": error ", System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ERROR,Error")]
    [InlineData("PARSE_ERROR,Bad message")]
    [InlineData("message,Wrong text")]
    [InlineData("code,Invalid code")]
    [InlineData("text,The text is missing")]
    [InlineData("TIMEOUT,Error")]
    [InlineData("Status,")]
    public void A_code_that_is_called_like_a_column_is_one(string row)
    {
        CompiledTable table = Table.Csv($"Code,Message\nPUMP_DRY,Pump is dry\nPUMP_HOT,Pump is hot\n{row}\nLID_OPEN,Lid is open\n");

        Assert.Contains(row.Split(',')[0], table.Entries().SelectMany(entry => entry.Keys).Select(key => key.App));
        Assert.DoesNotContain(table.Problems(), problem => problem.Contains("ECAT044", System.StringComparison.Ordinal));
    }
}
