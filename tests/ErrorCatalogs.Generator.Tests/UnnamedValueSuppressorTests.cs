using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ErrorCatalogs.Generator.Tests.Projects;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ErrorCatalogs.Generator.Tests;

/// <summary>A <c>switch</c> expression over the errors of a table is complete when it names them all.</summary>
public sealed class UnnamedValueSuppressorTests
{
    private const string Parcels = "symbol,app,category,description,remediation\nParcelLost,PARCEL_LOST,Transport,Lost.,Send another.\nParcelLate,PARCEL_LATE,Transport,Late.,Wait.\n";

    [Theory]
    [InlineData("int Of(ParcelError error) => error switch { ParcelError.Unknown => 0, ParcelError.ParcelLost => 1, ParcelError.ParcelLate => 2 };")]
    [InlineData("int Of(ParcelError error) => error switch { ParcelError.Unknown => 0, ParcelError.ParcelLost or ParcelError.ParcelLate => 1 };")]
    [InlineData("int Of(ParcelMatch match) => match switch { { Error: ParcelError.Unknown } => 0, { Error: ParcelError.ParcelLost } => 1, { Error: ParcelError.ParcelLate } => 2 };")]
    [InlineData("int Of(ParcelMatch match) => match.Category switch { ParcelCategory.Unknown => 0, ParcelCategory.Transport => 1 };")]
    [InlineData("int Of(Severity severity) => severity switch { Severity.Unknown => 0, Severity.Success => 1, Severity.Transient => 2, Severity.Permanent => 3 };")]
    [InlineData("string Of(ParcelError error) => string.Concat(error switch { ParcelError.Unknown => 0, ParcelError.ParcelLost => 1, ParcelError.ParcelLate => 2 });")]
    [InlineData("(int, int) Of(ParcelError error) => (error switch { ParcelError.Unknown => 0, ParcelError.ParcelLost => 1, ParcelError.ParcelLate => 2 }, 1);")]
    [InlineData("int[] Of(ParcelError error) => [error switch { ParcelError.Unknown => 0, ParcelError.ParcelLost => 1, ParcelError.ParcelLate => 2 }];")]
    public void Naming_all_members_needs_no_discard(string member) => Assert.Empty(WarningsOf(member));

    [Theory]
    [InlineData("int Of(ParcelError error) => error switch { ParcelError.Unknown => 0, ParcelError.ParcelLost => 1 };", "ParcelError.ParcelLate")]
    [InlineData("int Of(ParcelMatch match) => match switch { { Error: ParcelError.Unknown } => 0, { Error: ParcelError.ParcelLate } => 2 };", "ParcelError.ParcelLost")]
    public void A_member_that_is_missing_is_named(string member, string missing)
    {
        Diagnostic warning = Assert.Single(WarningsOf(member));

        Assert.Equal("CS8509", warning.Id);
        Assert.Contains(missing, warning.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("int Of(Color color) => color switch { Color.Red => 0, Color.Blue => 1 };")]
    [InlineData("int Of(ParcelError error, Color color) => (error, color) switch { (ParcelError.Unknown, _) => 0, (ParcelError.ParcelLost, _) => 1, (ParcelError.ParcelLate, Color.Red) => 2, (ParcelError.ParcelLate, Color.Blue) => 3 };")]
    public void Enums_of_others_keep_their_warning(string member) => Assert.Equal("CS8524", Assert.Single(WarningsOf(member)).Id);

    private static IEnumerable<Diagnostic> WarningsOf(string member)
    {
        GeneratedProject project = new TableProject()
            .WithTable("parcel.csv", Parcels)
            .WithSource($$"""
                #pragma warning disable CS1591
                using Acme;
                using ErrorCatalogs;

                public enum Color { Red, Blue }

                internal static class Consumer
                {
                    internal static {{member}}
                }
                """)
            .Generate();
        ImmutableArray<Diagnostic> diagnostics = project.Compilation.GetDiagnostics();
        Assert.Contains(diagnostics, diagnostic => diagnostic.Id is "CS8524" or "CS8509");
        return project.Unsuppressed(diagnostics).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
    }
}
