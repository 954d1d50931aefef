using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Xunit;

namespace ErrorCatalogs.Cli.Tests;

/// <summary>One line in, one line out, whatever the line holds.</summary>
public class MatchInputTests
{
    private static readonly string[] MatchJson = ["match", "--json"];

    [Fact]
    public void No_input_gives_no_output()
    {
        Assert.Equal(new Answer(ExitCode.Done, "", ""), Prompt.Run("", MatchJson));
    }

    [Fact]
    public void Answers_come_in_the_order_of_the_lines()
    {
        string[] codes = [.. Enumerable.Range(200, 500).Select(code => code.ToString())];
        Answer answer = Prompt.Run(string.Join('\n', codes.Select(code => code + " Text")) + "\n", MatchJson);
        Assert.Equal(codes, answer.Objects.Select(one => one.Text("reply"))!);
    }

    [Theory]
    [InlineData("\n", 1)]
    [InlineData("\n\n\n", 3)]
    [InlineData("550 a\n\n550 b\n", 3)]
    [InlineData("550 a\n550 b", 2)]
    [InlineData("550 a\r\n\r\n550 b\r\n", 3)]
    [InlineData("550 a\rb\n", 1)]
    [InlineData("550 a\u2028b\u0085c\vd\fe\n", 1)]
    [InlineData("\0\0\n\0", 2)]
    public void Only_a_line_feed_ends_a_line(string input, int lines)
    {
        Assert.Equal(lines, Prompt.Run(input, MatchJson).Objects.Length);
    }

    [Fact]
    public void Windows_line_ends_are_no_part_of_a_reply()
    {
        Answer windows = Prompt.Run("550 5.1.1 Mail to {x}\r\n250 OK\r\n", MatchJson);
        Answer unix = Prompt.Run("550 5.1.1 Mail to {x}\n250 OK\n", MatchJson);
        Assert.Equal(unix, windows);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_reply()
    {
        Assert.Equal(Prompt.Run("550 5.1.1 x\n", MatchJson), Prompt.Run("\uFEFF550 5.1.1 x\n", MatchJson));
    }

    /// <summary>As <c>&gt;</c> of Windows PowerShell writes a file; a character may be cut where one read ends and the next begins.</summary>
    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_mark_of_UTF16_at_the_beginning_says_what_the_input_is(string name)
    {
        string replies = string.Concat(Enumerable.Repeat("550 5.1.1 Gr\u00FC\u00DFe \U0001F4EB\r\n421 4.7.0 x\r\n", 3_000));
        byte[] input = [.. Encoding.GetEncoding(name).GetPreamble(), .. Encoding.GetEncoding(name).GetBytes(replies)];

        Assert.Equal(Prompt.Run(replies, MatchJson), Prompt.Run(input, MatchJson));
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_do_not_matter()
    {
        byte[] input = [.. "550 5.1.1 "u8, 0xFF, 0xFE, 0xC3, 0x28, 0xED, 0xA0, 0x80, 0xF4, (byte)'\n', .. "421 4.7.0 x\n"u8];
        Assert.Equal(["5.1.1", "4.7.0"], Prompt.Run(input, MatchJson).Objects.Select(one => one.Text("enhanced"))!);
    }

    [Fact]
    public void Half_a_surrogate_pair_in_an_argument_does_not_matter()
    {
        using var tables = new TableFiles();
        string table = tables.Add("shop.csv", "code,symbol,message\n550,Full,Basket of {name} is full\n");
        JsonElement match = Prompt.Run("match", "--json", "--table", table, "550 Basket of a\uD800b is full").Objects.Single();
        Assert.Equal("a\uFFFDb", match.GetProperty("captures").Text("name"));
    }

    [Fact]
    public void A_capture_may_hold_any_character()
    {
        using var tables = new TableFiles();
        string table = tables.Add("shop.csv", "code,symbol,message\n550,Full,Basket of {name} is full\n");
        JsonElement match = Prompt.Match("550 Basket of a\"\\\u0001\u2028<😀>é is full", "--table", table);
        Assert.Equal("a\"\\\u0001\u2028<😀>é", match.GetProperty("captures").Text("name"));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a ")]
    [InlineData("\0")]
    [InlineData(@"\n")]
    [InlineData("é")]
    public void A_line_of_a_megabyte_is_one_reply(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, (1 << 20) / unit.Length));
        Answer answer = Prompt.Run("550 5.1.1 " + text + "\n421 4.7.0 x\n", MatchJson);
        Assert.Equal(["5.1.1", "4.7.0"], answer.Objects.Select(one => one.Text("enhanced"))!);
    }

    [Fact]
    public void Random_bytes_give_as_many_answers_as_lines()
    {
        byte[] input = new byte[200_000];
        new Random(7).NextBytes(input);
        input[^1] = (byte)'\n';
        Answer answer = Prompt.Run(input, MatchJson);
        Assert.Equal(input.Count(one => one == '\n'), answer.Objects.Length);
    }

    [Fact]
    public void An_answer_is_written_before_the_next_line_is_waited_for()
    {
        var written = new MemoryStream();
        var output = new StreamWriter(written, new UTF8Encoding(false), bufferSize: 1 << 20);
        var input = new TypedLines(["550 5.1.1 a\n", "421 4.7.0 b\n", "250 c\n"], () => Count(written));
        CommandLine.Run(MatchJson, input, output, TextWriter.Null);
        Assert.Equal([0, 1, 2, 3], input.SeenBeforeEachRead);
    }

    private static int Count(MemoryStream written) => written.ToArray().Count(one => one == '\n');

    /// <summary>Gives one line a time, and notes what had been answered when it was asked for more.</summary>
    private sealed class TypedLines(string[] lines, Func<int> answered) : MemoryStream
    {
        private int next;

        public System.Collections.Generic.List<int> SeenBeforeEachRead { get; } = [];

        public override int Read(byte[] buffer, int offset, int count)
        {
            SeenBeforeEachRead.Add(answered());
            return next == lines.Length ? 0 : Encoding.UTF8.GetBytes(lines[next++], buffer.AsSpan(offset, count));
        }
    }
}
