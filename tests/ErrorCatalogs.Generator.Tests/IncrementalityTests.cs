using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ErrorCatalogs.Generator.Pipeline;
using ErrorCatalogs.Generator.Tests.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ErrorCatalogs.Generator.Tests;

/// <summary>What an edit makes the generator do again, and what it leaves as it is.</summary>
public sealed class IncrementalityTests
{
    [Fact]
    public void Every_step_has_a_name_and_runs_at_first()
    {
        WatchedProject project = WatchedProject.Start(Twenty());

        Assert.Equal(TrackingNames.All.Order(), project.Result.TrackedSteps.Keys.Intersect(TrackingNames.All).Order());
        Assert.All(TrackingNames.All, name => Assert.All(project.Reasons(name), reason => Assert.Equal(IncrementalStepRunReason.New, reason)));
        Assert.Equal(20, project.Readings);
    }

    [Fact]
    public void A_second_run_reads_no_table_and_does_nothing()
    {
        WatchedProject project = WatchedProject.Start(Twenty());
        project.Run();

        project.AssertUntouched();
        Assert.Equal(20, project.Readings);
    }

    [Fact]
    public void An_edit_of_the_projects_own_code_reads_no_table_and_does_nothing()
    {
        WatchedProject project = WatchedProject.Start(Twenty());
        project.Edit("class Own { int field = 1; }");

        project.AssertUntouched();
        Assert.Equal(20, project.Readings);
    }

    [Fact]
    public void An_option_of_someone_elses_reads_no_table_and_does_nothing()
    {
        WatchedProject project = WatchedProject.Start(Twenty());
        project.SetOptions(("OutputType", "Exe"));

        project.AssertUntouched();
        Assert.Equal(20, project.Readings);
    }

    [Fact]
    public void Tables_in_another_order_make_the_same_files()
    {
        TableProject tables = Twenty();
        WatchedProject project = WatchedProject.Start(tables);
        IReadOnlyDictionary<string, string> before = project.Files;
        GeneratedProject reordered = (tables with { Tables = [.. tables.Tables.Reverse()] }).Generate();

        Assert.Equal(before.OrderBy(file => file.Key), reordered.Files.OrderBy(file => file.Key));
    }

    [Fact]
    public void A_file_saved_without_a_change_is_read_and_no_more()
    {
        WatchedProject project = WatchedProject.Start(Twenty());
        project.Save(7, Table(7));

        project.AssertUntouched();
        Assert.Equal(21, project.Readings);
    }

    [Fact]
    public void One_edited_table_of_twenty_is_read_and_written_alone()
    {
        WatchedProject project = WatchedProject.Start(Twenty());
        project.Save(7, Table(7).Replace("It is full.", "There is no room.", System.StringComparison.Ordinal));

        foreach (string name in new[] { TrackingNames.Inputs, TrackingNames.Parsed, TrackingNames.Compiled, TrackingNames.Checked })
        {
            Assert.Equal(19, project.Reasons(name).Count(reason => WatchedProject.Untouched.Contains(reason)));
            Assert.Single(project.Reasons(name), IncrementalStepRunReason.Modified);
        }

        Assert.All(project.ChangedFiles, file => Assert.StartsWith("Acme.Table7", file, System.StringComparison.Ordinal));
        Assert.Equal(21, project.Readings);
    }

    [Fact]
    public void A_changed_text_leaves_what_matchers_need_as_it_is()
    {
        WatchedProject project = WatchedProject.Start(Twenty());
        project.Save(7, Table(7).Replace("It is full.", "There is no room.", System.StringComparison.Ordinal));

        Assert.Equal(["Acme.Table7Error.g.cs", "Acme.Table7Errors.Text.g.cs"], project.ChangedFiles);
    }

    [Fact]
    public void Rows_moved_down_change_only_the_lines_that_the_enum_names()
    {
        WatchedProject project = WatchedProject.Start(Twenty());
        project.Save(7, "\n" + Table(7));

        Assert.Equal(["Acme.Table7Error.g.cs"], project.ChangedFiles);
    }

    [Fact]
    public void A_comment_below_the_rows_changes_no_file()
    {
        WatchedProject project = WatchedProject.Start(Twenty());
        project.Save(7, Table(7) + "\n# the end");

        Assert.Empty(project.ChangedFiles);
    }

    [Fact]
    public void A_changed_code_leaves_facade_match_and_texts_as_they_are()
    {
        WatchedProject project = WatchedProject.Start(Twenty());
        project.Save(7, Table(7).Replace("552", "452", System.StringComparison.Ordinal));

        Assert.Equal(["Acme.Table7Error.g.cs", "Acme.Table7Errors.Image.g.cs"], project.ChangedFiles);
    }

    [Fact]
    public void A_new_table_writes_none_of_the_others_again()
    {
        TableProject tables = Twenty();
        WatchedProject project = WatchedProject.Start(tables);
        project.Add(tables.WithTable("a-new-one.csv", Table(99)).Tables.Last());

        Assert.Equal(IncrementalStepRunReason.New, Assert.Single(project.Reasons(TrackingNames.Checked).Except(WatchedProject.Untouched)));
        Assert.All(project.ChangedFiles, file => Assert.StartsWith("Acme.Table99", file, System.StringComparison.Ordinal));
        Assert.Equal(21, project.Readings);
    }

    [Fact]
    public void A_changed_description_in_a_vocabulary_leaves_the_tables_that_use_it_as_they_are()
    {
        WatchedProject project = WatchedProject.Start(new TableProject()
            .WithTable("failures.csv", SampleTables.Vocabulary)
            .WithTable("postbox.csv", SampleTables.Postbox));
        project.Save(0, SampleTables.Vocabulary.Replace("Too much at once.", "Too many at once.", System.StringComparison.Ordinal));

        Assert.Equal(["Acme.Failure.g.cs"], project.ChangedFiles);
    }

    [Fact]
    public void A_changed_value_in_a_vocabulary_changes_the_images_of_the_tables_that_use_it()
    {
        WatchedProject project = WatchedProject.Start(new TableProject()
            .WithTable("failures.csv", SampleTables.Vocabulary)
            .WithTable("postbox.csv", SampleTables.Postbox)
            .WithTable("courier.csv", SampleTables.Courier));
        project.Save(0, SampleTables.Vocabulary.Replace("RateLimited,1,", "RateLimited,3,", System.StringComparison.Ordinal));

        Assert.Equal(["Acme.Failure.g.cs", "Acme.PostboxErrors.Image.g.cs"], project.ChangedFiles);
    }

    [Fact]
    public void Another_version_of_CSharp_reads_no_table()
    {
        WatchedProject project = WatchedProject.Start(Twenty());
        project.SetLanguage(LanguageVersion.CSharp13);

        Assert.Equal(20, project.Readings);
        Assert.All(project.Reasons(TrackingNames.Compiled), reason => Assert.Contains(reason, WatchedProject.Untouched));
        Assert.All(project.ChangedFiles, file => Assert.Matches(@"Acme\.Table\d+Errors\.g\.cs", file));
        Assert.Equal(20, project.ChangedFiles.Count);
    }

    [Fact]
    public void Another_setting_of_one_item_changes_that_table_alone()
    {
        TableProject tables = Twenty();
        WatchedProject project = WatchedProject.Start(tables);
        project.Replace(7, new TableText("table7.csv", Table(7), new Dictionary<string, string> { ["ErrorTable"] = "true", ["Accessibility"] = "public" }));

        Assert.Equal(5, project.ChangedFiles.Count);
        Assert.All(project.ChangedFiles, file => Assert.StartsWith("Acme.Table7", file, System.StringComparison.Ordinal));
    }

    [Fact]
    public void A_run_that_is_called_off_ends_with_the_table_it_is_at_and_the_next_one_does_the_rest()
    {
        TableProject project = Twenty().WithSource("class Own { }");
        CSharpCompilation compilation = project.CreateCompilation();
        GeneratorDriver driver = project.CreateDriver();
        using var keystroke = new CancellationTokenSource();
        project.Tables[7].WhileRead = keystroke.Cancel;

        Assert.Throws<OperationCanceledException>(() => driver.RunGenerators(compilation, keystroke.Token));
        Assert.Equal(8, project.Tables.Sum(table => table.Readings));
        Assert.Equal(20 * 5, driver.RunGenerators(compilation).GetRunResult().GeneratedTrees.Length);
    }

    private static TableProject Twenty() => Enumerable.Range(0, 20)
        .Aggregate(new TableProject(), (project, number) => project.WithTable($"table{number}.csv", Table(number)));

    private static string Table(int number) => $"""
        # name: Table{number}
        symbol,id,code,message,description,remediation
        MailboxFull,1,552 5.2.2,mailbox {number} is full,It is full.,Wait.
        """;
}
