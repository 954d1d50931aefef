using System;
using System.IO;
using Xunit;

namespace ErrorCatalogs.Package.Tests;

/// <summary>What a fresh project gets that takes the packages.</summary>
[Collection(FeedCollection.Name)]
public sealed class ConsumptionTests(Feed feed)
{
    private const string Tables = """<ItemGroup><ErrorTable Include="errors/*.csv" /></ItemGroup>""";

    private const string Program = """
        using System;
        using ErrorCatalogs.Mail;
        using Shop;

        Console.WriteLine(GmailErrors.Match("452 4.2.2 The email account that you tried to reach is over quota") switch
        {
            { Category: MailFailure.MailboxFull, IsTransient: true } match => match.Error + ": " + (match.Error.Remediation.Count > 0),
            _ => "?",
        });
        Console.WriteLine(MailErrors.Match("550 5.1.1 User unknown").Entry.ToString());
        BillingMatch billing = BillingErrors.Match("BILL-20 Try again in 30 seconds");
        Console.WriteLine(billing.Error + " " + billing.Capture("wait").ToString() + " " + billing.Error.Remediation[0]);
        """;

    private static readonly string[] Printed =
    [
        "MailboxFull: True",
        "CommonWording.UserUnknown",
        "TryAgain 30 seconds Wait as long as the reply says.",
    ];

    [Fact]
    public void A_console_program_matches_with_the_bundled_catalogs_and_a_table_of_its_own()
    {
        Consumer shop = Shop("Shop", "net10.0");

        shop.Build().WithoutWarning();

        Assert.Equal(Printed, shop.Run().Succeeded().Lines);
    }

    /// <summary>In C# 12, which has no extension properties.</summary>
    [Fact]
    public void A_program_is_compiled_ahead_of_time_without_a_warning()
    {
        Consumer native = Shop("Native", "net8.0").With("Program.cs", Program.Replace(".Error.Remediation", ".Error.Describe().Remediation", StringComparison.Ordinal));

        Assert.Equal(Printed, native.PublishAndRun("PublishAot").Succeeded().Lines);
    }

    [Fact]
    public void A_program_is_trimmed_without_a_warning() =>
        Assert.Equal(Printed, Shop("Trimmed", "net10.0").PublishAndRun("PublishTrimmed").Succeeded().Lines);

    /// <summary>C# 7.3, which is what such a project has unless it asks for more.</summary>
    [Fact]
    public void A_library_for_netstandard_in_old_csharp_is_built() => Consumer
        .Library(feed, "Old", "netstandard2.0", Tables, "ErrorCatalogs", "ErrorCatalogs.Mail")
        .With("errors/billing.csv", Consumer.Billing)
        .With("Class.cs", """
            using ErrorCatalogs.Mail;

            namespace Old
            {
                public static class Class
                {
                    public static string Tell(string reply)
                    {
                        return BillingErrors.Match(reply).Error.Description() + GmailErrors.Match(reply).Error.Describe().Description;
                    }
                }
            }
            """)
        .Build()
        .WithoutWarning();

    /// <summary>Such a project has no reference to <c>System.Net.Http</c> by itself, whose types are in overloads of <c>Match</c>.</summary>
    [Fact]
    public void A_library_for_the_NET_Framework_calls_every_overload() => Consumer
        .Library(feed, "Framework", "net48", Tables, "ErrorCatalogs.Mail")
        .With("errors/billing.csv", Consumer.Billing)
        .With("Class.cs", """
            using System;
            using ErrorCatalogs;
            using ErrorCatalogs.Mail;

            namespace Framework
            {
                public static class Class
                {
                    public static ErrorMatch[] Tell(string reply, int code, Exception exception)
                    {
                        return new ErrorMatch[]
                        {
                            MailErrors.Match(reply), MailErrors.Match(reply, "mx.example.com"), MailErrors.Match(code, reply), MailErrors.Match(exception, "mx.example.com"),
                            GmailErrors.Match(reply), GmailErrors.Match(code, reply), GmailErrors.Catalog.Match(reply), GmailErrors.Catalog.Match(code, reply),
                            MailErrors.Catalogs.Match(reply, "mx.example.com"), BillingErrors.Match(reply), BillingErrors.Match(code, reply),
                        };
                    }
                }
            }
            """)
        .Build()
        .WithoutWarning();

    [Fact]
    public void The_package_for_mail_alone_is_enough_for_tables_of_ones_own() => Consumer
        .Library(feed, "MailOnly", "net8.0", Tables, "ErrorCatalogs.Mail")
        .With("errors/billing.csv", Consumer.Billing)
        .With("Class.cs", """
            namespace MailOnly
            {
                static class Class
                {
                    internal static object Tell(string reply) => BillingErrors.Match(reply).Error switch
                    {
                        BillingError.Unknown => "?",
                        BillingError.CardDeclined => "another card",
                        BillingError.TryAgain => "later",
                    };
                }
            }
            """)
        .Build()
        .WithoutWarning();

    [Fact]
    public void A_second_build_compiles_nothing_and_a_saved_table_is_compiled_again()
    {
        Consumer shop = Shop("Twice", "net10.0");
        shop.Build().WithoutWarning();
        DateTime first = shop.CompiledAt;

        shop.Build().WithoutWarning();
        Assert.Equal(first, shop.CompiledAt);

        shop.With("errors/billing.csv", Consumer.Billing.Replace("Wait as long", "Rest as long", StringComparison.Ordinal)).Build().WithoutWarning();
        Assert.NotEqual(first, shop.CompiledAt);
        Assert.Equal("TryAgain 30 seconds Rest as long as the reply says.", shop.Run().Succeeded().Lines[2]);
    }

    [Fact]
    public void Of_two_projects_with_tables_the_upper_one_has_the_package_from_the_lower_one()
    {
        Consumer.Library(feed, "Lower", "net8.0", """<ItemGroup><ErrorTable Include="errors/*.csv" Accessibility="public" /></ItemGroup>""", "ErrorCatalogs")
            .With("errors/billing.csv", Consumer.Billing);
        Consumer upper = Consumer.Program(feed, "Upper", """
            using System;

            Console.WriteLine(Lower.BillingErrors.Match("BILL-17").Error + " " + Upper.StockErrors.Match("S1").Error);
            """, "net10.0", """
            <ItemGroup>
                <ProjectReference Include="../Lower/Lower.csproj" />
                <ErrorTable Include="stock.csv" />
              </ItemGroup>
            """).With("stock.csv", "id,app,description,remediation\n1,S1,Sold out.,Order more.\n");

        upper.Build().WithoutWarning();

        Assert.Equal(["CardDeclined SoldOut"], upper.Run().Succeeded().Lines);
    }

    [Fact]
    public void A_mistake_in_a_table_stops_the_build_at_its_place()
    {
        Consumer consumer = Consumer.Library(feed, "Mistaken", "net8.0", Tables, "ErrorCatalogs")
            .With("errors/billing.csv", Consumer.Billing.Replace(",permanent,", ",permanant,", StringComparison.Ordinal));

        Finished build = consumer.Build();

        Assert.Equal(1, build.ExitCode);
        Assert.Contains(build.Lines, line => line.StartsWith(Path.Combine(consumer.Folder, "errors", "billing.csv") + "(3,36): error ECAT", StringComparison.Ordinal));
    }

    [Fact]
    public void A_weakness_of_a_table_is_a_warning_at_its_place()
    {
        Consumer consumer = Consumer.Library(feed, "Weak", "net8.0", Tables + "<PropertyGroup><TreatWarningsAsErrors>false</TreatWarningsAsErrors></PropertyGroup>", "ErrorCatalogs")
            .With("errors/billing.csv", Consumer.Billing + "3,BILL-30,The account is closed,permanent,now,Nobody pays.,Ask.\n");

        Finished build = consumer.Build().Succeeded();

        Assert.Contains(build.Lines, line => line.StartsWith(Path.Combine(consumer.Folder, "errors", "billing.csv") + "(5,", StringComparison.Ordinal) && line.Contains("warning ECAT", StringComparison.Ordinal));
    }

    private Consumer Shop(string name, string framework) => Consumer
        .Program(feed, name, Program, framework, Tables + "<PropertyGroup><RootNamespace>Shop</RootNamespace></PropertyGroup>", "ErrorCatalogs", "ErrorCatalogs.Mail")
        .With("errors/billing.csv", Consumer.Billing);
}
