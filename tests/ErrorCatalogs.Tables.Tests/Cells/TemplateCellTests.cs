using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Cells;

/// <summary>A message is cut at its placeholders.</summary>
public sealed class TemplateCellTests
{
    [Fact]
    public void A_text_without_placeholders_is_one_segment()
    {
        Assert.Equal([(null, 3)], Segments("No such user"));
    }

    [Fact]
    public void Each_placeholder_begins_a_segment()
    {
        Assert.Equal([(null, 3), ("size", 4), ("limit", 1)], Segments("Message of size {size} exceeds the limit of {limit} bytes"));
    }

    [Theory]
    [InlineData("{wait:duration} seconds", "wait:duration")]
    [InlineData("{until:date} at last", "until:date")]
    [InlineData("{size:number} bytes", "size")]
    [InlineData("{Max-Size_2} bytes", "Max-Size_2")]
    public void A_placeholder_keeps_its_type_only_where_it_tells_a_time(string text, string name)
    {
        Assert.Equal(name, Segments(text)[0].Placeholder);
    }

    [Fact]
    public void A_placeholder_at_the_end_is_a_segment_without_words()
    {
        Assert.Equal([(null, 2), ("host", 0)], Segments("Refused by {host}"));
    }

    [Fact]
    public void Placeholders_with_nothing_but_punctuation_between_are_one()
    {
        Assert.Equal([(null, 1), ("host", 1)], Segments("Host {host}[{ip}] refused"));
    }

    [Theory]
    [InlineData("User {0} unknown", "0")]
    [InlineData("Size {0:N2} exceeded", "0")]
    [InlineData("Size {0,-10:N2} exceeded", "0")]
    [InlineData("On {1,date,short} at last", "1")]
    [InlineData("Try again at {until:yyyy-MM-ddTHH:mm:ss} please", "until")]
    [InlineData("Size {size,8} exceeded", "size")]
    [InlineData("No {ex.Message} here", "ex.Message")]
    [InlineData("No {user?.Name} here", "user?.Name")]
    [InlineData("Disk {} is full", "0")]
    [InlineData("Error: {} is full", "0")]
    [InlineData("${name} is full", "name")]
    [InlineData("{@user} is unknown", "user")]
    [InlineData("{{user}} is unknown", "user")]
    [InlineData("User %s unknown", "0")]
    [InlineData("User '%s' unknown", "0")]
    [InlineData("User %1$s unknown", "1")]
    [InlineData("Line %d: unknown", "0")]
    [InlineData("Line %05lu, unknown", "0")]
    [InlineData("Load is %.2f%%", "0")]
    [InlineData("User %(name)s unknown", "name")]
    [InlineData("User %@ unknown", "0")]
    [InlineData("User $name unknown", "name")]
    [InlineData("User '$user_name' unknown", "user_name")]
    [InlineData("User %1 unknown", "1")]
    [InlineData("User unknown: %1.", "1")]
    [InlineData("Unknown user '%1'", "1")]
    [InlineData("Unknown user %1", "1")]
    [InlineData("User %1!s! unknown", "1")]
    [InlineData("User %12!08lX! unknown", "12")]
    [InlineData("User <user> unknown", "user")]
    [InlineData("User <user id> unknown", "user_id")]
    [InlineData("User <user-id_2> unknown", "user-id_2")]
    public void A_format_string_of_a_program_has_placeholders_too(string text, string name)
    {
        Assert.Equal(name, Assert.Single(Segments(text), segment => segment.Placeholder is not null).Placeholder);
    }

    [Fact]
    public void Placeholders_of_message_tables_and_documents_are_told_apart_by_their_names()
    {
        Assert.Equal([(null, 1), ("order", 4), ("user", 0)], Segments("Order <order> is locked by user <user>"));
        Assert.Equal([(null, 1), ("1", 1), ("2", 0)], Segments("Cannot%t%1 on %2!d!".Replace("%t", " ", System.StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Error: bare <LF> received")]
    [InlineData("End with <CRLF>.<CRLF>")]
    [InlineData("Mailbox <someone@example.com> is full")]
    [InlineData("Host <mx.example.com> is down")]
    [InlineData("The <b>disk</b> is full")]
    [InlineData("The disk<br>is full")]
    [InlineData("Free space <5 GB and> 1 GB")]
    [InlineData("Load is at 50%1")]
    [InlineData("Disk is %50 full")]
    [InlineData("Cannot read a%20file")]
    [InlineData("Cannot read %2Fetc")]
    public void What_stands_for_itself_is_no_placeholder(string text)
    {
        Assert.Null(Assert.Single(Segments(text)).Placeholder);
    }

    [Theory]
    [InlineData("Copied {} bytes of {} and %s more", "0", "1", "2")]
    [InlineData("Copied {1} bytes of {0} now", "1", "0")]
    public void Placeholders_without_a_name_are_numbered(string text, params string[] names)
    {
        Assert.Equal(names, Segments(text).Select(segment => segment.Placeholder).OfType<string>());
    }

    [Theory]
    [InlineData("Disk is 90% full", 4)]
    [InlineData("Disk is 90%full", 4)]
    [InlineData("over 100%s", 3)]
    [InlineData("a % sign", 2)]
    [InlineData("see %20here", 2)]
    [InlineData("%discount", 1)]
    [InlineData("ends with %", 2)]
    [InlineData("%(name", 1)]
    public void Other_percent_signs_are_text(string text, int words)
    {
        Assert.Equal([(null, words)], Segments(text));
    }

    [Theory]
    [InlineData("{\"message\":\"No such user\"}", 4)]
    [InlineData("{\"errors\": {}, \"message\":\"No such user\"}", 5)]
    [InlineData("{ not a placeholder }", 3)]
    [InlineData("{a b} {1 2} {-} {a: b}", 6)]
    [InlineData("{a, b}", 2)]
    [InlineData("{0", 1)]
    [InlineData("open {", 1)]
    public void Other_braces_are_text(string text, int words)
    {
        Assert.Equal([(null, words)], Segments(text));
    }

    [Theory]
    [InlineData("550 5.1.1 No such user")]
    [InlineData("550-5.1.1 No such user")]
    [InlineData("550: No such user")]
    [InlineData("#5.1.1 No such user")]
    public void Codes_before_a_text_are_no_part_of_it(string text)
    {
        Assert.Equal(Words("No such user"), Words(text));
    }

    [Theory]
    [InlineData("5500 users are too many", 5)]
    [InlineData("550", 1)]
    public void Other_numbers_are_words(string text, int words)
    {
        Assert.Equal([(null, words)], Segments(text));
    }

    [Theory]
    [InlineData("No such user", "NO SUCH USER!")]
    [InlineData("isn't", "isn\u2019t")]
    [InlineData("over-quota", "Over (quota)")]
    [InlineData("{recipient} is unknown", "{address} is unknown.")]
    public void Texts_that_a_matcher_cannot_tell_apart_have_equal_words(string one, string other)
    {
        Assert.Equal(Words(one), Words(other));
    }

    [Fact]
    public void Texts_with_other_words_have_other_hashes()
    {
        Assert.NotEqual(Words("No such user"), Words("No such host"));
    }

    [Theory]
    [InlineData("{mailbox|mail box} is full", 3, 2)]
    [InlineData("{mailbox|mail box} {is|} full", 3, 2)]
    [InlineData("the mailbox { is | was } full", 4, 2)]
    [InlineData("the mailbox {is|IS|was|Was|is } full", 4, 2)]
    public void A_choice_is_one_slot(string text, int slots, int wordings)
    {
        SegmentModel segment = Assert.Single(Read(text).Segments);
        Assert.Equal(slots, segment.Words.Count);
        Assert.Equal(wordings, segment.Choices[0].Wordings.Count);
    }

    [Theory]
    [InlineData("{\"a\"|\"b\"} here")]
    [InlineData("{|} here")]
    [InlineData("{a|b here")]
    [InlineData("{0:a|b} here")]
    public void What_only_looks_like_a_choice_is_none(string text)
    {
        Assert.All(Read(text).Segments, segment => Assert.Empty(segment.Choices));
    }

    private static (string? Placeholder, int Words)[] Segments(string text) =>
        [.. Read(text).Segments.Select(segment => (segment.Placeholder, segment.Words.Count))];

    private static uint[] Words(string text) => [.. Read(text).Segments.SelectMany(segment => segment.Words)];

    private static TemplateModel Read(string text) =>
        Table.Csv($"symbol,code,message\nEntry,550,\"{text.Replace("\"", "\"\"", System.StringComparison.Ordinal)}\"\n").Entry().Templates[0];

    [Theory]
    [InlineData("User { name } unknown", "name")]
    [InlineData("User {{ name }} unknown", "name")]
    [InlineData("User {{ user.name }} unknown", "user.name")]
    [InlineData("User &1 unknown", "1")]
    [InlineData("User '&1' unknown", "1")]
    [InlineData("User &1& unknown", "1")]
    [InlineData("Value %value% unknown", "value")]
    [InlineData("Host %HOST_NAME% unknown", "HOST_NAME")]
    public void More_format_strings_of_programs(string text, string name)
    {
        Assert.Equal([(null, 1), (name, 1)], Segments(text));
    }

    [Theory]
    [InlineData("Redirect with 2>&1 here")]
    [InlineData("Ask R&1 for it")]
    [InlineData("Ask &12 for it")]
    [InlineData("Letters &amp; signs &#39; here")]
    [InlineData("Path %C3%A9 is gone")]
    [InlineData("Path %AF%20 is gone")]
    [InlineData("from 5%to% here")]
    [InlineData("{ \"name\": { user } }")]
    public void Other_signs_stand_for_themselves(string text)
    {
        Assert.Null(Assert.Single(Segments(text)).Placeholder);
    }
}
