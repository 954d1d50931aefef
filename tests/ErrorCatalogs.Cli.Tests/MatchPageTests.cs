using System;
using System.IO;
using Xunit;

namespace ErrorCatalogs.Cli.Tests;

public sealed class MatchPageTests : IDisposable
{
    private readonly TableFiles tables = new();
    private readonly string shop;

    public MatchPageTests() => shop = tables.Add("shop.csv", """
        symbol,code,message,category,retry,description,remediation,doc
        BasketFull,552 5.2.2,Your basket of {limit} items is full,Full,after fix,The basket is full.,Take something out. | Try again.,https://shop.example.com/full

        """);

    public void Dispose() => tables.Dispose();

    [Fact]
    public void A_known_reply_is_explained()
    {
        Answer answer = Prompt.Run("match", "--table", shop, "552 5.2.2 Your basket of 12 items is full");
        Assert.Equal(ExitCode.Done, answer.Exit);
        Assert.Equal(
            """
            552 5.2.2 Your basket of 12 items is full

              Shop.BasketFull, permanent
              The basket is full.

              1. Take something out.
              2. Try again.

              Retry          after the cause is mended
              Category       Full
              Codes          552 5.2.2
              Matched        by text and code
              Documentation  https://shop.example.com/full
              {limit}        12


            """.ReplaceLineEndings("\n"),
            answer.Output);
    }

    [Fact]
    public void An_unknown_reply_is_said_to_be_unknown()
    {
        Assert.Equal(
            """
            599 5.999.999 Nobody has heard of this

              Unknown, permanent
              No catalog knows this reply. What follows is read from its code alone.

              Retry  never; the same attempt always fails
              Codes  599 5.999.999


            """.ReplaceLineEndings("\n"),
            Prompt.Run("match", "599 5.999.999 Nobody has heard of this").Output);
    }

    [Theory]
    [InlineData("450 Try again in 90 seconds", "1 min 30 s")]
    [InlineData("450 Try again in 36 hours", "1 d 12 h")]
    [InlineData("450 Try again in 0 seconds", "0 s")]
    [InlineData("450 Try again after Mon, 20 Dec 2021 21:33:21 +0100", "2021-12-20 20:33:21 UTC")]
    public void The_time_that_a_reply_states_is_shown(string reply, string time)
    {
        Assert.Matches($@"\n  Retry after +{time}\n", Prompt.Run("match", "--table", shop, reply).Output);
    }

    [Theory]
    [InlineData("550 5.1.1 The pump is dry", "by its text, whatever the codes")]
    [InlineData("The pump is dry", "by its text")]
    [InlineData("550 5.1.1 The lid is open", "by its text; the catalog has other codes for it")]
    public void A_match_by_text_says_what_the_codes_have_to_do_with_it(string reply, string words)
    {
        string pump = tables.Add("pump.csv", "symbol,code,message\nDry,,The pump is dry\nOpen,452 4.2.2,The lid is open\n");

        Assert.Matches($@"\n  Matched +{words}\n", Prompt.Run("match", "--table", pump, "--catalog", "Pump", reply).Output);
    }

    [Fact]
    public void Text_without_a_code_is_said_to_have_none()
    {
        Assert.Contains("No catalog knows this text, and nothing in it is the code of one error alone.", Prompt.Run("match", "Nobody has heard of this").Output);
    }

    [Theory]
    [InlineData("800CCC0E")]
    [InlineData("800ccc0e")]
    [InlineData("-2146644978")]
    [InlineData(" 2148322318 ")]
    public void An_error_number_alone_is_read_however_it_is_written(string number)
    {
        Answer answer = Prompt.Run("match", number);

        Assert.Equal(Prompt.Run("match", "0x800CCC0E").Lines[1..], answer.Lines[1..]);
        Assert.Equal(number.TrimEnd(), answer.Lines[0]);
        Assert.Equal("Outlook", Prompt.Match(number).Text("catalog"));
    }

    [Theory]
    [InlineData("800CCCFF")]
    [InlineData("20240115")]
    [InlineData("2148322318 2148322318")]
    [InlineData("99999999999999999999")]
    public void Any_other_number_stays_what_it_is(string number)
    {
        Assert.Equal((null, "unknown"), (Prompt.Match(number).Text("catalog"), Prompt.Match(number).Text("protocol")));
    }

    [Fact]
    public void A_table_that_has_such_a_number_for_a_code_of_its_own_is_believed()
    {
        string pump = tables.Add("pump.csv", "# protocol: app\nsymbol,code\nDry,2148322318\n");

        Assert.Equal("Dry", Prompt.Match("2148322318", "--table", pump).Text("symbol"));
    }

    [Fact]
    public void Replies_are_read_from_standard_input_as_well()
    {
        Assert.Equal(
            Prompt.Run("match", "250 OK", "", "550 5.1.1 No such user").Output,
            Prompt.Run("250 OK\n\n550 5.1.1 No such user\n", ["match"]).Output);
    }

    [Fact]
    public void The_lines_of_a_reply_are_shown_as_lines()
    {
        Assert.StartsWith("550-5.1.1 No such\n550 5.1.1 user\n\n", Prompt.Run("match", @"550-5.1.1 No such\r\n550 5.1.1 user").Output);
    }

    [Fact]
    public void A_reply_cannot_write_to_the_screen_by_itself()
    {
        string output = Prompt.Run("match", "550 \u001b[2J\u0007\u009b31m [red]x[/]\u202e").Output;
        Assert.StartsWith("550 \uFFFD[2J\uFFFD\uFFFD31m [red]x[/]\uFFFD\n", output);
    }

    [Fact]
    public void A_reply_that_nobody_would_read_to_its_end_is_cut()
    {
        string output = Prompt.Run("550 5.1.1 " + new string('x', 1 << 20) + "\n", ["match"]).Output;
        Assert.InRange(output.Length, 1, 5000);
        Assert.Contains("(1,048,576 characters)", output);
    }

    [Fact]
    public void Whoever_types_is_told_how_to_end()
    {
        var error = new StringWriter();
        CommandLine.Run(["match"], new Terminal(Stream.Null, TextWriter.Null, error) { IsTyped = true });
        Assert.StartsWith("Type replies, one a line; ", error.ToString());
    }

    [Fact]
    public void Random_bytes_are_explained_without_harm()
    {
        byte[] input = new byte[20_000];
        new Random(11).NextBytes(input);
        Answer answer = Prompt.Run(input, ["match"]);
        Assert.Equal(ExitCode.Done, answer.Exit);
        Assert.DoesNotContain(answer.Output, character => character != '\n' && char.IsControl(character));
    }
}
