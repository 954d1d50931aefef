using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using ErrorCatalogs.Tables;
using Xunit;

namespace ErrorCatalogs.Mail.Tests;

/// <summary>The wire texts, and that each finds its own entry within its catalog.</summary>
public class WordingTests
{
    [Fact]
    public void Every_entry_with_a_wording_has_a_sample() => Rule.Holds(
        from row in SourceTables.Rows
        where row.HasWording && row.Entry.Samples.Count == 0
        select row.Offends("none"));

    [Fact]
    public void Every_sample_finds_its_own_entry() => Rule.Holds(
        from row in SourceTables.Rows
        from sample in row.Samples
        let match = row.Table.Catalog.Match(sample)
        where !row.Is(match)
        select row.Offends($"{match}: {sample}"));

    /// <summary>Further samples may show what a code alone leads to.</summary>
    [Fact]
    public void The_first_sample_of_an_entry_with_a_wording_is_found_by_more_than_a_reply_code() => Rule.Holds(
        from row in SourceTables.Rows
        where row.HasWording
        let sample = row.Samples.First()
        let match = row.Table.Catalog.Match(sample)
        where match.Confidence < Confidence.Code
        select row.Offends($"{match}: {sample}"));

    /// <summary>Except where a text names a desk to write to, a section of a standard, or 4.16.55.1, a code of Yahoo's.</summary>
    [Fact]
    public void Samples_use_documentation_addresses() => Rule.Holds(
        from row in SourceTables.Rows
        from sample in row.Samples
        from address in Regex.Matches(sample, @"(?<!RFC ?\d+ )(?<![\d.])\d{1,3}(\.\d{1,3}){3}(?![\d.])|(?<!(abuse|abuse_rbl|delist|tosa))@[\w.-]+\.\w+").Select(match => match.Value)
        where !Regex.IsMatch(address, @"^(192\.0\.2|198\.51\.100|203\.0\.113|4\.16\.55)\.\d+$|[@.]example(\.{1,2}\w+){0,2}$")
        select row.Offends($"{address}: {sample}"));

    [Fact]
    public void No_two_entries_share_a_wording_and_a_code() => Rule.Holds(
        from table in SourceTables.Catalogs
        from same in table.Rows.SelectMany(row => row.Entry.Templates.Select(template => (Row: row, template.Text, Words: WordsOf(template)))).GroupBy(wording => wording.Words)
        from one in same
        from other in same
        where one.Row.Entry.Line < other.Row.Entry.Line
            && (one.Row.Entry.Keys.Count == 0 || one.Row.Entry.Keys.Any(key => other.Row.Entry.Keys.Contains(key)))
        select one.Row.Offends($"as {other.Row.Entry.Symbol}: {one.Text}"));

    /// <summary>Signs do not count: <c>must have an @</c> would be found in any sentence about what must have an attachment.</summary>
    [Fact]
    public void No_wording_ends_or_begins_with_a_sign_that_is_no_word() => Rule.Holds(
        from row in SourceTables.Rows
        from template in row.Entry.Templates
        where Regex.IsMatch(template.Text, "^@ | @$|^[#%&*+=] | [#%&*+=]$")
        select row.Offends(template.Text));

    [Fact]
    public void No_entry_repeats_a_wording() => Rule.Holds(
        from row in SourceTables.Rows
        from same in row.Entry.Templates.GroupBy(WordsOf)
        where same.Count() > 1
        select row.Offends(string.Join(" | ", same.Select(template => template.Text))));

    [Fact]
    public void Every_wording_behind_every_code_of_its_entry_finds_the_entry() => Rule.Holds(
        from row in SourceTables.Rows
        from template in row.Entry.Templates
        from reply in Replies(row.Entry, template)
        let match = row.Table.Catalog.Match(reply)
        where !row.Is(match)
        select row.Offends($"{match}: {reply}"));

    [Fact]
    public void Every_token_finds_its_entry() => Rule.Holds(
        from row in SourceTables.Rows
        from key in row.Entry.Keys
        where key.Token is not null
        let match = row.Table.Catalog.Match($"550 5.0.0 Something happened {key.Token} to a message")
        where !row.Is(match) || match.Confidence != Confidence.Marker
        select row.Offends($"{match}: {key.Token}"));

    [Fact]
    public void No_sample_is_both_transient_and_never_to_be_tried_again() => Rule.Holds(
        from row in SourceTables.Rows
        from sample in row.Entry.Samples
        let match = MailErrors.Match(sample)
        where match.IsTransient && match.Retry == RetryAdvice.Never
        select row.Offends($"{match}: {sample}"));

    /// <summary>A template as a server might send it, behind each code of the entry, or alone where it has none.</summary>
    private static IEnumerable<string> Replies(EntryModel entry, TemplateModel template)
    {
        string[] codes = [.. entry.Keys.Select(Code).OfType<string>().Distinct()];
        return Wordings.Of(template.Text).SelectMany(text => codes.Length == 0 ? [text] : codes.Select(code => string.Format(code, text)));
    }

    private static string? Code(KeyModel key) => key switch
    {
        { Http: { } status } => $"HTTP/1.1 {status}\r\n\r\n{{{{\"message\": \"{{0}}\"}}}}",
        { Response: { } response, Protocol: Protocol.Pop3 } => $"-ERR [{response}] {{0}}",
        { Response: { } response } => $"a1 NO [{response}] {{0}}",
        { Reply: null, Enhanced: null } => null,
        { Reply: var reply, Enhanced: var code } => string.Join(' ', new[] { reply?.ToString(), code is null ? null : $"{(code.Class == 0 ? 5 : code.Class)}.{code.Subject}.{code.Detail}", "{0}" }.Where(part => part is not null)),
    };

    private static string WordsOf(TemplateModel template) => string.Join(" {} ", template.Segments.Select(segment =>
        string.Join(' ', segment.Words) + string.Concat(segment.Choices.Select(choice => $" {choice.IsOptional} {string.Join('|', choice.Wordings.Select(words => string.Join(' ', words)))}"))));
}
