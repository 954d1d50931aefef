using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using ErrorCatalogs.Generator.Tests.Projects;
using Xunit;

namespace ErrorCatalogs.Generator.Tests;

/// <summary>The same tables make the same files, wherever they are compiled.</summary>
public sealed class DeterminismTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void The_culture_changes_nothing(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        (IReadOnlyDictionary<string, string> files, IReadOnlyList<string> messages) expected = Generate("errors/");
        try
        {
            Thread.CurrentThread.CurrentCulture = new CultureInfo(name);
            (IReadOnlyDictionary<string, string> files, IReadOnlyList<string> messages) = Generate("errors/");

            AssertSame(expected, files, messages);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_cultures_of_these_tests_do_differ()
    {
        Assert.Equal("\u0131", "I".ToLower(new CultureInfo("tr-TR")));
        Assert.NotEqual("-1.5", (-1.5).ToString(new CultureInfo("de-DE")));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_breaks_change_nothing(string lineBreak)
    {
        (IReadOnlyDictionary<string, string> files, IReadOnlyList<string> messages) expected = Generate("errors/");
        (IReadOnlyDictionary<string, string> files, IReadOnlyList<string> messages) = Generate("errors/", text => text.Replace("\n", lineBreak, StringComparison.Ordinal));

        AssertSame(expected, files, messages);
    }

    [Theory]
    [InlineData("C:\\work\\errors\\")]
    [InlineData("/home/somebody/errors/")]
    [InlineData("")]
    public void The_folder_changes_nothing_and_is_written_nowhere(string folder)
    {
        (IReadOnlyDictionary<string, string> files, IReadOnlyList<string> messages) expected = Generate("errors/");
        (IReadOnlyDictionary<string, string> files, IReadOnlyList<string> messages) = Generate(folder);

        AssertSame(expected, files, messages);
    }

    [Fact]
    public void A_byte_order_mark_changes_nothing()
    {
        (IReadOnlyDictionary<string, string> files, IReadOnlyList<string> messages) expected = Generate("errors/");
        (IReadOnlyDictionary<string, string> files, IReadOnlyList<string> messages) = Generate("errors/", text => "\uFEFF" + text);

        AssertSame(expected, files, messages);
    }

    [Fact]
    public void Generated_files_have_line_feeds_and_end_in_one()
    {
        foreach (string text in Generate("errors/").Files.Values)
        {
            Assert.DoesNotContain('\r', text);
            Assert.EndsWith("}\n", text, StringComparison.Ordinal);
            Assert.DoesNotContain(text.Split('\n'), line => line.EndsWith(' ') || line.Contains('\t', StringComparison.Ordinal));
            Assert.DoesNotContain("\n\n\n", text, StringComparison.Ordinal);
        }
    }

    private static void AssertSame((IReadOnlyDictionary<string, string> Files, IReadOnlyList<string> Messages) expected, IReadOnlyDictionary<string, string> files, IReadOnlyList<string> messages)
    {
        Assert.Equal(expected.Messages, messages);
        Assert.Equal(expected.Files.Keys, files.Keys);
        Assert.All(expected.Files, file => Assert.Equal(file.Value, files[file.Key]));
    }

    private static (IReadOnlyDictionary<string, string> Files, IReadOnlyList<string> Messages) Generate(string folder, Func<string, string>? change = null)
    {
        change ??= text => text;
        GeneratedProject project = new TableProject()
            .WithTable(folder + "courier.csv", change(SampleTables.Courier))
            .WithTable(folder + "ledger.yaml", change(SampleTables.Ledger))
            .WithTable(folder + "failures.csv", change(SampleTables.Vocabulary))
            .WithTable(folder + "postbox.csv", change(SampleTables.Postbox))
            .WithTable(folder + "window.csv", change(SampleTables.Window))
            .WithTable(folder + "lines.csv", change("code,description,remediation\nI550,\"first\nsecond\",\"- One.\n- Two.\"\n!!,x,y"))
            .WithTable(folder + "lines.yaml", change("errors:\n- code: I551\n  description: |\n    first\n    second\n  remediation: >\n    One\n    step.\n- code: '!!'\n"), ("Name", "Yaml"))
            .Generate();
        return (project.Files, project.Messages);
    }
}
