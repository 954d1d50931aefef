using ErrorCatalogs.Generator.Tests.Projects;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ErrorCatalogs.Generator.Tests;

/// <summary>Projects of every C# version from 7.3 on: the generated code compiles without a warning and does its work.</summary>
public sealed class LanguageVersionTests
{
    private const string Reply = "550 5.1.1 No mailbox jo@example.com here";

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.CSharp14)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.Preview)]
    public void A_reply_is_matched_in_every_version(LanguageVersion version)
    {
        GeneratedProject project = Consumer(version, """
            public static string Run(string reply)
            {
                CourierMatch match = CourierErrors.Match(reply);
                switch (match.Error)
                {
                    case CourierError.MailboxNotFound:
                        return match.Capture("recipient") + ": " + CourierErrors.Describe(match.Error).Description + " " + match.Severity;
                    default:
                        return "?";
                }
            }
            """);

        Assert.Equal("jo@example.com: There is no such mailbox. Permanent", project.Run(Reply));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    public void Before_CSharp_14_what_hangs_on_an_error_is_a_method(LanguageVersion version)
    {
        GeneratedProject project = Consumer(version, """
            public static string Run()
            {
                PostboxError error = PostboxError.SlowDown;
                return error.Symbol() + " " + error.Description() + " " + error.Remediation()[0] + " "
                    + error.Severity() + " " + error.Category() + " " + error.Retry();
            }
            """);

        Assert.Equal("SlowDown Too many messages. Wait. Transient RateLimited Unspecified", project.Run());
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp14)]
    [InlineData(LanguageVersion.Preview)]
    public void From_CSharp_14_on_it_is_a_property(LanguageVersion version)
    {
        GeneratedProject project = Consumer(version, """
            public static string Run()
            {
                PostboxError error = PostboxError.SlowDown;
                return $"{error.Symbol} {error.Description} {error.Remediation[0]} {error.Severity} {error.Category} {error.Retry}";
            }
            """);

        Assert.Equal("SlowDown Too many messages. Wait. Transient RateLimited Unspecified", project.Run());
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.CSharp12)]
    public void From_CSharp_8_on_a_match_is_taken_apart_by_patterns(LanguageVersion version)
    {
        GeneratedProject project = Consumer(version, """
            public static string Run(string reply) => CourierErrors.Match(reply) switch
            {
                { Error: CourierError.MailboxNotFound, IsPermanent: true } => "gone",
                { Enhanced: { Class: 4, Subject: 7 } } => "later",
                { Error: CourierError.Unknown, ReplyCode: 553 } => "unknown 553",
                _ => "?",
            };
            """).Compiles();

        Assert.Equal(["gone", "later", "unknown 553", "?"], [project.Run(Reply), project.Run("421 4.7.0 Stop"), project.Run("553 What"), project.Run("")]);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp14)]
    public void From_CSharp_11_on_the_enhanced_code_is_a_list(LanguageVersion version)
    {
        GeneratedProject project = Consumer(version, """
            public static string Run(string reply) => CourierErrors.Match(reply) switch
            {
                { Enhanced: [5, 7, ..] } => "policy",
                { Enhanced: [4, _, 26] } => "detail 26",
                { Enhanced: [] } => "no code",
                _ => "?",
            };
            """).Compiles();

        Assert.Equal(["policy", "detail 26", "no code", "?"], [project.Run("550 5.7.99 x"), project.Run("421 4.7.26 x"), project.Run("250 OK"), project.Run("250 2.0.0 OK")]);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp14)]
    public void From_CSharp_8_on_the_compiler_knows_what_may_be_null(LanguageVersion version)
    {
        GeneratedProject project = Consumer(version, """
            public static string Run()
            {
                string? none = null;
                CourierMatch match = CourierErrors.Match(none);
                string? text = match.Text;
                string? capture = match.Capture("recipient");
                return match.Error + (text ?? ", no text") + (capture ?? ", no capture");
            }
            """);

        Assert.Equal("Unknown, no text, no capture", project.Run());
    }

    /// <summary>A project of one C# version and all sample tables, with the members of its class <c>Consumer</c>.</summary>
    private static GeneratedProject Consumer(LanguageVersion version, string members) => new TableProject { LanguageVersion = version }
        .WithTable("courier.csv", SampleTables.Courier)
        .WithTable("failures.csv", SampleTables.Vocabulary)
        .WithTable("postbox.csv", SampleTables.Postbox)
        .WithTable("ledger.yaml", SampleTables.Ledger)
        .WithTable("window.csv", SampleTables.Window)
        .WithTable("retired.csv", SampleTables.Retired)
        .WithSource("#pragma warning disable CS1591\nusing Acme;\n\npublic static class Consumer\n{\n" + members + "\n}\n")
        .Generate();
}
