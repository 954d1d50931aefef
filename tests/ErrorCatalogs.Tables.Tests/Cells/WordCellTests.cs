using Xunit;

namespace ErrorCatalogs.Tables.Tests.Cells;

/// <summary>Severity and retry advice are words, of which people use several.</summary>
public sealed class WordCellTests
{
    [Theory]
    [InlineData("success", Severity.Success)]
    [InlineData("ok", Severity.Success)]
    [InlineData("accepted", Severity.Success)]
    [InlineData("info", Severity.Success)]
    [InlineData("transient", Severity.Transient)]
    [InlineData("temporary", Severity.Transient)]
    [InlineData("soft", Severity.Transient)]
    [InlineData("permanent", Severity.Permanent)]
    [InlineData("fatal", Severity.Permanent)]
    [InlineData("hard", Severity.Permanent)]
    [InlineData("Permanent", Severity.Permanent)]
    [InlineData("PERMANENT.", Severity.Permanent)]
    public void Severities(string word, Severity severity)
    {
        EntryModel entry = Table.Csv($"code,severity\nMAILCONDNS,{word}\n").Entry();

        Assert.Equal((severity, true), (entry.Severity, entry.SeverityIsExplicit));
    }

    [Theory]
    [InlineData("never", RetryAdvice.Never)]
    [InlineData("no", RetryAdvice.Never)]
    [InlineData("now", RetryAdvice.Now)]
    [InlineData("immediately", RetryAdvice.Now)]
    [InlineData("backoff", RetryAdvice.Backoff)]
    [InlineData("back-off", RetryAdvice.Backoff)]
    [InlineData("later", RetryAdvice.Backoff)]
    [InlineData("yes", RetryAdvice.Backoff)]
    [InlineData("true", RetryAdvice.Backoff)]
    [InlineData("FALSE", RetryAdvice.Never)]
    [InlineData("after delay", RetryAdvice.AfterDelay)]
    [InlineData("after_delay", RetryAdvice.AfterDelay)]
    [InlineData("AfterDelay", RetryAdvice.AfterDelay)]
    [InlineData("after a time", RetryAdvice.AfterDelay)]
    [InlineData("after wait", RetryAdvice.AfterDelay)]
    [InlineData("after fix", RetryAdvice.AfterFix)]
    [InlineData("After a fix", RetryAdvice.AfterFix)]
    public void Retry_advice(string word, RetryAdvice retry)
    {
        Assert.Equal(retry, Table.Csv($"code,retry\n421,{word}\n").Entry().Retry);
    }

    [Fact]
    public void Without_a_word_there_is_no_advice()
    {
        Assert.Equal(RetryAdvice.Unspecified, Table.Csv("code,retry\n421,\n").Entry().Retry);
    }

    [Theory]
    [InlineData("Temporary failure", Severity.Transient)]
    [InlineData("Permanent Failure", Severity.Permanent)]
    [InlineData("transient error", Severity.Transient)]
    [InlineData("Hard errors", Severity.Permanent)]
    public void A_severity_may_be_that_of_a_failure(string words, Severity severity)
    {
        Assert.Equal(severity, Table.Csv($"code,severity\nMAILCONDNS,{words}\n").Entry().Severity);
    }

    [Theory]
    [InlineData("exponential backoff", RetryAdvice.Backoff)]
    [InlineData("with backoff", RetryAdvice.Backoff)]
    [InlineData("Yes, with backoff", RetryAdvice.Backoff)]
    [InlineData("Yes (after 60s)", RetryAdvice.Backoff)]
    [InlineData("No; ask support", RetryAdvice.Never)]
    [InlineData("Yes (max 3)", RetryAdvice.Backoff)]
    [InlineData("3 times", RetryAdvice.Backoff)]
    [InlineData("up to 5 retries", RetryAdvice.Backoff)]
    [InlineData("max. 3x", RetryAdvice.Backoff)]
    [InlineData("3", RetryAdvice.Backoff)]
    [InlineData("0", RetryAdvice.Never)]
    [InlineData("0 times", RetryAdvice.Never)]
    [InlineData("\u2713", RetryAdvice.Backoff)]
    [InlineData("\u2714\uFE0F", RetryAdvice.Backoff)]
    [InlineData("\u2717", RetryAdvice.Never)]
    [InlineData("\u274C", RetryAdvice.Never)]
    public void Retry_advice_in_more_words(string words, RetryAdvice retry)
    {
        Assert.Equal(retry, Table.Csv($"code,retry\n421,\"{words}\"\n").Entry().Retry);
    }

    [Theory]
    [InlineData("Maybe")]
    [InlineData("3 or 4 errors")]
    [InlineData("2026")]
    [InlineData("Depends (on the plan)")]
    [InlineData("!")]
    public void A_row_whose_advice_cannot_be_read_is_kept_without(string word)
    {
        CompiledTable table = Table.Csv($"code,retry\n421,{word}\n");

        Assert.Equal(RetryAdvice.Unspecified, Assert.Single(table.Model!.Entries).Retry);
        Assert.Equal([$"table.csv(2,5): warning ECAT012: '{word}' is no retry advice, so the row has none. Write never, now, backoff, after delay or after fix."], table.Problems());
    }

    [Fact]
    public void A_row_whose_severity_cannot_be_read_has_that_of_its_code()
    {
        CompiledTable table = Table.Csv("code,severity\n421,purple\n550,permanent\n");

        Assert.Equal((Severity.Transient, false), (table.Model!.Entries[0].Severity, table.Model.Entries[0].SeverityIsExplicit));
        Assert.Equal(["table.csv(2,5): warning ECAT011: 'purple' is no severity, so the code or the retry advice decides. Write success, transient or permanent."], table.Problems());
    }

    [Fact]
    public void A_scale_of_failures_is_one_of_other_words()
    {
        Assert.StartsWith("table.csv(1,6): warning ECAT037", Assert.Single(Table.Csv("code,severity\nE1,Warning\nE2,Error\nE3,Fatal error\n").Problems()), System.StringComparison.Ordinal);
    }
}
