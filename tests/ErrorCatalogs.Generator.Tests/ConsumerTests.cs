using System;
using System.Linq;
using ErrorCatalogs.Generator.Tests.Projects;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ErrorCatalogs.Generator.Tests;

/// <summary>What a developer writes with the generated code, in the newest C#.</summary>
public sealed class ConsumerTests
{
    [Fact]
    public void Properties_of_an_error_stand_in_patterns()
    {
        GeneratedProject project = Courier("""
            public static string Run(string reply) => CourierErrors.Match(reply) switch
            {
                { Error.Retry: RetryAdvice.Backoff, Error: var error } => $"{error.Symbol} later",
                { Error: { Severity: Severity.Permanent, Remediation: [var only] } } => only,
                { Error: { Severity: Severity.Permanent, Remediation: [var first, ..] } } m => $"{first} ({m.Entry.Documentation})",
                { Error: CourierError.Unknown, Severity: Severity.Permanent } => "bounce",
                _ => "?",
            };
            """);

        Assert.Equal("RateLimited later", project.Run("421 4.7.0 Too many messages; wait 5 minutes"));
        Assert.Equal("Check the address. (https://courier.example.com/511)", project.Run("550 5.1.1 No mailbox jo@example.com here"));
        Assert.Equal("Ask the postmaster of <domain> & wait.", project.Run("550 5.7.1 Refused [C7]"));
        Assert.Equal("bounce", project.Run("554 5.0.0 Nobody knows"));
        Assert.Equal("?", project.Run("no reply at all"));
    }

    [Fact]
    public void A_reply_may_be_text_or_bytes()
    {
        GeneratedProject project = Courier("""
            public static string Run() => string.Join(",",
                CourierErrors.Match("550 5.1.1 No mailbox jo here").Error,
                CourierErrors.Match("550 5.1.1 No mailbox jo here".AsSpan()).Error,
                CourierErrors.Match("550 5.1.1 No mailbox jo here"u8).Error);
            """);

        Assert.Equal("MailboxNotFound,MailboxNotFound,MailboxNotFound", project.Run());
    }

    [Fact]
    public void What_a_client_hands_out_in_parts_or_throws_is_matched_too()
    {
        GeneratedProject project = Courier("""
            public static string Run() => string.Join(",",
                CourierErrors.Match(new InvalidOperationException("550 5.1.1 No mailbox jo here")).Error,
                CourierErrors.Match(550, "5.1.1 No mailbox jo here").Error,
                CourierErrors.Match(System.Net.HttpStatusCode.BadRequest, "550 5.1.1 No mailbox jo here").Reply.HttpStatus,
                CourierErrors.Match(new System.Net.Http.HttpResponseMessage(System.Net.HttpStatusCode.BadGateway), "550 5.1.1 No mailbox jo here").Reply.HttpStatus,
                CourierErrors.MatchAsync(new System.Net.Http.HttpResponseMessage(System.Net.HttpStatusCode.BadGateway) { Content = new System.Net.Http.StringContent("550 5.1.1 No mailbox jo here") }).Result.Error);
            """);

        Assert.Equal("MailboxNotFound,MailboxNotFound,400,502,MailboxNotFound", project.Run());
    }

    [Fact]
    public void A_project_without_a_client_of_HTTP_has_no_method_that_needs_one()
    {
        GeneratedProject project = new TableProject
        {
            References = [.. TableProject.Framework.Where(reference => !reference.Display!.EndsWith("System.Net.Http.dll", StringComparison.Ordinal))],
        }
            .WithTable("courier.csv", SampleTables.Courier)
            .WithSource(InConsumer("public static object Run() => CourierErrors.Match(550, \"5.1.1 No mailbox jo here\").Error;"))
            .Generate()
            .Compiles();

        Assert.DoesNotContain("MatchAsync", project.Files["Acme.CourierErrors.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_match_of_several_catalogs_is_asked_by_type()
    {
        GeneratedProject project = new TableProject()
            .WithTable("courier.csv", SampleTables.Courier)
            .WithTable("window.csv", SampleTables.Window)
            .WithSource(InConsumer("""
                public static string Run(string reply)
                {
                    ErrorMatch match = new CatalogSet(CourierErrors.Catalog, WindowErrors.Catalog).Match(reply, from: "mx.courier.example.com");
                    return match.TryGet(out CourierError error) ? "Courier." + error.Symbol
                        : match.Is(WindowError.OutOfMemory) ? "Window, memory"
                        : match.TryGet(out WindowError other) ? "Window." + other
                        : "nobody's";
                }
                """))
            .Generate();

        Assert.Equal("Courier.MailboxNotFound", project.Run("550 5.1.1 No mailbox jo@example.com here"));
        Assert.Equal("Window, memory", project.Run("Error 0x8007000E"));
        Assert.Equal("Window.NotRegistered", project.Run("Error 0x00040154"));
        Assert.Equal("nobody's", project.Run("hello"));
    }

    [Fact]
    public void A_typed_match_serves_where_an_untyped_one_is_wanted()
    {
        GeneratedProject project = Courier("""
            public static string Run() => Tell(CourierErrors.Match("550 5.1.1 No mailbox jo here"));

            private static string Tell(ErrorMatch match) => $"{match.Entry} {match.Is(CourierError.MailboxNotFound)}";
            """);

        Assert.Equal("Courier.MailboxNotFound True", project.Run());
    }

    [Fact]
    public void Categories_are_members_of_the_vocabulary()
    {
        GeneratedProject project = new TableProject()
            .WithTable("postbox.csv", SampleTables.Postbox)
            .WithTable("failures.csv", SampleTables.Vocabulary)
            .WithSource(InConsumer("""
                public static string Run(string reply) => PostboxErrors.Match(reply) switch
                {
                    { Category: Failure.RateLimited } => "wait",
                    { Error.Category: Failure.MailboxMissing } => "remove",
                    { Category: Failure.Unknown } => "?",
                    _ => "!",
                };
                """))
            .Generate();

        Assert.Equal(["wait", "remove", "?"], [project.Run("450 x"), project.Run("550 x"), project.Run("hello")]);
    }

    [Fact]
    public void Categories_of_its_own_are_an_enum_of_the_table()
    {
        GeneratedProject project = new TableProject()
            .WithTable("ledger.yaml", SampleTables.Ledger)
            .WithSource(InConsumer("""
                public static string Run(string reply)
                {
                    LedgerMatch match = LedgerErrors.Match(reply);
                    return $"{match.Error} {match.Category} {match.Error.Category}";
                }
                """))
            .Generate();

        Assert.Equal("HostNotFound Network Network", project.Run("LEDGER_DNS"));
        Assert.Equal("LoginFailed Account Account", project.Run("a1 NO [AUTHENTICATIONFAILED] wrong"));
        Assert.Equal("Unknown Unknown Unknown", project.Run("hello"));
    }

    [Fact]
    public void The_use_of_a_deprecated_entry_is_warned_of_and_its_value_stays()
    {
        GeneratedProject project = new TableProject()
            .WithTable("retired.csv", SampleTables.Retired)
            .WithSource(InConsumer("public static int Run() => (int)RetiredError.Merged;"))
            .Generate();

        Diagnostic warning = Assert.Single(project.Compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning);
        Assert.Equal("CS0618", warning.Id);
        Assert.Contains("'RetiredError.Merged' is obsolete: 'Sent by old servers only. Use Current.'", warning.GetMessage(), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Types_are_internal_unless_their_item_says_public()
    {
        GeneratedProject project = new TableProject()
            .WithTable("courier.csv", SampleTables.Courier, ("Accessibility", "public"))
            .WithTable("ledger.yaml", SampleTables.Ledger)
            .Generate();

        Assert.Equal(["CourierError", "CourierErrors", "CourierMatch"], project.Load().GetExportedTypes().Where(type => type.DeclaringType is null).Select(type => type.Name).Order());
    }

    [Fact]
    public void A_project_may_add_to_the_facade()
    {
        GeneratedProject project = new TableProject()
            .WithTable("courier.csv", SampleTables.Courier)
            .WithSource("""
                namespace Acme
                {
                    static partial class CourierErrors
                    {
                        internal static int Count => Catalog.Count;
                    }
                }
                """)
            .WithSource(InConsumer("public static int Run() => CourierErrors.Count;"))
            .Generate();

        Assert.Equal(3, project.Run());
    }

    [Fact]
    public void Every_entry_of_more_than_one_piece_of_text_has_its_own()
    {
        string rows = string.Join("\n", Enumerable.Range(1, 150).Select(id => $"Entry{id},{id},APP{id},It is number {id}."));
        GeneratedProject project = new TableProject()
            .WithTable("many.csv", "symbol,id,app,description\n" + rows)
            .WithSource(InConsumer("""
                public static string Run(string code)
                {
                    ManyMatch match = ManyErrors.Match(code);
                    return $"{match.Error} {match.Error.Description}";
                }
                """))
            .Generate();

        Assert.Equal("Entry1 It is number 1.", project.Run("APP1"));
        Assert.Equal("Entry65 It is number 65.", project.Run("APP65"));
        Assert.Equal("Entry150 It is number 150.", project.Run("APP150"));
    }

    private static GeneratedProject Courier(string members) => new TableProject()
        .WithTable("courier.csv", SampleTables.Courier)
        .WithSource(InConsumer(members))
        .Generate();

    private static string InConsumer(string members) => $$"""
        #pragma warning disable CS1591
        using System;
        using Acme;
        using ErrorCatalogs;

        public static class Consumer
        {
            {{members}}
        }
        """;
}
