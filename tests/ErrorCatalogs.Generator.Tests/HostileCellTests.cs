using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using ErrorCatalogs.Generator.Tests.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ErrorCatalogs.Generator.Tests;

/// <summary>Whatever a cell contains stays data: it never breaks the code, the comments or the generator.</summary>
public sealed class HostileCellTests
{
    private static readonly string[] TextColumns =
    [
        "message", "token", "description", "causes", "remediation", "glossary", "doc", "source", "since", "deprecated", "category", "app", "exception", "response", "Extra",
    ];

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp14)]
    public void In_any_column_it_stays_data(LanguageVersion version)
    {
        TableProject project = new() { LanguageVersion = version };
        foreach (string column in TextColumns)
        {
            IEnumerable<string> rows = HostileCells.All.Select((cell, index) => $"Row{index},{index + 1},{550 + index},{Quote(cell)}");
            project = project.WithTable($"{column}.csv", $"symbol,id,code,{column}\n" + string.Join("\n", rows));
        }

        AssertHarmless(project);
    }

    [Fact]
    public void Texts_are_read_back_as_they_were_written()
    {
        string[] cells = [.. HostileCells.All.Where(cell => cell.Trim() == cell && !cell.Contains('\uFEFF', StringComparison.Ordinal) && cell is not ("--" or "N/A" or " | "))];
        string rows = string.Join("\n", cells.Select((cell, index) => $"Row{index},{index + 1},APP{index},{Quote(cell)}"));
        GeneratedProject project = new TableProject().WithTable("cells.csv", "symbol,id,app,description\n" + rows).WithSource("""
            #pragma warning disable CS1591
            using Acme;

            public static class Consumer
            {
                public static string Run(int value) => ((CellsError)value).Description;
            }
            """).Generate();

        for (int i = 0; i < cells.Length; i++)
        {
            // Two control characters separate the parts of a text, line breaks are one, and half a pair of surrogates is no character.
            string expected = cells[i].Replace('\u001E', ' ').Replace('\u001F', ' ').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            Assert.Equal(WithoutHalves(expected), project.Run(i + 1));
        }
    }

    [Theory]
    [InlineData("Name")]
    [InlineData("Title")]
    [InlineData("Enum")]
    [InlineData("Namespace")]
    [InlineData("Accessibility")]
    [InlineData("Protocol")]
    [InlineData("Category")]
    [InlineData("Categories")]
    [InlineData("Hosts")]
    [InlineData("Signatures")]
    [InlineData("Kind")]
    [InlineData("Columns")]
    public void In_any_setting_it_stays_data(string setting)
    {
        TableProject project = new();
        for (int i = 0; i < HostileCells.All.Length; i++)
        {
            project = project.WithTable($"table{i}.csv", "symbol,id,code,description\nOne,1,550,It is one.", (setting, HostileCells.All[i]));
        }

        AssertHarmless(project);
    }

    [Fact]
    public void As_a_header_it_stays_data()
    {
        TableProject project = new();
        for (int i = 0; i < HostileCells.All.Length; i++)
        {
            project = project.WithTable($"table{i}.csv", $"symbol,code,{Quote(HostileCells.All[i])}\nOne,550,It is one.");
        }

        AssertHarmless(project);
    }

    [Fact]
    public void As_the_name_of_a_file_it_stays_data()
    {
        TableProject project = new();
        for (int i = 0; i < HostileCells.All.Length; i++)
        {
            project = project.WithTable($"folder{i}/{HostileCells.All[i]}.csv", "symbol,code\nOne,550", ("Namespace", $"Acme.N{i}"));
        }

        AssertHarmless(project);
    }

    [Fact]
    public void In_YAML_it_stays_data()
    {
        TableProject project = new();
        for (int i = 0; i < HostileCells.All.Length; i++)
        {
            string text = HostileCells.All[i];
            project = project
                .WithTable($"plain{i}.yaml", "errors:\n- app: ONE\n  description: " + text)
                .WithTable($"quoted{i}.yaml", "errors:\n- app: ONE\n  description: '" + text.Replace("'", "''", StringComparison.Ordinal) + "'\n  remediation: [\"" + text + "\"]");
        }

        AssertHarmless(project);
    }

    [Fact]
    public void As_a_whole_file_it_stays_data()
    {
        TableProject project = new();
        for (int i = 0; i < HostileCells.All.Length; i++)
        {
            project = project.WithTable($"csv{i}.csv", HostileCells.All[i]).WithTable($"yaml{i}.yaml", HostileCells.All[i]);
        }

        AssertHarmless(project);
    }

    /// <summary>The generator ends, what it wrote compiles without a warning, and every comment is well-formed XML.</summary>
    internal static GeneratedProject AssertHarmless(TableProject tables)
    {
        GeneratedProject project = tables.Generate().Compiles();
        foreach (SyntaxTree tree in project.Compilation.SyntaxTrees)
        {
            foreach (SyntaxTrivia comment in tree.GetRoot().DescendantTrivia().Where(trivia => trivia.HasStructure))
            {
                XElement.Parse("<doc>" + comment.ToFullString().Replace("///", "", StringComparison.Ordinal) + "</doc>");
            }
        }

        return project;
    }

    internal static string Quote(string cell) => "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private static string WithoutHalves(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
}
