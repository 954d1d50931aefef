using System;
using System.IO;
using Xunit;

namespace ErrorCatalogs.Cli.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("A command is missing.")]
    [InlineData("'mtach' is no command. Did you mean 'match'?", "mtach")]
    [InlineData("'--jsno' is no option. Did you mean '--json'?", "match", "--jsno")]
    [InlineData("'--jsno' is no option. Did you mean '--json'?", "list", "--jsno")]
    [InlineData("'-x' is no option.", "match", "-x", "550 a")]
    [InlineData("'--from' is no option.", "list", "--from", "example.com")]
    [InlineData("--table", "list", "--table")]
    [InlineData("--catalog", "match", "--catalog")]
    [InlineData("--from", "match", "--from", "a.example.com", "--from", "b.example.com")]
    public void A_command_line_that_makes_no_sense_is_refused_with_a_reason(string reason, params string[] args)
    {
        Answer answer = Prompt.Run("250 OK\n", args);
        Assert.Equal(ExitCode.WrongUsage, answer.Exit);
        Assert.Equal("", answer.Output);
        Assert.Contains(reason, answer.Error);
        Assert.Contains("--help'.", answer.Error);
    }

    [Fact]
    public void After_two_hyphens_everything_is_a_reply()
    {
        Answer answer = Prompt.Run("match", "--json", "--", "--jsno");
        Assert.Equal(ExitCode.Done, answer.Exit);
        Assert.Single(answer.Objects);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("list", "--help")]
    [InlineData("match", "--help")]
    public void Help_has_examples_and_exit_codes(params string[] args)
    {
        Answer answer = Prompt.Run(args);
        Assert.Equal(ExitCode.Done, answer.Exit);
        Assert.Equal("", answer.Error);
        Assert.Contains("Usage:", answer.Output);
        Assert.Contains("Examples:\n  errcat ", answer.Output);
        Assert.Contains("Exit codes:\n  0  ", answer.Output);
    }

    [Fact]
    public void The_version_is_one_line()
    {
        Answer answer = Prompt.Run("--version");
        Assert.Equal(ExitCode.Done, answer.Exit);
        Assert.Matches(@"\Aerrcat \d+\.\d+\.\d+[-.\w]*\n\z", answer.Output);
    }

    [Fact]
    public void Output_that_cannot_be_written_is_told_in_one_line()
    {
        var error = new StringWriter();
        int exit = CommandLine.Run(["match", "250 OK"], Stream.Null, new FullDisk(), error);
        Assert.Equal(ExitCode.BrokenStream, exit);
        Assert.Equal("errcat: The disk is full." + error.NewLine, error.ToString());
    }

    [Fact]
    public void Output_that_is_closed_is_told_in_one_line()
    {
        var error = new StringWriter();
        int exit = CommandLine.Run(["match", "250 OK"], Stream.Null, new Closed(), error);
        Assert.Equal(ExitCode.BrokenStream, exit);
        Assert.Equal("errcat: Bad file descriptor" + error.NewLine, error.ToString());
    }

    [Theory]
    [InlineData("match", "250 OK")]
    [InlineData("mtach")]
    [InlineData("list", "Gmail.Nothing")]
    public void Where_nothing_can_be_written_the_exit_code_says_it(params string[] args)
    {
        Assert.Equal(ExitCode.BrokenStream, CommandLine.Run(args, Stream.Null, new Closed(), new Closed()));
    }

    private sealed class Closed : StringWriter
    {
        public override void WriteLine(string? value) => Flush();

        public override void Flush() => throw new UnauthorizedAccessException("Access to the path is denied.", new IOException("Bad file descriptor"));
    }

    private sealed class FullDisk : StringWriter
    {
        public override void Flush() => throw new IOException("The disk is full.");
    }
}
