using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using ErrorCatalogs.Cli.Commands;

namespace ErrorCatalogs.Cli;

/// <summary>The prompt: arguments in, an exit code out.</summary>
internal static class CommandLine
{
    // A reply may well begin with '@', which would else name a file of arguments.
    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    /// <summary>Runs one command.</summary>
    /// <param name="args">The arguments, without the name of the program.</param>
    /// <param name="input">The bytes to read.</param>
    /// <param name="output">Takes results.</param>
    /// <param name="error">Takes messages for people.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, Stream input, TextWriter output, TextWriter error) =>
        Run(args, new Terminal(input, output, error));

    /// <summary>Runs one command.</summary>
    /// <param name="args">The arguments, without the name of the program.</param>
    /// <param name="terminal">What it reads from and writes to.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        ParseResult parsed = new ErrcatCommand(terminal).Parse(args, Parser);
        try
        {
            int exit = WrongUsage.Of(parsed) is { Count: > 0 } mistakes
                ? WrongUsage.Refuse(parsed, mistakes, terminal.Error)
                : Invoke(parsed, terminal);
            terminal.Output.Flush();
            return exit;
        }
        catch (ReaderGoneException)
        {
            return ExitCode.Done;
        }
        catch (Exception exception) when (IsOfStream(exception))
        {
            Tell(terminal.Error, exception);
            return ExitCode.BrokenStream;
        }
    }

    /// <summary>Whether input cannot be read or output not be written; the console refuses access to what is closed.</summary>
    private static bool IsOfStream(Exception exception) => exception is IOException or UnauthorizedAccessException;

    /// <summary>Says what failed, unless it is this that cannot be written.</summary>
    private static void Tell(TextWriter error, Exception exception)
    {
        try
        {
            // Of a closed stream the reason stands inside; the outer message speaks of a path.
            error.WriteLine("errcat: " + ((exception as UnauthorizedAccessException)?.InnerException ?? exception).Message);
        }
        catch (Exception failure) when (IsOfStream(failure))
        {
        }
    }

    private static int Invoke(ParseResult parsed, Terminal terminal) => parsed.Invoke(new InvocationConfiguration
    {
        Output = terminal.Output,
        Error = terminal.Error,
        EnableDefaultExceptionHandler = false,
    });
}
