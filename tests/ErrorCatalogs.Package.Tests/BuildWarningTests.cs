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

    [Fact]
    public void A_folder_that_is_misspelled_is_told_of_and_may_be_silenced()
    {
        Consumer misspelled = Consumer.Library(feed, "Misspelled", "net8.0", Lenient + """<ItemGroup><ErrorTable Include="error/*.csv" /></ItemGroup>""", "ErrorCatalogs")
            .With("Bob's Errors/billing.csv", Consumer.Billing)
            .With("prices.csv", "article,price\n");

        string warning = Warning(misspelled);
        Assert.Contains("Misspelled.csproj : warning ECAT102: The project has no error table.", warning, StringComparison.Ordinal);
        Assert.EndsWith(": Bob's Errors/billing.csv", warning, StringComparison.Ordinal);
        misspelled.Build("-p:NoWarn=ECAT102").WithoutWarning();
    }

    [Fact]
    public void A_file_may_have_any_name_that_the_system_allows() => Consumer
        .Library(feed, "Back`quoted", "net8.0", "", "ErrorCatalogs")
        .With("price`s (net); 'new'.csv", "article,price\n")
        .Build()
        .WithoutWarning();

    [Fact]
    public void A_table_with_another_build_action_is_told_of()
    {
        Consumer embedded = Consumer.Library(feed, "Embedded", "net8.0", Lenient + """
            <ItemGroup>
                <EmbeddedResource Include="payment-errors.yaml" />
                <AdditionalFiles Include="shipping-errors.csv" />
              </ItemGroup>
            """, "ErrorCatalogs")
            .With("payment-errors.yaml", "PAY-1: The bank refused the card.\n")
            .With("shipping-errors.csv", Consumer.Billing);

        Assert.EndsWith(": shipping-errors.csv, payment-errors.yaml", Warning(embedded), StringComparison.Ordinal);
    }

    /// <summary>That is, one for mail alone, and one whose table is an additional file; <see cref="ConsumptionTests"/> have tables that are named as usual.</summary>
    [Fact]
    public void A_project_that_needs_no_table_or_has_one_is_left_alone()
    {
        Consumer.Library(feed, "ForMail", "net8.0", "", "ErrorCatalogs.Mail").With("errors.csv", Consumer.Billing).Build().WithoutWarning();
        Consumer.Library(feed, "Marked", "net8.0", """<ItemGroup><AdditionalFiles Include="errors.csv" Name="Billing" ErrorTable="true" /></ItemGroup>""", "ErrorCatalogs")
            .With("errors.csv", Consumer.Billing)
            .With("other-errors.csv", Consumer.Billing)
            .Build()
            .WithoutWarning();
    }

    /// <summary>The warning that a generator has failed is an error only where it may be ours.</summary>
    [Fact]
    public void A_project_without_a_table_keeps_the_warnings_that_it_has_chosen() => Consumer
        .Library(feed, "Chosen", "net8.0", """
            <Target Name="ShowErrors" AfterTargets="Build">
                <Error Condition="$(WarningsAsErrors.Contains('CS8785'))" Text="A generator of others is held to more than its project asks: $(WarningsAsErrors)" />
              </Target>
            """, "ErrorCatalogs.Mail")
        .Build()
        .WithoutWarning();

    private static string Warning(Consumer consumer) => consumer.Build().Succeeded().Lines.First(line => line.Contains("warning ", StringComparison.Ordinal));
}
