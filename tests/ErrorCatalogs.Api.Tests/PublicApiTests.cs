using System;
using System.IO;
using System.Reflection;
using ErrorCatalogs.Mail;
using ErrorCatalogs.Tests.Shared;
using Xunit;
using Xunit.Sdk;

namespace ErrorCatalogs.Api.Tests;

/// <summary>What users compile against changes only on purpose: every public member, and every constant with its value, stands in a file.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_runtime_has_the_members_that_its_file_lists() => Compare("ErrorCatalogs", typeof(Catalog).Assembly);

    [Fact]
    public void The_catalogs_for_mail_have_the_members_and_values_that_their_file_lists() => Compare("ErrorCatalogs.Mail", typeof(MailErrors).Assembly);

    /// <summary>Set <c>ERRORCATALOGS_UPDATE=1</c> to have the file written.</summary>
    private static void Compare(string project, Assembly assembly)
    {
        string path = Path.Combine(Repository(), "src", project, "PublicApi.txt");
        string current = PublicApi.Of(assembly.Location);
        if (Environment.GetEnvironmentVariable("ERRORCATALOGS_UPDATE") == "1")
        {
            File.WriteAllText(path, current);
            return;
        }

        string listed = File.ReadAllText(path).ReplaceLineEndings("\n");
        if (listed != current)
        {
            throw new XunitException(
                $"The public API differs from {project}/PublicApi.txt. If that is meant, run ERRORCATALOGS_UPDATE=1 dotnet test tests/ErrorCatalogs.Api.Tests\n\n{TextDifference.Between(listed, current)}");
        }
    }

    private static string Repository()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "CodeGen.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        }

        return folder;
    }
}
