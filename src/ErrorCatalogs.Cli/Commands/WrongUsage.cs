using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;
using ErrorCatalogs.Tables.Cells;

namespace ErrorCatalogs.Cli.Commands;

/// <summary>Says no to a command line that cannot be understood, and what may have been meant.</summary>
internal static class WrongUsage
{
    /// <summary>What is wrong with a command line; empty where nothing is.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        // Help and version are given whatever else stands there.
        if (parsed.Action is not ParseErrorAction && parsed.Action != parsed.CommandResult.Command.Action)
        {
            return [];
        }

        if (parsed.CommandResult.Command is RootCommand)
        {
            return [Command(parsed)];
        }

        List<string> mistakes = [.. MistypedOptions(parsed)];
        return mistakes.Count != 0 ? mistakes : [.. parsed.Errors.Select(error => error.Message)];
    }

    /// <summary>Prints what is wrong and ends the run.</summary>
    public static int Refuse(ParseResult parsed, IReadOnlyList<string> mistakes, TextWriter error)
    {
        foreach (string mistake in mistakes)
        {
            error.WriteLine("errcat: " + mistake);
        }

        string command = parsed.CommandResult.Command is RootCommand ? "" : " " + parsed.CommandResult.Command.Name;
        error.WriteLine($"Try 'errcat{command} --help'.");
        return ExitCode.WrongUsage;
    }

    private static string Command(ParseResult parsed)
    {
        List<string> commands = [.. parsed.CommandResult.Command.Subcommands.Select(command => command.Name)];
        string known = "The commands are " + string.Join(" and ", commands) + ".";
        return parsed.UnmatchedTokens is [var word, ..] ? $"'{word}' is no command.{Suggestion.For(word, commands)} {known}" : $"A command is missing. {known}";
    }

    /// <summary>The parser takes an option that it does not know for an argument; only after <c>--</c> it is meant as one.</summary>
    private static IEnumerable<string> MistypedOptions(ParseResult parsed)
    {
        List<string> options = [.. parsed.CommandResult.Command.Options.Select(option => option.Name)];
        return parsed.Tokens
            .TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token.Type == TokenType.Argument && LooksLikeOption(token.Value))
            .Select(token => $"'{token.Value}' is no option.{Suggestion.For(token.Value, options)}");
    }

    /// <summary>A POP3 reply, <c>-ERR</c>, is none.</summary>
    private static bool LooksLikeOption(string text) =>
        text is ['-', '-' or (>= 'a' and <= 'z'), ..] && !text.Any(char.IsWhiteSpace);
}
