using System.IO;
using System.Text;
using ErrorCatalogs.Mail;
using ErrorCatalogs.Tables;

namespace ErrorCatalogs.Cli.Catalogs;

/// <summary>The categories of the bundled catalogs, for tables that share them.</summary>
internal static class BundledVocabulary
{
    private const string FileName = "mail-failures.csv";

    /// <summary>Reads the table of which the enum <see cref="MailFailure"/> is made.</summary>
    public static Vocabulary Read()
    {
        using Stream resource = typeof(BundledVocabulary).Assembly.GetManifestResourceStream(FileName)!;
        using var reader = new StreamReader(resource, Encoding.UTF8);

        // With its namespace a table may name it in full, just as one that is compiled.
        var settings = new TableSettings(Namespace: typeof(MailFailure).Namespace);
        return Vocabulary.Of(TableCompiler.Parse(new TableFile(FileName, reader.ReadToEnd(), settings)).Model!) with { Exists = true };
    }
}
