using System;
using System.Linq;
using Xunit;

namespace ErrorCatalogs.Package.Tests;

/// <summary>What a build says that makes no types of a table, though one may be meant.</summary>
[Collection(FeedCollection.Name)]
public sealed class BuildWarningTests(Feed feed)
{
    private const string Lenient = "<PropertyGroup><TreatWarningsAsErrors>false</TreatWarningsAsErrors></PropertyGroup>";

    [Fact]
    public void A_project_in_another_language_is_told_where_tables_belong_and_may_silence_that()
    {
        Consumer basic = Consumer.VisualBasic(feed, "Basic", "net8.0", Lenient + """<ItemGroup><ErrorTable Include="errors/*.csv" /></ItemGroup>""", "ErrorCatalogs")
            .With("errors/billing.csv", Consumer.Billing);

        Assert.Contains("warning ECAT101: Error tables become code in C# projects alone.", Warning(basic), StringComparison.Ordinal);
        basic.Build("-p:NoWarn=ECAT101").WithoutWarning();
    }

    private static string Warning(Consumer consumer) => consumer.Build().Succeeded().Lines.First(line => line.Contains("warning ", StringComparison.Ordinal));
}
