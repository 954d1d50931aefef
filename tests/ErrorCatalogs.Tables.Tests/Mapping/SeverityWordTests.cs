using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Mapping;

/// <summary>A column of severities in another scale's words costs no row.</summary>
public sealed class SeverityWordTests
{
    [Theory]
    [InlineData("High", "Medium", "Low")]
    [InlineData("critical", "warning", "info")]
    [InlineData("P1", "P2", "P3")]
    [InlineData("hoch", "-", "niedrig")]
    public void A_scale_of_other_words_is_kept_as_extra_values(string first, string second, string third)
    {
        CompiledTable table = Table.Csv($"code,severity\n550,{first}\n450,{second}\n451,{third}\n");

        Assert.Equal([Severity.Permanent, Severity.Transient, Severity.Transient], table.Entries().Select(entry => entry.Severity));
        Assert.Equal(new TermModel("severity", first), Assert.Single(table.Entries()[0].Extras));
        Assert.Equal(
            ["table.csv(1,6): warning ECAT037: No cell below 'severity' says transient or permanent, so all are kept as extra values, and the codes or the retry advice decide how severe an error is that is no success. Write one of the two, or give the table a column 'severity' beside this one."],
            table.Problems());
    }

    [Theory]
    [InlineData("High")]
    [InlineData("mittel")]
    [InlineData("Élevée")]
    [InlineData("высокая")]
    [InlineData("高")]
    public void One_word_of_a_scale_in_use_is_kept_as_well(string word)
    {
        CompiledTable table = Table.Csv($"code,severity\n550,{word}\n");

        Assert.Equal(new TermModel("severity", word), Assert.Single(table.Entry().Extras));
        Assert.StartsWith("table.csv(1,6): warning ECAT037", Assert.Single(table.Problems()), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Error", "Warning", "Success")]
    [InlineData("Fehler", "Warnung", "Erfolg")]
    [InlineData("Critical", "Info", "success")]
    public void A_success_among_words_of_a_log_is_one_and_makes_no_mistakes_of_the_others(string first, string second, string success)
    {
        CompiledTable table = Table.Csv($"code,severity,retry\nP-1,{first},no\nP-2,{second},yes\nP-3,{success},\n");

        Assert.Equal([Severity.Permanent, Severity.Transient, Severity.Success], table.Entries().Select(entry => entry.Severity));
        Assert.Equal(new TermModel("severity", first), Assert.Single(table.Entries()[0].Extras));
        Assert.Single(table.Problems(), problem => problem.Contains("ECAT037", System.StringComparison.Ordinal));
        Assert.DoesNotContain(table.Problems(), problem => problem.Contains("ECAT011", System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("High", "permanent")]
    [InlineData("tranisent", "purple")]
    public void One_word_of_ours_or_nearly_so_makes_the_others_mistakes(string first, string second)
    {
        Assert.Contains(Table.Csv($"code,severity\n550,{first}\n450,{second}\n").Problems(), problem => problem.Contains("warning ECAT011", System.StringComparison.Ordinal));
    }
}
