using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Mapping;

/// <summary>A column Status that says how far the work on a row has come is no column of codes.</summary>
public sealed class LifeCycleTests
{
    [Theory]
    [InlineData("Code,Message,Status", "1001,Card was declined,Active", "1002,Card has expired,Deprecated", "1003,Limit was reached,Draft")]
    [InlineData("Error,Description,Status", "Card was declined,the bank,open", "Card has expired,too old,closed", "Limit was reached,too much,open")]
    [InlineData("Error code,Summary,Status", "E_PAY,The payment fails,Done", "E_LOGIN,The login fails,To Do", "E_HOST,The host fails,In Progress")]
    [InlineData("Alarm code,Alarm text,Status", "PUMP-1,The pump is dry,ok", "PUMP-2,The pump is hot,ok", "PUMP-3,The lid is open,todo")]
    [InlineData("Message,Review status,Owner", "Card was declined,Draft,Ann", "Card has expired,Reviewed,Ann", "Limit was reached,Draft,Bob")]
    public void It_is_kept_as_it_is(string headers, string first, string second, string third)
    {
        CompiledTable table = Table.Csv($"{headers}\n{first}\n{second}\n{third}\n");
        string status = headers.Split(',').Single(header => header.EndsWith("tatus", System.StringComparison.Ordinal));

        Assert.Equal(3, table.Entries().Count);
        Assert.All(table.Entries(), entry => Assert.Contains(entry.Extras, extra => extra.Name == status));
        Assert.All(table.Entries(), entry => Assert.InRange(entry.Keys.Count, 0, 1));
    }

    [Theory]
    [InlineData("Code,Status,Description", "5,NOT_FOUND,It is not there.", "7,PERMISSION_DENIED,It may not.", "14,UNAVAILABLE,It is down.", 2)]
    [InlineData("Code,Status,Description", "51,Declined,It was declined.", "54,Expired,It has expired.", "75,Blocked,It was blocked.", 2)]
    [InlineData("Status,Description", "Refused,It was refused.", "Failed,It has failed.", "Lost,It was lost.", 1)]
    [InlineData("Status,Description", "active,It runs.", "closed,It was closed.", "draft,It is none yet.", 1)]
    [InlineData("Status,Message", "409,It is there already", "410,It is there no more", "429,There are too many", 1)]
    [InlineData("Status,Code,Message", "402,card_declined,Card was declined", "402,card_expired,Card has expired", "429,rate_limit,Too many at once", 2)]
    public void A_status_that_the_server_says_is_a_code(string headers, string first, string second, string third, int keys)
    {
        Assert.All(Table.Csv($"{headers}\n{first}\n{second}\n{third}\n").Entries(), entry => Assert.Equal(keys, entry.Keys.Count));
    }

    [Fact]
    public void A_setting_of_the_table_makes_it_one()
    {
        Assert.All(Table.Csv("# columns: Status=code\nStatus,Message\nactive,It runs well\nclosed,It was closed\n").Entries(), entry => Assert.Single(entry.Keys));
    }
}
