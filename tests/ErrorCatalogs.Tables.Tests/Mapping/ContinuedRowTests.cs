using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Mapping;

/// <summary>A code in a cell that is merged over several rows holds for all of them.</summary>
public sealed class ContinuedRowTests
{
    [Fact]
    public void Texts_without_a_code_belong_to_the_row_above()
    {
        EquatableArray<EntryModel> entries = Table.Csv("code,message,meaning,cause,solution\nP-1,Pump is dry,No water.,Tank is empty,Fill it\n,,It runs dry.,Filter is clogged,Clean it\n,,,,Call service\nP-2,Pump is hot,Too hot.,,Wait\n").Entries();

        Assert.Equal(["PumpDry", "PumpHot"], entries.Select(entry => entry.Symbol));
        Assert.Equal("No water. It runs dry.", entries[0].Description);
        Assert.Equal(["Tank is empty", "Filter is clogged"], entries[0].Causes);
        Assert.Equal(["Fill it", "Clean it", "Call service"], entries[0].Remediation);
        Assert.Equal(["Wait"], entries[1].Remediation);
    }

    [Fact]
    public void Merged_categories_hold_for_them_too()
    {
        EquatableArray<EntryModel> entries = Table.Csv("category,code,message,solution\nDisk,D1,Disk is full,Delete\n,,,Wait\n,D2,Disk is slow,Wait\nNet,N1,Net is down,Call\n,,,Wait\n").Entries();

        Assert.Equal(["Disk", "Disk", "Net"], entries.Select(entry => entry.Category!.Symbol));
        Assert.Equal([2, 1, 2], entries.Select(entry => entry.Remediation.Count));
    }

    [Fact]
    public void A_row_may_say_once_more_what_stands_above_it()
    {
        EntryModel entry = Table.Csv("code,message,severity,solution\nP-1,Pump is dry,permanent,Fill it\n,,permanent,Call\n").Entry();

        Assert.Equal(["Fill it", "Call"], entry.Remediation);
    }

    [Fact]
    public void Headings_stand_between_them()
    {
        EquatableArray<EntryModel> entries = Table.Csv("code,message,solution\nOf the pump,,\nP-1,Pump is dry,Fill it\n,,Call\nOf the valve,,\nP-2,Valve is open,Close it\n").Entries();

        Assert.Equal(["OfPump", "OfValve"], entries.Select(entry => entry.Category!.Symbol));
        Assert.Equal(["Fill it", "Call"], entries[0].Remediation);
    }

    [Fact]
    public void More_messages_without_anything_else_do_so_too()
    {
        EquatableArray<EntryModel> entries = Table.Csv("code,message,solution\nP-1,Pump is dry,Fill it\n,No water in pump,\nP-2,Pump is hot,Wait\n,Pump is overheated,\n").Entries();

        Assert.Equal(["Pump is dry", "No water in pump"], entries[0].Templates.Select(template => template.Text));
        Assert.Equal(["Pump is hot", "Pump is overheated"], entries[1].Templates.Select(template => template.Text));
    }

    [Fact]
    public void Messages_with_texts_of_their_own_are_errors_of_the_code_above_them()
    {
        CompiledTable table = Table.Csv("code,message,solution\nP-1,Pump is dry,Fill it\n,No water in pump,Call\nP-2,Pump is hot,Wait\n,Pump is burning,Run\n");

        Assert.Equal(["P-1", "P-1", "P-2", "P-2"], table.Entries().Select(entry => Assert.Single(entry.Keys).App));
        Assert.Contains("table.csv(3,2): info ECAT043: 2 of the rows, the first one here, have texts and no code, so the code above holds for them as well. Write '-' into the cell of a row that has none.", table.Problems());
    }

    [Theory]
    [InlineData("code,message,solution\nP-1,Pump is dry,Fill it\nP-2,Pump is hot,Wait\n,No water in pump,Call\n,Pump is burning,Run\n")]
    [InlineData("code,message,solution\nP-1,Pump is dry,Fill it\n-,No water in pump,Call\nP-2,Pump is hot,Wait\n,Pump is burning,Run\n")]
    [InlineData("code,message,solution\nP-1,Pump is dry,Fill it\n,No water in pump,Call\nP-1,Pump is hot,Wait\n,Pump is burning,Run\n")]
    [InlineData("message,code,solution\nPump is dry,P-1,Fill it\nNo water in pump,,Call\nPump is hot,P-2,Wait\nPump is burning,,Run\n")]
    [InlineData("symbol,code,message,solution\nA,P-1,Pump is dry,Fill it\nB,,No water in pump,Call\nC,P-2,Pump is hot,Wait\nD,,Pump is burning,Run\n")]
    public void Others_have_no_code(string csv)
    {
        Assert.Equal(2, Table.Csv(csv).Entries().Count(entry => entry.Keys.Count == 0));
    }

    [Theory]
    [InlineData("code,message,solution\nP-1,Pump is dry,Fill it\n,No water in pump,Call\n")]
    [InlineData("code,message,solution\nP-1,Pump is dry,Fill it\n,No water in pump,\n")]
    [InlineData("code,message,solution\nP-1,Pump is dry,\n,No water in pump,\n")]
    [InlineData("symbol,code,message,solution\nDry,P-1,Pump is dry,Fill it\nNoWater,,No water in pump,\n")]
    public void A_message_that_may_be_an_error_of_its_own_is_one(string csv)
    {
        Assert.Equal(2, Table.Csv(csv).Entries().Count);
    }

    [Theory]
    [InlineData("code,message,severity,solution\n,,,Call\nP-1,Pump is dry,permanent,Fill it\n")]
    [InlineData("code,message,severity,solution\nP-1,Pump is dry,permanent,Fill it\n,,transient,Call\n")]
    public void A_row_that_goes_on_with_none_is_reported(string csv)
    {
        Assert.Contains(Table.Csv(csv).Problems(), problem => problem.Contains("error ECAT006: The row has texts for people", System.StringComparison.Ordinal));
    }
}
