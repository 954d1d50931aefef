using System;
using System.IO;
using Xunit;

namespace ErrorCatalogs.Mail.Tests;

/// <summary>The overview in the tables' own README.</summary>
public class OverviewTests
{
    /// <summary>Set <c>ERRORCATALOGS_UPDATE=1</c> to have the numbers written.</summary>
    [Fact]
    public void The_overview_of_the_tables_is_up_to_date()
    {
        string path = Path.Combine(SourceTables.Folder, "README.md");
        string written = File.ReadAllText(path);
        string current = TableOverview.Write(written, MailErrors.Catalogs);
        if (Environment.GetEnvironmentVariable("ERRORCATALOGS_UPDATE") == "1")
        {
            File.WriteAllText(path, current);
            return;
        }

        Assert.Equal(current, written);
    }
}
