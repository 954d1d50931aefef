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
}
