using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using ErrorCatalogs.Tables;
using Xunit;

namespace ErrorCatalogs.Mail.Tests;

/// <summary>What an entry tells its reader.</summary>
public class EntryTextTests
{
    private static readonly string[] Readers =
    [
        "Account's owner", "Administrator", "Agency owner", "Azure administrator", "Bulk sender", "Developer", "Domain's owner", "Exchange administrator",
        "Forwarder", "List owner", "Network's administrator", "Recipient", "Recipient's administrator", "Sender", "Sender's administrator",
        "Server's administrator", "Software", "User", "Workspace administrator",
    ];

    [Fact]
    public void Every_entry_has_a_short_description() => Rule.Holds(
        from row in SourceTables.Rows
        where row.Entry.Description.Length is 0 or > 300
        select row.Offends($"{row.Entry.Description.Length} letters"));

    [Fact]
    public void Every_failure_has_one_to_five_short_steps() => Rule.Holds(
        from row in SourceTables.Rows
        let steps = row.Entry.Remediation
        where steps.Count > 5 || (steps.Count == 0 && row.Entry.Severity != Severity.Success) || steps.Any(step => step.Length > 200)
        select row.Offends($"{steps.Count} steps, the longest of {steps.Select(step => step.Length).DefaultIfEmpty().Max()} letters"));

    [Fact]
    public void Readers_are_addressed_by_the_same_words_everywhere() => Rule.Holds(
        from row in SourceTables.Rows
        from step in row.Entry.Remediation
        let reader = Regex.Match(step, @"^([A-Z][\w']*( [\w']+){0,2}): ").Groups[1].Value
        where Regex.IsMatch(reader, "(administrator|owner|holder|sender|recipient|developer|user|client|operator|forwarder|provider|program|software)s?$", RegexOptions.IgnoreCase)
            && !Readers.Contains(reader)
        select row.Offends(step));

    [Fact]
    public void Every_entry_has_a_category() => Rule.Holds(
        from row in SourceTables.Rows
        where row.Entry.Category is null
        select row.Offends("none"));

    [Fact]
    public void An_entry_of_unknown_cause_says_so() => Rule.Holds(
        from row in SourceTables.Rows
        where row.Entry.Category?.Symbol == "Unknown"
            && !Regex.IsMatch(row.Entry.Description, @"\b(alone|does not say|not known|not published|no public|no reason|no valid|not a valid|nothing else|depends on|could not (sort|file)|fits none|to itself|which one|probably (invented|a garbled))\b", RegexOptions.IgnoreCase)
        select row.Offends(row.Entry.Description));

    [Fact]
    public void Every_failure_has_retry_advice() => Rule.Holds(
        from row in SourceTables.Rows
        where row.Entry.Retry == RetryAdvice.Unspecified && row.Entry.Category?.Symbol != "Accepted"
        select row.Offends("none"));

    [Fact]
    public void What_succeeded_has_no_retry_advice() => Rule.Holds(
        from row in SourceTables.Rows
        where row.Entry.Retry != RetryAdvice.Unspecified && row.Entry.Category?.Symbol == "Accepted"
        select row.Offends(row.Entry.Retry.ToString()));

    [Fact]
    public void Only_success_is_accepted() => Rule.Holds(
        from row in SourceTables.Rows
        where row.Entry.Severity == Severity.Success != (row.Entry.Category?.Symbol == "Accepted") && row.Entry.Severity != Severity.Unknown
        select row.Offends($"{row.Entry.Severity}, {row.Entry.Category?.Symbol}"));

    [Fact]
    public void A_severity_that_its_code_does_not_show_is_explained() => Rule.Holds(
        from row in SourceTables.Rows
        where row.Entry.SeverityIsExplicit && row.Entry.Keys.Any(key => Shown(key) is var shown and not Severity.Unknown && shown != row.Entry.Severity)
        where !Regex.IsMatch(row.Entry.Description + row.Entry.Source, @"\b(despite|although|under|gave up|given up|has ended|itself|status|client's own)\b")
        select row.Offends($"{row.Entry.Severity}; {row.Entry.Source}"));

    [Fact]
    public void Every_entry_names_its_source() => Rule.Holds(
        from row in SourceTables.Rows
        where string.IsNullOrWhiteSpace(row.Entry.Source)
        select row.Offends("none"));

    [Fact]
    public void No_description_is_copied() => Rule.Holds(
        from same in SourceTables.Rows.GroupBy(row => row.Entry.Description)
        where same.Count() > 1
        select string.Join("; ", same.Select(row => row.Offends(same.Key))));

    [Fact]
    public void Sentences_are_whole() => Rule.Holds(
        from row in SourceTables.Rows
        from text in row.Entry.Remediation.Prepend(row.Entry.Description)
        where !Regex.IsMatch(text, @"^(i?[A-Z0-9]|amavisd|ezmlm|qmail|""|'|\[).*[.)]$")
        select row.Offends(text));

    [Fact]
    public void Causes_and_terms_are_phrases_and_no_sentences() => Rule.Holds(
        from row in SourceTables.Rows
        from text in row.Entry.Causes.Concat(row.Entry.Glossary.Select(term => term.Text))
        where text.EndsWith('.')
        select row.Offends(text));

    [Fact]
    public void Every_term_has_a_name_and_a_meaning() => Rule.Holds(
        from row in SourceTables.Rows
        from term in row.Entry.Glossary
        where term.Name.Length == 0 || term.Text.Length == 0
        select row.Offends($"{term.Name}: {term.Text}"));

    [Fact]
    public void No_word_stands_twice_and_no_space_is_doubled() => Rule.Holds(
        from row in SourceTables.Rows
        from text in Texts(row.Entry)
        where Regex.IsMatch(text, @"\b([A-Za-z]+) \1\b|  |^ | $| [,.;:]( |$)")
        select row.Offends(text));

    private static IEnumerable<string> Texts(EntryModel entry) =>
        [entry.Description, .. entry.Causes, .. entry.Remediation, .. entry.Glossary.Select(term => term.Name + ": " + term.Text), entry.Source ?? ""];

    private static Severity Shown(KeyModel key)
    {
        int digit = key.Reply is { } reply ? (reply < 10 ? reply : reply / 100) : key.Enhanced?.Class ?? (key.Http is { } status ? status / 100 : 0);
        return digit switch
        {
            2 or 3 => Severity.Success,
            4 when key.Http is null or 408 or 425 or 429 => Severity.Transient,
            5 when key.Http is not null => Severity.Transient,
            4 or 5 => Severity.Permanent,
            _ => Severity.Unknown,
        };
    }
}
